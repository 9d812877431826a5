/** Text of articles as people may be shown it: characters that hide or reorder their neighbours stand as marks. */

/**
 * Control and format characters (Unicode categories Cc and Cf: direction marks, characters without width, soft hyphens, tags), halves of
 * surrogate pairs, the two line separators, and letters that are drawn as nothing. Tab, line feed and carriage return stay, and the joiner
 * behind a pictograph, which makes one emoji of several.
 */
const HIDDEN =
  /(?![\t\n\r]|(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Texts of these characters alone hide nothing: nearly all do, and are told apart much faster. */
const PLAIN = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Shows such characters by their number: "⟨U+202E⟩". */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
