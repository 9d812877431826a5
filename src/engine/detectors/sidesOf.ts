import type { Discrepancy } from '../model/finding';

/**
 * Which statements of a finding stand together: a number for each statement, 0 for what most sources say. Statements that can all be
 * true share a number, however they are worded ("about 100" and "102"). Where no side has more sources than every other, none is 0.
 */
export function sidesOf({ severity, statements }: Pick<Discrepancy, 'severity' | 'statements'>): readonly number[] {
  if (severity === 'precision') return statements.map(() => 0);
  const keys = statements.map(({ side, value }) => side ?? value);
  const sources = new Map<string | number, Set<string>>();
  statements.forEach(({ path, source }, at) => {
    const key = keys[at] ?? '';
    sources.set(key, (sources.get(key) ?? new Set()).add(`${path}\n${source}`));
  });
  const ranked = [...sources].sort(([, a], [, b]) => b.size - a.size);
  const first = ranked.length > 1 && ranked[0]?.[1].size === ranked[1]?.[1].size ? 1 : 0;
  const numbers = new Map(ranked.map(([key], at) => [key, at + first]));
  return keys.map((key) => numbers.get(key) ?? 0);
}
