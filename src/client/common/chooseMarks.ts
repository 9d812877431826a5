/** Which marks of a crowded text are drawn: only so many, of what is shown, and conflicts before all else. */
import { highlightClasses, type HighlightClass, type HighlightsDto } from '../../protocol/highlights';
import type { TextSpan } from '../../protocol/positions';

/** Marks in the shown part of a text: how many are drawn, of how many. */
export interface HighlightCut {
  readonly shown: number;
  readonly total: number;
}

export interface ChosenMarks {
  /** Classes with nothing to draw are missing. */
  readonly spans: ReadonlyMap<HighlightClass, readonly TextSpan[]>;
  readonly cut: HighlightCut;
}

export interface MarkChoice {
  readonly known: HighlightsDto['spans'];
  readonly wanted: ReadonlySet<string>;
  /** UTF-16 offsets of the part of the text that is shown. */
  readonly visible: { readonly start: number; readonly end: number };
  readonly maximum: number;
}

/** Statements of findings stand in the overview ruler for the whole text. */
const EVERYWHERE: ReadonlySet<HighlightClass> = new Set<HighlightClass>(['conflict', 'difference']);
/** What an editor must not miss comes first. */
const BY_WEIGHT = [...EVERYWHERE, ...highlightClasses.filter((name) => !EVERYWHERE.has(name))];

export function chooseMarks({ known, wanted, visible, maximum }: MarkChoice): ChosenMarks {
  const spans = new Map<HighlightClass, readonly TextSpan[]>();
  let shown = 0;
  let total = 0;
  for (const name of BY_WEIGHT) {
    if (!wanted.has(name)) continue;
    const all = (known[name] ?? []).filter(([start, end]) => EVERYWHERE.has(name) || (end > visible.start && start < visible.end));
    const drawn = all.slice(0, maximum - shown);
    total += all.length;
    shown += drawn.length;
    if (drawn.length > 0) spans.set(name, drawn);
  }
  return { spans, cut: { shown, total } };
}
