/** Pairs of claims of labelled stories, each with what the comparison sees of it and whether a person called it one fact. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../engine';
import { candidatePairs } from '../../../engine/facts/pairs/candidatePairs';
import type { ClaimFrame } from '../../../engine/facts/frames/claimFrame';
import { frameClaims } from '../../../engine/facts/frames/frameClaims';
import { likenessOfWords, type PairContext } from '../../../engine/facts/pairs/pairContext';
import { pairFeatures } from '../../../engine/facts/pairs/pairFeatures';
import { readStory, type StoryReading } from '../../../engine/facts/frames/storyReading';
import { readStoryTime } from '../../../engine/facts/frames/storyTime';
import { contradictsItself, weighPair } from '../../../engine/facts/pairs/weighPair';
import { linkStory } from '../../../engine/linking/linkStory';
import { decodeText } from '../../../engine';
import { sharedLexicon } from '../../../engine/text/sharedLexicon';

export interface LabelledPair {
  /** Number of the story. */
  readonly story: number;
  readonly features: readonly number[];
  readonly isOneFact: boolean;
  /** How many pairs this one stands for. */
  readonly weight: number;
}

export interface GoldItem {
  readonly kind?: string;
  readonly optional?: boolean;
  /** Whether the statements say the same. */
  readonly isAgreement: boolean;
  readonly statements: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}

/** Of the pairs that rules forbid and no one labelled, every fourth is kept: there are many. */
const EVERY = 4;

/** Folders below `root` that hold a story: articles with `gold.json`, or `articles/` with `discrepancies.json` and `agreements.json`. */
export function labelledStories(root: string): string[] {
  return readdirSync(root)
    .sort()
    .map((name) => path.join(root, name))
    .filter((folder) => existsSync(path.join(folder, 'gold.json')) || existsSync(path.join(folder, 'discrepancies.json')));
}

/** A labelled story as the comparison sees it. */
export interface LabelledStory {
  readonly reading: StoryReading;
  readonly frames: readonly ClaimFrame[];
  readonly context: PairContext;
  readonly gold: readonly GoldItem[];
  /** For each claim the statements of labelled facts in which it stands. */
  readonly labels: readonly (readonly Label[])[];
}

export function readLabelledStory(folder: string, names: Uint8Array): LabelledStory {
  const articles = existsSync(path.join(folder, 'articles')) ? path.join(folder, 'articles') : folder;
  const files = readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const engine = createEngine({ names }, { breathe: () => Promise.resolve(), warn: () => undefined });
  const analyses = files.map((file) => engine.analyse({ path: file, text: textOf(path.join(articles, file)) }));
  const lexicon = sharedLexicon();
  const reading = readStory({ id: '', articles: linkStory(analyses) }, lexicon);
  const frames = frameClaims(reading, readStoryTime(reading));
  const gold = readGold(folder);
  const context: PairContext = {
    lexicon,
    sources: reading.sources,
    entityWeight: (id) => Math.log(1 + reading.sources / (reading.entitySources.get(id) ?? 1)),
  };
  return { reading, frames, context, gold, labels: labelsOf(gold, files, frames) };
}

export function pairsOfStory({ frames, context, labels }: LabelledStory, story: number): LabelledPair[] {
  let unlikely = 0;
  return candidatePairs(frames).flatMap(([left, right]) => {
    const a = frames[left];
    const b = frames[right];
    if (!a || !b || a.reading.source === b.reading.source || contradictsItself(a, b)) return [];
    const words = likenessOfWords(a, b);
    const weighed = weighPair(a, b, words, context);
    const isOneFact = itemsOfBoth(labels[left], labels[right]).length > 0;
    const isUnlikely = !isOneFact && typeof weighed.sum !== 'number';
    if (isUnlikely && unlikely++ % EVERY > 0) return [];
    return [{ story, features: pairFeatures(a, b, words, weighed, context), isOneFact, weight: isUnlikely ? EVERY : 1 }];
  });
}

function textOf(file: string): string {
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) throw new Error(`${file}: not a text.`);
  return decoded.text;
}

/** As it is written, where two or more files or parts of one hold what differs and what agrees. */
type Items = readonly Omit<GoldItem, 'isAgreement'>[];

function readGold(folder: string): GoldItem[] {
  const parts = ['gold.json', 'discrepancies.json', 'agreements.json'].map((name) => path.join(folder, name)).filter(existsSync);
  return parts.flatMap((file) => {
    const gold = JSON.parse(readFileSync(file, 'utf8')) as Items | { discrepancies?: Items; agreements?: Items };
    const isListOfAgreements = path.basename(file) === 'agreements.json';
    const discrepancies = 'length' in gold ? (isListOfAgreements ? [] : gold) : (gold.discrepancies ?? []);
    const agreements = 'length' in gold ? (isListOfAgreements ? gold : []) : (gold.agreements ?? []);
    return [
      ...discrepancies.map((item) => ({ ...item, isAgreement: false })),
      ...agreements.map((item) => ({ ...item, isAgreement: true })),
    ];
  });
}

/** Item and statement of a label. */
export interface Label {
  readonly item: number;
  readonly statement: number;
}

function labelsOf(items: readonly GoldItem[], files: readonly string[], frames: readonly ClaimFrame[]): Label[][] {
  return frames.map(({ article, claim }) =>
    items.flatMap(({ statements }, item) =>
      statements.flatMap(({ file, start, end }, statement) =>
        files[article] === file && claim.start < end && start < claim.end ? [{ item, statement }] : [],
      ),
    ),
  );
}

/** Items of which two claims stand in two statements. */
export function itemsOfBoth(left: readonly Label[] = [], right: readonly Label[] = []): number[] {
  return left.filter((a) => right.some((b) => a.item === b.item && a.statement !== b.statement)).map(({ item }) => item);
}
