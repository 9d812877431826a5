import assert from 'node:assert/strict';
import {
  remember,
  rememberLast,
  rememberOf,
  rememberPairs,
  rememberRounds,
  rememberRows,
  type Row,
} from '../../../../src/engine/text/remember';

suite('memory', () => {
  test('a text is read once, a long one each time', () => {
    let reads = 0;
    const length = remember((text) => (reads++, text.length), { longest: 8, capacity: 4 });
    assert.deepEqual(['one', 'two', 'one', 'two'].map(length), [3, 3, 3, 3]);
    assert.equal(reads, 2);
    assert.deepEqual(['much too long', 'much too long'].map(length), [13, 13]);
    assert.equal(reads, 4);
  });

  test('what was not asked for in a long time is forgotten, what is asked for again and again is not', () => {
    const read: string[] = [];
    const echo = remember((text) => (read.push(text), text), { longest: 8, capacity: 4 });
    for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a', 'b']) echo(text);
    assert.deepEqual(read, ['a', 'b', 'c', 'd', 'e', 'b']);
  });

  test('equal words are one row, other words another', () => {
    const rowOf = rememberRows();
    const row = rowOf([7, 8, 9]);
    assert.equal(rowOf([7, 8, 9]), row);
    for (const other of [[7, 8], [7, 8, 9, 0], [9, 8, 7], []]) assert.notEqual(rowOf(other).id, row.id);
  });

  test('words that only hash alike are not mixed up', () => {
    const rowOf = rememberRows();
    // Behind a zero the first word leaves the same sum as by itself.
    const [one, other] = [rowOf([5]), rowOf([0, 5])];
    assert.notEqual(one.id, other.id);
    assert.deepEqual([...rowOf([5]).words], [5]);
    assert.deepEqual([...rowOf([0, 5]).words], [0, 5]);
  });

  test('a pair is read once, and left and right are told apart', () => {
    const rowOf = rememberRows();
    let reads = 0;
    const difference = rememberPairs((left: Row, right: Row) => (reads++, left.words.length - right.words.length || undefined));
    const [short, long] = [rowOf([1]), rowOf([1, 2, 3])];
    assert.deepEqual([difference(short, long), difference(long, short), difference(short, short)], [-2, 2, undefined]);
    assert.deepEqual([difference(rowOf([1]), rowOf([1, 2, 3])), difference(short, short)], [-2, undefined]);
    assert.equal(reads, 3);
  });

  test('of objects no more is remembered than of some stories', () => {
    let reads = 0;
    const size = rememberOf((list: readonly number[]) => (reads++, list.length));
    const first = [1, 2];
    for (let at = 0; at < 100_000; at++) assert.equal(size([at]), 1);
    for (const again of [1, 2]) assert.equal(size(first), 2, String(again));
    assert.equal(reads, 100_001);
    for (let at = 0; at < 100_000; at++) size([at]);
    assert.equal(size(first), 2);
    assert.equal(reads, 200_002);
  });

  test('what is known of an object lasts as long as the object', () => {
    let reads = 0;
    const sum = rememberOf((list: readonly number[], more: number) => (reads++, list.length + more));
    const [one, other] = [
      [1, 2],
      [1, 2],
    ];
    assert.deepEqual([sum(one, 1), sum(one, 1), sum(other, 1)], [3, 3, 3]);
    assert.equal(reads, 2);
  });

  test('what comes out as it did the last time is the very same; what does not may take parts of it', () => {
    const keep = rememberLast(
      (last: { readonly words: readonly string[] }, words: readonly string[]) => last.words.join() === words.join(),
      (words, last) => ({ words, kept: words.filter((word) => last?.words.includes(word)) }),
    );
    const article = {};
    const first = keep(article, ['a', 'b']);
    assert.equal(keep(article, ['a', 'b']), first);
    assert.notEqual(keep({}, ['a', 'b']), first);
    assert.deepEqual(keep(article, ['b', 'c']), { words: ['b', 'c'], kept: ['b'] });
  });

  test('a round knows what the one before was asked, and nothing older', () => {
    const asked: string[] = [];
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    const rounds = rememberRounds((left: typeof a, right: typeof a) => (asked.push(left.name + right.name), left.name < right.name));
    const round = (...pairs: readonly (readonly [typeof a, typeof a])[]): boolean[] => {
      rounds.begin();
      return pairs.map((pair) => rounds.of(...pair));
    };
    assert.deepEqual(round([a, b], [b, a], [a, b]), [true, false, true]);
    assert.deepEqual(round([a, b], [a, c]), [true, true]);
    assert.deepEqual(round([b, a], [a, c]), [false, true]);
    assert.deepEqual(asked, ['ab', 'ba', 'ac', 'ba']);
  });
});
