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

/** Insertions, deletions, replacements and swaps of neighbours; counts no further than 3. */
export function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  // What both begin and end with takes no edit.
  let from = 0;
  while (from < left.length && from < right.length && left.charCodeAt(from) === right.charCodeAt(from)) from++;
  let [a, b] = [left.length, right.length];
  while (a > from && b > from && left.charCodeAt(a - 1) === right.charCodeAt(b - 1)) [a, b] = [a - 1, b - 1];
  return distanceOf(left.slice(from, a), right.slice(from, b));
}

function distanceOf(left: string, right: string): number {
  if (left === '' || right === '') return Math.min(3, left.length + right.length);
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > 2 && leastBefore > 2) return 3;
    leastBefore = least;
    before = previous;
    previous = row;
  }
  return Math.min(3, previous[right.length] as number);
}
