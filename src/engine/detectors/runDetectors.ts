import type { Steps } from '../model/steps';
import type { Agreement, CheckResult, Discrepancy } from '../model/finding';
import { compareText } from '../text/compareText';
import type { DetectionContext } from './detector';
import { dropRepeated } from './dropRepeated';
import { detectors } from './registry';

const SEVERITY_ORDER = { conflict: 0, precision: 1, variant: 2 } as const;

/** Runs every detector on one story. One that throws loses its own results only. */
export function* runDetectors(context: DetectionContext, warn: (message: string) => void): Steps<CheckResult> {
  const discrepancies: Discrepancy[] = [];
  const agreements: Agreement[] = [];
  for (const detector of detectors) {
    try {
      const detection = detector.detect(context);
      const found = 'next' in detection ? yield* detection : detection;
      for (const item of found.discrepancies ?? []) discrepancies.push(item);
      for (const item of found.agreements ?? []) agreements.push(item);
    } catch (error) {
      warn(`The rule ${detector.id} failed and was left out: ${String(error)}`);
    }
    yield;
  }
  return { discrepancies: dropRepeated(sortDiscrepancies(discrepancies)), agreements: agreements.sort(byPlace), copies: context.copies };
}

/** Conflicts first, then by confidence, then by path and offset. */
export function sortDiscrepancies(list: readonly Discrepancy[]): Discrepancy[] {
  return [...list].sort(byWeight);
}

/** The same of a list that is sorted already, and of a few more. */
export function insertDiscrepancies(sorted: readonly Discrepancy[], more: readonly Discrepancy[]): Discrepancy[] {
  const all: Discrepancy[] = [];
  let from = 0;
  for (const finding of sortDiscrepancies(more)) {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byWeight(sorted[middle] as Discrepancy, finding) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) all.push(sorted[from] as Discrepancy);
    all.push(finding);
  }
  for (; from < sorted.length; from++) all.push(sorted[from] as Discrepancy);
  return all;
}

function byWeight(a: Discrepancy, b: Discrepancy): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || b.confidence - a.confidence || byPlace(a, b);
}

function byPlace(a: Discrepancy | Agreement, b: Discrepancy | Agreement): number {
  const left = a.statements[0];
  const right = b.statements[0];
  if (!left || !right) return 0;
  return compareText(left.path, right.path) || left.start - right.start || left.end - right.end || compareText(a.id, b.id);
}
