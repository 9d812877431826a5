/** The list of findings: only the rows in sight are drawn, one of them has the keyboard. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chooseRow, findingRow, groupRow } from './findingRow';
import type { Row } from './groupFindings';
import type { Panel } from './panel';
import { nextActive } from './rowKeys';
import { toggle } from './viewState';
import { style, type VirtualRows } from './virtualRows';

export function findingList(panel: Panel, rows: readonly Row[], virtual: VirtualRows, focusRow: (index: number) => void): TemplateResult {
  const { t } = panel;
  const keydown = (event: KeyboardEvent): void => {
    if (handleKey(panel, rows, event, focusRow)) event.preventDefault();
  };
  const focusin = ({ target }: FocusEvent): void => {
    const key = (target as HTMLElement).closest<HTMLElement>('.summary')?.dataset['key'];
    if (key !== undefined && key !== panel.view.active) panel.change({ active: key });
  };
  return html`<div class="scroll" id="scroller" @keydown=${keydown} @focusin=${focusin}>
    <div class="rows" role="list" aria-label=${t('Discrepancies')} ${style('height', `${String(virtual.height)}px`)}>
      ${repeat(
        virtual.items.filter(({ index }) => index < rows.length),
        ({ index }) => rows[index]?.key,
        ({ index, start }) => drawnRow(panel, rows, index, start),
      )}
    </div>
  </div>`;
}

function drawnRow(panel: Panel, rows: readonly Row[], index: number, start: number): TemplateResult | typeof nothing {
  const row = rows[index];
  if (!row) return nothing;
  return html`<div
    class="row"
    role="listitem"
    data-index=${index}
    aria-setsize=${rows.length}
    aria-posinset=${index + 1}
    ${style('transform', `translateY(${String(start)}px)`)}
  >
    ${row.type === 'group' ? groupRow(panel, row) : findingRow(panel, row)}
  </div>`;
}

/** Keys while a row (not a button inside it) has the keyboard; true when the key meant something. */
function handleKey(panel: Panel, rows: readonly Row[], event: KeyboardEvent, focusRow: (index: number) => void): boolean {
  // Not the event's own target: the key before this one may have moved the keyboard since.
  const target = (document.activeElement ?? event.target) as HTMLElement;
  const key = target.closest<HTMLElement>('.summary')?.dataset['key'];
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index];
  if (!row) return event.key === 'Escape' && leaveDetails(target);
  const moved = nextActive(rows, index, event.key);
  if (moved !== undefined) {
    focusRow(moved);
    return true;
  }
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      panel.change({ toggled: toggle(panel.view.toggled, row.key) });
      return true;
    case 'Enter':
      if (row.type === 'group') return false;
      panel.change({ selected: row.finding.key });
      panel.post({ type: 'selected', key: row.finding.severity === 'agreed' ? null : row.finding.key });
      panel.post({ type: 'openStatement', key: row.finding.key, statement: 0, beside: false, preview: false });
      return true;
    case ' ':
      if (row.type === 'group') return false;
      chooseRow(panel, row);
      return true;
    case 'Delete':
      if (row.type === 'group' || row.finding.severity === 'agreed') return false;
      panel.post({ type: 'dismiss', key: row.finding.key });
      return true;
    default:
      return false;
  }
}

/** From a button in an open row back to the row. */
function leaveDetails(target: HTMLElement): boolean {
  const summary = target.closest('.row')?.querySelector<HTMLElement>('.summary');
  summary?.focus();
  return summary !== null && summary !== undefined;
}
