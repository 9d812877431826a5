// Measures in SI and customary units: "29km", "190,000 square metres", "10 1/2 miles", "magnitude 6.1", "5 feet 2 inches", "-5C".

import { isOneOf } from '../../text/isOneOf';
import { sharedLexicon } from '../../text/sharedLexicon';
import { quantityDraft, reachOf, type Draft, type Reach } from '../draft';
import { MEASURE_WORDS, SYMBOL_UNITS, UNIT_PREFIXES } from '../measures';
import type { Numeral } from '../numerals/numeral';
import { endOf, hasSpaceBefore, isKind, isMark, sameSentence, startOf, wordAt, wordNear, writtenAt, type Passage } from '../passage';
import { arePoundsMoney } from '../pounds';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const measure: Recogniser = {
  id: 'measure',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts: Draft[] = [];
    let skipTo = -1;
    numerals.forEach((numeral, index) => {
      if (numeral.first < skipTo || numeral.category === 'ordinal') return;
      const magnitude = magnitudeAt(passage, numeral);
      if (magnitude) {
        drafts.push(
          quantityDraft(passage, numeral, magnitude, {
            kind: 'measure',
            unit: 'magnitude',
            quality: 'magnitude',
            evidence: 'magnitude of an earthquake',
            about: -1,
          }),
        );
        return;
      }
      const read = unitAt(passage, numeral);
      if (!read) return;
      const both = addInches(passage, numerals[index + 1], numeral, read);
      skipTo = both?.reach.next ?? read.reach.next;
      const of = wordNear(passage, read.reach.next, numeral.first) === 'of' ? read.reach.next + 1 : -1;
      drafts.push(
        quantityDraft(passage, numeral, both?.reach ?? read.reach, {
          kind: 'measure',
          unit: read.unit,
          evidence: 'number and unit of measure',
          about: of,
          ...(both ? { value: both.value } : {}),
        }),
      );
    });
    return drafts;
  },
};

interface Measured {
  readonly unit: string;
  readonly reach: Reach;
}

/** "magnitude 6.1", "magnitude-6.1", "6.1-magnitude", "a magnitude of 6.1", "measuring 6.1 on the Richter scale". */
function magnitudeAt(p: Passage, numeral: Numeral): Reach | undefined {
  if (!numeral.digits || numeral.value === null || numeral.value < 0 || numeral.value >= 11) return undefined;
  if (numeral.tail === 'magnitude') return { ...reachOf(numeral), end: numeral.tailStart + 9 };
  if (numeral.tail) return undefined;
  const beside = isMark(p, numeral.first - 1, '-') ? numeral.first - 2 : numeral.first - 1;
  const before = wordNear(p, beside, numeral.first);
  if (before === 'magnitude') return { ...reachOf(numeral), first: beside, start: startOf(p, beside) };
  if (wordNear(p, numeral.next, numeral.first) === 'magnitude')
    return { ...reachOf(numeral), end: endOf(p, numeral.next), next: numeral.next + 1 };
  if (isMagnitudeOf(p, numeral) || isQuakeOf(p, numeral)) return reachOf(numeral);
  if ((before === 'of' || before === 'at') && [2, 3, 4].some((back) => wordNear(p, numeral.first - back, numeral.first) === 'magnitude'))
    return reachOf(numeral);
  if (wordNear(p, numeral.next, numeral.first) === 'on' && wordNear(p, numeral.next + 2, numeral.first) === 'richter')
    return reachOf(numeral);
  return undefined;
}

/** "a magnitude of at least 4.7" */
function isMagnitudeOf(p: Passage, { first }: Numeral): boolean {
  for (let back = 1; back <= 5; back++) {
    const word = wordNear(p, first - back, first);
    if (word === 'magnitude') return true;
    if (!isOneOf(word, 'of|at|least|about|around|roughly|nearly|almost|over|more|than')) return false;
  }
  return false;
}

const QUAKES = 'quake|quakes|earthquake|earthquakes|temblor|temblors|tremor|tremors|aftershock|aftershocks|foreshock|foreshocks';
/** Tokens before a magnitude within which its quake is named: "an earthquake with an epicentre off the coast measuring 5.8". */
const QUAKE_REACH = 14;

