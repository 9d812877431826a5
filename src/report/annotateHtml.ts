import type { LinkedArticle, Span } from '../engine';
import { safe, htmlPage, type Html } from './html';
import { REPORT_STYLE } from './reportStyle';

interface Layer extends Span {
  readonly className: string;
  readonly title: string;
}

/** `annotate --format html`: the articles with names, claims and quotations marked; what was read stands in each mark's title. */
export function annotateHtml(articles: Iterable<LinkedArticle>): string {
  const sections = [...articles].map(articleSection);
  const body = safe`<h1>Collate: names, numbers and quotations</h1>
    <p>
      Underlined: <span class="entity PER">person</span>, <span class="entity ORG">organisation</span>,
      <span class="entity LOC">place</span>, <span class="entity MISC">other name</span>; dotted: <span class="claim">number or date</span>.
      Pale text is no part of the article.
    </p>
    ${sections}`;
  return htmlPage('Collate: annotated articles', REPORT_STYLE, body);
}

function articleSection({ article, mentions, claims, quotes }: LinkedArticle): Html {
  const layers: Layer[] = [
    ...mentions.map(({ start, end, type, entity }) => ({ start, end, className: `entity ${type}`, title: `${type}: ${entity.name}` })),
    ...claims.map(({ start, end, kind, value, unit, of }) => {
      return {
        start,
        end,
        className: 'claim',
        title: [kind, value === null ? '?' : String(value), unit, of && `of ${of}`].filter(Boolean).join(' '),
      };
    }),
    ...quotes.map(({ start, end, speaker }) => ({ start, end, className: 'quote', title: `said by ${speaker ?? 'somebody not named'}` })),
    ...article.furniture.map(({ start, end, kind }) => ({ start, end, className: 'furniture', title: `no part of the article: ${kind}` })),
  ];
  return safe`<h2>${article.path}</h2>
    <div class="text">${segments(article.text, layers)}</div> `;
}

/** Cuts the text at every edge of a layer, so that layers may overlap; each piece carries the marks of all layers over it. */
function segments(text: string, layers: readonly Layer[]): Html[] {
  const starting = [...layers].sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces: Html[] = [];
  let active: Layer[] = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    active = active.filter((layer) => layer.end > start);
    for (let layer = starting[next]; layer && layer.start <= start; layer = starting[++next]) if (layer.end > start) active.push(layer);
    pieces.push(segment(text.slice(start, end), active));
  }
  return pieces;
}

/** White space inside counts: the text is shown as it stands. */
function segment(piece: string, active: readonly Layer[]): Html {
  if (active.length === 0) return safe`${piece}`;
  const classes = active.map(({ className }) => className).join(' ');
  const title = active.map((layer) => layer.title).join('; ');
  return safe`<span class="${classes}" title="${title}">${piece}</span>`;
}
