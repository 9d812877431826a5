import type { Article } from '../model/article';
import type { EntityType, Mention } from '../model/mention';
import type { Revision } from '../model/revision';
import { readCompoundParts } from './compoundParts';
import { createChainColumns, decodeBest, type ChainColumns } from './chain';
import type { NameModel } from './decodeNameModel';
import { readHomePlaces } from './homePlaces';
import { fillNameColumns, type NameColumns, type NameText } from './nameColumns';
import { isOpen, NAME_TYPES, typeOfLabel } from './nameLabels';
import { poolDocument } from './poolDocument';
import { asLaw, refineNames } from './refineNames';
import { addPeoples, applySameDocument, type TokenName } from './sameDocument';
import { findRuns, findSameCandidates, scoreRuns, type Runs, type ScoredRuns } from './scoreRuns';

export { decodeNameModel, type NameModel } from './decodeNameModel';

/** How far the other occurrences of a word in the document count against its own place (1: as much). */
const POOLING = 1;

/** What the next version of a text can take over: columns, scores and probabilities of paragraphs that stay. */
export interface NameReading extends ScoredRuns {
  readonly columns: NameColumns;
  readonly logs: Float32Array;
}

/** An earlier version of the text as it was read, and what of it stands in this one. */
interface Kept {
  readonly names: NameReading;
  readonly revision: Revision;
}

/** Persons, organisations, places and other names of one article, in the order of the text, never overlapping. */
export function recogniseNames(article: Article, model: NameModel): Mention[] {
  return readNames(article, model).mentions;
}

/**
 * The same of an article of which an earlier version may have been read. What a word is elsewhere in the document, how its occurrences
 * agree, and the short forms of full names are told from the whole text.
 */
export function readNames(
  article: Article,
  model: NameModel,
  kept?: Kept,
): { readonly mentions: Mention[]; readonly names: NameReading | undefined } {
  const scored = model.isTrained ? scoreNames(article, model, kept) : undefined;
  return { mentions: findMentions(article, model, scored ? readScores(scored, model) : []), names: scored?.names };
}

function findMentions(article: Article, model: NameModel, tagged: readonly TokenName[]): Mention[] {
  const { tokens } = article;
  // Not in `tagNames`, which labels what the model is trained on.
  const names = tagged.map((name) => asLaw(tokens, name));
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
  return model.isTrained ? readScores(scoreNames(input, model), model) : [];
}

interface PooledNames {
  readonly names: NameReading;
  /** Scores after the occurrences of each word have agreed. */
  readonly scores: Float32Array;
  readonly chain: ChainColumns;
}

function scoreNames(input: NameText, model: NameModel, kept?: Kept): PooledNames {
  const columns = fillNameColumns(input, model, kept && { columns: kept.names.columns, revision: kept.revision });
  const runs = findRuns(columns);
  const last = kept && isReadAlike(columns, kept.names.columns) ? kept : undefined;
  const before = last && findSameCandidates(runs, last.names.runs, last.revision);
  const scored = scoreRuns(columns, runs, model, last?.names, before);
  const chain = createChainColumns(runs.longest);
  const { scores, logs } = poolDocument(
    columns,
    scored,
    model.factors,
    chain,
    POOLING,
    last && before && { before, logs: last.names.logs },
  );
  return { names: { ...scored, columns, logs }, scores, chain };
}

/** Features rest on what kind of text it is as a whole. */
function isReadAlike(now: NameColumns, before: NameColumns): boolean {
  return now.isSport === before.isSport && !now.isUncased && !before.isUncased;
}

function readScores({ names: { columns, runs }, scores, chain }: PooledNames, model: NameModel): TokenName[] {
  const names = refineNames(columns, namesOf(runs, decodeRuns(runs, scores, model, chain)));
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

function namesOf(runs: Runs, labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === 0) continue;
    const first = k;
    while (k + 1 < labels.length && isOpen(labels[k] as number)) k++;
    names.push({ first: runs.token[first] as number, end: (runs.token[k] as number) + 1, type: typeOfLabel(labels[first] as number) });
  }
  return names;
}
