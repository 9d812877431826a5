import assert from 'node:assert/strict';
import { Rehearsal, type RehearsedIndex } from '../../../src/server/common/rehearsal';

interface Turn {
  readonly uri: string;
  readonly turn: number;
}

/** An index that writes down what is rehearsed in it; `after` is called with each turn. */
function indexOf(open: Map<string, number>, after: (turns: readonly Turn[]) => void = () => undefined): RehearsedIndex & { turns: Turn[] } {
  const turns: Turn[] = [];
  return {
    turns,
    get openArticles() {
      return [...open.keys()];
    },
    rehearse: (uri, turn) => {
      turns.push({ uri, turn });
      after(turns);
      return Promise.resolve(open.get(uri) ?? 0);
    },
  };
}

const never = { isCancellationRequested: false };

suite('rehearsal on the server', () => {
  test('many keys in the first article of 10,000 words, few in the next, none once they are done', async () => {
    const open = new Map([['a', 60_000]]);
    const index = indexOf(open);
    const rehearsal = new Rehearsal(index);
    await rehearsal.run(never);
    const first = index.turns.length;
    assert.ok(first >= 20 && first <= 30, String(first));
    assert.deepEqual(
      index.turns.map(({ turn }) => turn),
      [...index.turns.keys()],
    );
    open.set('b', 60_000);
    await rehearsal.run(never);
    const second = index.turns.slice(first);
    assert.ok(second.length > 0 && second.length < first / 2 && second.every(({ uri }) => uri === 'b'));
    await rehearsal.run(never);
    assert.equal(index.turns.length, first + second.length);
  });

  test('keys in one article are limited, however short it is', async () => {
    const index = indexOf(new Map([['a', 10]]));
    await new Rehearsal(index).run(never);
    assert.ok(index.turns.length <= 30, String(index.turns.length));
  });

  test('in a story of a thousand articles there is one key, and one for each of its articles that is opened', async () => {
    const open = new Map([['a', 2_300_000]]);
    const index = indexOf(open);
    const rehearsal = new Rehearsal(index);
    await rehearsal.run(never);
    open.set('b', 2_300_000);
    await rehearsal.run(never);
    assert.deepEqual(
      index.turns,
      ['a', 'b'].map((uri) => ({ uri, turn: 0 })),
    );
  });

  test('it goes on with the turn at which it was cancelled', async () => {
    const cancellation = { isCancellationRequested: false };
    const index = indexOf(new Map([['a', 60_000]]), ({ length }) => (cancellation.isCancellationRequested = length === 3));
    const rehearsal = new Rehearsal(index);
    await rehearsal.run(cancellation);
    assert.deepEqual(
      index.turns,
      [0, 1, 2].map((turn) => ({ uri: 'a', turn })),
    );
    await rehearsal.run(never);
    assert.deepEqual(index.turns[3], { uri: 'a', turn: 2 });
  });

  test('an article that is opened again is another', async () => {
    const open = new Map([['a', 60_000]]);
    const index = indexOf(open);
    const rehearsal = new Rehearsal(index);
    await rehearsal.run(never);
    open.clear();
    await rehearsal.run(never);
    const before = index.turns.length;
    open.set('a', 60_000);
    await rehearsal.run(never);
    assert.deepEqual(index.turns[before], { uri: 'a', turn: 0 });
  });
});
