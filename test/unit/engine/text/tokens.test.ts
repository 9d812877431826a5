import assert from 'node:assert/strict';
import { tokenise } from '../../../../src/engine/text/tokens';

function words(text: string): string {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at])).join('|');
}

suite('tokens', () => {
  for (const [text, expected] of [
    ['Mr. Hale of the U.S. Navy left at 5 p.m.', 'Mr.|Hale|of|the|U.S.|Navy|left|at|5|p.m.'],
    ['Korso’s share fell 3.1% to 1,234.5m', 'Korso|’s|share|fell|3.1|%|to|1,234.5m'],
    ['a 46-year-old from R&D', 'a|46-year-old|from|R&D'],
    ['don\'t say "no"', 'don\'t|say|"|no|"'],
  ] as const)
    test(text, () => {
      assert.equal(words(text), expected);
    });
});
