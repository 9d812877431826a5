/** What is known of names beyond what the model has learnt: rules over the ranges that it reads. */
import { TokenFlag, type Tokens } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { LineKind } from './lineKind';
import type { NameColumns } from './nameColumns';
import { NAME_TYPES } from './nameLabels';
import type { TokenName } from './sameDocument';
import { Shape } from './tokenShape';
import { PHRASE_KINDS, WordBit } from './wordAttributes';

/** Names without dates, titles and halves of firms' names. In the order of the text, never overlapping. */
export function refineNames(columns: NameColumns, names: readonly TokenName[]): TokenName[] {
  const single: TokenName[] = [];
  for (const name of names) {
    if (isDate(columns, name)) continue;
    const bare = withoutTitle(columns, withoutCount(columns, name));
    if (isPairOfPeople(columns, bare))
      single.push({ ...bare, end: bare.first + 1, type: MISC }, { ...bare, first: bare.first + 1, type: MISC });
    else single.push(asDateline(columns, asPeople(columns, asFirm(columns, bare))));
  }
  return completeFirms(columns, single);
}

const PERSON = NAME_TYPES.indexOf('PER');
/** Words before a person's name that are no part of it (CoNLL-2003); "Sir" and "Lord" are left alone. */
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. rev. president senator minister premier chancellor secretary spokesman spokeswoman judge justice sergeant lieutenant captain colonel commander commodore brigadier admiral corporal constable superintendent inspector detective lt capt sgt col gen cdr. brig. cpl. supt.'
    .split(' ')
    .map(hashWord),
);

/** A month or weekday beside a number is a date, whatever its capital suggests. */
function isDate({ tokens, word, to }: NameColumns, { first, end, type }: TokenName): boolean {
  if (NAME_TYPES[type] === 'MISC' || ((word[first] as number) & WordBit.calendar) === 0) return false;
  for (let i = first + 1; i < Math.min(end + 1, to[first] as number); i++) if ((tokens.flags[i] as number) & TokenFlag.number) return true;
  return first > 0 && end - first === 1 && ((tokens.flags[first - 1] as number) & TokenFlag.number) !== 0;
}

