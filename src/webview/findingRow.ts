import { html, nothing, type TemplateResult } from 'lit';
import type { FindingDto, StatementDto } from '../protocol/findings';
import type { DecisionDto } from '../protocol/panel';
import { findingStatus } from './findingStatus';
import type { FindingRow, GroupRow } from './groupFindings';
import { icon } from './icon';
import { kindLabels, severityLabels, statusLabels } from './labels';
import type { AgreedFact, ListedFact } from './listedFact';
import type { Panel } from './panel';
import { statementsTable } from './statementsTable';
import { toggle } from './viewState';

/** Values shown in a closed row; more than these are counted. */
const shownValues = 3;

export function groupRow({ view, change, t }: Panel, row: GroupRow): TemplateResult {
  return html`<h2>
    <button
      type="button"
      class="summary group"
      data-key=${row.key}
      aria-expanded=${row.open}
      tabindex=${view.active === row.key ? 0 : -1}
      @click=${() => change({ toggled: toggle(view.toggled, row.key), active: row.key })}
    >
      ${icon(row.open ? 'chevron-down' : 'chevron-right')}<span class="label">${row.label}</span><span class="unseen">, </span
      ><vscode-badge>${row.count}</vscode-badge
      >${row.conflicts > 0 && view.grouping !== 'severity' ? html`<span class="conflicts">${row.conflicts === 1 ? t('1 conflict') : t('{0} conflicts', row.conflicts)}</span>` : nothing}
    </button>
  </h2>`;
}

export function findingRow(panel: Panel, row: FindingRow): TemplateResult {
  const { view, data, t } = panel;
  const { finding } = row;
  const status = findingStatus(finding, data.decisions);
  const { one, icon: name } = severityLabels[finding.severity];
  return html`<div class="finding ${finding.severity} ${status} ${view.selected === finding.key ? 'selected' : ''}">
    <button
      type="button"
      class="summary"
      data-key=${row.key}
      aria-expanded=${row.open}
      aria-current=${view.selected === finding.key ? 'true' : nothing}
      tabindex=${view.active === row.key ? 0 : -1}
      @click=${() => chooseRow(panel, row)}
    >
      ${icon(row.open ? 'chevron-down' : 'chevron-right')}${icon(name, 'severity')}<span class="unseen">${t(one)}: </span
      ><span class="subject">${finding.subject}</span
      ><span class="values">${values(finding.statements)}</span
      >${status === 'open' ? nothing : html`<span class="tag">${t(statusLabels[status])}</span>`}<span class="sources"
        >${sourceCount(panel, finding)}</span
      ><span class="message">${messageOf(panel, finding)}</span>
    </button>
    ${row.open ? details(panel, finding) : nothing}
  </div>`;
}

/** Opens the row, or closes it again, and shows its first statement without taking the keyboard away. */
export function chooseRow({ view, change, post }: Panel, row: FindingRow): void {
  const key = row.finding.key;
  change({ toggled: toggle(view.toggled, row.key), active: row.key, selected: key });
  post({ type: 'selected', key: row.finding.severity === 'agreed' ? null : key });
  if (!row.open) post({ type: 'openStatement', key, statement: 0, beside: false, preview: true });
}

function messageOf({ t }: Panel, fact: ListedFact): string {
  if (fact.severity !== 'agreed') return fact.message;
  return fact.independentSources === 1 ? t('Only one source says so.') : t('{0} sources say so independently.', fact.independentSources);
}

function values(statements: readonly StatementDto[]): readonly TemplateResult[] {
  const distinct = [...new Set(statements.map(({ shown }) => shown))];
  const drawn = distinct.slice(0, shownValues).map((value) => html`<span class="value">${value}</span>`);
  return distinct.length > shownValues ? [...drawn, html`<span class="value">+${distinct.length - shownValues}</span>`] : drawn;
}

function sourceCount({ t }: Panel, { statements }: ListedFact): string {
  const count = new Set(statements.map(({ source }) => source)).size;
  return count === 1 ? t('1 source') : t('{0} sources', count);
}

function details(panel: Panel, fact: ListedFact): TemplateResult {
  return html`<div class="details" role="group" aria-label=${fact.subject}>
    <p class="full">${messageOf(panel, fact)}</p>
    ${fact.severity === 'agreed' ? agreementDetails(panel, fact) : findingDetails(panel, fact)}
  </div>`;
}

function agreementDetails(panel: Panel, fact: AgreedFact): TemplateResult {
  return html`${statementsTable(panel, fact)}
    <p class="why">${panel.t(kindLabels[fact.kind])}</p>`;
}

function findingDetails(panel: Panel, finding: FindingDto): TemplateResult {
  const { t, data } = panel;
  const decision = Object.hasOwn(data.decisions, finding.id) ? data.decisions[finding.id] : undefined;
  const opinion = data.opinions.get(finding.key);
  const decided =
    decision && decision.status !== 'noted'
      ? html`<p class="decision">
          ${t('{0}: {1} ({2}, {3})', t(statusLabels[decision.status]), decision.reason, decision.by, decision.when.slice(0, 10))}
        </p>`
      : nothing;
  return html`${decided} ${statementsTable(panel, finding)}
    <p class="why">${t(kindLabels[finding.kind])} · ${t('certain to {0} %', Math.round(finding.confidence * 100))} · ${finding.evidence}</p>
    ${
      opinion
        ? html`<p class="opinion">
            ${icon('comment-discussion')} ${t('Second opinion of {0}, a language model: {1}', opinion.model, opinion.text)}
          </p>`
        : nothing
    }
    ${buttons(panel, finding, decision)}`;
}

function buttons({ t, post, data }: Panel, finding: FindingDto, decision: DecisionDto | undefined): TemplateResult {
  return html`<p class="buttons">
    ${
      finding.statements.length > 1
        ? html`<vscode-button secondary icon="diff" @click=${() => post({ type: 'compare', key: finding.key, left: 0, right: 1 })}
            >${t('Compare')}</vscode-button
          >`
        : nothing
    }
    ${
      decision?.status === 'dismissed'
        ? html`<vscode-button secondary icon="discard" @click=${() => post({ type: 'restore', key: finding.key })}
            >${t('Restore')}</vscode-button
          >`
        : html`<vscode-button secondary icon="eye-closed" @click=${() => post({ type: 'dismiss', key: finding.key })}
            >${t('Dismiss…')}</vscode-button
          >`
    }
    <vscode-button secondary icon="comment" @click=${() => post({ type: 'addNote', key: finding.key, statement: 0 })}
      >${t('Add note')}</vscode-button
    >
    ${
      data.secondOpinion
        ? html`<vscode-button secondary icon="comment-discussion" @click=${() => post({ type: 'secondOpinion', keys: [finding.key] })}
            >${t('Second opinion')}</vscode-button
          >`
        : nothing
    }
  </p>`;
}
