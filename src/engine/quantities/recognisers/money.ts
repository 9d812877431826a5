// Amounts of money in newsroom notations: "$US500 million", "£5.75bn", "50 billion yuan", "Rs 200 crore", "3 dollars 50 cents".

import { isOneOf } from '../../text/isOneOf';
import { TokenFlag } from '../../model/tokens';
import { CURRENCY_ADJECTIVES, CURRENCY_SYMBOLS, CURRENCY_WORDS, DOLLAR_PREFIXES, type Currency } from '../currencies';
import { quantityDraft, reachOf, scaled, type Draft, type Reach } from '../draft';
import { boundsOf } from '../hedges';
import { stepOf, type Numeral } from '../numerals/numeral';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isKind,
  isKindNear,
  isMark,
  isNumberToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';
import { bareDollars } from '../bareDollars';
import { LONGEST_LOCAL_PREFIX, localCurrency } from '../localPrefixes';
import { arePoundsMoney } from '../pounds';

export const money: Recogniser = {
  id: 'money',
  recognise({ passage, numerals }: Reading): Draft[] {
    const dollars = bareDollars(passage);
    const drafts: Draft[] = [];
    numerals.forEach((numeral, index) => {
      if (numeral.category === 'ordinal') return;
      const read = prefixed(passage, numeral) ?? suffixed(passage, numeral, numerals[index + 1]);
      if (!read) return;
      const unit = read.currency.code === '$' ? dollars(numeral.first) : read.currency.code;
      drafts.push(
        quantityDraft(passage, numeral, read.reach, {
          kind: 'money',
          unit,
          factor: read.currency.factor * (read.scale ?? 1),
          evidence: read.evidence,
          about: read.reach.next,
          ...(read.value === undefined ? {} : { value: read.value }),
        }),
      );
    });
    return withConversionHedges(passage, drafts);
  },
};

/** "at least $US320 million ($465 million)": what stands in brackets right behind an amount is the same amount, with its hedge. */
function withConversionHedges(p: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const bracketed =
      before &&
      isMark(p, draft.first - 1, '(') &&
      before.next === draft.first - 1 &&
      draft.hedge === 'none' &&
      typeof draft.value === 'number';
    return bracketed
      ? { ...draft, hedge: before.hedge, ...boundsOf(before.hedge, draft.value as number, stepOf(draft.value as number)) }
      : draft;
  });
}

interface Amount {
  readonly currency: Currency;
  readonly reach: Reach;
  readonly evidence: string;
  /** Set where units and minor units were added up. */
  readonly value?: number;
  readonly scale?: number;
}

/** "$5m", "A$5m", "$US500 million", "US$42 billion", "USD 200", "Rs 200 crore". */
function prefixed(p: Passage, numeral: Numeral): Amount | undefined {
  const own = prefixInside(p, numeral);
  if (own) return own;
  if (!numeral.digits && numeral.category !== 'vague') return undefined;
  const before = numeral.first - 1;
  if (!sameSentence(p, before, numeral.first)) return undefined;
  const symbol = CURRENCY_SYMBOLS.get(writtenAt(p, before));
  if (symbol && !closesFigure(p, before, numeral)) {
    const owner = symbol === '$' ? dollarOwner(p, before) : undefined;
    const first = owner?.first ?? before;
    return {
      currency: { code: owner?.code ?? symbol, factor: 1 },
      reach: reachFrom(numeral, first, startOf(p, first)),
      evidence: 'currency sign before the figure',
    };
  }
  const word = wordAt(p, before);
  const currency = isKind(p, before, WordKind.currency) ? CURRENCY_WORDS.get(word) : undefined;
  const local = !currency && word.length > 1 && word.length <= LONGEST_LOCAL_PREFIX ? localCurrency(p, writtenAt(p, before)) : null;
  if (local)
    return {
      currency: { code: local, factor: 1 },
      reach: reachFrom(numeral, before, startOf(p, before)),
      evidence: 'letters of a local currency before the figure',
    };
  if (!currency || !(isCode(writtenAt(p, before), word) || leadsSum(p, numeral, before, word))) return undefined;
  return { currency, reach: reachFrom(numeral, before, startOf(p, before)), evidence: 'currency code before the figure' };
}

/** "rupees 500", "dollar 22.5 million": the name first, where only a sum can follow it. */
function leadsSum(p: Passage, numeral: Numeral, token: number, word: string): boolean {
  if (numeral.tail || isNumberToken(p, token - 1) || isKindNear(p, token - 1, token, WordKind.cardinal | WordKind.scale)) return false;
  if (sameSentence(p, numeral.next, numeral.first) && currencyWordAt(p, numeral.next)) return false;
  const isLarge = numeral.scaled || ((numeral.value ?? 0) >= 1000 && numeral.plainDigits === 0);
  return isLarge ? word.length > 2 : word === 'rupees' || word === 'rupee';
}