/** "3,118,450 Vessby" counts shares of Vessby; "20,000 Leagues under the Sea" is a title. */
function withoutCount({ text, tokens }: NameColumns, name: TokenName): TokenName {
  const { first, end } = name;
  if (end - first < 2 || ((tokens.flags[first] as number) & TokenFlag.number) === 0) return name;
  return /^\d{1,3}(?:,\d{3})*,(?!000)\d{3}$/.test(text.slice(tokens.start[first], tokens.end[first]))
    ? { ...name, first: first + 1 }
    : name;
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
function isPairOfPeople({ tokens, word }: NameColumns, { first, end }: TokenName): boolean {
  return (
    end - first === 2 &&
    ((word[first] as number) & WordBit.nationality) !== 0 &&
    RELIGIONS.has(tokens.hash[first + 1] as number) &&
    !BRANCHES.has(tokens.hash[first] as number)
  );
}

/** Adjectives that belong to the name of a religion. */
const BRANCHES = new Set("sunni shiite shia shi'ite roman orthodox coptic greek hasidic evangelical messianic".split(' ').map(hashWord));

const ORGANISATION = NAME_TYPES.indexOf('ORG');
const PLACE = NAME_TYPES.indexOf('LOC');
const FIRM_PHRASE = PHRASE_KINDS.indexOf('organisation');

/** "Morgan Stanley", "Eli Lilly": firms that are named after people, and listed as firms. "Vessby Police": nobody is called that. */
function asFirm({ phrase, word }: NameColumns, name: TokenName): TokenName {
  const { first, end, type } = name;
  if (type !== PERSON || end - first < 2) return name;
  const isListed = phrase[first] === 4 * FIRM_PHRASE && phrase[end - 1] === 4 * FIRM_PHRASE + 2;
  const last = word[end - 1] as number;
  const isBody = (last & WordBit.organisationWord) !== 0 && (last & (WordBit.lastName | WordBit.firstName)) === 0;
  return isListed || isBody ? { ...name, type: ORGANISATION } : name;
}

/** Last words of the names of laws and treaties, which are MISC (CoNLL-2003). */
const LAWS = new Set('act treaty accord accords agreement amendment protocol pact'.split(' ').map(hashWord));

/** "Harbour Safety Act", "Vessby Accords": no organisation, person or place, whatever stands before the last word. */
export function asLaw({ hash }: Tokens, name: TokenName): TokenName {
  return name.type !== MISC && name.end - name.first > 1 && LAWS.has(hash[name.end - 1] as number) ? { ...name, type: MISC } : name;
}

const OTHER_USES =
  WordBit.lastName |
  WordBit.firstName |
  WordBit.town |
  WordBit.country |
  WordBit.region |
  WordBit.organisation |
  WordBit.clubWord |
  WordBit.lowerCase;

/** "Muslim", "Portuguese": a word that is listed as a people or religion and as nothing else is MISC wherever it stands alone. */
function asPeople({ word }: NameColumns, name: TokenName): TokenName {
  const bits = word[name.first] as number;
  const isPeople = name.end - name.first === 1 && (bits & WordBit.nationality) !== 0 && (bits & OTHER_USES) === 0;
  return isPeople && name.type !== MISC ? { ...name, type: MISC } : name;
}

/** "VESSBY - ", "VESSBY (Agency) - ": a listed place in capitals that opens its line before a dash or bracket is where a report comes from. */
function asDateline({ tokens, shape, word, to }: NameColumns, name: TokenName): TokenName {
  const { first, end, type } = name;
  if (type === PLACE || end - first > 1 || end >= (to[first] as number)) return name;
  const flags = tokens.flags[first] as number;
  const isHead = (flags & TokenFlag.lineStart) !== 0 && (flags & TokenFlag.allCapitals) !== 0;
  const isListed = ((word[first] as number) & (WordBit.town | WordBit.country)) !== 0;
  const isAlone = ((word[first] as number) & (WordBit.organisation | WordBit.organisationWord)) === 0;
  return isHead && isListed && isAlone && (shape[end] === Shape.dash || shape[end] === Shape.open) ? { ...name, type: PLACE } : name;
}

/** Words of a firm's name behind the part that was found. */
const LONGEST_REST = 5;

/** End of the firm's name that goes on behind `end` up to its "Inc" or "Corp", through capitalised words alone; `end` where none does. */
function endOfFirm({ tokens, word, candidate, to }: NameColumns, end: number): number {
  for (let i = end; i < Math.min(end + LONGEST_REST, to[end - 1] as number); i++) {
    const isPart =
      candidate[i] === 1 && ((tokens.flags[i] as number) & (TokenFlag.capital | TokenFlag.word)) === (TokenFlag.capital | TokenFlag.word);
    if (!isPart) return end;
    if (((word[i] as number) & WordBit.companyEnding) === 0) continue;
    let stop = i + 1;
    // "Co. Ltd"
    while (
      stop < (to[end - 1] as number) &&
      (word[stop] as number) & WordBit.companyEnding &&
      (tokens.flags[stop] as number) & TokenFlag.capital
    )
      stop++;
    return stop;
  }
  return end;
}

/**
 * Names that end in "Inc", "Corp" or "Co" whole: "Vance" in front of "Air Freight Corp" is no person, and "Hangzhou" beside "Norrlin
 * Technology Co." the seat that its name begins with.
 */
function completeFirms(columns: NameColumns, names: readonly TokenName[]): TokenName[] {
  const { word, from, line } = columns;
  const done: TokenName[] = [];
  for (const name of names) {
    const last = done.at(-1);
    if (last && name.first < last.end) continue;
    const isEnded = ((word[name.end - 1] as number) & WordBit.companyEnding) !== 0 && name.end - name.first > 1;
    const end = line[name.first] === LineKind.capitals ? name.end : endOfFirm(columns, isEnded ? name.end - 1 : name.end);
    const whole = end > name.end && name.type !== MISC ? { ...name, end, type: ORGANISATION } : name;
    const isFirm =
      whole.type === ORGANISATION && whole.end - whole.first > 1 && ((word[whole.end - 1] as number) & WordBit.companyEnding) !== 0;
    const isSeat =
      last?.type === PLACE &&
      last.end === whole.first &&
      last.end - last.first === 1 &&
      from[last.first] === from[whole.first] &&
      ((word[last.first] as number) & (WordBit.country | WordBit.town)) === WordBit.town &&
      line[last.first] !== LineKind.capitals;
    if (isFirm && isSeat) done[done.length - 1] = { ...whole, first: last.first };
    else done.push(whole);
  }
  return done;
}
