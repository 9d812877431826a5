/** Words that belong together, a row of them a line. */
export interface RowsOfWords {
  /** Numbers of the rows in which a word stands; none for one that is in no row. */
  readonly of: (word: string) => readonly number[];
  /** Whether two words stand in one row. */
  readonly share: (left: string, right: string) => boolean;
}

const NONE: readonly number[] = [];

/** Reads rows of words with one space between them. */
export function rowsOfWords(rows: string): RowsOfWords {
  const found = new Map<string, number[]>();
  rows
    .trim()
    .split('\n')
    .forEach((row, index) => {
      for (const word of row.split(' ')) found.set(word, [...(found.get(word) ?? []), index]);
    });
  const of = (word: string): readonly number[] => found.get(word) ?? NONE;
  return {
    of,
    share(left, right) {
      const other = of(right);
      return other.length > 0 && of(left).some((row) => other.includes(row));
    },
  };
}
