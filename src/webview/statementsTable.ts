import { html, nothing, type TemplateResult } from 'lit';
import type { StatementDto } from '../protocol/findings';
import { noteLabels } from './labels';
import type { ListedFact } from './listedFact';
import type { Panel } from './panel';
import { sentencePieces } from './sentencePieces';

/** What each source says, one row a source: who and when, the sentence with its telling words marked, the value, and where to go from there. */
export function statementsTable(panel: Panel, finding: ListedFact): TemplateResult {
  const { t } = panel;
  // Roles are spelled out because a narrow panel lays the cells out as blocks, which would take them away.
  return html`<table class="statements" role="table" aria-label=${t('What the sources say')}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t('Source')}</th>
        <th role="columnheader" scope="col">${t('Value')}</th>
        <th role="columnheader" scope="col">${t('Statement')}</th>
        <th role="columnheader" scope="col"><span class="unseen">${t('Actions')}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${finding.statements.map((statement, index) => statementRow(panel, finding, statement, index))}
    </tbody>
  </table>`;
}

function statementRow({ t, post }: Panel, finding: ListedFact, statement: StatementDto, index: number): TemplateResult {
  const open = (beside: boolean): void => post({ type: 'openStatement', key: finding.key, statement: index, beside, preview: false });
  const other = index === 0 ? 1 : 0;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="outlet">${statement.outlet}</span>
      ${statement.published === null ? nothing : html`<span class="date">${statement.published}</span>`}
      ${statement.note === null ? nothing : html`<span class="tag">${t(noteLabels[statement.note])}</span>`}
    </th>
    <td role="cell" class="value">${statement.shown}</td>
    <td role="cell" class="sentence">
      <button type="button" class="jump" @click=${() => open(false)} title=${t('Go to this statement')}>${sentence(statement)}</button>
    </td>
    <td role="cell" class="actions">
      <vscode-toolbar-button
        icon="split-horizontal"
        label=${t('Open {0} at the side', statement.outlet)}
        title=${t('Open at the side')}
        @click=${() => open(true)}
      ></vscode-toolbar-button>
      ${
        finding.severity !== 'agreed' && finding.statements.length > 1
          ? html`<vscode-toolbar-button
              icon="diff"
              label=${t('Compare {0} with {1}', finding.statements[other]?.outlet ?? '', statement.outlet)}
              title=${t('Compare with {0}', finding.statements[other]?.outlet ?? '')}
              @click=${() => post({ type: 'compare', key: finding.key, left: Math.min(other, index), right: Math.max(other, index) })}
            ></vscode-toolbar-button>`
          : nothing
      }
      <vscode-toolbar-button
        icon="comment"
        label=${t('Add a note to {0}', statement.outlet)}
        title=${t('Add a note')}
        @click=${() => post({ type: 'addNote', key: finding.key, statement: index })}
      ></vscode-toolbar-button>
    </td>
  </tr>`;
}

function sentence({ sentence: text, mark, differing }: StatementDto): readonly TemplateResult[] {
  return sentencePieces(text, mark, differing).map((piece) => {
    const words = piece.differs ? html`<strong>${piece.text}</strong>` : html`${piece.text}`;
    return piece.marked ? html`<mark>${words}</mark>` : words;
  });
}
