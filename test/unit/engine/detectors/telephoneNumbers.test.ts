import assert from 'node:assert/strict';
import { discrepanciesOf } from '../facts/storyOf';

const call = (number: string): string =>
  `A mill burned in Orlin on Tuesday. Witnesses of the mill fire should call the wardens on ${number}.`;

/** Each case: a title, the numbers of the articles, and the findings wanted. */
const cases: [string, string[], string[]][] = [
  ['a figure too few', ['0845 555 0142', '0845 555 014'], ['precision entity-attribute: 0845555014 / 08455550142']],
  ['another figure', ['(202) 555-0142', '(202) 555-0143'], ['precision entity-attribute: 2025550142 / 2025550143']],
  ['the same figures in other groups', ['0845 555 0142', '08455 550 142'], []],
  ['two numbers', ['0845 555 0142', '0800 555 111'], []],
];

suite('telephone numbers', () => {
  for (const [title, numbers, wanted] of cases)
    test(title, async () => assert.deepEqual((await discrepanciesOf(numbers.map(call))).sort(), wanted));
});
