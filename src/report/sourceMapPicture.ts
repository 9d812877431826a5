import type { Copy } from '../engine';
import { sourceHeading, type CheckReport } from './checkReport';
import { safe } from './html';
import { mapped, type Pieces } from './pieces';

interface Link {
  readonly from: string;
  readonly to: string;
  readonly passages: number;
}

const WIDTH = 640;
const HEIGHT = 320;

/** Which sources share passages, as an inline picture and as a table that says the same. Nothing where none do. */
export function* sourceMapPicture(report: CheckReport): Pieces {
  const links = linksOf(report.result.copies);
  if (links.length === 0) return;
  const names = new Map(
    report.articles.flatMap((article) =>
      article.sources.map((source): [string, string] => [`${article.path}#${source.id}`, sourceHeading(article, source)]),
    ),
  );
  const name = (key: string): string => names.get(key) ?? key;
  yield '<h2>Who shares text with whom</h2>';
  yield* picture(links, name);
  yield `<table class="numbers">
      <thead>
        <tr>
          <th>Source (likely origin first)</th>
          <th>Source</th>
          <th>Shared passages</th>
        </tr>
      </thead>
      <tbody>`;
  yield* mapped(
    links,
    ({ from, to, passages }) =>
      safe`<tr>
        <td>${name(from)}</td>
        <td>${name(to)}</td>
        <td>${passages}</td>
      </tr>`.markup,
  );
  yield '</tbody></table>';
}

function* picture(links: readonly Link[], name: (key: string) => string): Pieces {
  const keys = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const places = new Map(keys.map((key, at): [string, { x: number; y: number }] => [key, onEllipse(at, keys.length)]));
  yield safe`<svg
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    role="img"
    aria-label="Sources joined by lines; the more shared passages, the thicker the line. The table below says the same."
  >`.markup;
  yield* mapped(links, ({ from, to, passages }) => {
    const a = places.get(from) ?? { x: 0, y: 0 };
    const b = places.get(to) ?? { x: 0, y: 0 };
    return safe`<line
      x1="${a.x}"
      y1="${a.y}"
      x2="${b.x}"
      y2="${b.y}"
      stroke="currentColor"
      stroke-opacity=".45"
      stroke-width="${Math.min(8, 1 + passages)}"
    />`.markup;
  });
  yield* mapped(keys, (key) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 };
    return safe`<circle cx="${x}" cy="${y}" r="6" fill="currentColor" /><text x="${x}" y="${y - 10}" text-anchor="middle"
        >${name(key)}</text
      >`.markup;
  });
  yield '</svg>';
}

function linksOf(copies: readonly Copy[]): Link[] {
  const counted = new Map<string, Link>();
  for (const { passages, origin } of copies) {
    const first = passages[origin ?? 0];
    if (!first) continue;
    for (const passage of passages) {
      if (passage === first) continue;
      const from = `${first.path}#${first.source}`;
      const to = `${passage.path}#${passage.source}`;
      const key = JSON.stringify([from, to]);
      counted.set(key, { from, to, passages: (counted.get(key)?.passages ?? 0) + 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.passages - a.passages);
}

function onEllipse(at: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return {
    x: Math.round(WIDTH / 2 + Math.cos(angle) * (WIDTH / 2 - 110)),
    y: Math.round(HEIGHT / 2 + 8 + Math.sin(angle) * (HEIGHT / 2 - 36)),
  };
}
