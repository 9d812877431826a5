import { TokenFlag } from '../model/tokens';

/** How a token looks, without its letters. */
export const Shape = {
  none: 0,
  lower: 1,
  capital: 2,
  allCapitals: 3,
  inner: 4,
  initial: 5,
  capitalPeriod: 6,
  allCapitalsPeriod: 7,
  capitalHyphen: 8,
  lowerHyphen: 9,
  wordDigit: 10,
  number: 11,
  year: 12,
  numberLetters: 13,
  comma: 14,
  period: 15,
  quote: 16,
  open: 17,
  close: 18,
  colon: 19,
  dash: 20,
  clitic: 21,
  otherMark: 22,
  lowerPeriod: 23,
  singleCapital: 24,
} as const;

const MARKS = buildMarks();

function buildMarks(): Uint8Array {
  const table = new Uint8Array(128).fill(Shape.otherMark);
  const rows: [string, number][] = [
    [',', Shape.comma],
    ['.!?', Shape.period],
    ['"\'`', Shape.quote],
    ['([', Shape.open],
    [')]', Shape.close],
    [':;', Shape.colon],
    ['-/', Shape.dash],
  ];
  for (const [marks, shape] of rows) for (const mark of marks) table[mark.charCodeAt(0)] = shape;
  return table;
}

function shapeOfMark(unit: number): number {
  if (unit < 128) return MARKS[unit] as number;
  if (unit >= 0x2018 && unit <= 0x201f) return Shape.quote;
  if (unit >= 0x2010 && unit <= 0x2015) return Shape.dash;
  return Shape.otherMark;
}

function shapeOfWord(first: number, flags: number, length: number): number {
  if (first === 0x27 || first === 0x2019) return Shape.clitic;
  if (flags & TokenFlag.digit) return Shape.wordDigit;
  if (!(flags & TokenFlag.capital)) {
    if (flags & TokenFlag.innerCapital) return Shape.inner;
    if (flags & TokenFlag.period) return Shape.lowerPeriod;
    return flags & TokenFlag.hyphen ? Shape.lowerHyphen : Shape.lower;
  }
  if (flags & TokenFlag.period)
    return length === 2 ? Shape.initial : flags & TokenFlag.allCapitals ? Shape.allCapitalsPeriod : Shape.capitalPeriod;
  if (flags & TokenFlag.allCapitals) return Shape.allCapitals;
  if (length === 1) return Shape.singleCapital;
  if (flags & TokenFlag.hyphen) return Shape.capitalHyphen;
  return flags & TokenFlag.innerCapital ? Shape.inner : Shape.capital;
}

/** Class of a token by its first code unit, its flags and its length. */
export function shapeOf(first: number, flags: number, length: number): number {
  if (flags & TokenFlag.mark) return shapeOfMark(first);
  if (flags & TokenFlag.word) return shapeOfWord(first, flags, length);
  if (flags & (TokenFlag.capital | TokenFlag.hyphen)) return Shape.numberLetters;
  return length === 4 && (first === 0x31 || first === 0x32) ? Shape.year : Shape.number;
}
