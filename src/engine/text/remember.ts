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

/** UTF-16 units of the articles of which is remembered what only an edit beside them needs: some stories. */
const UNITS = 300_000;

/** Objects that are remembered as long as they live, but no longer than so many others: some stories' worth. */
const OBJECTS = 32_768;

/** Values that were asked for last, in two halves of which the older is dropped. */
class Halves<K, V> {
  readonly #capacity: number;
  readonly #sizeOf: (key: K, value: V) => number;
  readonly #makeMap: () => Memory<K, V> & Pick<Map<K, V>, 'has'>;
  #young: Memory<K, V> & Pick<Map<K, V>, 'has'>;
  #old: Memory<K, V>;
  #size = 0;

  constructor(
    capacity: number,
    sizeOf: (key: K, value: V) => number = () => 1,
    makeMap: () => Memory<K, V> & Pick<Map<K, V>, 'has'> = () => new Map(),
  ) {
    this.#capacity = capacity;
    this.#sizeOf = sizeOf;
    this.#makeMap = makeMap;
    this.#old = this.#young = makeMap();
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#size * 2 >= this.#capacity) {
      this.#old = this.#young;
      this.#young = this.#makeMap();
      this.#size = 0;
    }
    if (!this.#young.has(key)) this.#size += this.#sizeOf(key, value);
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

/** What is kept of objects. */
interface Memory<K, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): unknown;
}

/** For what lives long, such as articles: lets go of those that were not asked for lately. `unitsOf`: the text that one stands for. */
export function lately<K, V>(unitsOf: (key: K, value: V) => number): Memory<K, V> {
  return new Halves<K, V>(UNITS, unitsOf);
}

/**
 * A table of weak keys that grows with the folder has to be laid out anew now and then, half a second in one piece, and the garbage
 * collector goes through all of it each time.
 */
function whileTheyLive<K extends object, V>(): Memory<K, V> {
  return new Halves<K, V>(
    OBJECTS,
    () => 1,
    () => new WeakMap(),
  );
}

/**
 * The same function of an object with a memory that lasts as long as the object, at most, where no other is given. The object must never change,
 * and `more` must follow from it: the story that it is part of.
 */
export function rememberOf<K extends object, A extends readonly unknown[], T>(
  read: (object: K, ...more: A) => T,
  memory: Memory<K, { readonly value: T }> = whileTheyLive(),
): (object: K, ...more: A) => T {
  return (object, ...more) => {
    let known = memory.get(object);
    if (!known) memory.set(object, (known = { value: read(object, ...more) }));
    return known.value;
  };
}

/**
 * Finishes a draft of what belongs to an object, unless it comes out as it did the last time: then what was made of it is the very same
 * as before, and so is all that is remembered of it (`rememberOf`). `finish` may take parts of the last one that are the same.
 */
export function rememberLast<K extends object, D, T extends object>(
  isSame: (last: T, draft: D) => boolean,
  finish: (draft: D, last: T | undefined) => T,
  memory: Memory<K, T> = whileTheyLive(),
): (object: K, draft: D) => T {
  return (object, draft) => {
    const last = memory.get(object);
    if (last && isSame(last, draft)) return last;
    const made = finish(draft, last);
    memory.set(object, made);
    return made;
  };
}

/** A function of two objects that knows what it was asked in the round before: the last comparison of the same story. */
export interface Rounds<L, R, T> {
  /** Begins a round: what the last one did not ask for is forgotten. */
  begin(): void;
  of(left: L, right: R): T;
}

/** `read` must depend on nothing but the two objects, which must never change. */
export function rememberRounds<L extends object, R extends object, T>(read: (left: L, right: R) => T): Rounds<L, R, T> {
  let last = new Map<L, Map<R, T>>();
  let now = new Map<L, Map<R, T>>();
  return {
    begin: () => {
      last = now;
      now = new Map();
    },
    of: (left, right) => {
      let known = now.get(left);
      if (!known) now.set(left, (known = new Map()));
      const before = known.get(right) ?? last.get(left)?.get(right);
      const value = before === undefined ? read(left, right) : before;
      known.set(right, value);
      return value;
    },
  };
}
