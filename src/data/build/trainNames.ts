/**
 * Trains the model of names: `npm run train -- PATH_TO_TRAIN_DATA PATH_TO_VECTORS [--development]` (`src/data/SOURCES.md` says where both
 * come from). Seeded; writes `generated/names.bin` and its manifest. `--development` keeps a second set out and measures on it too.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { decodeNameModel, MODEL_VERSION, type NameModel } from '../../engine/names/decodeNameModel';
import type { WordTables } from '../../engine/names/phrases';
import { inCase, loweredCopies, recasedCopies } from './changeCase';
import { encodeNameModel } from './encodeNameModel';
import { addExamples, createExamples, dropRare } from './labelExamples';
import { hashOfLists } from './handLists';
import { learnWords } from './learnWords';
import { readTrainingSet, SETS, type GoldDocument } from './readTrainingSets';
import { scoreNames, type Scores } from './scoreNames';
import { seededRandom } from './seededRandom';
import { meanWeights, trainChain } from './trainChain';
import { clusterVectors } from './vectorClusters';
import { widenByTeacher } from './widenByTeacher';
import { wireDocuments } from './wireDocuments';
import { buildWordTables } from './wordTables';

const SEED = 20031;
const GENERATED = 'src/data/generated';
const SILVER_WEIGHT = 0.5;
/** Rows whose largest weight is smaller are left out of what ships; of a teacher nearly none. */
const SHIPPED_THRESHOLD = 0.14;
const TEACHER_THRESHOLD = 0.02;
/** A feature that fewer candidates have is left out. */
const LEAST_USES = 2;
const MEMBERS = 3;
const DROPOUT = 0.2;

const [folder, vectorFile, ...options] = process.argv.slice(2);
if (!folder || !vectorFile) throw new Error('Usage: npm run train -- PATH_TO_TRAIN_DATA PATH_TO_VECTORS [--development]');
const isDevelopment = options.includes('--development');
const started = performance.now();
const log = (line: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}\n`);

/** Wikigold's documents of odd number are never trained on. */
function isHeld({ id }: GoldDocument): boolean {
  return /^wikigold-\d*[13579]$/.test(id) || (isDevelopment && id.startsWith('uner-ewt-test'));
}

function train(
  tables: WordTables,
  hand: readonly GoldDocument[],
  silver: readonly GoldDocument[],
  teacher: NameModel | undefined,
): Uint8Array {
  const examples = createExamples();
  for (const document of hand) addExamples(examples, document, tables);
  if (teacher)
    for (const document of silver) addExamples(examples, { ...document, weight: SILVER_WEIGHT }, tables, widenByTeacher(teacher));
  log(`${String(examples.allowed.length)} candidates, ${String(examples.used)} features`);
  dropRare(examples, LEAST_USES);
  log(`${String(examples.used)} of features that are used often enough`);
  // Models of one feature space that saw the examples in other orders and with other features dropped: their mean is steadier.
  const members = Array.from({ length: teacher ? MEMBERS : 1 }, (_, k) =>
    trainChain(examples, seededRandom(SEED + k), { epochs: 6, averaged: 3, dropout: DROPOUT, log }),
  );
  return encodeNameModel(tables, meanWeights(members), teacher ? SHIPPED_THRESHOLD : TEACHER_THRESHOLD);
}

const sets = SETS.map((name) => readTrainingSet(folder, name));
const silver = sets.filter(({ name }) => name === 'gmb').flatMap(({ documents }) => documents);
const labelled = sets.filter(({ name }) => name !== 'gmb').flatMap(({ documents }) => documents);
const held = labelled.filter(isHeld);
const gold = labelled.filter((document) => !isHeld(document));
const vectors = clusterVectors(vectorFile, seededRandom(SEED));
log('clusters of words');
const tables = buildWordTables(learnWords([...gold, ...silver].map(({ text }) => text)), vectors.clusters);
log('word tables');
const hand = [
  ...gold,
  ...recasedCopies(gold, 0.4, 0.5, seededRandom(SEED)),
  ...recasedCopies(silver, 0.1, 0.25, seededRandom(SEED)),
  ...loweredCopies(gold, 0.3, 0.5, seededRandom(SEED)),
  ...loweredCopies(silver, 0.05, 0.25, seededRandom(SEED)),
  ...wireDocuments(seededRandom(SEED)),
];
const measure = (model: NameModel): Record<string, Scores> =>
  Object.fromEntries(
    ['wikigold', 'uner-ewt']
      .map((set) => [set, held.filter(({ id }) => id.startsWith(set))] as const)
      .filter(([, documents]) => documents.length > 0)
      .flatMap(([set, documents]) => [
        [set, scoreNames(documents, model)] as const,
        [
          `${set}, no capitals`,
          scoreNames(
            inCase(documents, (text) => text.toLowerCase()),
            model,
          ),
        ] as const,
        [
          `${set}, all capitals`,
          scoreNames(
            inCase(documents, (text) => text.toUpperCase()),
            model,
          ),
        ] as const,
      ]),
  );

const teacher = decodeNameModel(train(tables, hand, [], undefined));
log(`teacher ${JSON.stringify(measure(teacher))}`);
const bytes = train(tables, hand, silver, teacher);
const scores = measure(decodeNameModel(bytes));
for (const [set, values] of Object.entries(scores)) log(`${set} ${JSON.stringify(values)}`);
log(`${String(bytes.length)} bytes`);
mkdirSync(GENERATED, { recursive: true });
writeFileSync(`${GENERATED}/names.bin`, bytes);
writeFileSync(
  `${GENERATED}/manifest.json`,
  `${JSON.stringify({ generatedBy: 'npm run train', format: MODEL_VERSION, seed: SEED, development: isDevelopment, inputs: Object.fromEntries(sets.map(({ name, sha256 }) => [`${name}.jsonl`, sha256])), vectors: vectors.sha256, lists: hashOfLists(), output: { file: 'names.bin', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }, heldOut: 'wikigold documents of odd number', scores }, null, 2)}\n`,
);
