import type { Discrepancy, FindingKind, Statement } from '../model/finding';

/** Kinds that several rules look for, each in its own way. What a thing is and "other" are told apart by taste. */
const GROUPS: Readonly<Partial<Record<FindingKind, string>>> = {
  place: 'place',
  attribution: 'attribution',
  'person-attribute': 'person',
  'entity-attribute': 'thing',
  other: 'thing',
  'list-membership': 'list',
  count: 'figure',
  amount: 'figure',
  percent: 'figure',
};
/** Rules that know a slip by its figures alone. */
const SLIPS: ReadonlySet<string> = new Set(['swapped-digits', 'other-currency', 'paired-figures', 'close-figures']);
/** Statements that two findings must have in common to be one. */
const SHARED = 2;

/** Keeps the first of findings in which different rules found the same difference between the same stretches. Expects the best first. */
export function dropRepeated(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const kept: Discrepancy[] = [];
  const places = new Map<string, { readonly statement: Statement; readonly finding: Discrepancy }[]>();
  for (const finding of discrepancies) {
    const group = GROUPS[finding.kind];
    if (group === undefined) {
      kept.push(finding);
      continue;
    }
    const shared = new Map<Discrepancy, number>();
    for (const statement of finding.statements)
      for (const other of places.get(`${group} ${statement.path}`) ?? [])
        if (mayRepeat(finding, other.finding) && other.statement.start < statement.end && statement.start < other.statement.end)
          shared.set(other.finding, (shared.get(other.finding) ?? 0) + 1);
    if ([...shared.values()].some((count) => count >= SHARED)) continue;
    kept.push(finding);
    for (const statement of finding.statements) {
      const key = `${group} ${statement.path}`;
      const known = places.get(key);
      if (known) known.push({ statement, finding });
      else places.set(key, [{ statement, finding }]);
    }
  }
  return kept;
}

/** Figures are compared by one rule for all, and beside it by those that know a slip. */
function mayRepeat(one: Discrepancy, other: Discrepancy): boolean {
  if (one.rule === other.rule) return false;
  return GROUPS[one.kind] !== 'figure' || SLIPS.has(one.rule) || SLIPS.has(other.rule);
}
