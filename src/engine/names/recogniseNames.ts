import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { TokenFlag } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { readCompoundParts } from './compoundParts';
import { createChainColumns, decodeBest } from './chain';
import type { NameModel } from './decodeNameModel';
import { fillNameColumns, type NameColumns, type NameText } from './nameColumns';
import { isOpen, NAME_TYPES, typeOfLabel } from './nameLabels';
import { poolDocument } from './poolDocument';
import { addPeoples, applySameDocument, type TokenName } from './sameDocument';
import { WordBit } from './wordAttributes';
import { findRuns, scoreRuns, type Runs } from './scoreRuns';

export { decodeNameModel, type NameModel } from './decodeNameModel';

/** How far the other occurrences of a word in the document count against its own place (1: as much). */
const POOLING = 1;

/** Persons, organisations, places and other names of one article, in the order of the text, never overlapping. */
export function recogniseNames(article: Article, model: NameModel): Mention[] {
  const { tokens } = article;
  const names = tagNames(article, model);
  const found: Omit<Mention, 'sentence'>[] = names.map(({ first, end, type }) => ({
    start: tokens.start[first] as number,
    end: tokens.end[end - 1] as number,
    type: NAME_TYPES[type] ?? 'MISC',
    evidence: 'model',
  }));
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  for (const { start, end, type } of readCompoundParts(article, model.words, (token) => taken[token] === 1))
    found.push({ start, end, type, evidence: 'compound' });
  return withSentences(article, found);
}

/** Sorts mentions by place and tells the sentence of each. */
function withSentences({ sentences }: Article, found: Omit<Mention, 'sentence'>[]): Mention[] {
  let sentence = 0;
  return found
    .sort((left, right) => left.start - right.start)
    .map((mention) => {
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= mention.start) sentence++;
      return { ...mention, sentence };
    });
}

/** The names of a text as ranges of its tokens. */
export function tagNames(input: NameText, model: NameModel): TokenName[] {
  if (!model.isTrained) return [];
  const columns = fillNameColumns(input, model);
  const runs = findRuns(columns);
  const scores = scoreRuns(columns, runs, model);
  poolDocument(columns, runs, scores, model.transitions, POOLING);
  const names = readNames(runs, decodeRuns(runs, scores, model))
    .filter((name) => !isDate(columns, name))
    .flatMap((name) => splitPeople(columns, withoutTitle(columns, name)));
  return addPeoples(columns, applySameDocument(columns, names));
}

const PERSON = NAME_TYPES.indexOf('PER');
/** Words before a person's name that are no part of it (CoNLL-2003); "Sir" and "Lord" are left alone. */
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. rev. president senator minister premier chancellor secretary spokesman spokeswoman judge justice'
    .split(' ')
    .map(hashWord),
);

/** A month or weekday beside a number is a date, whatever its capital suggests. */
function isDate({ tokens, word, to }: NameColumns, { first, end, type }: TokenName): boolean {
  if (NAME_TYPES[type] === 'MISC' || ((word[first] as number) & WordBit.calendar) === 0) return false;
  for (let i = first + 1; i < Math.min(end + 1, to[first] as number); i++) if ((tokens.flags[i] as number) & TokenFlag.number) return true;
  return first > 0 && end - first === 1 && ((tokens.flags[first - 1] as number) & TokenFlag.number) !== 0;
}

function withoutTitle({ tokens }: NameColumns, name: TokenName): TokenName {
  if (name.type !== PERSON) return name;
  let { first } = name;
  while (first < name.end - 1 && TITLES.has(tokens.hash[first] as number)) first++;
  return first === name.first ? name : { ...name, first };
}

const MISC = NAME_TYPES.indexOf('MISC');
const RELIGIONS = new Set(
  'muslim muslims moslem moslems christian christians catholic catholics protestant protestants jew jews hindu hindus buddhist buddhists sikh sikhs'
    .split(' ')
    .map(hashWord),
);

/** "Chechen Muslims" are two names, a people and a religion, that link to different entities; "Sunni Muslims" are one. */
function splitPeople({ tokens, word }: NameColumns, name: TokenName): TokenName[] {
  const { first, end } = name;
  const isPair =
    end - first === 2 &&
    ((word[first] as number) & WordBit.nationality) !== 0 &&
    RELIGIONS.has(tokens.hash[first + 1] as number) &&
    !BRANCHES.has(tokens.hash[first] as number);
  if (!isPair) return [name];
  return [
    { first, end: first + 1, type: MISC },
    { first: first + 1, end, type: MISC },
  ];
}

/** Adjectives that belong to the name of a religion. */
const BRANCHES = new Set("sunni shiite shia shi'ite roman orthodox coptic greek hasidic evangelical messianic".split(' ').map(hashWord));

function decodeRuns(runs: Runs, scores: Float32Array, model: NameModel): Uint8Array {
  const labels = new Uint8Array(runs.token.length);
  const chain = createChainColumns(runs.longest);
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
