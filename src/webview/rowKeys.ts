import type { Row } from './groupFindings';

/** Rows that Page Up and Page Down pass. */
const page = 10;

/** The row that a key leads to, or undefined where the key does not move: then it opens, closes or is nothing to the list. */
export function nextActive(rows: readonly Row[], index: number, key: string): number | undefined {
  const last = rows.length - 1;
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return row?.open === true ? Math.min(last, index + 1) : undefined;
    case 'ArrowLeft':
      return row?.open === true ? undefined : headingOf(rows, index);
    default:
      return undefined;
  }
}

/** The heading above a finding; a closed heading stays where it is. */
function headingOf(rows: readonly Row[], index: number): number {
  for (let at = index; at >= 0; at--) if (rows[at]?.type === 'group') return at;
  return index;
}
