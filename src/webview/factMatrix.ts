import { html, nothing, type TemplateResult } from 'lit';
import { visible } from '../protocol/visibleText';
import type { FactCellDto, FactMatrixDto, FactRowDto } from '../protocol/matrix';
import { icon } from './icon';
import { kindLabels, severityLabels } from './labels';
import type { Panel } from './panel';

/** Rows are facts, columns are sources, cells are what each says; cells that disagree with most carry a mark and a colour. */
export function factMatrix(panel: Panel, matrix: FactMatrixDto): TemplateResult {
  const { t, data } = panel;
  if (matrix.rows.length === 0) return html`<p class="empty">${t('No fact is told by two sources yet.')}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('Fact matrix')}>
    <table class="matrix">
      <caption class="unseen">
        ${t('What each source says of each fact. Sources are columns, newest first.')}
      </caption>
      <thead>
        <tr>
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
        ${matrix.rows.map((row) => matrixRow(panel, row))}
      </tbody>
    </table>
  </div>`;
}

function matrixRow(panel: Panel, row: FactRowDto): TemplateResult {
  const { t } = panel;
  return html`<tr class=${row.severity ?? 'agreed'}>
    <th scope="row">
      ${row.severity === null ? icon('check', 'severity') : icon(severityLabels[row.severity].icon, 'severity')}<span class="unseen"
        >${row.severity === null ? t('Agreed') : t(severityLabels[row.severity].one)}: </span
      >${row.subject}<span class="kind">${t(kindLabels[row.kind])}</span>
    </th>
    ${row.cells.map((cell) => (cell === null ? html`<td class="silent"><span class="unseen">${t('says nothing of it')}</span></td>` : matrixCell(panel, row, cell)))}
  </tr>`;
}

function matrixCell({ t, post }: Panel, row: FactRowDto, cell: FactCellDto): TemplateResult {
  const open = (statement: number): void => post({ type: 'openStatement', key: row.key, statement, beside: false, preview: false });
  const apart = row.severity !== null && cell.group > 0;
  return html`<td class=${apart ? 'apart' : ''}>
    <button type="button" class="jump" @click=${() => open(cell.statement)}>
      ${apart ? html`<span class="differs" aria-hidden="true">≠</span><span class="unseen">${t('differs')}: </span>` : nothing}${visible(cell.text)}
    </button>
    ${cell.more.map((statement, index) => html`<button type="button" class="jump more" @click=${() => open(statement)}>${t('also {0}', index + 2)}</button>`)}
  </td>`;
}
