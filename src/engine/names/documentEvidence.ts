import { TokenFlag } from '../model/tokens';
import { addToFilter, createHashFilter, mayHold } from '../text/hashFilter';
import { addBits, createHashTable, lookUp } from '../text/hashTable';
import { LineKind } from './lineKind';
import type { NameColumns } from './nameColumns';
import { hashWord } from '../text/tokens';
import { Shape } from './tokenShape';
import { WordBit } from './wordAttributes';

/** How a word is used anywhere in its document: what is said once in full decides the short forms. */
export const EvidenceBit = {
  lowerCase: 1,
  capitalInside: 2,
  afterFirstName: 4,
  afterTitle: 8,
  beforeOrganisationWord: 16,
  beforeSpeechVerb: 32,
  afterPlacePreposition: 64,
  afterThe: 128,
  inParentheses: 256,
  afterInitial: 512,
  beforeComma: 1024,
  possessive: 2048,
} as const;

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'to'].map(hashWord));
const THE = hashWord('the');

/** `EvidenceBit`s of each candidate's word, over the whole document. Linear in the tokens. */
export function readDocumentEvidence(columns: NameColumns): Int32Array {
  const { tokens, candidate, line } = columns;
  let words = 0;
  for (let i = 0; i < tokens.count; i++) words += candidate[i] as number;
  const table = createHashTable(words);
  filter.fill(0);
  for (let i = 0; i < tokens.count; i++) {
    if (!candidate[i] || ((tokens.flags[i] as number) & TokenFlag.word) === 0) continue;
    const hash = tokens.hash[i] as number;
    addBits(table, hash, useOf(columns, i) | KNOWN);
    addToFilter(filter, hash);
  }
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] as number;
    if (!mayHold(filter, hash) || candidate[i]) continue;
    if (line[i] !== LineKind.sentence || ((tokens.flags[i] as number) & TokenFlag.word) === 0) continue;
    if (lookUp(table, hash) !== 0) addBits(table, hash, EvidenceBit.lowerCase);
  }
  const evidence = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (candidate[i]) evidence[i] = lookUp(table, tokens.hash[i] as number) & ~KNOWN;
  return evidence;
}

/** The words in the table; emptied for each document. */
const filter = createHashFilter();

/** Marks a word as being in the table even where nothing else is known of it. */
const KNOWN = 1 << 30;

function useOf(columns: NameColumns, i: number): number {
  const { line, sentenceStart, from, tokens } = columns;
  const kind = line[i];
  if (kind === LineKind.capitals || kind === LineKind.titleCase) return 0;
  let bits = 0;
  if (((tokens.flags[i] as number) & TokenFlag.capital) !== 0 && !sentenceStart[i]) bits |= EvidenceBit.capitalInside;
  if (i > (from[i] as number)) bits |= useAfter(columns, i - 1, i);
  if (i + 1 < (columns.to[i] as number)) bits |= useBefore(columns, i + 1);
  return bits;
}

function useAfter(columns: NameColumns, previous: number, i: number): number {
  const { word, shape, tokens, to, candidate } = columns;
  const attributes = word[previous] as number;
  const capital = shape[previous] === Shape.capital;
  let bits = 0;
  if (capital && attributes & WordBit.firstName) bits |= EvidenceBit.afterFirstName;
  if (attributes & WordBit.title) bits |= EvidenceBit.afterTitle;
  if (shape[previous] === Shape.initial) bits |= EvidenceBit.afterInitial;
  if (shape[previous] === Shape.open && i + 1 < (to[i] as number) && shape[i + 1] === Shape.close) bits |= EvidenceBit.inParentheses;
  const hash = tokens.hash[previous] as number;
  if (hash === THE) bits |= EvidenceBit.afterThe;
  if (PLACE_PREPOSITIONS.has(hash) && !(i + 1 < (to[i] as number) && candidate[i + 1])) bits |= EvidenceBit.afterPlacePreposition;
  return bits;
}

function useBefore(columns: NameColumns, next: number): number {
  const { word, shape } = columns;
  const attributes = word[next] as number;
  let bits = 0;
  if (shape[next] !== Shape.lower && attributes & (WordBit.organisationWord | WordBit.companyEnding))
    bits |= EvidenceBit.beforeOrganisationWord;
  if (attributes & WordBit.speechVerb) bits |= EvidenceBit.beforeSpeechVerb;
  if (shape[next] === Shape.comma) bits |= EvidenceBit.beforeComma;
  if (shape[next] === Shape.clitic) bits |= EvidenceBit.possessive;
  return bits;
}
