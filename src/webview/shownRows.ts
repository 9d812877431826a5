import { filterFindings } from './filterFindings';
import { groupFindings, type Row } from './groupFindings';
import type { ListedFact } from './listedFact';
import type { PanelData } from './panelData';
import { createTranslate } from './translate';
import type { ViewState } from './viewState';

export interface Shown {
  /** What the filters let through. */
  readonly facts: readonly ListedFact[];
  readonly rows: readonly Row[];
  /** Findings that stand in rows, and how many there would be without the list's end. */
  readonly listed: number;
  readonly total: number;
}

/** Findings in the list until somebody wants more: nobody reads so many, and the worst come first. */
const MOST_LISTED = 1000;

/**
 * The rows of the list. Filtering reads every text and drawing happens with each row that scrolls by, so that rows are made anew only
 * when something that decides them has changed.
 */
export class ShownRows {
  #inputs: readonly unknown[] = [];
  #shown: Shown = { facts: [], rows: [], listed: 0, total: 0 };

  of(data: PanelData, view: ViewState): Shown {
    const inputs = [
      ...[data.findings, data.agreements, data.decisions, data.marks, data.articleStatus, data.strings],
      ...[view.search, view.hiddenSeverities, view.agreements, view.kind, view.status, view.mark, view.article, view.story],
      ...[view.grouping, view.toggled, view.long],
    ];
    if (inputs.length !== this.#inputs.length || inputs.some((input, at) => input !== this.#inputs[at])) {
      const facts = filterFindings(data, view);
      this.#shown = { facts, ...cut(groupFindings(facts, data, view, createTranslate(data.strings)), view.long ? Infinity : MOST_LISTED) };
      this.#inputs = inputs;
    }
    return this.#shown;
  }
}

/** Ends after so many findings. Groups tell how many they hold in truth; those of which nothing is left are left out. */
function cut(rows: readonly Row[], most: number): Pick<Shown, 'rows' | 'listed' | 'total'> {
  let total = 0;
  const kept = rows.filter(({ type }) => (type === 'finding' ? ++total <= most : total < most));
  return { rows: kept, listed: Math.min(total, most), total };
}
