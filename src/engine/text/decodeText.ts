/** Turns a file's bytes into text, so that the editor and the command line read every article alike. Pure: no platform decoder. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface ReadableText {
  /** Without its byte-order mark: offset 0 is the first character of the article. Line endings as they stand. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Places where the bytes were no valid character and U+FFFD stands instead. */
  readonly damaged: number;
}

/** `binary`: no text at all. `encoding`: text in an encoding that cannot be told or read (Shift JIS, KOI8-R, UTF-32 ...). */
export interface UnreadableText {
  readonly binary: true;
  readonly reason: 'binary' | 'encoding';
}

export type DecodedText = ReadableText | UnreadableText;

const BINARY: UnreadableText = { binary: true, reason: 'binary' };
const UNKNOWN_ENCODING: UnreadableText = { binary: true, reason: 'encoding' };

/** Signatures of file formats that hold few enough control characters at their start to pass for text. */
const BINARY_SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
];

/** Windows-1252, bytes 0x80 to 0x9F; 0 marks the five bytes that it leaves undefined (WHATWG encoding index, 2024). */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c,
  0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/** How many bytes are looked at to tell the kind of a file. */
const SAMPLE = 65536;

/**
 * Reads UTF-8 and UTF-16 with or without a byte-order mark, and Windows-1252. A mark decides; then valid UTF-8; then the places of
 * zero bytes (UTF-16); the rest is Windows-1252 if it looks like western text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeMarkedUtf8(bytes.subarray(3));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) || startsWith(bytes, '\u0000\u0000\u00fe\u00ff'))
    return UNKNOWN_ENCODING;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (BINARY_SIGNATURES.some((signature) => startsWith(bytes, signature))) return BINARY;
  const order = unmarkedUtf16(bytes);
  if (order) return decodeUtf16(bytes, order);
  if (looksBinary(bytes)) return BINARY;
  return decodeUnmarked(bytes);
}

function decodeMarkedUtf8(bytes: Uint8Array): DecodedText {
  if (looksBinary(bytes)) return BINARY;
  const { text, damaged } = decodeUtf8(bytes);
  return { text, encoding: 'utf-8', damaged };
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const { text, damaged, multiByte } = decodeUtf8(bytes);
  // A few broken bytes in a text that is otherwise plainly UTF-8 (a cut-off download) are damage, not another encoding.
  if (damaged === 0 || damaged * 4 < multiByte) return { text, encoding: 'utf-8', damaged };
  const western = decodeWindows1252(bytes);
  if (western === undefined) return UNKNOWN_ENCODING;
  return { text: western, encoding: 'windows-1252', damaged: 0 };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

/** A zero byte, or more than one control character in fifty: no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control++;
  }
  return control * 50 > length;
}

/** UTF-16 without a mark: nearly every second byte of a western text is zero, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const length = bytes.length >> 1;
  const units = new Uint16Array(length + (bytes.length & 1));
  const high = encoding === 'utf-16le' ? 1 : 0;
  for (let at = 0; at < length; at++) units[at] = ((bytes[2 * at + high] as number) << 8) | (bytes[2 * at + 1 - high] as number);
  if (bytes.length & 1) units[length] = 0xfffd;
  const text = unitsToString(units, units.length);
  if (text.includes('\0')) return BINARY;
  return { text, encoding, damaged: bytes.length & 1 };
}

/** Undefined where the bytes do not look like western text: bytes that the table lacks, or more high bytes than accents ever make. */
function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const unit = byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] as number) : byte;
    if (unit === 0) return undefined;
    if (byte >= 0x80) high++;
    units[at] = unit;
  }
  if (high > 8 && high * 4 > bytes.length) return undefined;
  return unitsToString(units, units.length);
}

/** Decodes UTF-8; each ill-formed sequence becomes one U+FFFD (Unicode 15, 3.9, "maximal subpart"). */
function decodeUtf8(bytes: Uint8Array): { text: string; damaged: number; multiByte: number } {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let damaged = 0;
  let multiByte = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const size = sequenceLength(bytes, at);
    if (size > 0) {
      const point = codePoint(bytes, at, size);
      if (point > 0xffff) units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = point > 0xffff ? 0xdc00 | (point & 0x3ff) : point;
      multiByte++;
      at += size;
    } else {
      units[length++] = 0xfffd;
      damaged++;
      at -= size;
    }
  }
  return { text: unitsToString(units, length), damaged, multiByte };
}

/** Bytes of the well-formed sequence at `at`; or, negated, how many ill-formed bytes to pass over. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0) return -1;
  for (let next = 1; next < size; next++) {
    const byte = bytes[at + next] ?? 0;
    const low = next === 1 ? (FIRST_CONTINUATION_LOW[lead] ?? 0x80) : 0x80;
    const high = next === 1 ? (FIRST_CONTINUATION_HIGH[lead] ?? 0xbf) : 0xbf;
    if (byte < low || byte > high) return -next;
  }
  return size;
}

/** Bounds of the second byte that keep out overlong forms, surrogates and points beyond U+10FFFF (Unicode 15, table 3-7). */
const FIRST_CONTINUATION_LOW: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const FIRST_CONTINUATION_HIGH: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] as number) & (0xff >> (size + 1));
  for (let next = 1; next < size; next++) point = (point << 6) | ((bytes[at + next] as number) & 0x3f);
  return point;
}

/** In pieces, because a call takes a limited number of arguments. */
function unitsToString(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(at + 8192, length)));
  return text;
}
