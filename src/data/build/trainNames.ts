/** Trains the model of names: `npm run train -- PATH_TO_TRAIN_DATA`. Seeded; writes `generated/names.bin` and its manifest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { decodeNameModel } from '../../engine/names/decodeNameModel';
import { encodeNameModel } from './encodeNameModel';
import { addExamples, createExamples } from './labelExamples';
import { readTrainingSet } from './readTrainingSets';
import { scoreNames } from './scoreNames';
import { seededRandom } from './seededRandom';
import { trainChain } from './trainChain';
import { buildWordTables } from './wordTables';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npm run train -- PATH_TO_TRAIN_DATA');
const t0 = performance.now();
const log = (line: string): void => void process.stderr.write(`${((performance.now() - t0) / 1000).toFixed(0)} s ${line}\n`);
const sets = (['wikigold', 'crossner', 'uner-ewt-a', 'uner-ewt-b', 'btc-news', 're3d-open'] as const).map((name) =>
  readTrainingSet(folder, name),
);
const all = sets.flatMap((s) => s.documents);
const isHeld = (d: { id: string }): boolean => /^wikigold-\d*[13579]$/.test(d.id) || d.id.startsWith('uner-ewt-test');
const train = all.filter((d) => !isHeld(d));
const held = all.filter(isHeld);
const tables = buildWordTables({ lowerCase: new Set(), clusters: new Map() });
log('tables');
const examples = createExamples();
for (const d of train) addExamples(examples, d, tables);
log(`${examples.allowed.length} candidates, ${examples.used} features`);
const weights = trainChain(examples, seededRandom(1), { epochs: 6, averaged: 3, dropout: 0.2, log });
const bytes = encodeNameModel(tables, weights, 0.1);
mkdirSync('src/data/generated', { recursive: true });
writeFileSync('src/data/generated/names.bin', bytes);
const model = decodeNameModel(bytes);
log(`${bytes.length} bytes`);
for (const set of ['wikigold', 'uner'])
  log(
    `${set} ${JSON.stringify(
      scoreNames(
        held.filter((d) => d.id.startsWith(set)),
        model,
      ),
    )}`,
  );
