/** Measures the engine on the project's own gold and prints a table. `floor.json` holds what must not be fallen below. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Corpus, type FindingKind } from '../../src/engine';
import { OUTLET_SETS, readGoldClaims, readGoldStories, readMarkedNames, readOutletStories, type GoldStory } from './gold';
import { scoreClaims, scoreNames, scoreStory, Tally, type StoryScore } from './score';

/** Figure by name, each between 0 and 1. */
export type Figures = Readonly<Record<string, number>>;

const engine = createEngine(
  { names: readFileSync(path.join(__dirname, '..', '..', 'src', 'data', 'generated', 'names.bin')) },
  {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      throw new Error(message);
    },
  },
);

export function corpusOf(articles: readonly { path: string; text: string; published?: string }[]): Corpus {
  const corpus = engine.createCorpus();
  for (const article of articles) corpus.set(article);
  return corpus;
}

export async function measure(print: (line: string) => void): Promise<Figures> {
  const own = await measureStories(readGoldStories(), print);
  const told: Record<string, number> = {};
  for (const set of OUTLET_SETS) {
    print('');
    const hard = await measureStories(readOutletStories(set), print);
    // Their copies are not marked.
    for (const [name, figure] of Object.entries(hard)) if (name !== 'copyRecall') told[`${set}.${name}`] = figure;
  }
  return { ...own, ...told, ...measureNames(print), ...measureClaims(print) };
}

async function measureStories(stories: readonly GoldStory[], print: (line: string) => void): Promise<Figures> {
  const scores: StoryScore[] = [];
  print(`${'story'.padEnd(24)} conflicts found   all found   conflicts right   all right   alarms   copies`);
  for (const story of stories) {
    const result = await corpusOf(story.articles).check();
    if (!result) throw new Error('The check was cancelled.');
    const score = scoreStory(story, result);
    scores.push(score);
    const { conflicts, all, copies } = score;
    print(
      `${story.name.padEnd(24)} ${share(conflicts.found, conflicts.gold)} ${share(all.found, all.gold)} ${share(conflicts.right, conflicts.reported)} ${share(all.right, all.reported)} ${String(score.alarms).padStart(8)} ${share(copies.found, copies.gold)}`,
    );
    for (const line of score.missed) print(`    missed  ${line}`);
    for (const line of score.wrong) print(`    wrong   ${line}`);
  }
  printKinds(scores, print);
  printCalibration(scores, print);
  const sum = (pick: (score: StoryScore) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const ratio = (part: number, whole: number): number => (whole ? part / whole : 1);
  return {
    conflictRecall: ratio(
      sum((s) => s.conflicts.found),
      sum((s) => s.conflicts.gold),
    ),
    recall: ratio(
      sum((s) => s.all.found),
      sum((s) => s.all.gold),
    ),
    conflictPrecision: ratio(
      sum((s) => s.conflicts.right),
      sum((s) => s.conflicts.reported),
    ),
    precision: ratio(
      sum((s) => s.all.right),
      sum((s) => s.all.reported),
    ),
    storiesWithoutAlarm: ratio(scores.filter((s) => s.alarms === 0).length, scores.length),
    copyRecall: ratio(
      sum((s) => s.copies.found),
      sum((s) => s.copies.gold),
    ),
  };
}

function printKinds(scores: readonly StoryScore[], print: (line: string) => void): void {
  const kinds = [...new Set(scores.flatMap((score) => [...score.byKind.keys()]))].sort();
  print(`${'kind'.padEnd(24)} found/gold   right/reported`);
  for (const kind of kinds) {
    const rows = scores.flatMap((score) => score.byKind.get(kind as FindingKind) ?? []);
    const sum = (pick: 'found' | 'gold' | 'right' | 'reported'): number => rows.reduce((total, row) => total + row[pick], 0);
    print(`${kind.padEnd(24)} ${share(sum('found'), sum('gold'))} ${share(sum('right'), sum('reported'))}`);
  }
}

/** Of findings with a confidence of 0.9, nine in ten should be right. */
function printCalibration(scores: readonly StoryScore[], print: (line: string) => void): void {
  const judged = scores.flatMap((score) => score.judged);
  print('confidence               right/reported   mean confidence');
  for (const [low, high] of [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.7, 0.8],
    [0.6, 0.7],
    [0, 0.6],
  ] as const) {
    const rows = judged.filter(({ confidence }) => low <= confidence && confidence < high);
    const mean = rows.reduce((sum, { confidence }) => sum + confidence, 0) / (rows.length || 1);
    print(
      `${`${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}`.padEnd(24)} ${share(rows.filter((row) => row.isRight).length, rows.length)} ${rows.length ? mean.toFixed(2).padStart(16) : ''}`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${String(part)}/${String(whole)}`.padStart(12);
}

function measureNames(print: (line: string) => void): Figures {
  const tally = new Tally();
  for (const gold of readMarkedNames()) {
    const linked = corpusOf([{ path: gold.name, text: gold.text }]).linked(gold.name);
    if (linked) tally.add(scoreNames(gold, linked));
  }
  print(`names (span and type)    precision ${tally.precision.toFixed(3)}   recall ${tally.recall.toFixed(3)}   F1 ${tally.f1.toFixed(3)}`);
  return { nameF1: tally.f1 };
}

function measureClaims(print: (line: string) => void): Figures {
  const spans = new Tally();
  const values = new Tally();
  for (const gold of readGoldClaims()) {
    const linked = corpusOf([{ path: 'claim.txt', text: gold.text, ...(gold.published ? { published: gold.published } : {}) }]).linked(
      'claim.txt',
    );
    if (!linked) continue;
    const score = scoreClaims(gold, linked);
    spans.add(score.spans);
    values.add(score.values);
  }
  print(`claims (exact span)      precision ${spans.precision.toFixed(3)}   recall ${spans.recall.toFixed(3)}   F1 ${spans.f1.toFixed(3)}`);
  print(
    `claims (kind and value)  precision ${values.precision.toFixed(3)}   recall ${values.recall.toFixed(3)}   F1 ${values.f1.toFixed(3)}`,
  );
  return { claimSpanF1: spans.f1, claimValueF1: values.f1 };
}
