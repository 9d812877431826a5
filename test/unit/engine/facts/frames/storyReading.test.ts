import assert from 'node:assert/strict';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

const lexicon = createLexicon();
const towns = ['Kelvo', 'Marn', 'Tessin', 'Orda', 'Belk', 'Sorl', 'Wend', 'Irra'];

/** A hundred sentences, each about another day of a ferry; then `more`. */
function weightsOf(...more: readonly string[]): (word: string) => number {
  const days = Array.from(
    { length: 100 },
    (_, day) => `The ferry left ${towns[day % towns.length] ?? ''} with ${String(day + 20)} passengers.`,
  );
  return readStory(linkedStory([[...days, ...more].join('\n\n')]), lexicon).weightOf;
}

suite('weights of words in a long story', () => {
  const before = weightsOf();

  test('one sentence more leaves those of other words as they were', () => {
    const after = weightsOf('A gull sat on the pier.');
    for (const word of ['ferry', 'leave', 'passenger', 'harbour']) assert.equal(after(word), before(word), word);
  });

  test('a word that became common in the story weighs less', () => {
    const after = weightsOf(...Array.from({ length: 10 }, () => 'A gull sat on the pier.'));
    assert.ok(after('gull') < before('gull'));
  });

  test('a word of each sentence weighs less than one of a single sentence', () => {
    const after = weightsOf('A whistle blew.');
    assert.ok(after('passenger') / (0.2 + lexicon.rarity('passenger') / 9) < after('whistle') / (0.2 + lexicon.rarity('whistle') / 9));
  });
});

suite('words that tell of events', () => {
  const eventsOf = (text: string): string[] =>
    readStory(linkedStory([text]), lexicon).articles.flatMap(({ sentences }) =>
      sentences.flatMap(({ triggers }) => triggers.map(({ lemma }) => lemma)),
    );

  test('the month of March is none', () => assert.ok(!eventsOf('The mills closed in March.').includes('march')));
  test('a march is one', () => assert.ok(eventsOf('The march closed the mills.').includes('march')));
});
