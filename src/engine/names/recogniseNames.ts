import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { createChainColumns, decodeBest } from './chain';
import type { NameModel } from './decodeNameModel';
import { fillNameColumns, type NameColumns, type NameText } from './nameColumns';
import { isOpen, NAME_TYPES, typeOfLabel } from './nameLabels';
import { poolDocument } from './poolDocument';
import { findRuns, scoreRuns, type Runs } from './scoreRuns';

export { decodeNameModel, type NameModel } from './decodeNameModel';

/** How far the other occurrences of a word in the document count against its own place (1: as much). */
const POOLING = 1;

/** A name as a range of tokens `[first, end)` and an index into `NAME_TYPES`. */
export interface TokenName {
  readonly first: number;
  readonly end: number;
  readonly type: number;
}

/** Persons, organisations, places and other names of one article, in the order of the text, never overlapping. */
export function recogniseNames(article: Article, model: NameModel): Mention[] {
  const { tokens, sentences } = article;
  let sentence = 0;
  return tagNames(article, model).map(({ first, end, type }) => {
    while (sentence < sentences.length && (sentences[sentence]?.endToken ?? 0) <= first) sentence++;
    return {
      start: tokens.start[first] as number,
      end: tokens.end[end - 1] as number,
      type: NAME_TYPES[type] ?? 'MISC',
      sentence,
      evidence: 'model',
    };
  });
}

/** The names of a text by the model alone. */
export function tagNames(input: NameText, model: NameModel): TokenName[] {
  if (!model.isTrained) return [];
  const columns = fillNameColumns(input, model);
  const runs = findRuns(columns);
  const scores = scoreRuns(columns, runs, model);
  poolDocument(columns, runs, scores, model.transitions, POOLING);
  return readNames(columns, runs, decodeRuns(runs, scores, model));
}

function decodeRuns(runs: Runs, scores: Float32Array, model: NameModel): Uint8Array {
  const labels = new Uint8Array(runs.token.length);
  const chain = createChainColumns(runs.longest);
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    decodeBest(scores, from, (runs.start[run + 1] as number) - from, model.transitions, chain, labels);
  }
  return labels;
}

function readNames(columns: NameColumns, runs: Runs, labels: Uint8Array): TokenName[] {
  void columns;
  const names: TokenName[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === 0) continue;
    const first = k;
    while (k + 1 < labels.length && isOpen(labels[k] as number)) k++;
    names.push({ first: runs.token[first] as number, end: (runs.token[k] as number) + 1, type: typeOfLabel(labels[first] as number) });
  }
  return names;
}