/**
 * "a 4.4 quake", "a 6.2 undersea earthquake", "a quake measuring 5.8": a figure with a decimal, since "12 quakes" are counted; not
 * "a 4.5 mile tremor zone".
 */
function isQuakeOf(p: Passage, numeral: Numeral): boolean {
  if (!p.text.slice(numeral.start, numeral.end).includes('.')) return false;
  const { first, next } = numeral;
  const isDescribed = sharedLexicon()
    .partsOf(wordNear(p, next, first))
    .startsWith('a');
  if (isOneOf(wordNear(p, isDescribed ? next + 1 : next, first), QUAKES)) return true;
  const verb = isOneOf(wordNear(p, first - 1, first), 'about|at|around|roughly|nearly|almost') ? first - 2 : first - 1;
  if (!isOneOf(wordNear(p, verb, first), 'measuring|measured|registering|registered')) return false;
  for (let at = verb - 1; at >= verb - QUAKE_REACH; at--) if (isOneOf(wordNear(p, at, first), QUAKES)) return true;
  return false;
}

function unitAt(p: Passage, numeral: Numeral): Measured | undefined {
  if (numeral.tail) return joinedUnit(p, numeral, reachOf(numeral));
  const next = numeral.next;
  if (isTemperature(p, numeral)) return { unit: 'degree', reach: reachOf(numeral) };
  if (!sameSentence(p, next, numeral.first)) return undefined;
  if (isMark(p, next, '°')) return degrees(p, numeral, reachOf(numeral), next);
  if (
    (isMark(p, next, '"') || isMark(p, next, '″')) &&
    numeral.digits &&
    (wordNear(p, next + 1, next) === 'long' || wordNear(p, next + 1, next) === 'wide' || wordNear(p, next + 1, next) === 'tall')
  )
    return { unit: 'inch', reach: { ...reachOf(numeral), end: endOf(p, next), next: next + 1 } };
  if (
    (isMark(p, next, '[') || isMark(p, next, '<')) &&
    MEASURE_WORDS.has(wordNear(p, next + 1, next)) &&
    (isMark(p, next + 2, ']') || isMark(p, next + 2, '>'))
  )
    return {
      unit: MEASURE_WORDS.get(wordAt(p, next + 1)) as string,
      reach: { ...reachOf(numeral), end: endOf(p, next + 2), next: next + 3 },
    };
  const prefix = UNIT_PREFIXES.get(wordAt(p, next));
  const at = prefix ? next + 1 : next;
  if (!sameSentence(p, at, numeral.first)) return undefined;
  const unit = unitWord(p, numeral, at, prefix !== undefined);
  // "Five long miles" are miles; they are left to what counts them.
  if (!unit || (OF_TONS.has(prefix ?? '') && unit !== 'ton')) return undefined;
  return perUnit(p, reachOf(numeral), at + 1, prefix ? `${prefix}-${unit}` : unit);
}

const TEMPERATURES = 'temperature|temperatures|thermometer|thermometers|cold|frost|mercury';
/** Tokens before and behind a figure within which something has that temperature. */
const TEMPERATURE_REACH = 5;

/** "Temperatures were minus 20", "in a cold of minus 30": below zero, without a unit. */
function isTemperature(p: Passage, { value, first, next }: Numeral): boolean {
  if (value === null || value >= 0 || isKind(p, next, WordKind.measure) || isMark(p, next, '°') || isMark(p, next, '%')) return false;
  for (let at = first - TEMPERATURE_REACH; at < next + TEMPERATURE_REACH; at++)
    if ((at < first || at >= next) && isOneOf(wordNear(p, at, first), TEMPERATURES)) return true;
  return false;
}

/** Prefixes that make another unit of a ton alone. */
const OF_TONS: ReadonlySet<string> = new Set(['short', 'long']);