/** "10 $ 30 $": a sign one space behind a figure and one before the next is the first one's. */
function closesFigure(p: Passage, sign: number, numeral: Numeral): boolean {
  return hasSpaceBefore(p, numeral.first) && sameSentence(p, sign - 1, sign) && (flagsOf(p, sign - 1) & TokenFlag.number) !== 0;
}

function isCode(written: string, word: string): boolean {
  return (
    word === 'rs' ||
    word === 'dlrs' ||
    word === 'rs.' ||
    ((written.length === 3 || (written.length === 4 && word.startsWith('m'))) && written === written.toUpperCase()) ||
    word === 'usd' ||
    word === 'gbp' ||
    word === 'eur'
  );
}

function reachFrom(numeral: Numeral, first: number, start: number): Reach {
  return { start, end: numeral.end, first, next: numeral.next };
}

/** Currency letters that stand in one token with the figure ("US500" of "$US500", "USD115", "Rs200"). */
function prefixInside(p: Passage, numeral: Numeral): Amount | undefined {
  const start = startOf(p, numeral.first);
  if (start === numeral.start || (flagsOf(p, numeral.first) & TokenFlag.word) === 0) return undefined;
  const letters = p.text.slice(start, numeral.start).toLowerCase();
  const sign = numeral.first - 1;
  const reach = { start, end: numeral.end, first: numeral.first, next: numeral.next };
  if (isMark(p, sign, '$') && !hasSpaceBefore(p, numeral.first)) {
    const code = DOLLAR_PREFIXES.get(letters);
    return code
      ? {
          currency: { code, factor: 1 },
          reach: { ...reach, start: startOf(p, sign), first: sign },
          evidence: 'dollar sign and country before the figure',
        }
      : undefined;
  }
  // Glued to letters, "m" is read as a tail: "CHF20m".
  const millions = numeral.tail === 'm' ? { scale: 1e6, reach: { ...reach, end: numeral.tailStart + 1 } } : { reach };
  const currency = CURRENCY_WORDS.get(letters);
  if (currency) return { currency, ...millions, evidence: 'currency code before the figure' };
  const local = isRoadOrModel(p, numeral) ? null : localCurrency(p, p.text.slice(start, numeral.start));
  return local
    ? { currency: { code: local, factor: 1 }, ...millions, evidence: 'letters of a local currency before the figure' }
    : undefined;
}

/** "the N2 near Somerset West", "the R300 freeway", "N95 masks": roads of South Africa and models. */
function isRoadOrModel(p: Passage, numeral: Numeral): boolean {
  if (numeral.scaled || numeral.tail === 'm' || (numeral.value ?? 0) > 1000) return false;
  if (/^[NK]/.test(writtenAt(p, numeral.first)) && (numeral.value ?? 0) < 100) return true;
  const next = wordNear(p, numeral.next, numeral.first);
  if (isOneOf(next, 'road|highway|freeway|route|motorway|toll|interchange|bypass')) return true;
  return (
    wordNear(p, numeral.first - 1, numeral.first) === 'the' &&
    /^(|[.,;)]|and|at|near|between|in|outside|towards|from|to|was|is)$/.test(next)
  );
}

/** Whose dollar: "A$", "US$", "U.S.$", and "c $" as tokenised newswire has it. */
function dollarOwner(p: Passage, sign: number): { code: string; first: number } | undefined {
  const before = sign - 1;
  if (!sameSentence(p, before, sign)) return undefined;
  const word = wordAt(p, before);
  const code = DOLLAR_PREFIXES.get(word);
  if (!code) return undefined;
  if (hasSpaceBefore(p, sign) && !(word === 'c' || (word.length > 1 && (flagsOf(p, before) & TokenFlag.allCapitals) !== 0)))
    return undefined;
  return { code, first: before };
}

/** "50 billion yuan", "5 euros", "one-yen", "115USD", "10 $", "millions of dollars". */
function suffixed(p: Passage, numeral: Numeral, following: Numeral | undefined): Amount | undefined {
  if (numeral.tail) return tailAmount(p, numeral);
  const next = numeral.next;
  if (!sameSentence(p, next, numeral.first)) return undefined;
  const sign = CURRENCY_SYMBOLS.get(writtenAt(p, next));
  if (sign && !startsFigure(p, next))
    return { currency: { code: sign, factor: 1 }, reach: reachTo(p, numeral, next + 1), evidence: 'currency sign behind the figure' };
  const of = numeral.category === 'vague' && wordAt(p, next) === 'of' ? 1 : 0;
  const unit = sameSentence(p, next + of, next) ? currencyWordAt(p, next + of) : undefined;
  if (!unit) return undefined;
  if (wordAt(p, unit.next - 1) === 'cent' && numeral.value !== 1) return undefined;
  if (isOneOf(wordAt(p, unit.next - 1), 'pound|pounds') && !arePoundsMoney(p, numeral, unit.next)) return undefined;
  const minor = unit.currency.factor === 1 && following ? minorUnits(p, numeral, unit, following) : undefined;
  if (minor) return minor;
  const scaleBehind = numeral.scaled ? undefined : scaleAfter(p, unit.next, wordAt(p, next));
  if (scaleBehind)
    return {
      currency: unit.currency,
      reach: reachTo(p, numeral, unit.next + 1),
      evidence: 'currency code before the scale',
      scale: scaleBehind,
    };
  return { currency: unit.currency, reach: reachTo(p, numeral, unit.next), evidence: 'currency word behind the number' };
}

