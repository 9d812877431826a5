/** Figures of the anchor set: how many notes are kept, orphaned and (never) misplaced. Run: npx tsx test/gold/anchors/scoreAnchors.ts [--misses] */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPlace } from '../../../src/annotations/anchors/findPlace';
import { describePlace } from '../../../src/annotations/anchors/place';
import { toPlainText } from '../../../src/annotations/anchors/plainText';
import type { AnchorCase } from './makeCases';

export interface AnchorScore {
  cases: number;
  /** Cases whose words remain. */
  remaining: number;
  kept: number;
  wrong: number;
}

export type Verdict = 'kept' | 'lost' | 'orphan' | 'wrong';

export function readCases(): AnchorCase[] {
  return JSON.parse(readFileSync(path.join(__dirname, 'cases.json'), 'utf8')) as AnchorCase[];
}

/** Makes the edit of one case and looks where its note goes. */
export function judge(one: AnchorCase): { verdict: Verdict; before: string; after: string; found: readonly [number, number] | undefined } {
  const before = readFileSync(path.join(__dirname, 'articles', one.article), 'utf8');
  let after = before;
  for (const [at, removed, inserted] of one.changes) after = after.slice(0, at) + inserted + after.slice(at + removed);
  const range = findPlace(describePlace(before, { start: one.before[0], end: one.before[1] }), toPlainText(after));
  const found = range && ([range.start, range.end] as const);
  const right = found && one.after && found[0] === one.after[0] && found[1] === one.after[1];
  return { verdict: right ? 'kept' : found ? 'wrong' : one.after ? 'lost' : 'orphan', before, after, found };
}

/** Scores by kind of edit, and over all under "all". */
export function scoreAnchors(cases: readonly AnchorCase[]): Map<string, AnchorScore> {
  const scores = new Map<string, AnchorScore>();
  for (const one of cases) {
    const { verdict } = judge(one);
    for (const key of [one.edit, `note: ${one.note}`, 'all']) {
      const score = scores.get(key) ?? { cases: 0, remaining: 0, kept: 0, wrong: 0 };
      score.cases++;
      if (one.after) score.remaining++;
      if (verdict === 'kept') score.kept++;
      if (verdict === 'wrong') score.wrong++;
      scores.set(key, score);
    }
  }
  return scores;
}

if (require.main === module) {
  const cases = readCases();
  for (const [key, { cases: all, remaining, kept, wrong }] of scoreAnchors(cases))
    console.log(`${key.padEnd(40)} ${String(all).padStart(4)} cases  ${kept} of ${remaining} kept (${remaining ? ((100 * kept) / remaining).toFixed(1) : '-'} %)  ${wrong} wrong`);
  if (process.argv.includes('--misses'))
    for (const one of cases) {
      const { verdict, before, after, found } = judge(one);
      if (verdict === 'kept' || verdict === 'orphan') continue;
      const at = found?.[0] ?? one.after?.[0] ?? 0;
      const show = (text: string, offset: number): string => JSON.stringify(text.slice(Math.max(0, offset - 45), offset + 90));
      console.log(`\n${verdict} ${one.id} ${one.article} «${before.slice(...one.before)}» expected ${JSON.stringify(one.after)} found ${JSON.stringify(found)}\n  ${show(before, one.before[0])}\n  ${show(after, at)}`);
    }
}