/** A unit word at a token, symbols only behind figures. */
function unitWord(p: Passage, numeral: Numeral, at: number, prefixed: boolean): string | undefined {
  const word = wordAt(p, at);
  if (!isKind(p, at, WordKind.measure)) {
    if (isOneOf(word, 'pound|pounds')) return arePoundsMoney(p, numeral, at + 1) ? undefined : 'pound';
    const symbol = SYMBOL_UNITS.get(word);
    const written = writtenAt(p, at);
    return numeral.digits &&
      !numeral.scaled &&
      symbol &&
      (written === 'm' || written === 'g' || written === 'l' || (written === 'pm' && wordNear(p, at + 1, at) === 'is')) &&
      (numeral.plainDigits < 4 || prefixed)
      ? symbol
      : undefined;
  }
  const unit = MEASURE_WORDS.get(word);
  // "Five GM mills"
  if (unit === 'gram' && writtenAt(p, at) === 'GM') return undefined;
  // "Two foot patrols", but "six foot nine inches"
  if (unit === 'foot' && word === 'foot' && !numeral.digits && !/^inch/.test(wordNear(p, at + 2, at))) return undefined;
  if (unit === 'turn' && !numeral.digits) return undefined;
  if (unit === 'degree' && wordNear(p, at + 1, at) === 'of') return undefined;
  if (unit === 'yard' && isOneOf(wordNear(p, at + 1, at), 'line|box|penalty|yard')) return undefined;
  return unit;
}

/** "km/h", "metres per second", "miles an hour", "degrees Celsius", "barrels a day" (a rate keeps its unit). */
function perUnit(p: Passage, own: Reach, next: number, unit: string): Measured {
  const word = wordNear(p, next, own.first);
  const plain = { unit, reach: { ...own, end: endOf(p, next - 1), next } };
  if (unit === 'degree' && /^(c|f|cel[sc]ius|fahrenheit|farenheit|centigrade)$/.test(word))
    return { unit: word.startsWith('f') ? 'fahrenheit' : 'celsius', reach: { ...own, end: endOf(p, next), next: next + 1 } };
  const slash = isMark(p, next, '/') && !hasSpaceBefore(p, next + 1);
  const behind = slash ? next : behindBrackets(p, next);
  if (!slash && !isOneOf(wordNear(p, behind, own.first), 'per|an')) return plain;
  const below = wordNear(p, behind + 1, own.first);
  const speed = (
    {
      hour: 'hour',
      h: 'hour',
      hr: 'hour',
      second: 'second',
      s: 'second',
      sec: 'second',
      millisecond: 'millisecond',
      ms: 'millisecond',
      minute: 'minute',
      min: 'minute',
    } as Readonly<Record<string, string>>
  )[below];
  if (!speed || (unit !== 'mile' && unit !== 'kilometre' && unit !== 'metre' && unit !== 'foot' && unit !== 'centimetre')) return plain;
  const perTime = `${unit}-per-${speed}`;
  return behind === next ? { unit: perTime, reach: { ...own, end: endOf(p, next + 1), next: next + 2 } } : { ...plain, unit: perTime };
}

/** Tokens of a measure in brackets: "(103 miles)". */
const LONGEST_BRACKETS = 5;

/** "165 kilometers (103 miles) per hour": the token behind brackets that open at `at`, or that only close there; else `at`. */
function behindBrackets(p: Passage, at: number): number {
  if (isMark(p, at, ')')) return at + 1;
  if (!isMark(p, at, '(')) return at;
  for (let token = at + 1; token < at + LONGEST_BRACKETS; token++) if (isMark(p, token, ')')) return token + 1;
  return at;
}

function degrees(p: Passage, numeral: Numeral, own: Reach, sign: number): Measured {
  const scale = wordNear(p, sign + 1, numeral.first);
  const unit = isOneOf(scale, 'c|celsius') ? 'celsius' : isOneOf(scale, 'f|fahrenheit') ? 'fahrenheit' : 'degree';
  const next = unit === 'degree' ? sign + 1 : sign + 2;
  return { unit, reach: { ...own, end: endOf(p, next - 1), next } };
}

