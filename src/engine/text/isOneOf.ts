const lists = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is on a list ("from|between"). `list` is a constant of the program, never a piece of a text: its set is made once.
 * A pattern of the same words takes many times as long on a single word, and each must be compiled.
 */
export function isOneOf(word: string, list: string): boolean {
  let words = lists.get(list);
  if (words === undefined) lists.set(list, (words = new Set(list.split('|'))));
  return words.has(word);
}
