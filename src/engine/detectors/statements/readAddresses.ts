/** Where a text says that something is or happened by number: "24 Mill Street", "the 300 block of Mill Street", "Room 12". */
import type { LinkedArticle } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import type { FindingKind } from '../../model/finding';
import type { Span } from '../../model/span';
import { TokenFlag } from '../../model/tokens';
import { functionWordHashes } from '../../text/functionWords';
import { hashWord } from '../../text/tokens';
import { lowerWord } from '../../text/wordMemory';

/** A road with or without a number on it. */
export interface Address extends Span {
  readonly sentence: Sentence;
  /** Name of the road in lower case, without its kind and without "East". */
  readonly road: string;
  /** "street", "road" …, written out. */
  readonly roadKind: string;
  /** House number or first number of the block, or null. */
  readonly number: number | null;
  readonly isBlock: boolean;
}

/** A thing that is told from its like by a number: "Flight 27", "Room 12". */
export interface NumberedThing extends Span {
  readonly sentence: Sentence;
  /** What is numbered, in lower case. */
  readonly noun: string;
  readonly number: string;
  readonly kind: FindingKind;
}

const ROADS = hashesOf('street st. road rd rd. avenue ave ave. boulevard blvd blvd. lane parkway drive terrace');
const SHORT_KINDS: Readonly<Record<string, string>> = { st: 'street', rd: 'road', ave: 'avenue', blvd: 'boulevard' };
const SIDES = new Set('north south east west northeast northwest southeast southwest n n. s s. e e. w w.'.split(' '));
const NUMBERED: Readonly<Partial<Record<FindingKind, string>>> = {
  place: 'room gate platform terminal exit pier apartment suite runway ward cell lane courtroom precinct dock berth track',
  other: 'flight chapter article section resolution bus train engine reactor channel',
};
const kindOfNoun: ReadonlyMap<number, FindingKind> = new Map(
  Object.entries(NUMBERED).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [number, FindingKind] => [hashWord(noun), kind as FindingKind]),
  ),
);
/** Words of a road's name at most. */
const LONGEST_NAME = 3;
/** Numbers in one block. */
export const BLOCK = 100;

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashWord));
}

/** Addresses of one article, in the order of the text. */
export function addressesOf(linked: LinkedArticle): Address[] {
  const { tokens } = linked.article;
  return linked.article.sentences.flatMap((sentence) => {
    const found: Address[] = [];
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
      if (ROADS.has(tokens.hash[at] as number)) for (const address of addressAt(linked, sentence, at)) found.push(address);
    return found;
  });
}

function addressAt(linked: LinkedArticle, sentence: Sentence, at: number): Address[] {
  const { text, tokens } = linked.article;
  const word = (token: number): string => lowerWord(text, tokens, token);
  if (!((tokens.flags[at] as number) & TokenFlag.capital)) return [];
  // "St. Malo" is no street.
  if (word(at) === 'st.' && at + 1 < sentence.endToken && (tokens.flags[at + 1] as number) & TokenFlag.capital) return [];
  let first = at;
  while (first > sentence.firstToken && at - first < LONGEST_NAME && isOfName(linked, first - 1)) first--;
  const names: string[] = [];
  for (let token = first; token < at; token++) names.push(word(token));
  while (names.length > 1 && SIDES.has(names[0] ?? '')) names.shift();
  if (names.length === 0) return [];
  const isBlock = first - 3 >= sentence.firstToken && word(first - 1) === 'of' && word(first - 2) === 'block';
  const from = isBlock ? first - 3 : first - 1;
  const digits = from >= sentence.firstToken ? word(from).replace(/,/g, '') : '';
  const number = /^\d{1,5}$/.test(digits) ? Number(digits) : null;
  const start = tokens.start[number === null ? first : from] as number;
  const kind = word(at).replace('.', '');
  const roadKind = SHORT_KINDS[kind] ?? kind;
  return [{ start, end: tokens.end[at] as number, sentence, road: names.join(' '), roadKind, number, isBlock: isBlock && number !== null }];
}

/** A capitalised word or an ordinal number ("223rd"). */
function isOfName({ article: { text, tokens } }: LinkedArticle, token: number): boolean {
  const flags = tokens.flags[token] as number;
  if (flags & TokenFlag.mark) return false;
  if (flags & TokenFlag.number) return /^\d{1,3}(?:st|nd|rd|th)$/i.test(text.slice(tokens.start[token], tokens.end[token]));
  return (flags & TokenFlag.capital) !== 0 && !functionWordHashes.has(tokens.hash[token] as number);
}

/** Numbered things of one article, in the order of the text. */
export function numberedThingsOf(linked: LinkedArticle): NumberedThing[] {
  const { text, tokens } = linked.article;
  return linked.article.sentences.flatMap((sentence) => {
    const found: NumberedThing[] = [];
    for (let at = sentence.firstToken; at + 1 < sentence.endToken; at++) {
      const kind = kindOfNoun.get(tokens.hash[at] as number);
      if (kind === undefined || !((tokens.flags[at] as number) & TokenFlag.capital)) continue;
      const next = lowerWord(text, tokens, at + 1) === 'no.' && at + 2 < sentence.endToken ? at + 2 : at + 1;
      const number = text.slice(tokens.start[next], tokens.end[next]);
      if (!/^\d{1,5}[A-Za-z]?$/.test(number)) continue;
      found.push({
        start: tokens.start[at] as number,
        end: tokens.end[next] as number,
        sentence,
        noun: lowerWord(text, tokens, at),
        number,
        kind,
      });
    }
    return found;
  });
}
