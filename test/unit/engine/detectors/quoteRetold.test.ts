import assert from 'node:assert/strict';
import { quoteRetold } from '../../../../src/engine/detectors/quotes/quoteRetold';
import { detect, summary } from '../support/miniStory';

const said = (words: string, who = 'Eva Holm'): string => `The inquiry sat on Monday. "${words}" [${who}|PER] said.`;
const find = (...quotes: string[]): string[] =>
  summary(detect(quoteRetold, Object.fromEntries(quotes.map((quote, i) => [`${String(i)}.txt`, said(quote)]))));

suite('quote-retold', () => {
  test('one saying in another order of words', () => {
    assert.equal(
      find('Because the reservoir is shallow, a flood is hardly likely,', 'A flood is unlikely, so shallow is the reservoir,').length,
      1,
    );
  });
  test('one saying of small words in another order, and two that only begin alike', () => {
    assert.equal(find('Were there one thing we could do for him, we would,', 'If we could do one thing for him, we would,').length, 1);
    assert.deepEqual(find('If we could do that for him, who knows,', 'If we had been there, who would go on?'), []);
  });
  test('one saying with as many other words as shared ones', () => {
    assert.equal(find('I believe the harbour ferry did not sink,', "I don't think the harbour ferry sank,").length, 1);
    assert.deepEqual(find('I believe the harbour ferry did not sink,', 'The ferry may well come to the harbour at dawn,'), []);
  });
  test('the same words in two house styles are no two wordings', () => {
    assert.deepEqual(find('We recognise the colour of the harbour ferry,', 'We recognize the color of the harbor ferry,'), []);
  });
  test('two sayings about one thing', () => {
    assert.deepEqual(
      find('The reservoir is shallow and the sluices are rusty,', 'The reservoir will be drained before the autumn gales,'),
      [],
    );
  });
  test('what is lined up word by word is left to the rule for wording', () => {
    assert.deepEqual(
      find(
        'I think that we can finish the tunnel under the fjord by spring,',
        'I think we can finish the tunnel under the fjord by spring,',
      ),
      [],
    );
  });
  test('two people who say much the same', () => {
    const found = detect(quoteRetold, {
      'a.txt': said('Because the reservoir is shallow, a flood is hardly likely,'),
      'b.txt': said('A flood is unlikely, so shallow is the reservoir,', 'Jon Lind'),
    });
    assert.deepEqual(found, []);
  });
  test('one source that says it twice', () => {
    const twice = `${said('Because the reservoir is shallow, a flood is unlikely,')} ${said('A flood is unlikely, so shallow is the reservoir,')}`;
    assert.deepEqual(detect(quoteRetold, { 'a.txt': twice, 'b.txt': 'Nothing was said.' }), []);
  });
});
