/** Bytes of a file → its text without byte-order mark. One place for the editor and the command line, so that offsets agree. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding } | { readonly binary: true };

/** Never fails: what is neither UTF-8 nor UTF-16 is read as Windows-1252; a file with NUL bytes that is no UTF-16 is binary. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decodeUtf8(bytes, 3) ?? decodeWindows1252(bytes, 3), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes, 2, 0), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(bytes, 2, 1), encoding: 'utf-16be' };
  if (bytes.indexOf(0) >= 0) return decodeWithZeros(bytes);
  const utf8 = decodeUtf8(bytes, 0);
  return utf8 !== undefined ? { text: utf8, encoding: 'utf-8' } : { text: decodeWindows1252(bytes, 0), encoding: 'windows-1252' };
}

/** UTF-16 without a mark shows itself by zeros at every other byte of Latin text; other zeros mean a binary file. */
function decodeWithZeros(bytes: Uint8Array): DecodedText {
  const sample = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (pairs >= 2 && even === 0 && odd > pairs * 0.6) return { text: decodeUtf16(bytes, 0, 0), encoding: 'utf-16le' };
  if (pairs >= 2 && odd === 0 && even > pairs * 0.6) return { text: decodeUtf16(bytes, 0, 1), encoding: 'utf-16be' };
  return { binary: true };
}

const CHUNK = 8192;

/** Collects UTF-16 units and makes strings of them in pieces that fit a call's arguments. */
class TextBuilder {
  readonly #units = new Uint16Array(CHUNK);
  #used = 0;
  #text = '';

  add(unit: number): void {
    if (this.#used === CHUNK) this.#flush();
    this.#units[this.#used++] = unit;
  }

  finish(): string {
    this.#flush();
    return this.#text;
  }

  #flush(): void {
    this.#text += String.fromCharCode(...this.#units.subarray(0, this.#used));
    this.#used = 0;
  }
}

/** `undefined` where the bytes are no UTF-8 (overlong forms, surrogates and cut sequences included). */
function decodeUtf8(bytes: Uint8Array, from: number): string | undefined {
  const out = new TextBuilder();
  let at = from;
  while (at < bytes.length) {
    const first = bytes[at++] as number;
    if (first < 0x80) {
      out.add(first);
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    if (more === 0 || first > 0xf4 || at + more > bytes.length) return undefined;
    let code = first & (0x3f >> more);
    for (let step = 0; step < more; step++) {
      const next = bytes[at++] as number;
      if ((next & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    if ((more === 2 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) || (more === 3 && (code < 0x10000 || code > 0x10ffff)))
      return undefined;
    if (code < 0x10000) out.add(code);
    else {
      out.add(0xd800 + ((code - 0x10000) >> 10));
      out.add(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
  }
  return out.finish();
}

/** A last odd byte is dropped; a lone surrogate stays as it is. */
function decodeUtf16(bytes: Uint8Array, from: number, bigEndian: 0 | 1): string {
  const out = new TextBuilder();
  for (let at = from; at + 1 < bytes.length; at += 2) {
    const left = bytes[at] as number;
    const right = bytes[at + 1] as number;
    out.add(bigEndian ? (left << 8) | right : (right << 8) | left);
  }
  return out.finish();
}

/** Bytes 0x80–0x9F; the five that Windows-1252 leaves undefined stay control characters, as browsers read them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array, from: number): string {
  const out = new TextBuilder();
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    out.add(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte);
  }
  return out.finish();
}
