/** Lists of a large folder come in messages of bounded size, and are whole whatever changes in between. */
import assert from 'node:assert/strict';
import { allAgreements, wholeOverview } from '../../../src/client/common/wholeLists';
import { partOf } from '../../../src/server/common/parts';

type Server = Parameters<typeof allAgreements>[0];

interface Item {
  readonly key: string;
  readonly size: number;
}

function items(count: number, size: number, name = 'a'): Item[] {
  return Array.from({ length: count }, (_, at) => ({ key: `${name}${String(at)}`, size }));
}

/** Answers from `lists`: at each question in `changesAt` it goes on to the next of them. */
function serverOf(lists: readonly (readonly Item[])[], changesAt: readonly number[] = []): { server: Server; asked: () => number } {
  let asked = 0;
  const request = (_method: string, { from }: { from: number }): Promise<unknown> => {
    asked++;
    const version = changesAt.filter((at) => asked >= at).length;
    const list = lists[version];
    return Promise.resolve(list && { version, ...partOf(list, from, ({ size }) => size) });
  };
  return { server: { request } as unknown as Server, asked: () => asked };
}

suite('lists in several messages', () => {
  for (const [count, size, messages] of [
    [0, 1, 1],
    [1000, 1, 1],
    [1001, 1, 2],
    [2000, 5, 10],
    [3, 4000, 3],
  ] as const)
    test(`${String(count)} items of size ${String(size)}: ${String(messages)}`, async () => {
      const { server, asked } = serverOf([items(count, size)]);
      assert.deepEqual(await allAgreements(server, null), items(count, size));
      assert.equal(asked(), messages);
    });

  test('what changes between two messages is told from the start', async () => {
    const { server } = serverOf([items(5000, 1), items(1500, 1, 'b')], [3]);
    assert.deepEqual(await allAgreements(server, null), items(1500, 1, 'b'));
  });

  test('where an answer is missing there is no list, and not a part of one', async () => {
    assert.deepEqual(await allAgreements(serverOf([items(5000, 1)], [3]).server, null), []);
    assert.equal(await wholeOverview(serverOf([], []).server), undefined);
  });
});
