/** Tokens of one text, a column an attribute: no object a token, so that reading a folder makes no garbage. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a (32 bits) over the lower-cased UTF-16 units of the token; equal words have equal hashes. */
  readonly hash: Int32Array;
  /** A sum of `TokenFlag` values. */
  readonly flags: Uint16Array;
}

/** What can be said of a token without its neighbours. */
export const TokenFlag = {
  /** Begins with a letter. */
  word: 1,
  /** Begins with a digit (or a sign or point before a digit). */
  number: 2,
  /** One mark of punctuation or a symbol. */
  mark: 4,
  /** Its first letter is a capital. */
  capital: 8,
  /** Two or more letters, all of them capitals. */
  allCapitals: 16,
  /** A capital after a small letter ("SenseTime", "iFlytek"). */
  innerCapital: 32,
  /** Holds a digit. */
  digit: 64,
  /** Holds a hyphen or dash between other characters. */
  hyphen: 128,
  /** Ends in a period that belongs to it ("Mr.", "U.S.", "Co."). */
  period: 256,
  /** White space (or the start of the text) stands before it. */
  spaceBefore: 512,
  /** First token of its line. */
  lineStart: 1024,
  /** Holds a character beyond ASCII. */
  nonAscii: 2048,
} as const;
