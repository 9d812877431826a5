import assert from 'node:assert/strict';
import {
  dismissalRecord,
  findDismissal,
  readDismissal,
  type DismissalScope,
  type FindingIdentity,
} from '../../../src/annotations/dismissal';

const finding: FindingIdentity & { message: string } = {
  id: 'f1',
  kind: 'count',
  subject: 'people hurt',
  message: '12 or 14 people hurt',
  statements: [
    { folder: 'story', article: 'a.txt', value: '12', quote: '12 people were hurt' },
    { folder: 'story', article: 'b.txt', value: '14', quote: '14 were hurt' },
  ],
};

function isDismissed(scope: DismissalScope, other: FindingIdentity, article = 'a.txt'): boolean {
  const signature = { id: 'd', author: 'Ann', time: '2026-01-01T00:00:00Z' };
  const dismissal = readDismissal(dismissalRecord(signature, finding, { scope, reason: 'checked', note: '', article }));
  assert.ok(dismissal);
  return findDismissal(other, new Map([['story', [dismissal]]])) !== undefined;
}

const [left, right] = finding.statements as [FindingIdentity['statements'][0], FindingIdentity['statements'][0]];

suite('dismissals', () => {
  const cases: readonly [string, DismissalScope, FindingIdentity, boolean][] = [
    ['the same finding', 'finding', finding, true],
    ['moved text and renamed files', 'finding', { ...finding, statements: [{ ...left, article: 'c.txt' }, right] }, true],
    ['another id, the same subject and values', 'finding', { ...finding, id: 'f2' }, true],
    ['another id and subject, the same words', 'finding', { ...finding, id: 'f2', subject: 'the hurt' }, true],
    ['a changed value', 'finding', { ...finding, id: 'f2', statements: [left, { ...right, value: '15', quote: '15 were hurt' }] }, false],
    ['a third value', 'finding', { ...finding, id: 'f2', statements: [left, right, { ...right, value: '15', quote: '15' }] }, false],
    [
      'the same values of something else',
      'finding',
      { ...finding, id: 'f2', subject: 'killed', statements: [{ ...left, quote: '12 died' }, right] },
      false,
    ],
    ['its kind in its article', 'article', { ...finding, id: 'f3', subject: 'boats' }, true],
    ['its kind in another article', 'article', { ...finding, id: 'f3', statements: [{ ...left, article: 'c.txt' }, right] }, false],
    ['another kind in its article', 'article', { ...finding, id: 'f3', kind: 'date' }, false],
    ['its kind', 'kind', { ...finding, id: 'f4', statements: [{ ...left, article: 'x.txt' }, right] }, true],
    ['another kind', 'kind', { ...finding, kind: 'date' }, false],
    ['another kind in its folder', 'folder', { ...finding, id: 'f5', kind: 'date' }, true],
    [
      'a finding that reaches beyond the folder',
      'folder',
      { ...finding, id: 'f5', statements: [left, { ...right, folder: 'other' }] },
      false,
    ],
  ];
  for (const [name, scope, other, expected] of cases) test(`${scope}: ${name}`, () => assert.equal(isDismissed(scope, other), expected));

  test('an entry without scope is none of ours', () => assert.equal(readDismissal({ id: 'x' }), undefined));
});
