import assert from 'node:assert/strict';
import { Recent } from '../../../../src/engine/corpus/recent';

suite('recently used values', () => {
  test('what was asked for last stays, as far as its text has room', () => {
    const recent = new Recent<string>(10);
    recent.set('a', 'A', 4);
    recent.set('b', 'B', 4);
    assert.equal(recent.get('a'), 'A');
    recent.set('c', 'C', 4);
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => recent.get(key)),
      ['A', undefined, 'C'],
    );
  });

  test('the last value stays, however large', () => {
    const recent = new Recent<string>(10);
    recent.set('a', 'A', 4);
    recent.set('b', 'B', 40);
    assert.deepEqual([recent.get('a'), recent.get('b')], [undefined, 'B']);
  });

  test('what is taken, or set again, makes room', () => {
    const recent = new Recent<string>(10);
    recent.set('a', 'A', 6);
    recent.set('a', 'AA', 6);
    recent.set('b', 'B', 4);
    assert.equal(recent.take('a'), 'AA');
    assert.equal(recent.take('a'), undefined);
    recent.set('c', 'C', 6);
    assert.deepEqual([recent.get('b'), recent.get('c')], ['B', 'C']);
  });
});
