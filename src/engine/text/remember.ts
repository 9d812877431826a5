/** What is kept of a memory of names and words, and of one of sentences. */
export interface MemoryLimits {
  /** UTF-16 units. Longer texts are read each time: they hardly repeat. */
  readonly longest: number;
  /** Texts remembered at most, in two halves of which the older is dropped. */
  readonly capacity: number;
}

const WORDS: MemoryLimits = { longest: 64, capacity: 8192 };
/** Holds the sentences of an article of 10,000 words several times: after an edit only those that it touched are read. */
export const SENTENCES: MemoryLimits = { longest: 600, capacity: 4096 };
/** Rows of words: those of the sentences of some hundred articles. */
const ROWS = 8192;
/** Pairs of sentences that share words: those of a story of forty close copies. */
const PAIRS = 16_384;

/** Values that were asked for last, in two halves of which the older is dropped. */
class Halves<K, V> {
  readonly #capacity: number;
  #young = new Map<K, V>();
  #old = this.#young;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#young.size * 2 >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/**
 * The same function with a memory: names and words repeat from article to article, sentences from one keystroke to the next. `read`
 * must be pure: the text is all that its answer may depend on. What it gives is shared between the callers, so it must never be
 * changed. Bounded, and holds no larger text alive of which a key was a part.
 */
export function remember<T>(read: (text: string) => T, { longest, capacity } = WORDS): (text: string) => T {
  const memory = new Halves<string, T>(capacity);
  return (text) => {
    if (text.length > longest) return read(text);
    let known = memory.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    known = read(own);
    memory.set(own, known);
    return known;
  };
}

/** A string that is no view into a longer one: engines keep the whole text for a slice of it. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** The words of a sentence as numbers. */
export interface Row {
  /** Of rows with equal words, as long as they are remembered; no other row ever has it. */
  readonly id: number;
  readonly words: Int32Array;
}

let lastRow = 0;

/** Gives equal lists of words one row, so that what is known of two sentences can be found by them (`rememberPairs`). */
export function rememberRows(): (words: readonly number[]) => Row {
  const memory = new Halves<number, Row>(ROWS);
  return (words) => {
    let hash = 0;
    for (const word of words) hash = Math.imul(hash, 0x01000193) ^ word;
    const known = memory.get(hash);
    if (known?.words.length === words.length && known.words.every((word, at) => word === words[at])) return known;
    const row = { id: ++lastRow, words: Int32Array.from(words) };
    memory.set(hash, row);
    return row;
  };
}

/** The same function of two rows with a memory, as `remember`: `read` must depend on nothing but their words. */
export function rememberPairs<T>(read: (left: Row, right: Row) => T): (left: Row, right: Row) => T {
  const memory = new Halves<string, { readonly value: T }>(PAIRS);
  return (left, right) => {
    const key = `${String(left.id)} ${String(right.id)}`;
    let known = memory.get(key);
    if (!known) memory.set(key, (known = { value: read(left, right) }));
    return known.value;
  };
}

/**
 * The same function of an object with a memory that lasts as long as the object. The object must never change, and `more` must follow
 * from it: the story that it is part of.
 */
export function rememberOf<K extends object, A extends readonly unknown[], T>(
  read: (object: K, ...more: A) => T,
): (object: K, ...more: A) => T {
  const memory = new WeakMap<K, { readonly value: T }>();
  return (object, ...more) => {
    let known = memory.get(object);
    if (!known) memory.set(object, (known = { value: read(object, ...more) }));
    return known.value;
  };
}

/**
 * Finishes a draft of what belongs to an object, unless it comes out as it did the last time: then what was made of it is the very same
 * as before, and so is all that is remembered of it (`rememberOf`).
 */
export function rememberLast<K extends object, D, T extends object>(
  isSame: (last: T, draft: D) => boolean,
  finish: (draft: D) => T,
): (object: K, draft: D) => T {
  const memory = new WeakMap<K, T>();
  return (object, draft) => {
    const last = memory.get(object);
    if (last && isSame(last, draft)) return last;
    const made = finish(draft);
    memory.set(object, made);
    return made;
  };
}
