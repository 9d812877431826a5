import type { FindingsPage } from '../../protocol/findings';
import type { ServerSession } from './serverSession';

/**
 * What changed since a version, message by message, the worst findings first. The version is known in full once `next` is null: until
 * then, ask since the old one again.
 */
export async function* findingPages(server: Pick<ServerSession, 'request'>, since: number): AsyncGenerator<FindingsPage> {
  let last: FindingsPage | undefined;
  do {
    const page: FindingsPage | null | undefined = await server.request('collate/findings', { since, from: last?.next ?? 0 });
    if (!page) return;
    // What changed meanwhile may stand before the place where this page begins.
    const isOvertaken = last !== undefined && last.version !== page.version;
    last = isOvertaken ? undefined : page;
    if (!isOvertaken) yield page;
  } while (last === undefined || last.next !== null);
}
