import assert from 'node:assert/strict';
import { csvCell } from '../../../src/annotations/exchange/csv';
import { escapeMarkdown } from '../../../src/report/checkMarkdown';
import type { CheckReport } from '../../../src/report/checkReport';
import { makeFactMatrices } from '../../../src/report/factMatrix';
import { lineStarts, positionAt } from '../../../src/report/lines';
import { CHECK_FORMATS, renderCheck, renderPieces } from '../../../src/report/renderCheck';
import { DESK, DISMISSED, exampleReport } from './exampleReport';

/** The example, told so many times in folders of their own. */
function manyStories(count: number): CheckReport {
  const one = exampleReport();
  const stories = Array.from({ length: count }, (_, at) => {
    const move = <T extends { readonly path: string }>(place: T): T => ({ ...place, path: `${String(at + 1000)}/${place.path}` });
    const { discrepancies, copies } = one.result;
    return {
      articles: one.articles.map(move),
      discrepancies: discrepancies.map((finding) => ({ ...finding, statements: finding.statements.map(move) })),
      copies: copies.map((copy) => ({ ...copy, passages: copy.passages.map(move) })),
    };
  });
  return {
    ...one,
    articles: stories.flatMap(({ articles }) => articles),
    result: {
      discrepancies: stories.flatMap(({ discrepancies }) => discrepancies),
      agreements: [],
      copies: stories.flatMap(({ copies }) => copies),
    },
  };
}

suite('reports of a check', () => {
  test('JSON keeps open findings under discrepancies and dismissed ones apart, with their reason', () => {
    const { discrepancies, dismissed, version } = JSON.parse(renderCheck('json', exampleReport({ dismissed: DISMISSED }))) as {
      version: number;
      discrepancies: { id: string }[];
      dismissed: { id: string; dismissal: { reason: string } }[];
    };
    assert.equal(version, 1);
    assert.deepEqual(
      discrepancies.map(({ id }) => id),
      ['f2'],
    );
    assert.deepEqual(
      dismissed.map(({ id, dismissal }) => [id, dismissal.reason]),
      [['f1', 'not the same thing']],
    );
  });

  test('text has one jumpable line a statement, and counts', () => {
    const text = renderCheck('text', exampleReport({ dismissed: DISMISSED }));
    assert.match(text, /^ {4}story\/a b\.txt:3:28: hurt <script>/m);
    assert.match(text, /2 articles, 0 conflicts, 0 of precision, 1 variant, 0 agreements, 1 dismissed\n$/);
  });

  test('no markup of an article reaches the HTML page, which loads nothing', () => {
    const page = renderCheck('html', exampleReport({ dismissed: DISMISSED, desk: DESK }));
    assert.ok(!page.includes('<script'));
    assert.ok(!page.includes('<b>f1'));
    assert.ok(!page.includes('<fires>') && !page.includes('<i>'));
    assert.ok(page.includes('&#60;script&#62;alert(1)'));
    assert.ok(!/(?:src|href)=|@import|url\(/i.test(page), 'nothing is loaded');
    assert.match(page, /default-src 'none'|default-src &#39;none&#39;/);
    for (const part of [
      'Summary',
      'Facts by source',
      'Open queries (2)',
      'Dismissed (1)',
      'by Ann Lee on 2026-05-03: not the same thing',
      '<svg',
      '75 % of pairs',
    ])
      assert.ok(page.includes(part), part);
  });

  for (const format of CHECK_FORMATS)
    test(`${format}: a report of four times as many stories is four times as long, not more`, () => {
      const length = (stories: number): number => renderCheck(format, manyStories(stories)).length;
      assert.ok(length(200) <= 4.2 * length(50), `${String(length(50))}, ${String(length(200))}`);
    });

  for (const format of CHECK_FORMATS)
    test(`${format}: its pieces are no longer where there are more stories, and there is one for each few facts`, () => {
      const pieces = (stories: number): string[] => [...renderPieces(format, manyStories(stories))];
      // What names all articles is one piece.
      const longest = (stories: number): number =>
        Math.max(
          ...pieces(stories)
            .filter((piece) => !piece.includes('artifacts'))
            .map(({ length }) => length),
        );
      assert.ok(longest(200) < 1.1 * longest(50), `${String(longest(50))}, ${String(longest(200))}`);
      assert.ok(pieces(200).length > 200);
    });

  test('sources that no fact joins stand in tables of their own', () => {
    assert.deepEqual(
      [...makeFactMatrices(manyStories(3))].flatMap((matrix) => (matrix ? [[matrix.columns.length, matrix.rows.length]] : [])),
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
    );
  });

  test('Markdown shows text as it stands: no links, HTML or table cells come out of it', () => {
    const text = renderCheck('markdown', exampleReport({ dismissed: DISMISSED, desk: DESK }));
    assert.ok(!/[^\\]<script/.test(text));
    assert.ok(text.includes('14 \\| people'));
    assert.ok(text.includes('Who \\[says\\]\\(http\\://x\\) so?'));
    assert.ok(text.includes('— not the same thing by Ann Lee: two \\<fires\\>'));
    assert.equal(escapeMarkdown('a\n# b\r\n*c* www.x.y'), 'a \\# b \\*c\\* www\\.x.y');
  });

  test('CSV: one row a statement, quoted, and nothing that a spreadsheet would run', () => {
    const rows = renderCheck('csv', exampleReport({ dismissed: DISMISSED })).split('\r\n');
    assert.equal(rows.length, 6);
    assert.ok(rows.every((row) => !/(^|,)"?[=+@]/.test(row)));
    assert.ok(rows[2]?.includes(`"'=HYPERLINK(""x"")"`));
    assert.ok(rows[3]?.startsWith('f1,dismissed,conflict,count,'));
  });

  for (const [value, cell] of [
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['-2', "'-2"],
    ['\tx', "'\tx"],
    ["'quoted'", "''quoted'"],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a"b\n', '"a""b\n"'],
    [-2, '-2'],
  ] as const)
    test(`CSV cell ${JSON.stringify(value)}`, () => assert.equal(csvCell(value), cell));

  test('the same input gives the same bytes', () => {
    for (const format of CHECK_FORMATS)
      assert.equal(renderCheck(format, exampleReport({ desk: DESK })), renderCheck(format, exampleReport({ desk: DESK })));
  });

  test('lines end with LF, CRLF or CR', () => {
    const starts = lineStarts('a\nb\r\nc\rd');
    assert.deepEqual(starts, [0, 2, 5, 7]);
    assert.deepEqual(positionAt(starts, 5), { line: 3, column: 1 });
    assert.deepEqual(positionAt(starts, 4), { line: 2, column: 3 });
    assert.deepEqual(positionAt(starts, 8), { line: 4, column: 2 });
  });
});
