import assert from 'node:assert/strict';
import { quoteWording } from '../../../../src/engine/detectors/quotes/quoteWording';
import { detect, summary } from '../support/miniStory';

const said = (words: string): string => `The inquiry sat on Monday. "${words}" [Eva Holm|PER] said.`;
const find = (...quotes: string[]): string[] =>
  summary(detect(quoteWording, Object.fromEntries(quotes.map((quote, i) => [`${i}.txt`, said(quote)]))));

suite('quote-wording', () => {
  test('a content word that stands for another among equal words is a conflict', () => {
    assert.deepEqual(find('This was a grave error for the whole valley,', 'This was a grave insult for the whole valley,'), [
      'conflict quote-wording: error | insult',
    ]);
  });
  test('added and dropped words are variants', () => {
    assert.deepEqual(find('I think that we can finish the tunnel by spring,', 'I think we can finish the tunnel by spring,'), [
      'variant quote-wording: that | (left out)',
    ]);
  });
  test('two sentences of one quotation that differ are two findings, two differences in one sentence are one', () => {
    assert.deepEqual(
      find(
        'I think that we can finish the tunnel by spring. The old dam will hold the water for another ten winters,',
        'I think we can finish the tunnel by spring. The old dam will surely hold the water for another ten winters,',
      ),
      ['variant quote-wording: that | (left out)', 'variant quote-wording: (left out) | surely'],
    );
    assert.equal(find('I think that we can finish the tunnel by spring,', 'I think we can surely finish the tunnel by spring,').length, 1);
  });
  test('a few words in the mouths of two people are a phrase that both used', () => {
    const both = (left: string, right: string): string[] =>
      summary(
        detect(quoteWording, {
          'a.txt': `"${left}" [Eva Holm|PER] said.`,
          'b.txt': `"${right}" [Karl Lind|PER] said.`,
        }),
      );
    assert.deepEqual(both('We consider the matter closed,', 'They will also consider the case closed,'), []);
  });
  test('other last words are a difference too', () => {
    assert.deepEqual(
      find('We have waited here for three long winters, and no longer,', 'We have waited here for three long winters, and no more,'),
      ['variant quote-wording: longer | more'],
    );
  });
  test('one word more before the full stop is a difference, more words are another matter', () => {
    const told = 'The old people of the upper town have no doctor and no shop';
    assert.deepEqual(find(`${told}.`, `${told} window.`), ['variant quote-wording: (left out) | window']);
    assert.deepEqual(find(`${told},`, `${told} window,`), []);
  });
  test('words left out behind the beginning, or before the end, of both are found', () => {
    assert.deepEqual(
      find('That bridge is rotten and must be closed before the next flood,', 'That bridge must be closed before the next flood,'),
      ['variant quote-wording: is rotten and | (left out)'],
    );
    assert.deepEqual(
      find(
        'The bridge must be closed before the flood by the rangers or by us all,',
        'The bridge must be closed before the flood by us all,',
      ),
      ['variant quote-wording: the rangers or by | (left out)'],
    );
  });
  test('a short saying given whole in both is compared, a short piece is not', () => {
    assert.deepEqual(find('We are at sea,', 'We are sea,'), ['variant quote-wording: at | (left out)']);
    assert.deepEqual(find('We are at sea tonight,', 'Nobody said we are sea people,'), []);
  });
  test('another tense is a variant, not a conflict', () => {
    assert.deepEqual(find('The board strongly opposes the new toll road,', 'The board strongly opposed the new toll road,'), [
      'variant quote-wording: opposes | opposed',
    ]);
  });
  test('house style inside a quotation is marked as such', () => {
    const [finding, ...rest] = detect(quoteWording, {
      'a.txt': said('We told the US government about the old tunnel,'),
      'b.txt': said('We told the United States government about the old tunnel,'),
    });
    assert.equal(rest.length, 0);
    assert.equal(finding?.houseStyle, true);
  });
  test('curly marks, case, contractions and -ise are no difference', () => {
    assert.deepEqual(
      find("It's late, we realise that now, and it hurts us all,", 'It’s late, we realize that now, and it hurts us all,'),
      [],
    );
    assert.deepEqual(find('It is late and we know that the dam is old,', "It's late and we know that the dam is old,"), []);
  });
  test('a comma or three dots between equal words are house style, other marks and short sayings are nothing', () => {
    assert.deepEqual(find('It is late, and we know that the dam is old,', 'It is late and we know that the dam is old,'), [
      'variant quote-wording: late, and | late and',
    ]);
    assert.deepEqual(find('If the dam breaks... then all of us leave,', 'If the dam breaks, then all of us leave,'), [
      'variant quote-wording: breaks... then | breaks, then',
    ]);
    assert.deepEqual(find('It is late; we know that the dam is old,', 'It is late — we know that the dam is old,'), []);
    assert.deepEqual(find('Late, we know,', 'Late we know,'), []);
  });
  test('a part that begins like a whole sentence is reported as cut', () => {
    assert.deepEqual(
      summary(
        detect(quoteWording, {
          'a.txt': said('When the pumps are ready people should leave the lower town at once,'),
          'b.txt': said('People should leave the lower town at once,'),
        }),
      ).map((line) => line.slice(0, 21)),
      ['variant quote-wording'],
    );
  });
  test('words left out at the end are shown in the sentence they belong to', () => {
    assert.deepEqual(
      find('We are sad. We watch the old dam day and night and shall say no more.', 'We are sad. We watch the old dam day and night.'),
      ['variant quote-wording: We watch the old dam day and night and shall say no more. | We watch the old dam day and night.'],
    );
  });
  test('a long part announced by a small letter, and one whose first word stands twice in the whole, are cut', () => {
    const [cut, ...rest] = detect(quoteWording, {
      'a.txt': said('We will rebuild the lower town before the snow comes,'),
      'b.txt': said('rebuild the lower town before the snow comes,'),
    });
    assert.equal(rest.length, 0);
    assert.match(cut?.message ?? '', /only a part of a sentence/);
    const twice = find('I never sleep before a flood, and I was up since I felt that the dam would go,', 'I felt that the dam would go,');
    assert.equal(twice.length, 1);
  });
  test('a short part announced by a small letter, one sentence of two, and titles are nothing', () => {
    assert.deepEqual(find('We will rebuild the lower town by autumn,', 'rebuild the lower town by autumn,'), []);
    assert.deepEqual(find('We will rebuild the town hall first. Then we rest.', 'We will rebuild the town hall first.'), []);
    assert.deepEqual(find('The Long Road Home From Lund', 'The Long Way Home From Lund'), []);
  });
  test('other words altogether are not compared', () => {
    assert.deepEqual(find('The dam will hold through the night,', 'Nobody told us about the second crack,'), []);
  });
  test('one finding a quotation, whatever the number of sources', () => {
    const findings = detect(
      quoteWording,
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [
          `${name}.txt`,
          said(`This was a grave ${name === 'd' ? 'insult' : 'error'} for the whole valley,`),
        ]),
      ),
    );
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.statements.length, 4);
  });
});
