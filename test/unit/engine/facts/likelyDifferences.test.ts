import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { candidatePairs } from '../../../../src/engine/facts/pairs/candidatePairs';
import { compareFrames, type Difference } from '../../../../src/engine/facts/alignFacts';
import type { Fact } from '../../../../src/engine/facts/fact';
import { findDiscrepancies } from '../../../../src/engine/facts/factFindings';
import { countRule } from '../../../../src/engine/facts/factRules';
import { frameClaims } from '../../../../src/engine/facts/frames/frameClaims';
import {
  differenceFeatureNames,
  findLikelyDifferences,
  openPairs,
  type ComparedStory,
} from '../../../../src/engine/facts/likelyDifferences';
import type { PairContext } from '../../../../src/engine/facts/pairs/pairContext';
import { readStory } from '../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../src/engine/facts/frames/storyTime';
import { createLexicon } from '../../../../src/engine/text/lexicon';
import { checkStory, linkedStory } from './storyOf';

/** Opening of the message of a difference between claims that no fact joins. */
const LIKELY = 'Sources may differ';
const lexicon = createLexicon();

function comparedStory(texts: readonly string[]): ComparedStory {
  const reading = readStory(linkedStory(texts), lexicon);
  const frames = frameClaims(reading, readStoryTime(reading));
  const context: PairContext = { lexicon, sources: reading.sources, entityWeight: () => 1 };
  const pairs = candidatePairs(frames).flatMap(([left, right]) => {
    const a = frames[left];
    const b = frames[right];
    const compared = a && b && compareFrames(a, b, context);
    return compared ? [{ left, right, ...compared }] : [];
  });
  return { frames, articles: reading.articles, pairs, factOf: new Map(), context };
}

/** Wordings of the open pairs of two sentences, however likely. */
function open(left: string, right: string): string[] {
  const story = comparedStory([left, right]);
  return openPairs(story).map(({ pair }) => `${story.frames[pair.left]?.wording ?? ''} / ${story.frames[pair.right]?.wording ?? ''}`);
}

