/** Finds stretches that rows of numbers share: 4-grams in an index, chained along their diagonals. Knows nothing of texts. */

import { createHashTable, lookUp, setValue, type HashTable } from '../text/hashTable';

/** Words of a shingle. Four in a row are seldom shared by chance, and a passage of six words still has three of them. */
const GRAM = 4;
/** Each shingle is compared with at most this many earlier places, so that work grows with the text and not with its square. */
const MAX_PLACES = 8;
/** Words on either side that may differ between two shingles of one passage. */
const MAX_GAP = 8;

/** Two stretches `[start, start + length)` of the concatenated words with `matched` words in common, in order. */
export interface PassagePair {
  readonly leftStream: number;
  readonly rightStream: number;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  readonly matched: number;
}

export interface PassageMatches {
  readonly pairs: readonly PassagePair[];
  /** Places compared: the work done, for tests that it stays linear. */
  readonly comparisons: number;
}

interface Chain {
  firstLeft: number;
  firstRight: number;
  lastLeft: number;
  lastRight: number;
  matched: number;
  readonly leftStream: number;
  readonly rightStream: number;
}

/**
 * All passages that two places of `words` share. `streamStarts` holds the first index of each stream (one publisher's text);
 * a passage never crosses from one stream into the next.
 */
export function matchPassages(words: Int32Array, streamStarts: readonly number[]): PassageMatches {
  const places = createPlaces(words.length);
  const open = new Map<number, Chain[]>();
  const closed: Chain[] = [];
  let comparisons = 0;
  streamStarts.forEach((from, stream) => {
    const end = streamStarts[stream + 1] ?? words.length;
    for (let at = from; at + GRAM <= end; at++) {
      const gram = shingle(words, at);
      const first = lookUp(places.first, gram) - 1;
      for (let place = first; place >= 0; place = places.next[place] as number) {
        comparisons++;
        if (!sameShingle(words, place, at)) continue;
        const leftStream = streamOf(streamStarts, place);
        if (leftStream === stream && at - place < GRAM) continue;
        extend(open, closed, streamStarts.length, leftStream, stream, place, at);
      }
      addPlace(places, gram, first, at);
    }
  });
  for (const chains of open.values()) for (const item of chains) closed.push(item);
  const pairs = closed.map((chain) => ({
    leftStream: chain.leftStream,
    rightStream: chain.rightStream,
    leftStart: chain.firstLeft,
    leftEnd: chain.lastLeft + GRAM,
    rightStart: chain.firstRight,
    rightEnd: chain.lastRight + GRAM,
    matched: chain.matched,
  }));
  pairs.sort((a, b) => a.leftStart - b.leftStart || a.rightStart - b.rightStart);
  return { pairs, comparisons };
}

/** Where each shingle stands, in the order of the words: columns of numbers, a place each, for a story has many thousands. */
interface Places {
  /** The first place of each shingle, plus one. */
  readonly first: HashTable;
  /** The place after this one of the same shingle, or -1. */
  readonly next: Int32Array;
  /** At the first place of a shingle: its last one, and how many there are. */
  readonly last: Int32Array;
  readonly count: Uint8Array;
}

function createPlaces(words: number): Places {
  return {
    first: createHashTable(words),
    next: new Int32Array(words).fill(-1),
    last: new Int32Array(words),
    count: new Uint8Array(words),
  };
}

/** `first`: the first place of this shingle, or -1. */
function addPlace(places: Places, gram: number, first: number, at: number): void {
  if (first < 0) setValue(places.first, gram, at + 1);
  const home = first < 0 ? at : first;
  if ((places.count[home] as number) >= MAX_PLACES) return;
  if (first >= 0) places.next[places.last[home] as number] = at;
  places.last[home] = at;
  places.count[home] = (places.count[home] as number) + 1;
}

function extend(
  open: Map<number, Chain[]>,
  closed: Chain[],
  streams: number,
  leftStream: number,
  rightStream: number,
  left: number,
  right: number,
): void {
  const key = leftStream * streams + rightStream;
  const chains = open.get(key) ?? [];
  let best: Chain | undefined;
  let bestSkew = Infinity;
  let alive = 0;
  for (const chain of chains) {
    if (right - chain.lastRight > MAX_GAP + GRAM) {
      closed.push(chain);
      continue;
    }
    chains[alive++] = chain;
    const ahead = left - chain.lastLeft;
    const skew = Math.abs(ahead - (right - chain.lastRight));
    if (right > chain.lastRight && ahead > 0 && ahead <= MAX_GAP + GRAM && skew < bestSkew) {
      best = chain;
      bestSkew = skew;
    }
  }
  if (alive < chains.length) chains.length = alive;
  if (best) {
    best.matched += Math.min(GRAM, left - best.lastLeft, right - best.lastRight);
    best.lastLeft = left;
    best.lastRight = right;
  } else chains.push({ firstLeft: left, firstRight: right, lastLeft: left, lastRight: right, matched: GRAM, leftStream, rightStream });
  open.set(key, chains);
}

function shingle(words: Int32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash, 0x01000193) ^ (words[i] as number);
  return hash;
}

function sameShingle(words: Int32Array, left: number, right: number): boolean {
  for (let i = 0; i < GRAM; i++) if (words[left + i] !== words[right + i]) return false;
  return true;
}

/** Index of the stream that holds word `at`, by binary search. */
function streamOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
