/** Stories made in a test, checked by the whole engine. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type CheckResult, type Story } from '../../../../src/engine';

const model = path.join(process.cwd(), 'src', 'data', 'generated', 'names.bin');

type Texts = readonly (string | { readonly text: string; readonly published: string | null })[];

function corpusOf(texts: Texts) {
  const engine = createEngine(
    { names: existsSync(model) ? readFileSync(model) : new Uint8Array() },
    {
      breathe: () => Promise.resolve(),
      warn: (message) => {
        throw new Error(message);
      },
    },
  );
  const corpus = engine.createCorpus();
  texts.forEach((entry, index) => {
    const { text, published } = typeof entry === 'string' ? { text: entry, published: '2021-03-10' } : entry;
    corpus.set({ path: `${String(index).padStart(4, '0')}.txt`, text, ...(published !== null && { published }) });
  });
  // Short texts of one event may look like several stories: a test's articles are one.
  corpus.choose({ leftOut: new Set(), byHand: [[...corpus.paths]] });
  return corpus;
}

/** The one story that texts make together, read and linked. */
export function linkedStory(texts: Texts): Story {
  const [story] = corpusOf(texts).stories();
  if (!story) throw new Error('No article, no story.');
  return story;
}

/** Checks articles given as texts; each is published on 10 March 2021 unless it says otherwise; null: nobody knows when. */
export async function checkStory(texts: Texts): Promise<CheckResult> {
  const corpus = corpusOf(texts);
  const result = await corpus.check();
  if (!result) throw new Error('Nothing cancelled this check.');
  return result;
}

/** `severity kind: values`, one a discrepancy, values in order and each once. */
export async function discrepanciesOf(texts: Texts): Promise<string[]> {
  const { discrepancies } = await checkStory(texts);
  return discrepancies.map(
    ({ severity, kind, statements }) => `${severity} ${kind}: ${[...new Set(statements.map(({ value }) => value))].sort().join(' / ')}`,
  );
}
