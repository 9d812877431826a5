import assert from 'node:assert/strict';
import { quoteSpeaker } from '../../../../src/engine/detectors/quotes/quoteSpeaker';
import { detect } from '../support/miniStory';

const WORDS = 'The tunnel was never safe and everybody on the board knew it';
const find = (...texts: string[]): string[] =>
  detect(quoteSpeaker, Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]))).map(
    (f) => `${f.severity}: ${f.statements.map((s) => s.value).join(' | ')}`,
  );

suite('quote-speaker', () => {
  test('two people with the same words', () => {
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `"${WORDS}," said [Karl Lind|PER].`), ['conflict: Eva Holm | Karl Lind']);
  });
  test('two people with one first name, and a person named in full and by the last word', () => {
    assert.deepEqual(find(`"${WORDS}," [E.J. Holm|PER] said.`, `"${WORDS}," said [E.J. Lind|PER].`), ['conflict: E.J. Holm | E.J. Lind']);
    assert.deepEqual(find(`"${WORDS}," [Senator Eva Holm|PER] said.`, `"${WORDS}," said [Senator Holm|PER].`), []);
  });
  test('a person against a paper', () => {
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `"${WORDS}," a statement said.`), ['variant: Eva Holm | a statement']);
  });
  test('a spokeswoman against the firm', () => {
    assert.deepEqual(find(`"${WORDS}," a spokeswoman for the port said.`, `"${WORDS}," the company said.`), [
      'variant: a spokeswoman for the port | the company',
    ]);
  });
  test('who speaks for somebody is not that person', () => {
    assert.deepEqual(find(`"${WORDS}," [Holm|PER]'s lawyer [Karl Lind|PER] said.`, `"${WORDS}," [Holm|PER]'s lawyer said.`), []);
    assert.deepEqual(find(`"${WORDS}," a lawyer for [Eva Holm|PER] said.`, `"${WORDS}," [Karl Lind|PER] said.`), []);
  });
  test('a pronoun for the one who speaks in the sentence before', () => {
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `The tunnel is shut, said [Karl Lind|PER]. "${WORDS}," he said.`), [
      'conflict: Eva Holm | Karl Lind',
    ]);
  });
  test('a short sentence as a whole, of six words or more', () => {
    const short = 'The gate was never locked there';
    assert.deepEqual(find(`"${short}," [Eva Holm|PER] said.`, `"${short}. Ask the guard," [Karl Lind|PER] said.`), [
      'variant: Eva Holm | Karl Lind',
    ]);
    assert.deepEqual(
      find(
        `"We think the gate was never locked there, ${'or so'}," [Eva Holm|PER] said.`,
        `"It seems the gate was never locked there at night," [Karl Lind|PER] said.`,
      ),
      [],
    );
  });
  test('a pronoun whom another source bears out', () => {
    const doubtful = `[Karl Lind|PER] came. "${WORDS}," he said.`;
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, doubtful), []);
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, doubtful, `[Karl Lind|PER] left. "${WORDS}," he said.`), [
      'conflict: Eva Holm | Karl Lind | Karl Lind',
    ]);
  });
  test('a pronoun behind the one name of its sentence', () => {
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `[Karl Lind|PER] came out at noon: "${WORDS}," he said.`), [
      'conflict: Eva Holm | Karl Lind',
    ]);
  });
  test('one person under two names, a pronoun, a joint statement and a few shared words are nothing', () => {
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `"${WORDS}," [Holm|PER] said.`), []);
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] said.`, `[Karl Lind|PER] listened. "${WORDS}," she said.`), []);
    assert.deepEqual(find(`"${WORDS}," [Eva Holm|PER] and [Karl Lind|PER] said.`, `"${WORDS}," said [Karl Lind|PER].`), []);
    assert.deepEqual(find('"We are very sorry," [Eva Holm|PER] said.', '"We are very sorry," [Karl Lind|PER] said.'), []);
  });
});