function textsOf(name: string): string[] {
  const folder = path.join('test', 'gold', 'stories', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

suite('likely differences', () => {
  test('each number that the trees look at has a name', () => {
    const [first] = openPairs(comparedStory(['The ferry carried 90 passengers.', 'The ferry carried 95 passengers.']));
    assert.equal(first?.features.length, differenceFeatureNames.length);
    assert.equal(new Set(differenceFeatureNames).size, differenceFeatureNames.length);
  });

  test('two values that both sources give are of two things', () => {
    const both = 'The loan runs ten years with five years of grace.';
    assert.deepEqual(open(both, both), []);
    assert.notDeepEqual(open(both, 'The loan runs eleven years with six years of grace.'), []);
  });

  const cases: readonly (readonly [title: string, left: string, right: string, isOpen: boolean])[] = [
    ['counts of one thing', 'The ferry carried 90 passengers.', 'The ferry carried 95 passengers.', true],
    ['equal values', 'The ferry carried 90 passengers.', 'The ferry carried 90 passengers.', false],
    ['what somebody said', 'The ferry carried 90 passengers.', '“The ferry carried 95 passengers,” Holm said.', true],
    ['others of them', 'The ferry carried 90 passengers.', 'The ferry carried 95 other passengers.', false],
    ['ages', 'Ada Holm, 34, owns the ferry.', 'Ada Holm, 43, owns the ferry.', false],
    ['sums far apart', 'The ferry cost $4 million to repair.', 'The ferry cost $40 million to repair.', false],
    ['lengths of time', 'The ferry waited two hours at the pier.', 'The ferry waited three hours at the pier.', true],
    ['years without a number', 'The ferry waited years at the pier.', 'The ferry waited for three years at the pier.', false],
    ['a season under way', 'He left the ferry in his fifth season.', 'He left the ferry after two seasons.', false],
    ['sums that share no word', 'The ferry cost $4.25 million to repair.', 'Holm owes the yard $4.28 million.', true],
    ['sums that share no word, not close', 'The ferry cost $4 million to repair.', 'Holm owes the yard $7 million.', false],
    [
      'one deed in two words',
      'Ada Holm parted with the Kelvo ferry for a song in 1957.',
      'The Kelvo ferry went for a song in 1967, when Ada Holm sold it.',
      true,
    ],
    [
      'two deeds in a few common words',
      'Ada Holm parted with the Kelvo ferry for a song in 1957.',
      'Ada Holm learnt to swim in the lake behind the old mill in 1967.',
      false,
    ],
    ['a slip of scale', 'The ferry cost $34 million to repair.', 'The ferry cost $34 billion to repair.', true],
    ['hours of two deeds', 'The ferry left at 6:10 a.m.', 'The alarm on the ferry rang at 6:40 a.m.', true],
    ['a week', 'The ferry sank on Tuesday, Holm said.', 'The ferry sank earlier this week, Holm said.', false],
  ];
  for (const [title, left, right, isOpen] of cases) test(title, () => assert.equal(open(left, right).length > 0, isOpen));

  test('in a story of few claims nothing competes, so nothing is likely', async () => {
    const { discrepancies } = await checkStory([
      'The ferry Marisol sailed from Kelvo with 90 passengers.',
      'The ferry Marisol sailed from Kelvo with 95 passengers.',
    ]);
    assert.deepEqual(
      discrepancies.filter(({ message }) => message.startsWith(LIKELY)),
      [],
    );
  });

  test('a planted difference that no fact holds is told, as a doubt', async () => {
    const planted = ['Police kept the gate shut for two hours.', 'The gate was closed for three hours by police.'];
    const texts = textsOf('mill-strike').map((text, at) => `${text}\n${planted[at] ?? ''}\n`);
    const { discrepancies } = await checkStory(texts);
    const likely = discrepancies.filter(({ message }) => message.startsWith(LIKELY));
    assert.deepEqual(
      likely.map(({ severity, kind }) => `${severity} ${kind}`),
      ['precision duration'],
    );
    const [gate] = likely;
    assert.ok(gate && gate.confidence < 0.9 && gate.statements.length > 1);
    assert.match(gate.evidence, /duration-mismatch: .*likely/u);
  });

  test('a doubt lists who vouches for one of its values: another source, one fact, the same value', () => {
    const planted = [
      'Police kept the gate shut for two hours.',
      'The gate was closed for three hours by police.',
      'The walk took two hours.',
    ];
    const story = comparedStory(textsOf('mill-strike').map((text, at) => `${text}\n${planted[at] ?? ''}\n`));
    const hours = story.frames.flatMap(({ wording }, at) => (wording === 'two hours' ? [at] : []));
    const [gate = -1, walk = -1] = hours;
    const doubtOf = (factOf: ComparedStory['factOf']): readonly number[] =>
      findLikelyDifferences({ ...story, factOf }).find(({ members }) => members.includes(gate))?.members ?? [];
    assert.equal(doubtOf(new Map()).includes(gate), true);
    assert.equal(doubtOf(new Map()).includes(walk), false);
    assert.equal(doubtOf(new Map([gate, walk].map((at) => [at, 1]))).includes(walk), true);
  });

  test('what is told already is left out of a doubt, and with the two that decide it the whole of it', () => {
    const texts = ['The ferry carried 90 passengers.', 'The ferry carried 95 passengers.', 'Holm sold 80 tickets.', 'The inn has 7 beds.'];
    const { frames } = comparedStory(texts);
    const members = frames.map((frame) => ({ article: frame.article, index: frame.index, claim: frame.claim, frame }));
    const doubt = (left: number, right: number): Difference => ({
      key: 'doubt',
      subject: 'passengers',
      dimension: 'count',
      members,
      pairs: [{ left, right, p: 0.5, nouns: 'same' }],
      cohesion: 0.5,
      likelihood: 0.5,
    });
    const told = (...at: readonly [number, number]): Fact => ({
      ...doubt(0, 1),
      key: 'told',
      members: at.flatMap((index) => members[index] ?? []),
      pairs: [{ left: 0, right: 1, p: 0.99, nouns: 'same' }],
    });
    const toldOf = (facts: readonly Fact[], difference: Difference): string[][] =>
      findDiscrepancies({ story: linkedStory(texts), facts, differences: [difference], copies: [] }, countRule)
        .filter(({ message }) => message.startsWith(LIKELY))
        .map(({ statements }) => statements.map(({ value }) => value));
    assert.deepEqual(toldOf([], doubt(1, 2)), [['90', '95', '80', '7']]);
    assert.deepEqual(toldOf([told(0, 3)], doubt(1, 2)), [['95', '80']]);
    assert.deepEqual(toldOf([told(0, 1)], doubt(1, 2)), []);
  });
});
