/** Labels of this project as they are kept: places alone, no word of the articles. */
export interface Label {
  readonly statements: readonly (readonly [file: string, start: number, end: number])[];
}

export interface Labels {
  readonly discrepancies: readonly Label[];
  readonly agreements: readonly Label[];
}

/** The same in the form that the scorer reads. */
export function placeLabels(labels: Labels): string {
  const placed = Object.entries(labels).map(([part, items]: [string, readonly Label[]]) => [
    part,
    items.map((item, at) => ({
      ...item,
      id: `${part}-${String(at)}`,
      statements: item.statements.map(([file, start, end]) => ({ file, start, end })),
    })),
  ]);
  return JSON.stringify(Object.fromEntries(placed));
}
