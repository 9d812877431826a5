import { html, nothing, type TemplateResult } from 'lit';
import { visible } from '../protocol/visibleText';
import type { FactCellDto, FactMatrixDto, FactRowDto, FactValueDto } from '../protocol/matrix';
import { icon } from './icon';
import { kindLabels, severityLabels } from './labels';
import type { Panel } from './panel';
import { style, type VirtualRows } from './virtualRows';

/**
 * Rows are facts, columns are sources, cells are what each says; cells that disagree with most carry a mark and a colour. Only rows in
 * sight are drawn: empty rows stand for those above and below, and `aria-rowindex` tells where each stands.
 */
export function factMatrix(panel: Panel, matrix: FactMatrixDto, virtual: VirtualRows): TemplateResult {
  const { t, data } = panel;
  if (matrix.rows.length === 0) return html`<p class="empty">${t('No fact is told by two sources yet.')}</p>`;
  const items = virtual.items.filter(({ index }) => index < matrix.rows.length);
  const below = virtual.height - (items.at(-1)?.end ?? 0);
  return html`<div class="scroll" id="matrix" tabindex="0" role="region" aria-label=${t('Fact matrix')}>
    <table class="matrix" aria-rowcount=${matrix.rows.length + 1} ${style('--columns', String(matrix.columns.length))}>
      <caption class="unseen">
        ${t('What each source says of each fact. Sources are columns, newest first.')}
      </caption>
      <thead>
        <tr aria-rowindex="1">
          <th scope="col">${t('Fact')}</th>
          ${matrix.columns.map((key) => {
            const source = data.sources.get(key);
            return html`<th scope="col" title=${source?.headline ?? ''}>
              ${source?.name ?? key}${source?.published ? html`<span class="date">${source.published}</span>` : nothing}
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${gap(items[0]?.start ?? 0)}
        ${items.map(({ index }) => {
          const row = matrix.rows[index];
          return row ? matrixRow(panel, row, index) : nothing;
        })}
        ${gap(below)}
      </tbody>
    </table>
  </div>`;
}

/** Stands for rows that are not drawn. */
function gap(height: number): TemplateResult | typeof nothing {
  return height > 0 ? html`<tr aria-hidden="true" ${style('height', `${String(height)}px`)}></tr>` : nothing;
}

function matrixRow(panel: Panel, row: FactRowDto, index: number): TemplateResult {
  const { t } = panel;
  const { icon: name, one } = severityLabels[row.severity ?? 'agreed'];
  return html`<tr class=${row.severity ?? 'agreed'} data-index=${index} aria-rowindex=${index + 2}>
    <th scope="row">
      ${icon(name, 'severity')}<span class="unseen">${t(one)}: </span>${row.subject}<span class="kind">${t(kindLabels[row.kind])}</span>
    </th>
    ${row.cells.map((cell) => (cell === null ? html`<td class="silent"><span class="unseen">${t('says nothing of it')}</span></td>` : matrixCell(panel, row, cell)))}
  </tr>`;
}

function matrixCell(panel: Panel, row: FactRowDto, cell: FactCellDto): TemplateResult {
  return html`<td class=${isApart(row, cell) ? 'apart' : ''}>${[cell, ...cell.more].map((value) => matrixValue(panel, row, value))}</td>`;
}

function matrixValue({ t, post }: Panel, row: FactRowDto, value: FactValueDto): TemplateResult {
  return html`<button
    type="button"
    class="jump"
    @click=${() => post({ type: 'openStatement', key: row.key, statement: value.statement, beside: false, preview: false })}
  >
    ${isApart(row, value) ? html`<span class="differs" aria-hidden="true">≠</span><span class="unseen">${t('differs')}: </span>` : nothing}${visible(value.text)}
  </button>`;
}

/** What cannot be true beside what most sources say. */
function isApart({ severity }: FactRowDto, { group }: FactValueDto): boolean {
  return severity !== null && group > 0;
}
