const NUMBER_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter first second fourth fifth sixth seventh eighth ninth tenth once twice double triple'
  ).split(' '),
);

/** Whether a word is a number, in digits or letters: numbers are compared as facts, not as words. */
export function isNumberLike(word: string): boolean {
  return (
    /\d/.test(word) ||
    word
      .toLowerCase()
      .split(/[-\s]/)
      .some((part) => NUMBER_WORDS.has(part))
  );
}
