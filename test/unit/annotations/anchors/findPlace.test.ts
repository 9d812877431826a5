import assert from 'node:assert/strict';
import { findPlace } from '../../../../src/annotations/anchors/findPlace';
import { describePlace } from '../../../../src/annotations/anchors/place';
import { toPlainText } from '../../../../src/annotations/anchors/plainText';
import { readCases, scoreAnchors } from '../../../gold/anchors/scoreAnchors';

/** Text with the note between « and »; the text after the edit marks where it should be, or marks nothing for an orphan. */
function checkNote(before: string, after: string): void {
  const range = (marked: string): { text: string; start: number; end: number } => {
    const start = marked.indexOf('«');
    return { text: marked.replace(/[«»]/g, ''), start, end: marked.indexOf('»') - 1 };
  };
  const old = range(before);
  const now = range(after);
  const found = findPlace(describePlace(old.text, old), toPlainText(now.text));
  if (now.start < 0) assert.equal(found, undefined, found && `jumped to «${now.text.slice(found.start, found.end)}» at ${found.start}`);
  else assert.deepEqual(found, { start: now.start, end: now.end });
}

suite('findPlace', () => {
  const cases: readonly [string, string, string][] = [
    ['an edit before moves it', 'Rain fell. Police said «12» people were hurt.', 'Heavy rain fell. Police said «12» people were hurt.'],
    ['another number in its place', 'Police said «12» people were hurt.', 'Police said 13 people were hurt.'],
    [
      'a look-alike in the same sentence',
      'Police said «12» people were hurt and 15 cars were damaged in the square.',
      'Police said 15 people were hurt and 12 cars were damaged in the square.',
    ],
    ['swapped names', '«Ellis» accused Moreno of lying to the board.', 'Moreno accused Ellis of lying to the board.'],
    ['swapped short names', 'On Friday evening «Li» and Wu of the institute left.', 'On Friday evening Wu and Li of the institute left.'],
    ['a number that grew', 'The fire burnt «12» barns near Aldford.', 'The fire burnt 12,000 barns near Aldford.'],
    ['a decimal is no whole number', 'The bank raised it to «2» percent, from 1.', 'The bank raised it to 2.5 percent, from 1.'],
    ['a word that grew', 'The «mill» closed on Monday after a strike.', 'The mills closed on Monday after a strike.'],
    [
      'the same phrase elsewhere, its own sentence deleted',
      'The dam held, officials in Orla said «on Tuesday». The road flooded.\n\nThe bridge fell, officials in Orla said on Tuesday. Trains stopped.',
      'The road flooded.\n\nThe bridge fell, officials in Orla said on Tuesday. Trains stopped.',
    ],
    [
      'a split paragraph',
      'The dam held. «Nobody was hurt» in the valley. The road flooded.',
      'The dam held.\n\n«Nobody was hurt» in the valley.\n\nThe road flooded.',
    ],
    [
      'curled quotes and a wrapped line',
      'He said "we are «not going to pay» a penny" to them.',
      'He said “we are «not going\nto pay» a penny” to them.',
    ],
    [
      'a mended spelling in a long quotation',
      'Yesterday «the committee decided to postpone the inauguraton of the new bridge» until May, a spokesman told reporters there.',
      'Yesterday «the committee decided to postpone the inauguration of the new bridge» until May, a spokesman told reporters there.',
    ],
    [
      'another number in a long quotation',
      'Yesterday «the committee decided to spend 40 million crowns on the new bridge» in May, a spokesman told reporters there.',
      'Yesterday the committee decided to spend 45 million crowns on the new bridge in May, a spokesman told reporters there.',
    ],
    [
      'million is not billion',
      'Yesterday «the committee decided to spend some forty million crowns on it» in May, a spokesman told reporters there.',
      'Yesterday the committee decided to spend some forty billion crowns on it in May, a spokesman told reporters there.',
    ],
    ['everything deleted', 'Police said «12» people were hurt.', ''],
  ];
  for (const [name, before, after] of cases) test(name, () => checkNote(before, after));

  test('the anchor set: no wrong place, at least 97 % kept', () => {
    const cases = readCases();
    const all = scoreAnchors(cases).get('all');
    assert.ok(all && cases.length >= 200);
    assert.equal(all.wrong, 0);
    assert.ok(all.kept / all.remaining >= 0.97, `${all.kept} of ${all.remaining}`);
  });
});
