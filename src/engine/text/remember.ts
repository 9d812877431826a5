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

/**
 * The same function with a memory: names and words repeat from article to article, sentences from one keystroke to the next. `read`
 * must be pure: the text is all that its answer may depend on. What it gives is shared between the callers, so it must never be
 * changed. Bounded, and holds no larger text alive of which a key was a part.
 */
export function remember<T>(read: (text: string) => T, { longest, capacity } = WORDS): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (text) => {
    if (text.length > longest) return read(text);
    let known = young.get(text);
    if (known !== undefined) return known;
    known = old.get(text);
    const own = ownCopy(text);
    if (known === undefined) known = read(own);
    if (young.size * 2 >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(own, known);
    return known;
  };
}

/** A string that is no view into a longer one: engines keep the whole text for a slice of it. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
