/** Longer texts are read each time: they hardly repeat. */
const LONGEST = 64;
/** Texts remembered at most, in two halves of which the older is dropped. */
const CAPACITY = 4096;

/**
 * The same function with a memory: names and words repeat from article to article. `read` must be pure; what it gives is shared
 * between the callers, so it must never be changed. Bounded, and holds no larger text alive of which a key was a part.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let known = young.get(text);
    if (known !== undefined) return known;
    known = old.get(text);
    const own = ownCopy(text);
    if (known === undefined) known = read(own);
    if (young.size * 2 >= CAPACITY) {
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