/** "29km", "3-inch", "200lbs", "6ft", "100m", "68-square-mile". */
function joinedUnit(p: Passage, numeral: Numeral, own: Reach): Measured | undefined {
  const parts = numeral.tail.split('-');
  const prefix = parts.length > 1 ? UNIT_PREFIXES.get(parts[0] ?? '') : undefined;
  const word = (prefix ? parts[1] : parts[0]) ?? '';
  const joinedByHyphen = numeral.tailStart > numeral.end;
  const symbol = numeral.digits && !joinedByHyphen && numeral.plainDigits !== 4 ? SYMBOL_UNITS.get(word) : undefined;
  const isOther =
    (word === 'pm' && !joinedByHyphen) ||
    word === 't' ||
    word === 'v' ||
    (word === 'f' && !isUpper(p, numeral)) ||
    (word === 'g' && isUpper(p, numeral)) ||
    (word === 'c' && (numeral.value ?? 0) > 60) ||
    ((word === 'c' || word === 'f') && !isWarmth(p, numeral)) ||
    word === 'in';
  if (word === 'pound' || word === 'pounds')
    return arePoundsMoney(p, numeral, numeral.next)
      ? undefined
      : { unit: 'pound', reach: { ...own, end: numeral.tailStart + numeral.tail.length } };
  const unit = MEASURE_WORDS.get(word) ?? (isOther ? undefined : symbol);
  if (!unit || unit === 'turn') return undefined;
  if (word === 'm' && wordNear(p, numeral.next, numeral.first) === "isn't") return undefined;
  const length = prefix ? (parts[0] ?? '').length + 1 + word.length : word.length;
  const measured: Measured = { unit: prefix ? `${prefix}-${unit}` : unit, reach: { ...own, end: numeral.tailStart + length } };
  return parts.length === (prefix ? 2 : 1) ? perUnit(p, { ...own }, numeral.next, measured.unit) : measured;
}

/** Words beside which a bare "30C" or "95F" is a temperature and no sum in cents, form or aircraft. */
const WARMTH = new Set(
  'temperature temperatures degree degrees heat heatwave hot hotter hottest cold colder coldest warm warmer warmest weather forecast forecasters freezing frost fever oven mercury thermometer boil boils boiling melt melts sunny snow rain humid humidity climate'.split(
    ' ',
  ),
);
const WARMTH_REACH = 12;

function isWarmth(p: Passage, numeral: Numeral): boolean {
  if (numeral.value !== null && numeral.value < 0) return true;
  for (let at = numeral.first - WARMTH_REACH; at <= numeral.next + WARMTH_REACH; at++)
    if (WARMTH.has(wordNear(p, at, numeral.first)) || isMark(p, at, '°')) return true;
  return false;
}

/** "104F" is a temperature, "5G" and "5f" are none; grams are written small. */
function isUpper(p: Passage, numeral: Numeral): boolean {
  return /[A-Z]/.test(p.text.charAt(numeral.tailStart));
}

/** "5 ft 2 in", "5 feet and 2 inches", "6-foot-9", "11 stone 4 pounds". */
function addInches(
  p: Passage,
  following: Numeral | undefined,
  numeral: Numeral,
  read: Measured,
): { reach: Reach; value: number } | undefined {
  const joined = /^(?:foot|feet|ft)-(\d{1,2})(?:-inch)?(?=$|-tall$)/.exec(numeral.tail);
  if (joined && numeral.value !== null && Number(joined[1]) < 12)
    return { reach: { ...read.reach, end: numeral.tailStart + joined[0].length }, value: numeral.value + Number(joined[1]) / 12 };
  const ratio = read.unit === 'foot' ? 12 : read.unit === 'stone' ? 14 : read.unit === 'pound' ? 16 : undefined;
  if (!ratio || !following || following.value === null || numeral.value === null || following.value >= ratio) return undefined;
  const and = wordAt(p, read.reach.next) === 'and' ? 1 : 0;
  if (following.first !== read.reach.next + and || !sameSentence(p, following.first, numeral.first)) return undefined;
  const below =
    read.unit === 'foot' ? /^(in|ins|inch|inches|in\.)$/ : read.unit === 'stone' ? /^(lb|lbs|pound|pounds)$/ : /^(oz|ounce|ounces)$/;
  const word = following.tail || wordNear(p, following.next, numeral.first);
  if (!below.test(word)) return undefined;
  const next = following.tail ? following.next : following.next + 1;
  return { reach: { ...read.reach, end: endOf(p, next - 1), next }, value: numeral.value + following.value / ratio };
}
