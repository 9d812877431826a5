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
}

/**
 * The rows of the list. Filtering reads every text and drawing happens with each row that scrolls by, so that rows are made anew only
 * when something that decides them has changed.
 */
export class ShownRows {
  #inputs: readonly unknown[] = [];
  #shown: Shown = { facts: [], rows: [] };

  of(data: PanelData, view: ViewState): Shown {
    const inputs = [
      ...[data.findings, data.agreements, data.decisions, data.marks, data.articleStatus, data.strings],
      ...[view.search, view.hiddenSeverities, view.agreements, view.kind, view.status, view.mark, view.article, view.story],
      ...[view.grouping, view.toggled],
    ];
    if (inputs.length !== this.#inputs.length || inputs.some((input, at) => input !== this.#inputs[at])) {
      const facts = filterFindings(data, view);
      this.#shown = { facts, rows: groupFindings(facts, data, view, createTranslate(data.strings)) };
      this.#inputs = inputs;
    }
    return this.#shown;
  }
}
