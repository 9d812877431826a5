/**
 * A key of 64 bits, as 16 hexadecimal digits, made from content alone: two FNV-1a hashes with different bases, finished by the
 * mixer of MurmurHash3. Not for secrets: it names what was read, so that it need not be read again.
 */
export function contentKey(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x2f0b4a8d;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (low >>> 24)), 0x01000193);
  }
  return hex(finish(high)) + hex(finish(low ^ text.length));
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
