import { html, nothing, type TemplateResult } from 'lit';
import { factMatrix } from './factMatrix';
import { findingList } from './findingList';
import { tabLabels } from './labels';
import type { Panel } from './panel';
import type { Shown } from './shownRows';
import { sourceMap } from './sourceMap';
import { storyChoice, toolbar } from './toolbar';
import { noFilters, tabs, type Tab } from './viewState';
import type { VirtualRows } from './virtualRows';

/** The whole page. */
export function page(
  panel: Panel,
  shown: Shown,
  { list: listRows, matrix: matrixRows }: { readonly list: VirtualRows; readonly matrix: VirtualRows },
  focusRow: (index: number) => void,
): TemplateResult {
  const { data, view, t } = panel;
  return html`<main>
    <h1 class="unseen">${t('Discrepancies')}</h1>
    <div class="tabs" role="tablist" aria-label=${t('Views')}>${tabs.map((tab) => tabButton(panel, tab))}</div>
    ${data.progress ? progressLine(panel, data.progress) : nothing}
    <div class="tab" id="panel" role="tabpanel" aria-labelledby="tab-${view.tab}">
      ${view.tab === 'list' ? list(panel, shown, listRows, focusRow) : view.tab === 'matrix' ? matrixTab(panel, matrixRows) : sourcesTab(panel)}
    </div>
    <div class="unseen" role="status" aria-live="polite">${announcement(panel, shown.facts.length)}</div>
  </main>`;
}

function tabButton({ view, change, t, data }: Panel, tab: Tab): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    change({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  const selected = view.tab === tab;
  return html`<button
    type="button"
    role="tab"
    id="tab-${tab}"
    aria-controls="panel"
    aria-selected=${selected}
    tabindex=${selected ? 0 : -1}
    @click=${() => change({ tab })}
    @keydown=${move}
  >
    ${t(tabLabels[tab])}${tab === 'list' && data.findings.size > 0 ? html` <vscode-badge>${data.findings.size}</vscode-badge>` : nothing}
  </button>`;
}

function progressLine({ t }: Panel, { done, total }: { readonly done: number; readonly total: number }): TemplateResult {
  return html`<p class="progress">
    <vscode-progress-ring aria-hidden="true"></vscode-progress-ring>${t('Reading articles: {0} of {1}', done, total)}
  </p>`;
}

function list(panel: Panel, shown: Shown, virtual: VirtualRows, focusRow: (index: number) => void): TemplateResult {
  const { data } = panel;
  const { facts, rows } = shown;
  if (data.order === undefined) return html`${nothing}`;
  if (data.findings.size === 0 && data.overview.sources.length === 0) return empty(panel);
  const content =
    facts.length > 0 ? findingList(panel, rows, virtual, focusRow) : data.findings.size > 0 ? filteredOut(panel) : empty(panel);
  return html`${toolbar(panel, facts)} ${listEnd(panel, shown)} ${content}`;
}

/** Says that the list ends before the last finding; search and filters go through all of them. */
function listEnd({ change, t }: Panel, { listed, total }: Shown): TemplateResult | typeof nothing {
  if (listed === total) return nothing;
  return html`<p class="cut">
    ${t('Showing {0} of {1}; search and filters go through all.', listed, total)}
    <vscode-button secondary @click=${() => change({ long: true })}>${t('Show all')}</vscode-button>
  </p>`;
}

function empty({ data, t, post }: Panel): TemplateResult {
  if (data.progress) return html`<p class="empty">${t('The articles are being read.')}</p>`;
  if (data.overview.sources.length > 0)
    return html`<p class="empty">${t('The sources agree: no discrepancy found in {0} sources.', data.overview.sources.length)}</p>`;
  return html`<div class="empty">
    <p>${t('No articles here yet. Open a folder with the text files of one story.')}</p>
    <vscode-button @click=${() => post({ type: 'command', command: 'collate.openSampleStory' })}
      >${t('Open the sample story')}</vscode-button
    >
  </div>`;
}

function filteredOut({ change, t }: Panel): TemplateResult {
  return html`<div class="empty">
    <p>${t('No finding passes the filters.')}</p>
    <vscode-button secondary @click=${() => change(noFilters)}>${t('Show all')}</vscode-button>
  </div>`;
}

/** Story of the matrix and the map: the one chosen, else the first. */
export const shownStory = ({ view, data }: Pick<Panel, 'view' | 'data'>): string | undefined => view.story ?? data.overview.stories[0]?.id;

function matrixTab(panel: Panel, virtual: VirtualRows): TemplateResult {
  const { matrix } = panel.data;
  const story = shownStory(panel);
  return html`<div class="toolbar">${storyChoice(panel)}</div>
    ${story === undefined ? html`<p class="empty">${panel.t('No story yet.')}</p>` : matrix?.story === story ? factMatrix(panel, matrix, virtual) : nothing}`;
}

function sourcesTab(panel: Panel): TemplateResult {
  const map = panel.data.sourceMap;
  const story = shownStory(panel);
  return html`<div class="toolbar">${storyChoice(panel)}</div>
    ${story === undefined ? html`<p class="empty">${panel.t('No story yet.')}</p>` : map?.story === story ? sourceMap(panel, map) : nothing}`;
}

function announcement({ data, view, t }: Panel, shown: number): string {
  if (data.order === undefined || data.progress) return '';
  const total = data.findings.size + (view.agreements ? data.agreements.length : 0);
  return shown === total ? t('{0} findings', shown) : t('{0} of {1} findings shown', shown, total);
}
