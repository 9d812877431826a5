/** What is told of a quantity of goods: that it lies in stock, is produced, exported, imported or used up. Of two flows there are two figures. */
import { scaleOf } from '../../quantities/measures';
import type { Claim } from '../../model/claim';
import type { ArticleReading } from './storyReading';

export type Flow = 'stock' | 'output' | 'exports' | 'imports' | 'use';

const WORDS: Readonly<Record<Flow, string>> = {
  stock: 'stockpile inventory carryover stock reserve',
  output: 'output production produce producer crop harvest pump yield refine',
  exports: 'export exporter ship shipment',
  imports: 'import importer',
  use: 'consumption consume demand',
};
const flowOf: ReadonlyMap<string, Flow> = new Map(
  (Object.entries(WORDS) as [Flow, string][]).flatMap(([flow, words]) => words.split(' ').map((word): [string, Flow] => [word, flow])),
);

/** Nouns by which goods are counted. */
const PACKED: ReadonlySet<string> = new Set('bag barrel bushel bale ounce tonne ton sack crate'.split(' '));
const BASES: ReadonlySet<string> = new Set(['gram', 'barrel', 'litre']);
/** Tokens between the number and the word, before it and behind it. */
const REACH_BEFORE = 8;
const REACH_BEHIND = 7;

/** Of the nearest such word of the clause, those behind the number a little farther; null for what is no quantity of goods. */
export function commodityFlow(
  { lemmas }: ArticleReading,
  { kind, unit }: Claim,
  range: { readonly first: number; readonly end: number },
  clause: { readonly first: number; readonly end: number },
): Flow | null {
  const base = kind === 'measure' ? scaleOf(unit)?.base : undefined;
  if (!(base !== undefined && BASES.has(base)) && !(kind === 'count' && unit !== null && PACKED.has(unit))) return null;
  for (let step = 1; step <= Math.max(REACH_BEFORE, REACH_BEHIND); step++) {
    const before = range.first - step;
    const behind = range.end - 1 + step;
    const flow =
      (step <= REACH_BEFORE && before >= clause.first ? flowOf.get(lemmas[before] ?? '') : undefined) ??
      (step <= REACH_BEHIND && behind < clause.end ? flowOf.get(lemmas[behind] ?? '') : undefined);
    if (flow !== undefined) return flow;
  }
  return null;
}
