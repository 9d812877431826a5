import assert from 'node:assert/strict';
import { dropRepeated } from '../../../../src/engine/detectors/dropRepeated';
import { makeDiscrepancy } from '../../../../src/engine/detectors/makeDiscrepancy';
import type { Discrepancy, FindingKind } from '../../../../src/engine/model/finding';

/** A finding of `rule` with a statement of ten units at each of the offsets, one file each. */
function finding(rule: string, kind: FindingKind, ...offsets: number[]): Discrepancy {
  return makeDiscrepancy({
    kind,
    severity: 'variant',
    subject: rule,
    message: '',
    evidence: '',
    rule,
    confidence: 0.5,
    statements: offsets.map((start, file) => ({
      path: `${String(file)}.txt`,
      source: '1',
      start,
      end: start + 10,
      quote: '',
      value: String(start),
    })),
  });
}

const rules = (...findings: Discrepancy[]): string[] => dropRepeated(findings).map(({ rule }) => rule);

suite('dropRepeated', () => {
  test('two rules, the same two stretches: the first stays', () => {
    assert.deepEqual(rules(finding('a', 'person-attribute', 0, 50), finding('b', 'person-attribute', 5, 55)), ['a']);
    assert.deepEqual(rules(finding('a', 'other', 0, 50), finding('b', 'entity-attribute', 5, 55)), ['a']);
  });
  test('one stretch in common, other kinds, the same rule, numbers: both stay', () => {
    assert.equal(rules(finding('a', 'place', 0, 50), finding('b', 'place', 5, 90)).length, 2);
    assert.equal(rules(finding('a', 'place', 0, 50), finding('b', 'person-attribute', 0, 50)).length, 2);
    assert.equal(rules(finding('a', 'other', 0, 50), finding('a', 'other', 5, 55)).length, 2);
    assert.equal(rules(finding('a', 'count', 0, 50), finding('b', 'count', 0, 50)).length, 2);
  });
});