/** "75 USD million" */
function scaleAfter(p: Passage, token: number, code: string): number | undefined {
  if (code.length !== 3 || !isKind(p, token, WordKind.scale)) return undefined;
  return { million: 1e6, billion: 1e9, trillion: 1e12 }[wordAt(p, token)];
}

/** A sign that belongs to the next figure ("10 $30") is not this one's. */
function startsFigure(p: Passage, sign: number): boolean {
  return (
    hasSpaceBefore(p, sign) &&
    sameSentence(p, sign, sign + 1) &&
    (flagsOf(p, sign + 1) & TokenFlag.number) !== 0 &&
    !hasSpaceBefore(p, sign + 1)
  );
}

function reachTo(p: Passage, numeral: Numeral, next: number): Reach {
  return { ...reachOf(numeral), end: endOf(p, next - 1), next };
}

function tailAmount(p: Passage, numeral: Numeral): Amount | undefined {
  const cut = numeral.tail.indexOf('-');
  const word = cut < 0 ? numeral.tail : numeral.tail.slice(0, cut);
  const end = numeral.tailStart + word.length;
  const currency = CURRENCY_WORDS.get(word) ?? pennies(p, numeral, word);
  if (!currency) return undefined;
  if (isOneOf(word, 'pound|pounds') && !arePoundsMoney(p, numeral, numeral.next)) return undefined;
  return { currency, reach: { ...reachOf(numeral), end }, evidence: 'currency word joined to the number' };
}

/** "50p", "75c" */
function pennies(p: Passage, numeral: Numeral, word: string): Currency | undefined {
  if (!numeral.digits || (numeral.value ?? 0) < 1) return undefined;
  if (word === 'p' && /[£]|pence/.test(p.text.slice(Math.max(0, numeral.start - 2000), numeral.end + 2000)))
    return { code: 'GBP', factor: 0.01 };
  return undefined;
}

interface Unit {
  readonly currency: Currency;
  readonly next: number;
}

/** "yuan", "US dollars", "Hong Kong dollars". */
function currencyWordAt(p: Passage, token: number): Unit | undefined {
  for (let skip = 0; skip <= 2; skip++) {
    if (!sameSentence(p, token, token + skip)) return undefined;
    const word = wordAt(p, token + skip);
    const currency = isKind(p, token + skip, WordKind.currency) ? CURRENCY_WORDS.get(word) : undefined;
    if (currency) {
      if (skip === 0) return { currency, next: token + 1 };
      const code = adjective(word, wordAt(p, token + skip - 1));
      return code ? { currency: { code, factor: currency.factor }, next: token + skip + 1 } : undefined;
    }
    if (skip < 2 && (flagsOf(p, token + skip) & TokenFlag.word) === 0) return undefined;
  }
  return undefined;
}

function adjective(word: string, before: string): string | undefined {
  const singular = word.endsWith('nor') || word.endsWith('ner') ? 'crown' : word.replace(/s$/, '');
  return CURRENCY_ADJECTIVES[/^(?:cent|ct|dlr)$/.test(singular) ? 'dollar' : singular]?.[before];
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50". */
function minorUnits(p: Passage, numeral: Numeral, unit: Unit, following: Numeral): Amount | undefined {
  const and = wordAt(p, unit.next) === 'and' ? 1 : 0;
  if (
    following.first !== unit.next + and ||
    !sameSentence(p, following.first, numeral.first) ||
    following.category !== 'cardinal' ||
    following.value === null ||
    following.value >= 100 ||
    !Number.isInteger(following.value) ||
    following.tail
  )
    return undefined;
  const behind = currencyWordAt(p, following.next);
  if (behind && behind.currency.factor !== 1)
    return {
      currency: unit.currency,
      reach: reachTo(p, numeral, behind.next),
      evidence: 'units and hundredths',
      value: scaled((numeral.value ?? 0) + following.value * behind.currency.factor, 1),
    };
  const ends =
    !sameSentence(p, following.next, numeral.first) ||
    (flagsOf(p, following.next) & TokenFlag.mark) !== 0 ||
    isOneOf(wordNear(p, following.next, numeral.first), 'more|each|for|in|to|per');
  if (and || behind || numeral.scaled || !ends || following.value < 10) return undefined;
  return {
    currency: unit.currency,
    reach: reachTo(p, numeral, following.next),
    evidence: 'units and hundredths',
    value: scaled((numeral.value ?? 0) + following.value / 100, 1),
  };
}
