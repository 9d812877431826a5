/** Kinds of lines, for text that has no ordinary sentence case. */
export const LineKind = { sentence: 0, capitals: 1, titleCase: 2, table: 3, fragment: 4, uncased: 5 } as const;
