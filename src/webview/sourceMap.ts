import { html, nothing, svg, type TemplateResult } from 'lit';
import { visible } from '../protocol/visibleText';
import type { SourceDto } from '../protocol/articles';
import type { CopyEdgeDto, PassagePlaceDto, SourceMapDto } from '../protocol/matrix';
import type { Panel } from './panel';
import { layOutSourceMap, rowHeight, type SourceMapPicture } from './sourceMapLayout';
import { style } from './virtualRows';

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** Which source copies which, how much, and who is newest: as a picture, and the same as tables. */
export function sourceMap(panel: Panel, map: SourceMapDto): TemplateResult {
  const { t, data } = panel;
  const sources = data.overview.sources.filter(({ story, leftOut }) => story === map.story && !leftOut);
  if (sources.length === 0) return html`<p class="empty">${t('No source yet.')}</p>`;
  return html`<div class="scroll source-map" tabindex="0" role="region" aria-label=${t('Source map')}>
    ${picture(panel, sources, map.edges)} ${copiesTable(panel, map.edges)}
  </div>`;
}

function picture(panel: Panel, sources: readonly SourceDto[], edges: readonly CopyEdgeDto[]): TemplateResult {
  const { t } = panel;
  const layout = layOutSourceMap(sources, edges);
  const { nodes } = layout;
  const newest = nodes.reduce<string | null>(
    (latest, { source }) => (source.published !== null && (latest === null || source.published > latest) ? source.published : latest),
    null,
  );
  return html`<div class="map">
    <table class="nodes">
      <caption class="unseen">
        ${t('Sources, oldest first')}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">${t('Source')}</th>
          <th scope="col">${t('Date')}</th>
          <th scope="col">${t('Words')}</th>
          <th scope="col">${t('Copied')}</th>
        </tr>
      </thead>
      <tbody>
        ${nodes.map(
          ({ source }) =>
            html`<tr ${style('height', `${String(rowHeight)}px`)}>
              <th scope="row">
                <button type="button" class="jump" @click=${() => openSource(panel, source)} title=${source.headline ?? source.path}>
                  ${source.name}
                </button>
              </th>
              <td class="date">
                ${source.published ?? t('no date')}${source.published !== null && source.published === newest ? html` <span class="tag">${t('newest')}</span>` : nothing}
              </td>
              <td class="number">${t('{0} words', source.words)}</td>
              <td class="number">${source.copied > 0 ? t('{0} copied', percent(source.copied)) : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${arcsPicture(panel, layout)}
  </div>`;
}

function arcsPicture({ t }: Panel, { width, height, nodes, arcs }: SourceMapPicture): TemplateResult {
  return html`<svg
    role="img"
    aria-label=${t('Arcs from each source to those that copy it; the same is told in the table below')}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    <defs>
      <marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto">
        <path d="M0 0 L6 3 L0 6 z" />
      </marker>
    </defs>
    ${arcs.map(({ edge, path, thickness }) => svg`<path class="arc" d=${path} stroke-width=${thickness} marker-end=${edge.directed ? 'url(#arrow)' : nothing} />`)}
    ${nodes.map(({ y }) => svg`<circle class="node" cx="8" cy=${y} r="3.5" />`)}
  </svg>`;
}

function copiesTable(panel: Panel, edges: readonly CopyEdgeDto[]): TemplateResult {
  const { t, data } = panel;
  const name = (key: string): string => data.sources.get(key)?.name ?? key;
  if (edges.length === 0) return html`<p class="empty">${t('No source shares a passage with another.')}</p>`;
  return html`<table class="copies">
    <caption>
      ${t('Shared passages')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('From')}</th>
        <th scope="col">${t('To')}</th>
        <th scope="col">${t('Words')}</th>
        <th scope="col">${t('Share')}</th>
        <th scope="col">${t('Passages')}</th>
      </tr>
    </thead>
    <tbody>
      ${edges.map(
        (edge) =>
          html`<tr>
            <th scope="row">${name(edge.from)}${edge.directed ? nothing : html` <span class="tag">${t('direction unknown')}</span>`}</th>
            <td>${name(edge.to)}</td>
            <td class="number">${edge.words}</td>
            <td class="number">${percent(edge.share)}</td>
            <td>
              <ul>
                ${edge.passages.map(
                  (passage) =>
                    html`<li>
                      <button type="button" class="jump" @click=${() => openPlace(panel, passage.from)}>${visible(passage.text)}</button>
                      <button type="button" class="jump more" @click=${() => openPlace(panel, passage.to)}>
                        ${t('in {0}', name(edge.to))}
                      </button>
                    </li>`,
                )}
              </ul>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const openSource = ({ post }: Panel, { uri, line }: SourceDto): void => post({ type: 'openPlace', uri, range: lineStart(line) });
const openPlace = ({ post }: Panel, { uri, line }: PassagePlaceDto): void => post({ type: 'openPlace', uri, range: lineStart(line) });

const lineStart = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
