/** Lists and reports that the server hands out in several messages, put together. */
import type { OverviewDto } from '../../protocol/articles';
import type { EntityDto } from '../../protocol/entities';
import type { AgreementDto } from '../../protocol/findings';
import type { ReportRequest } from '../../protocol/report';
import type { Part } from '../../protocol/requests';
import type { ServerSession } from './serverSession';

type Server = Pick<ServerSession, 'request'>;

export async function allEntities(server: Server, uri: string | null): Promise<EntityDto[]> {
  return (await allParts((from) => server.request('collate/entities', { uri, from }))).flatMap(({ items }) => items);
}

/** `story`: null for all. */
export async function allAgreements(server: Server, story: string | null): Promise<AgreementDto[]> {
  return (await allParts((from) => server.request('collate/agreements', { story, from }))).flatMap(({ items }) => items);
}

/** Undefined where there is no answer. */
export async function wholeOverview(server: Server): Promise<OverviewDto | undefined> {
  const parts = await allParts((from) => server.request('collate/overview', { from }));
  if (parts.length === 0) return undefined;
  return {
    stories: parts.flatMap(({ stories }) => stories),
    sources: parts.flatMap(({ sources }) => sources),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Undefined where there is none, or another one was asked for meanwhile. */
export async function wholeReport(server: Server, request: ReportRequest): Promise<string | undefined> {
  let part = await server.request('collate/report', request);
  let text = part?.text;
  while (text !== undefined && part && part.next !== null) {
    part = await server.request('collate/nextOfReport', { next: part.next });
    text = part ? text + part.text : undefined;
  }
  return text;
}

/** All of one version; none where one is missing. Begins again where the list changed in between. */
async function allParts<P extends Part>(ask: (from: number) => Promise<P | null | undefined>): Promise<readonly P[]> {
  let parts: P[] = [];
  do {
    const part = await ask(parts.at(-1)?.next ?? 0);
    if (!part) return [];
    const isOvertaken = parts.length > 0 && parts[0]?.version !== part.version;
    parts = isOvertaken ? [] : [...parts, part];
  } while (parts.at(-1)?.next !== null);
  return parts;
}
