import type { EntityType } from '../model/mention';

/** Types in the order of their labels. */
export const NAME_TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/**
 * BILOU labels: 0 is "no name", then for each type Begin, Inside, Last, Unit (a name of one token).
 * `label = 1 + 4 * type + part`.
 */
export const LABELS = 17;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function labelOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** Index into `NAME_TYPES`, or -1 for "no name". */
export function typeOfLabel(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2;
}

/** Whether a name is open after this label, so that Inside or Last of the same type must follow. */
export function isOpen(label: number): boolean {
  return label > 0 && ((label - 1) & 3) <= INSIDE;
}

/** Whether this label continues a name that an earlier token began. */
export function isContinuing(label: number): boolean {
  const part = (label - 1) & 3;
  return label > 0 && (part === INSIDE || part === LAST);
}

/** Whether `to` may follow `from`; the ends of a run count as label 0. */
export function mayFollow(from: number, to: number): boolean {
  if (isOpen(from)) return isContinuing(to) && typeOfLabel(from) === typeOfLabel(to);
  return !isContinuing(to);
}
