/** Fits trees to a kept table of labelled pairs and writes them beside a manifest that says what they were fitted to. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { averagePrecision, crossValidated } from './crossValidated';
import { fitTrees, type FitOptions } from './fitTrees';
import { packTable, tableOfPairs, unpackTable } from './pairTable';
import type { LabelledPair } from './readLabelledPairs';

/** Trees that are fitted to one table of pairs. */
export interface KeptTable {
  readonly command: string;
  /** Files of `src/data/generated` and of the engine, from the root of the repository. */
  readonly table: string;
  readonly trees: string;
  readonly manifest: string;
  readonly features: readonly string[];
  readonly options: FitOptions;
  /** What a label says, as the manifest counts it. */
  readonly labelled: string;
  /** The feature that orders the pairs without trees, and the name of that order in the manifest. */
  readonly baseline: { readonly feature: string; readonly name: string };
}

/**
 * Fits the trees of `kept` and writes them. With folders of labelled stories, `readPairs` makes the table anew first.
 * Throws where the kept table has other features than the engine asks for.
 */
export function fitKeptTable(kept: KeptTable, folders: readonly string[], readPairs: (folders: readonly string[]) => LabelledPair[]): void {
  if (folders.length > 0) writeFileSync(kept.table, packTable(tableOfPairs(kept.features, readPairs(folders))));
  const bytes = readFileSync(kept.table);
  const table = unpackTable(bytes);
  if (table.features.join() !== kept.features.join())
    throw new Error(`${kept.table}: it has other features than the engine asks for; give the folders of labelled stories to make it anew.`);
  const rows = Int32Array.from(table.labels, (_, row) => row);
  writeFileSync(kept.trees, `${JSON.stringify(fitTrees(table, rows, kept.options))}\n`);
  const manifest = {
    generatedBy: kept.command,
    options: kept.options,
    table: createHash('sha256').update(bytes).digest('hex'),
    stories: new Set(table.stories).size,
    pairs: rows.length,
    [kept.labelled]: table.labels.reduce((sum, label) => sum + label, 0),
    /** Mean precision over the ranks of the labelled pairs, on stories that the trees were not fitted to; and in the order without trees. */
    averagePrecision: {
      crossValidated: averagePrecision(table, crossValidated(table, kept.options)),
      [kept.baseline.name]: averagePrecision(table, Float64Array.from(table.columns[kept.features.indexOf(kept.baseline.feature)] ?? [])),
    },
  };
  writeFileSync(kept.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
}
