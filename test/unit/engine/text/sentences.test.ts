import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/engine/text/sentences';
import { tokenise } from '../../../../src/engine/text/tokens';

function split(text: string): string[] {
  const sentences = splitSentences(text, tokenise(text), [{ start: 0, end: text.length, role: 'body', source: 0 }]);
  return sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

suite('sentences', () => {
  /** `|` marks where a sentence ends. */
  const cases = [
    'Ilse Maren met the U.S. Navy at 5 p.m. Tuesday in Vessby.| She left early.',
    'The vote is at 5 p.m.| The result comes later.',
    'He works for Norrlin Co. Ltd, and she for Osmark Corp , the port said.',
    'She joined Norrlin Co.| The firm was small then.',
    'He came from the U.S.| It was raining.',
    'Mr. Hale, Dr. Poe and J. R. Maren saw Gov. Orban on Jan. 5 in St. Vessby.',
    '“We are safe.”| The captain smiled.',
    '"We are safe," he said.| "The ship is not."| Nobody laughed.',
    "He called it 'a long night.'| Then he left.",
    '"Can it float?" she asked.| Nobody knew.',
    '"Stop!" he cried.| "Why?"',
    'It was late ... and dark.',
    'She is No. 1 in Vessby.| He is second.',
    'The port closed, he said.|Nobody was hurt.',
    'She said "no."| He said yes.',
    'The fall was 3.1 per cent.| iFerry shares rose.',
    'Prices rose to $4.50 on Friday.| They fell later.',
    'The list (see p. 4) is long.| It ends here.',
    'Norrlin (formerly Osmark Inc.) is small.',
    'A headline without a stop',
    'He asked: why?| Because.',
    'Acme Corp. -- the maker of pumps -- closed.',
    'They met Yahoo! staff.| They left.',
  ];
  for (const marked of cases) {
    test(marked, () => {
      const expected = marked.split('|').map((part) => part.trim());
      const text = marked.replace(/\|/g, '');
      assert.deepEqual(split(text), expected);
    });
  }

  test('text without capitals', () => {
    assert.deepEqual(split('the ferry ran aground. nobody was hurt. the port closed.'), [
      'the ferry ran aground.',
      'nobody was hurt.',
      'the port closed.',
    ]);
  });

  test('token ranges are in order, do not overlap and hold the sentence', () => {
    const text = 'One ship. “Two ships.” 😀 Three ships! \ud800 done';
    const tokens = tokenise(text);
    const sentences = splitSentences(text, tokens, [{ start: 0, end: text.length, role: 'body', source: 0 }]);
    let last = 0;
    for (const sentence of sentences) {
      assert.equal(sentence.firstToken, last);
      assert.equal(tokens.start[sentence.firstToken], sentence.start);
      assert.equal(tokens.end[sentence.endToken - 1], sentence.end);
      last = sentence.endToken;
    }
    assert.equal(last, tokens.count);
  });
});
