import { html, nothing, type TemplateResult } from 'lit';
import { findingKinds, severities, type WireFindingKind, type WireSeverity } from '../protocol/findings';
import { articleStates, type WireArticleState } from '../protocol/panel';
import { articleStateLabels, groupingLabels, kindLabels, markFilterLabels, severityLabels, statusFilterLabels } from './labels';
import type { ListedFact } from './listedFact';
import type { Panel } from './panel';
import { filtersInUse, groupings, markFilters, statuses, toggle, type MarkFilter } from './viewState';

/** Search, switches and, where they are opened, filters above the list. */
export function toolbar(panel: Panel, shown: readonly ListedFact[]): TemplateResult {
  const { view, change, t } = panel;
  return html`<div class="toolbar" role="search" aria-label=${t('Search and filter')}>
      <vscode-textfield
        class="search"
        type="search"
        label=${t('Search')}
        placeholder=${t('Search')}
        .value=${view.search}
        @input=${(event: Event) => change({ search: (event.target as HTMLInputElement).value })}
      ></vscode-textfield>
      <div class="severities" role="group" aria-label=${t('Severity')}>
        ${severities.map((severity) => severityButton(panel, severity))} ${agreementsButton(panel)}
      </div>
      ${choice(
        t('Group by'),
        groupings,
        view.grouping,
        (grouping) => t(groupingLabels[grouping]),
        (grouping) => change({ grouping }),
      )}
      ${filterButton(panel)}
    </div>
    ${view.filtersOpen ? filters(panel, shown) : nothing}`;
}

/** Opens and closes the row of filters; tells how many of them hide something. */
function filterButton({ view, change, t }: Panel): TemplateResult {
  const inUse = filtersInUse(view);
  const label = inUse === 0 ? t('Filters') : t('Filters, {0} in use', inUse);
  return html`<vscode-toolbar-button
    class="filter"
    icon=${inUse === 0 ? 'filter' : 'filter-filled'}
    toggleable
    ?checked=${view.filtersOpen}
    label=${label}
    title=${label}
    @change=${() => change({ filtersOpen: !view.filtersOpen })}
    >${inUse === 0 ? nothing : inUse}</vscode-toolbar-button
  >`;
}

function filters(panel: Panel, shown: readonly ListedFact[]): TemplateResult {
  const { view, change, t } = panel;
  return html`<div class="toolbar filters" role="group" aria-label=${t('Filters')}>
    ${choice(
      t('Status'),
      statuses,
      view.status,
      (status) => t(statusFilterLabels[status]),
      (status) => change({ status }),
    )}
    ${choice<WireFindingKind | 'all'>(
      t('Kind'),
      ['all', ...kindsThere(panel)],
      view.kind ?? 'all',
      (kind) => (kind === 'all' ? t('All') : t(kindLabels[kind])),
      (kind) => change({ kind: kind === 'all' ? null : kind }),
    )}
    ${choice<MarkFilter | 'all'>(
      t('Marked as'),
      ['all', ...markFilters],
      view.mark ?? 'all',
      (mark) => t(markFilterLabels[mark]),
      (mark) => change({ mark: mark === 'all' ? null : mark }),
    )}
    ${choice<WireArticleState | 'all'>(
      t('Article is'),
      ['all', ...articleStates],
      view.article ?? 'all',
      (state) => t(articleStateLabels[state]),
      (state) => change({ article: state === 'all' ? null : state }),
    )}
    ${storyChoice(panel)} ${opinionsButton(panel, shown)}
  </div>`;
}

/** Asks for a second opinion on every finding that the filters let through; each is sent by itself. */
function opinionsButton({ data, t, post }: Panel, shown: readonly ListedFact[]): TemplateResult | typeof nothing {
  const keys = shown.flatMap(({ severity, key }) => (severity === 'agreed' ? [] : [key]));
  if (!data.secondOpinion || keys.length === 0) return nothing;
  return html`<vscode-button secondary icon="comment-discussion" @click=${() => post({ type: 'secondOpinion', keys })}
    >${t('Second opinion on all {0} shown', keys.length)}</vscode-button
  >`;
}

/** What sources agree on: known only once somebody wants to see it. */
function agreementsButton({ data, view, change, t }: Panel): TemplateResult {
  const { many, icon: name } = severityLabels.agreed;
  const count = view.agreements ? String(data.agreements.length) : '';
  return html`<vscode-toolbar-button
    class="agreed"
    icon=${name}
    toggleable
    ?checked=${view.agreements}
    label=${count === '' ? t(many) : `${t(many)}: ${count}`}
    title=${t(many)}
    @change=${() => change({ agreements: !view.agreements })}
    >${count === '' ? nothing : count}</vscode-toolbar-button
  >`;
}

function severityButton({ data, view, change, t }: Panel, severity: WireSeverity): TemplateResult {
  const shown = !view.hiddenSeverities.includes(severity);
  const count = [...data.findings.values()].filter((finding) => finding.severity === severity).length;
  const { many, icon: name } = severityLabels[severity];
  return html`<vscode-toolbar-button
    class=${severity}
    icon=${name}
    toggleable
    ?checked=${shown}
    label=${`${t(many)}: ${String(count)}`}
    title=${t(many)}
    @change=${() => change({ hiddenSeverities: toggle(view.hiddenSeverities, severity) })}
    >${count}</vscode-toolbar-button
  >`;
}

/** Only kinds that occur, in the order of the contract. */
function kindsThere({ data, view }: Panel): readonly WireFindingKind[] {
  const there = new Set([...data.findings.values()].map(({ kind }) => kind));
  return findingKinds.filter((kind) => there.has(kind) || kind === view.kind);
}

/** The switch between stories, where the folder holds several. */
export function storyChoice({ data, view, change, t }: Panel): TemplateResult | typeof nothing {
  const { stories } = data.overview;
  if (stories.length < 2) return nothing;
  return choice(
    t('Story'),
    ['', ...stories.map(({ id }) => id)],
    view.story ?? '',
    (id) => (id === '' ? t('All') : (stories.find((story) => story.id === id)?.name ?? id)),
    (id) => change({ story: id === '' ? null : id }),
  );
}

function choice<T extends string>(
  label: string,
  options: readonly T[],
  chosen: T,
  name: (option: T) => string,
  choose: (option: T) => void,
): TemplateResult {
  const changed = (event: Event): void => {
    const option = options.find((candidate) => candidate === (event.target as HTMLSelectElement).value);
    if (option !== undefined) choose(option);
  };
  return html`<label class="choice"
    ><span>${label}</span>
    <vscode-single-select label=${label} .value=${chosen} @change=${changed}>
      ${options.map((option) => html`<vscode-option value=${option} ?selected=${option === chosen}>${name(option)}</vscode-option>`)}
    </vscode-single-select></label
  >`;
}
