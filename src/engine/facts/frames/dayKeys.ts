import type { ClaimFrame } from './claimFrame';

/** The day (without its year) with each kind of deed that it dates. */
export function dayKeys(frame: Pick<ClaimFrame, 'bound' | 'low' | 'high' | 'unit' | 'dimension'>): string[] {
  if (frame.bound === null || frame.low !== frame.high) return [];
  const day = frame.dimension === 'date' && frame.unit === 'date' ? new Date(frame.low * 86_400_000).toISOString().slice(5, 10) : frame.low;
  const kinds = frame.bound.classes.flatMap(({ id, group }) => (group === 'general' ? [] : [id]));
  return [frame.bound.lemma, ...kinds].map((kind) => `${frame.unit} ${String(day)} ${kind}`);
}
