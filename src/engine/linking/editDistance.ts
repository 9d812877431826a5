/** Whether two words differ by at most one insertion, deletion, replacement or swap of neighbours. */
export function isWithinOneEdit(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at) && short.slice(at + 2) === long.slice(at + 2);
}

/**
 * Keys that words within one edit of each other share: the word itself and the word without each of its letters
 * (the symmetric delete method). Neighbours are found by hash, never by comparing all pairs.
 */
export function deletionKeys(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
