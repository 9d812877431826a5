import assert from 'node:assert/strict';
import { clusterFacts } from '../../../../src/engine/facts/clusterFacts';

const apart = { sourceOf: (index: number) => index, isVague: () => false, excludes: () => true };
const pair = (left: number, right: number, p: number, isEqual = false) => ({ left, right, p, isEqual, nouns: null });

suite('clusters of claims', () => {
  test('likely pairs join', () =>
    assert.deepEqual(clusterFacts(3, [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.7)], apart), [[0, 1, 2]]));
  test('unlikely pairs do not', () => assert.deepEqual(clusterFacts(2, [pair(0, 1, 0.4)], apart), []));
  test('a forbidden pair keeps two clusters apart', () =>
    assert.deepEqual(clusterFacts(3, [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0)], apart), [[0, 1]]));
  test('a low average keeps a claim out', () =>
    assert.deepEqual(clusterFacts(3, [pair(0, 1, 0.9), pair(1, 2, 0.6), pair(0, 2, 0.05)], apart), [[0, 1]]));
  test('two claims of one source that exclude one another never join, not even through others', () => {
    const place = { sourceOf: (index: number) => (index === 2 ? 1 : 0), isVague: () => false, excludes: () => true };
    assert.deepEqual(clusterFacts(2, [pair(0, 1, 0.99)], place), []);
    assert.deepEqual(clusterFacts(3, [pair(0, 2, 0.99), pair(1, 2, 0.98)], place), [[0, 2]]);
  });
  test('three members draw in a weak fourth', () => {
    const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, 0.9), pair(0, 3, 0.45), pair(1, 3, 0.45), pair(2, 3, 0.4)];
    assert.deepEqual(clusterFacts(4, pairs, apart), [[0, 1, 2, 3]]);
  });
  test('equal values join before likelier ones that differ', () => {
    const pairs = [pair(0, 2, 0.95), pair(0, 1, 0.8, true), pair(2, 3, 0.8, true), pair(1, 2, 0.9), pair(1, 3, 0), pair(0, 3, 0.9)];
    assert.deepEqual(clusterFacts(4, pairs, apart), [
      [0, 1],
      [2, 3],
    ]);
  });
  test('the order of the pairs decides nothing', () => {
    const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.6), pair(2, 3, 0.9), pair(0, 2, 0.3), pair(0, 3, 0.2), pair(1, 3, 0.3)];
    assert.deepEqual(clusterFacts(4, [...pairs].reverse(), apart), clusterFacts(4, pairs, apart));
  });
});
