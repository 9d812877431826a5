/**
 * What an edit costs as its story grows: `editInStory.ts` puts 3, 10 and 40 generated articles into one story, types in one of them and
 * prints one line of JSON (`StoryEdit[]`). The articles share all their filler, so that each sentence has a near copy in every other.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src/engine';
import { generateArticles } from './generateArticles';

export interface StoryEdit {
  readonly articles: number;
  /** Milliseconds of processor time: the first comparison of the story, and the median of those after a key. */
  readonly first: number;
  readonly edit: number;
}

const KEYS = 40;
const WARM_UP = 20;

async function run(count: number): Promise<StoryEdit> {
  const names = readFileSync(path.join(__dirname, '..', '..', 'src/data/generated/names.bin'));
  const host = { breathe: () => Promise.resolve(), warn: (message: string) => console.error(message) };
  const corpus = createEngine({ names }, host).createCorpus();
  const { articles } = generateArticles(count);
  const story = articles.slice(0, count);
  for (const article of story) corpus.set(article);
  corpus.choose({ leftOut: new Set(), byHand: [story.map((article) => article.path)] });
  const first = await timed(() => corpus.check());
  let text = story[0]?.text ?? '';
  const edits: number[] = [];
  for (let key = 0; key < WARM_UP + KEYS; key++) {
    const at = text.indexOf('\n\n', (text.length * (key % 10)) / 12) + 2;
    text = text.slice(0, at) + ' and 12 said'.charAt(key % 12) + text.slice(at);
    corpus.set({ path: story[0]?.path ?? '', text });
    const used = await timed(() => corpus.check());
    if (key >= WARM_UP) edits.push(used);
  }
  edits.sort((a, b) => a - b);
  return { articles: count, first: round(first), edit: round(edits[KEYS >> 1] ?? 0) };
}

/** Processor time of this process, compiler and garbage collector included. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

async function main(): Promise<void> {
  // The first story only warms up what all need.
  await run(5);
  const edits: StoryEdit[] = [];
  for (const count of [3, 10, 40]) edits.push(await run(count));
  console.log(JSON.stringify(edits));
}

void main();
