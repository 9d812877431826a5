import assert from 'node:assert/strict';
import { codePointOffsets, fragmentsOf } from '../../../src/annotations/exchange/brat';
import type { LinkedArticle } from '../../../src/engine';
import { annotateBrat } from '../../../src/report/annotateBrat';
import { annotateHtml } from '../../../src/report/annotateHtml';
import { annotateJson, annotateJsonLines } from '../../../src/report/annotateJson';
import { exampleReport } from './exampleReport';

const [article] = exampleReport().articles;
const entity = { id: 'LOC:aldford', name: 'Aldford', type: 'LOC' as const, variants: [] };

function linked(): LinkedArticle {
  assert.ok(article);
  const at = article.text.indexOf('Aldford');
  return {
    article,
    mentions: [{ start: at, end: at + 7, type: 'LOC', sentence: 0, evidence: '', entity }],
    claims: [],
    quotes: [],
    attributes: new Map(),
  };
}

suite('formats of annotate', () => {
  test('JSON comes in pieces that join to the contract', () => {
    const { version, articles } = JSON.parse([...annotateJson([linked(), linked()])].join('')) as {
      version: number;
      articles: { entities: object[] }[];
    };
    assert.equal(version, 1);
    assert.deepEqual(articles[1]?.entities, [
      { start: 8, end: 15, text: 'Aldford', type: 'LOC', entityId: 'LOC:aldford', name: 'Aldford' },
    ]);
    assert.deepEqual(JSON.parse([...annotateJson([])].join('')), { version: 1, articles: [] });
  });

  test('JSON Lines hold the text and labels that cut out the names', () => {
    const [line] = [...annotateJsonLines([linked()])];
    const { text, label } = JSON.parse(line ?? '') as { text: string; label: [number, number, string][] };
    assert.deepEqual(
      label.map(([start, end, type]) => [text.slice(start, end), type]),
      [['Aldford', 'LOC']],
    );
  });

  test('brat counts code points, and breaks a stretch at line ends', () => {
    const text = '😀 New\nYork';
    assert.equal(fragmentsOf(text, 3, 11, codePointOffsets(text)), '2 5;6 10\tNew York');
    assert.match(annotateBrat(linked()), /^T1\tLOC 8 15\tAldford\n#1\tAnnotatorNotes T1\tLOC:aldford Aldford\n$/);
  });

  test('HTML marks the name and escapes the rest', () => {
    const page = annotateHtml([linked()]);
    assert.ok(page.includes('<span class="entity LOC" title="LOC: Aldford">Aldford</span>'));
    assert.ok(!page.includes('<script'));
  });
});
