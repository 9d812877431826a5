import type { Article } from '../model/article';
import type { EntityType, Mention } from '../model/mention';
import { readCompoundParts } from './compoundParts';
import { createChainColumns, decodeBest, type ChainColumns } from './chain';
import type { NameModel } from './decodeNameModel';
import { readHomePlaces } from './homePlaces';
import { fillNameColumns, type NameText } from './nameColumns';
import { isOpen, NAME_TYPES, typeOfLabel } from './nameLabels';
import { poolDocument } from './poolDocument';
import { asLaw, refineNames } from './refineNames';
import { addPeoples, applySameDocument, type TokenName } from './sameDocument';
import { findRuns, scoreRuns, type Runs } from './scoreRuns';

export { decodeNameModel, type NameModel } from './decodeNameModel';

/** How far the other occurrences of a word in the document count against its own place (1: as much). */
const POOLING = 1;

/** Persons, organisations, places and other names of one article, in the order of the text, never overlapping. */
export function recogniseNames(article: Article, model: NameModel): Mention[] {
  const { tokens } = article;
  // Not in `tagNames`, which labels what the model is trained on.
  const names = tagNames(article, model).map((name) => asLaw(tokens, name));
  const found = names.map(({ first, end, type }) =>
    mention(tokens.start[first] as number, tokens.end[end - 1] as number, NAME_TYPES[type] ?? 'MISC', 'model'),
  );
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const isTaken = (token: number): boolean => taken[token] === 1;
  for (const { start, end, type } of readCompoundParts(article, model.words, isTaken)) found.push(mention(start, end, type, 'compound'));
  if (model.isTrained) for (const { start, end } of readHomePlaces(article, isTaken)) found.push(mention(start, end, 'LOC', 'home'));
  return withSentences(article, found);
}

type OpenMention = { -readonly [Key in keyof Mention]: Mention[Key] };

/** Of a sentence that is not known yet. */
function mention(start: number, end: number, type: EntityType, evidence: string): OpenMention {
  return { start, end, type, evidence, sentence: 0 };
}

/** Sorts mentions by place and tells each its sentence. */
function withSentences({ sentences }: Article, found: OpenMention[]): Mention[] {
  found.sort((left, right) => left.start - right.start);
  let sentence = 0;
  for (const open of found) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= open.start) sentence++;
    open.sentence = sentence;
  }
  return found;
}

/** The names of a text as ranges of its tokens. */
export function tagNames(input: NameText, model: NameModel): TokenName[] {
  if (!model.isTrained) return [];
  const columns = fillNameColumns(input, model);
  const runs = findRuns(columns);
  const scores = scoreRuns(columns, runs, model);
  const chain = createChainColumns(runs.longest);
  poolDocument(columns, runs, scores, model.factors, chain, POOLING);
  const names = refineNames(columns, readNames(runs, decodeRuns(runs, scores, model, chain)));
  return addPeoples(columns, applySameDocument(columns, names));
}

function decodeRuns(runs: Runs, scores: Float32Array, model: NameModel, chain: ChainColumns): Uint8Array {
  const labels = new Uint8Array(runs.token.length);
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    decodeBest(scores, from, (runs.start[run + 1] as number) - from, model.transitions, chain, labels);
  }
  return labels;
}

function readNames(runs: Runs, labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === 0) continue;
    const first = k;
    while (k + 1 < labels.length && isOpen(labels[k] as number)) k++;
    names.push({ first: runs.token[first] as number, end: (runs.token[k] as number) + 1, type: typeOfLabel(labels[first] as number) });
  }
  return names;
}
