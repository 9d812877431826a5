/** Sentences of different sources that are nearly the same, lined up word by word. */
import { functionWordHashes, stockWordHashes } from '../text/functionWords';
import { rememberOf, rememberPairs, rememberRounds, type Row } from '../text/remember';
import { alignWords, trimAlignment, type AlignedPart } from './alignWords';
import type { Story } from '../model/analysis';
import { wordRowsOfStory, type WordRow } from './wordRows';

export interface NearCopy extends LinedUp {
  readonly left: WordRow;
  readonly right: WordRow;
}

/** What the words of two sentences have in common. */
interface LinedUp {
  /** From the first to the last shared word; indices into `words`. */
  readonly parts: readonly AlignedPart[];
  readonly matched: number;
  /** Shared words that carry subject matter. */
  readonly substance: number;
  /** Shared words over the longer of the two stretches between the first and the last shared word. */
  readonly density: number;
}

/** Each key is looked up in at most this many earlier sentences: work grows with the text. */
const MAX_PLACES = 10;
/** Neighbouring words of substance that two sentences must share to be lined up at all. */
const MIN_SHARED_KEYS = 2;
const MIN_SUBSTANCE = 3;
const MIN_DENSITY = 0.5;

/** The near copies of a story, found once for all rules that ask. Those of articles that stay as they were are the very same ones. */
export const nearCopiesOf = rememberOf((story: Story): readonly NearCopy[] => findNearCopies(wordRowsOfStory(story)));

/** For each sentence its best near copies in other sources: at most one a source. */
export function findNearCopies(rows: readonly WordRow[]): NearCopy[] {
  pairs.begin();
  const places = new Map<number, number[]>();
  const found: NearCopy[] = [];
  rows.forEach((right, index) => {
    const shared = new Map<number, number>();
    for (const key of new Set(keysOf(right))) {
      const known = places.get(key);
      if (!known) places.set(key, [index]);
      else {
        for (const place of known) shared.set(place, (shared.get(place) ?? 0) + 1);
        if (known.length < MAX_PLACES) known.push(index);
      }
    }
    const best = new Map<string, NearCopy>();
    for (const [place, keys] of [...shared].sort((a, b) => a[0] - b[0])) {
      const left = rows[place];
      if (keys < MIN_SHARED_KEYS || !left || (left.article === right.article && left.source === right.source)) continue;
      const pair = pairs.of(left, right);
      const source = `${left.article}:${left.source}`;
      if (pair && pair.substance > (best.get(source)?.substance ?? 0)) best.set(source, pair);
    }
    for (const item of best.values()) found.push(item);
  });
  return found;
}

/** Pairs of neighbouring words of substance, whatever small words stand between them. */
function keysOf(row: WordRow): number[] {
  const keys: number[] = [];
  let previous: number | undefined;
  for (const word of row.words) {
    if (functionWordHashes.has(word) || stockWordHashes.has(word)) continue;
    if (previous !== undefined) keys.push(Math.imul(previous, 31) ^ word);
    previous = word;
  }
  return keys;
}

const pairs = rememberRounds((left: WordRow, right: WordRow): NearCopy | null => {
  const linedUp = lineUp(left, right);
  return linedUp ? { left, right, ...linedUp } : null;
});

const lineUp = rememberPairs((left: Row, right: Row): LinedUp | undefined => {
  const parts = trimAlignment(alignWords(left.words, right.words));
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return undefined;
  let matched = 0;
  let substance = 0;
  for (const part of parts) {
    if (!part.equal) continue;
    matched += part.leftEnd - part.leftStart;
    for (let i = part.leftStart; i < part.leftEnd; i++) {
      const word = left.words[i] as number;
      if (!functionWordHashes.has(word) && !stockWordHashes.has(word)) substance++;
    }
  }
  const density = matched / Math.max(last.leftEnd - first.leftStart, last.rightEnd - first.rightStart);
  return substance >= MIN_SUBSTANCE && density >= MIN_DENSITY ? { parts, matched, substance, density } : undefined;
});
