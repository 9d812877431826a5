/** The list of a large folder comes in messages of bounded size, and whole whatever changes in between. */
import { strict as assert } from 'node:assert';
import { findingPages } from '../../../src/client/common/findingPages';
import type { FindingDto, FindingsDelta } from '../../../src/protocol/findings';
import { pageOfFindings } from '../../../src/server/common/parts';
import { finding } from '../webview/sampleFindings';

const mostStatements = 1000;

/** `count` findings of `size` statements each. */
function findings(count: number, size: number, subject = 'boats'): FindingDto[] {
  return Array.from({ length: count }, (_, at) => {
    const one = finding(`f${String(at)}`, { subject });
    return { ...one, statements: Array.from({ length: size }, () => one.statements[0]) as FindingDto['statements'] };
  });
}

function delta(version: number, changed: readonly FindingDto[]): FindingsDelta {
  return { version, reset: true, order: changed.map(({ key }) => key), changed };
}

/** A server whose results become the next of `versions` with each question of `changesAt`. */
function serverOf(
  versions: readonly FindingsDelta[],
  changesAt: readonly number[],
): Parameters<typeof findingPages>[0] & { asked: number } {
  const server = {
    asked: 0,
    request: (_method: string, { from }: { from: number }) => {
      server.asked++;
      const current = versions[changesAt.filter((at) => server.asked >= at).length];
      return Promise.resolve(current && pageOfFindings(current, from));
    },
  };
  return server as unknown as Parameters<typeof findingPages>[0] & { asked: number };
}

async function told(server: Parameters<typeof findingPages>[0]): Promise<{ list: FindingDto[]; order: readonly string[]; next: unknown }> {
  const known = new Map<string, FindingDto>();
  let order: readonly string[] = [];
  let next: unknown;
  for await (const page of findingPages(server, 0)) {
    if (page.reset) known.clear();
    for (const one of page.changed) known.set(one.key, one);
    order = page.order ?? order;
    next = page.next;
  }
  return { list: order.flatMap((key) => known.get(key) ?? []), order, next };
}

suite('findings in several messages', () => {
  for (const [count, size, messages] of [
    [0, 0, 1],
    [500, 2, 1],
    [501, 2, 2],
    [3214, 3, 10],
    [3, 5000, 3],
  ] as const)
    test(`${String(count)} findings of ${String(size)} statements: ${String(messages)}`, async () => {
      const all = findings(count, size);
      const server = serverOf([delta(1, all)], []);
      const { list, next } = await told(server);
      assert.deepEqual(list, all);
      assert.equal(next, null);
      assert.equal(server.asked, messages);
    });

  test('a message holds no more than so many statements, or one finding', () => {
    const page = pageOfFindings(delta(1, findings(3214, 3)), 333);
    assert.equal(page.changed[0]?.key, 'f333');
    assert.ok(page.changed.length * 3 <= mostStatements);
    assert.deepEqual([page.reset, page.order], [false, null]);
    assert.equal(page.next, 333 + page.changed.length);
  });

  test('what changes between two messages is told from the start', async () => {
    const newer = findings(1500, 2, 'ships');
    const server = serverOf([delta(1, findings(3000, 2)), delta(2, newer)], [3]);
    assert.deepEqual((await told(server)).list, newer);
  });

  test('a server that ends in between leaves the list unfinished', async () => {
    const { next, list } = await told(serverOf([delta(1, findings(3000, 2))], [2]));
    assert.equal(next, 500);
    assert.equal(list.length, 500);
  });
});
