import assert from 'node:assert/strict';
import { sidesOf, type Severity, type Statement } from '../../../../src/engine';
import { checkStory } from '../facts/storyOf';

/** Statements `source: value`, or `source: value @side`. */
function statementsOf(...told: readonly string[]): Statement[] {
  return told.map((words, at) => {
    const [source = '', value = '', side] = words.split(/: | @/);
    const place = { path: `${source}.txt`, source: '1', start: at * 10, end: at * 10 + 5 };
    return { ...place, quote: value, value, ...(side === undefined ? {} : { side: Number(side) }) };
  });
}

suite('sides of a finding', () => {
  const cases: readonly (readonly [string, Severity, readonly string[], readonly number[]])[] = [
    ['what most sources say is 0', 'conflict', ['a: 12', 'b: 14', 'c: 14'], [1, 0, 0]],
    ['one source counts once, however often it says so', 'conflict', ['a: 12', 'a: 12', 'b: 14', 'c: 14'], [1, 1, 0, 0]],
    ['as many against as many: none is right', 'conflict', ['a: 12', 'b: 14'], [1, 2]],
    ['compatible values stand together', 'conflict', ['a: 102 @0', 'b: about 100 @0', 'c: 130 @1'], [0, 0, 1]],
    ['two spellings', 'variant', ['a: Corrie', 'b: Corry', 'c: Corrie'], [0, 1, 0]],
    ['nothing stands apart that is merely less exact', 'precision', ['a: 31', 'b: dozens'], [0, 0]],
  ];
  for (const [title, severity, told, sides] of cases)
    test(title, () => assert.deepEqual(sidesOf({ severity, statements: statementsOf(...told) }), sides));
});

suite('sides that the engine takes', () => {
  const toll = (words: string): string => `The ferry Marisol sank off Kelvo on Tuesday, killing ${words} people, the coastguard said.`;
  const dated = (day: string): string =>
    `The ferry Marisol sank off Kelvo on ${day}, the coastguard said. Divers searched the wreck of the Marisol.`;

  /** Values of the only conflict, by side. */
  async function sidesIn(...texts: string[]): Promise<string[]> {
    const { discrepancies } = await checkStory(texts);
    const [finding, ...others] = discrepancies.filter(({ severity }) => severity === 'conflict');
    assert.ok(finding && others.length === 0, JSON.stringify(discrepancies.map(({ message }) => message)));
    const sides = sidesOf(finding);
    return finding.statements.map(({ quote }, at) => `${String(sides[at])} ${quote}`);
  }

  test('a vague count stands with the exact ones that it allows', async () => {
    const sides = await sidesIn(toll('102'), toll('102'), toll('about 100'), toll('130'));
    assert.deepEqual(
      sides.map((side) => side.replace(/^(\d).*?((?:about )?\d+) people.*/, '$1 $2')),
      ['0 102', '0 102', '0 about 100', '1 130'],
    );
  });

  test('a bound stands with the values above it', async () => {
    const sides = await sidesIn(toll('46'), toll('46'), toll('at least 40'), toll('38'));
    assert.deepEqual(
      sides.map((side) => side.slice(0, 1)),
      ['0', '0', '0', '1'],
    );
  });

  test('a day by its name stands with the same day by its date', async () => {
    // All are published on Wednesday, 10 March 2021.
    const sides = await sidesIn(dated('March 9'), dated('Tuesday'), dated('Tuesday morning'), dated('March 8'));
    assert.deepEqual(
      sides.map((side) => side.slice(0, 1)),
      ['0', '0', '0', '1'],
    );
  });
});
