import assert from 'node:assert/strict';
import type { SourceDto } from '../../../src/protocol/articles';
import type { CopyEdgeDto } from '../../../src/protocol/matrix';
import { layOutSourceMap, rowHeight } from '../../../src/webview/sourceMapLayout';

const source = (key: string, published: string | null): SourceDto => ({
  ...{
    key,
    uri: `file:///${key}`,
    id: '0',
    name: key,
    outlet: null,
    headline: null,
    byline: null,
    agency: null,
    published,
    publishedFrom: null,
  },
  ...{ path: key, line: 0, words: 100, copied: 0, conflicts: 0, findings: 0, story: 's', leftOut: false },
});
const edge = (from: string, to: string, share: number): CopyEdgeDto => ({ from, to, directed: true, words: 10, share, passages: [] });

suite('source map', () => {
  const sources = [source('late', '2031-05-08'), source('undated', null), source('early', '2031-05-06')];

  test('sources stand oldest first, undated ones last', () => {
    const { nodes, height } = layOutSourceMap(sources, []);
    assert.deepEqual(
      nodes.map((node) => node.source.key),
      ['early', 'late', 'undated'],
    );
    assert.equal(height, 3 * rowHeight);
  });

  test('an arc leads from the row of its origin to the row of the copy, the thicker the more is copied', () => {
    const { arcs } = layOutSourceMap(sources, [edge('early', 'late', 0.1), edge('early', 'undated', 1)]);
    assert.ok(arcs[0]!.path.startsWith(`M 12 ${String(rowHeight / 2)} `));
    assert.ok(arcs[0]!.path.endsWith(` ${String(1.5 * rowHeight)}`));
    assert.ok(arcs[0]!.thickness < arcs[1]!.thickness);
  });

  test('edges to sources that are left out, and to themselves, are not drawn', () => {
    assert.deepEqual(layOutSourceMap(sources, [edge('early', 'gone', 0.5), edge('late', 'late', 0.5)]).arcs, []);
  });

  test('no sources, no picture', () => {
    assert.deepEqual(layOutSourceMap([], []), { width: 152, height: 0, nodes: [], arcs: [] });
  });
});
