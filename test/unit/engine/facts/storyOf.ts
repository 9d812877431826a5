/** Stories made in a test, checked by the whole engine. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type CheckResult } from '../../../../src/engine';

const model = path.join(process.cwd(), 'src', 'data', 'generated', 'names.bin');

/** Checks articles given as texts; each is published on its day of `2021-03` (the tenth if none is given). */
export async function checkStory(texts: readonly (string | { readonly text: string; readonly published: string })[]): Promise<CheckResult> {
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
    corpus.set({ path: `${String.fromCharCode(97 + index)}.txt`, text, published });
  });
  const result = await corpus.check();
  if (!result) throw new Error('Nothing cancelled this check.');
  return result;
}

/** `severity kind: values`, one a discrepancy, values in order and each once. */
export async function discrepanciesOf(texts: Parameters<typeof checkStory>[0]): Promise<string[]> {
  const { discrepancies } = await checkStory(texts);
  return discrepancies.map(
    ({ severity, kind, statements }) => `${severity} ${kind}: ${[...new Set(statements.map(({ value }) => value))].sort().join(' / ')}`,
  );
}
