import { TokenFlag } from '../model/tokens';
import { LineKind } from './lineKind';
import type { NameColumns } from './nameColumns';
import { NAME_TYPES } from './nameLabels';
import { Shape } from './tokenShape';
import { WordBit } from './wordAttributes';

/** A name as a range of tokens `[first, end)` and an index into `NAME_TYPES`. */
export interface TokenName {
  readonly first: number;
  readonly end: number;
  readonly type: number;
}

const PERSON = NAME_TYPES.indexOf('PER');
const ORGANISATION = NAME_TYPES.indexOf('ORG');
const PLACE_OR_PEOPLE = WordBit.town | WordBit.country | WordBit.nationality | WordBit.region | WordBit.calendar;
const LONGEST_ABBREVIATION = 6;

/**
 * What one document says once in full holds for its short forms: "Human Rights Watch (HRW)" decides each HRW, "Mike Pompeo" each
 * Pompeo that the model left open or took for something else. Names stay in the order of the text.
 */
export function applySameDocument(columns: NameColumns, names: readonly TokenName[]): TokenName[] {
  const types = new Map<number, number>();
  addSurnames(columns, names, types);
  addAbbreviations(columns, names, types);
  if (types.size === 0) return [...names];
  const { tokens, candidate, shape } = columns;
  const changed = names.map((name) => {
    const type = name.end - name.first === 1 ? types.get(tokens.hash[name.first] as number) : undefined;
    return type === undefined || type === name.type ? name : { ...name, type };
  });
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || !candidate[i] || isWithinName(columns, taken, i)) continue;
    const type = types.get(tokens.hash[i] as number);
    if (type !== undefined && shape[i] !== Shape.lower) changed.push({ first: i, end: i + 1, type });
  }
  return changed.length === names.length ? changed : changed.sort((left, right) => left.first - right.first);
}

/** Whether another capitalised word stands directly beside the token: then it is more likely part of something longer. */
function isWithinName({ tokens, candidate, from, to }: NameColumns, taken: Uint8Array, i: number): boolean {
  const isOpenCapital = (k: number): boolean =>
    candidate[k] === 1 && taken[k] === 0 && ((tokens.flags[k] as number) & TokenFlag.capital) !== 0;
  return (i > (from[i] as number) && isOpenCapital(i - 1)) || (i + 1 < (to[i] as number) && isOpenCapital(i + 1));
}

/** Last names of persons named in full, unless the word is a place's, a people's or a firm's too, or the names disagree. */
function addSurnames({ tokens, word, shape, line }: NameColumns, names: readonly TokenName[], types: Map<number, number>): void {
  const inFirms = new Set<number>();
  for (const { first, end, type } of names)
    if (type === ORGANISATION && end - first > 1) for (let i = first; i < end; i++) inFirms.add(tokens.hash[i] as number);
  for (const { first, end, type } of names) {
    const last = end - 1;
    if (inFirms.has(tokens.hash[last] as number)) continue;
    if (type !== PERSON || end - first < 2 || line[last] === LineKind.capitals || shape[last] !== Shape.capital) continue;
    if ((word[last] as number) & (PLACE_OR_PEOPLE | WordBit.lowerCase)) continue;
    types.set(tokens.hash[last] as number, PERSON);
  }
}

function addAbbreviations(columns: NameColumns, names: readonly TokenName[], types: Map<number, number>): void {
  const { tokens, shape, to } = columns;
  for (const { first, end, type } of names) {
    if (end - first < 2 || end + 2 >= (to[first] as number) || shape[end] !== Shape.open || shape[end + 2] !== Shape.close) continue;
    if (abbreviates(columns, end + 1, first, end)) types.set(tokens.hash[end + 1] as number, type);
  }
}

/** Whether token `short` is made of the first letters of the capitalised words of `[first, end)`, in order. */
export function abbreviates({ text, tokens }: NameColumns, short: number, first: number, end: number): boolean {
  const letters = text.slice(tokens.start[short], tokens.end[short]).replaceAll('.', '').toUpperCase();
  if (((tokens.flags[short] as number) & (TokenFlag.allCapitals | TokenFlag.innerCapital)) === 0) return false;
  if (letters.length < 2 || letters.length > LONGEST_ABBREVIATION) return false;
  let at = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const initial = text.charAt(tokens.start[i] as number);
    const isCapital = ((tokens.flags[i] as number) & TokenFlag.capital) !== 0;
    if (isCapital) capitals++;
    if (initial.toUpperCase() === letters.charAt(at)) at++;
    else if (isCapital) return false;
  }
  return at === letters.length && capitals >= 2;
}

const MISC = NAME_TYPES.indexOf('MISC');

/**
 * Nationalities, peoples and religions that stand by themselves and that the model left out: the word is listed as nothing else and
 * no capitalised word but another people stands beside it.
 */
export function addPeoples(columns: NameColumns, names: readonly TokenName[]): TokenName[] {
  const { tokens, word, shape, line, candidate } = columns;
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: TokenName[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!candidate[i] || taken[i] || shape[i] !== Shape.capital || (line[i] !== LineKind.sentence && line[i] !== LineKind.uncased))
      continue;
    const bits = word[i] as number;
    if (
      (bits & WordBit.nationality) === 0 ||
      bits & (WordBit.lowerCase | WordBit.lastName | WordBit.town | WordBit.region | WordBit.organisationWord)
    )
      continue;
    if (hasCapitalBeside(columns, i)) continue;
    added.push({ first: i, end: i + 1, type: MISC });
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((left, right) => left.first - right.first);
}

function hasCapitalBeside({ tokens, word, from, to, sentenceStart }: NameColumns, i: number): boolean {
  const isCapital = (k: number): boolean =>
    ((tokens.flags[k] as number) & TokenFlag.capital) !== 0 && !sentenceStart[k] && ((word[k] as number) & WordBit.nationality) === 0;
  return (i > (from[i] as number) && isCapital(i - 1)) || (i + 1 < (to[i] as number) && isCapital(i + 1));
}
