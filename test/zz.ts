import { readFileSync } from 'node:fs';
import { createEngine } from '../src/engine';
const engine = createEngine(
  { names: readFileSync('src/data/generated/names.bin') },
  { breathe: () => Promise.resolve(), warn: () => undefined },
);
for (const unit of ['"he said \'', '"a" ', '"We lost it" ', '“We lost it” ', '“We lost it,” he said. '])
  for (const n of [50_000, 200_000]) {
    const corpus = engine.createCorpus();
    corpus.set({ path: 'a.txt', text: unit.repeat(n) });
    const c = process.cpuUsage();
    const q = corpus.linked('a.txt')?.quotes.length;
    const d = process.cpuUsage(c);
    console.log(JSON.stringify(unit), n, q, (d.user / 1000).toFixed(0));
  }
