/** What is said of two claims of one fact, each of a source of its own. */
import assert from 'node:assert/strict';
import { dateRule } from '../../../../src/engine/facts/factRules';
import type { FactMember } from '../../../../src/engine/facts/fact';
import { frameClaims } from '../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../src/engine/facts/frames/storyTime';
import { judgeFact } from '../../../../src/engine/facts/judgeFact';
import { createLexicon } from '../../../../src/engine/text/lexicon';
import { linkedStory } from './storyOf';

const lexicon = createLexicon();

/** Severity of the first dates of two texts, had they been scored with `p`. */
function severityOf(left: string, right: string, p: number): string | undefined {
  const reading = readStory(linkedStory([left, right]), lexicon);
  const frames = frameClaims(reading, readStoryTime(reading));
  const members = [0, 1].flatMap((article): FactMember[] => {
    const frame = frames.find((one) => one.article === article);
    return frame ? [{ article, index: frame.index, claim: frame.claim, frame }] : [];
  });
  const pairs = [{ left: 0, right: 1, p, nouns: null }];
  return judgeFact({ key: '', subject: '', dimension: 'date', members, pairs, cohesion: p }, dateRule)?.severity;
}

suite('judgement of two claims', () => {
  const monday = 'Orbex Foods petitioned the court on Monday.';
  const tuesday = 'Orbex Foods petitioned the court on Tuesday.';

  test('two days of one deed of one firm, though each paper names other days as well', () =>
    assert.equal(severityOf(`${monday} The mayor wept on Friday.`, `${tuesday} The mayor coughed on Sunday.`, 0.76), 'conflict'));
  test('the same where the two are hardly one fact', () =>
    assert.equal(severityOf(`${monday} The mayor wept on Friday.`, `${tuesday} The mayor coughed on Sunday.`, 0.6), undefined));
});
