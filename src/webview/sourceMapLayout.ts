/** Places the picture of the source map: sources one below the other, oldest on top, and arcs from each origin to its copies. Pure. */
import type { SourceDto } from '../protocol/articles';
import type { CopyEdgeDto } from '../protocol/matrix';

export interface MapNode {
  readonly source: SourceDto;
  /** Middle of its row, in pixels. */
  readonly y: number;
}

export interface MapArc {
  readonly edge: CopyEdgeDto;
  /** A half ellipse beside the names, as an SVG path. */
  readonly path: string;
  /** In pixels, by the share copied. */
  readonly thickness: number;
}

export interface SourceMapPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly arcs: readonly MapArc[];
}

export const rowHeight = 28;
/** Where names end and arcs begin. */
export const arcsStart = 12;
const widestArc = 140;
const thickest = 8;

/** Undated sources stand last. Edges to sources that are not in `sources` are left out. */
export function layOutSourceMap(sources: readonly SourceDto[], edges: readonly CopyEdgeDto[]): SourceMapPicture {
  const sorted = [...sources].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const nodes = sorted.map((source, index) => ({ source, y: (index + 0.5) * rowHeight }));
  const at = new Map(nodes.map(({ source, y }) => [source.key, y]));
  const span = Math.max(1, sorted.length - 1) * rowHeight;
  const arcs = edges.flatMap((edge): MapArc[] => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const reach = 24 + (Math.abs(to - from) / span) * (widestArc - 24);
    const right = arcsStart + reach;
    return [
      {
        edge,
        path: `M ${String(arcsStart)} ${String(from)} C ${String(right)} ${String(from)}, ${String(right)} ${String(to)}, ${String(arcsStart)} ${String(to)}`,
        thickness: 1 + Math.min(1, Math.max(0, edge.share)) * (thickest - 1),
      },
    ];
  });
  return { width: arcsStart + widestArc, height: sorted.length * rowHeight, nodes, arcs };
}

const order = ({ published, name, key }: SourceDto): string => `${published ?? '~'} ${name} ${key}`;
