import assert from 'node:assert/strict';
import { copiedShares, countIndependent } from '../../../../src/engine/copying/copiedShare';
import { findCopies, likelyOrigin } from '../../../../src/engine/copying/findCopies';
import { matchPassages } from '../../../../src/engine/copying/matchPassages';
import type { Source } from '../../../../src/engine/model/article';
import { miniStory } from '../support/miniStory';

const WIRE = 'The harbour master closed the northern basin after a barge loaded with gravel sank beside the fuel pier.';

function passages(texts: Record<string, string>): string[][] {
  const story = miniStory(texts);
  const text = (path: string): string => story.articles.find((a) => a.article.path === path)?.article.text ?? '';
  return findCopies(story).map((copy) => copy.passages.map((p) => text(p.path).slice(p.start, p.end)));
}

suite('copies', () => {
  test('a sentence in two sources is one copy, with its full stop', () => {
    assert.deepEqual(passages({ 'a.txt': `Fog came early. ${WIRE}`, 'b.txt': `${WIRE} Divers were called.` }), [[WIRE, WIRE]]);
  });
  test('quotation marks, US and U.S. and a changed word do not hide a copy', () => {
    const found = passages({
      'a.txt': 'Fishermen told the “coast guard” that the US trawler had drifted without lights for three nights.',
      'b.txt': 'Fishermen told the "coast guard" that the U.S. trawler had drifted without lamps for three nights.',
    });
    assert.equal(found.length, 1);
    assert.equal(found[0]?.length, 2);
  });
  test('three papers that carry one text make one group', () => {
    const found = passages({ 'a.txt': WIRE, 'b.txt': `Ships waited outside. ${WIRE}`, 'c.txt': `${WIRE} Nobody drowned.` });
    assert.deepEqual(found, [[WIRE, WIRE, WIRE]]);
  });
  test('a page title that repeats the headline stands there twice', () => {
    const headline = 'Gravel barge sinks beside the fuel pier';
    const story = miniStory({
      'a.txt': `${headline}, Latest News - The Harbour Post\nWorld\n\n${headline}\n\nFog came early. Nobody drowned in the basin.\n`,
    });
    assert.deepEqual(
      findCopies(story).map((copy) => copy.passages.length),
      [2],
    );
  });
  test('stock phrases and names with titles are no copies', () => {
    assert.deepEqual(
      passages({
        'a.txt':
          'The mill burned. The spokesman did not immediately respond to a request for comment. It was empty. Later Fire Chief Maria Delgado Ortiz of the Lower Valley Brigade left.',
        'b.txt':
          'Roads flooded. The spokesman did not immediately respond to a request for comment. Two bridges went under water before noon and the ferry stopped. Fire Chief Maria Delgado Ortiz of the Lower Valley spoke.',
      }),
      [],
    );
  });
  test('the same words in another order, or too few of them, are no copy', () => {
    assert.deepEqual(
      passages({
        'a.txt': 'A gravel barge sank near the fuel pier at dawn.',
        'b.txt': 'At dawn, near the pier for fuel, the barge of gravel went down.',
      }),
      [],
    );
  });
  test('work grows with the text, not with its square', () => {
    const work = (sources: number): number => {
      const words = Int32Array.from({ length: sources * 400 }, (_, i) => (i % 400) + 1);
      return matchPassages(
        words,
        Array.from({ length: sources }, (_, i) => i * 400),
      ).comparisons;
    };
    for (const sources of [10, 40, 160]) assert.ok(work(sources) <= sources * 400 * 8, `${sources} sources: ${work(sources)}`);
  });
});

suite('source map', () => {
  test('shares count characters of other sources and ignore repetition inside one', () => {
    const story = miniStory({
      'a.txt': WIRE,
      'b.txt': `${WIRE} Divers from the naval school searched the wreck until the tide turned and the light failed.`,
    });
    const [a, b] = copiedShares(story, findCopies(story));
    assert.equal(a?.share, 1);
    assert.ok(b && b.share > 0.4 && b.share < 0.7);
    assert.deepEqual(
      b.others.map((o) => o.path),
      ['a.txt'],
    );
  });
  test('statements inside one copy count as one source', () => {
    const story = miniStory({ 'a.txt': WIRE, 'b.txt': WIRE, 'c.txt': 'A barge sank.' });
    const at = (path: string): { path: string; source: string; start: number; end: number } => ({ path, source: '1', start: 0, end: 10 });
    assert.equal(countIndependent([at('a.txt'), at('b.txt'), at('c.txt')], findCopies(story)), 2);
    assert.equal(countIndependent([at('a.txt'), at('b.txt')], []), 2);
  });
});

suite('likely origin', () => {
  const source = (agency: string | null, published: string | null): Source => ({
    id: '1',
    start: 0,
    end: 1,
    headline: null,
    outlet: null,
    byline: null,
    agency,
    dateline: null,
    published,
    publishedFrom: null,
    country: null,
  });
  test('the one with the credit line, else the one earliest day, else nobody', () => {
    assert.equal(likelyOrigin([source(null, '2011-05-02'), source('AP', '2011-05-03')]), 1);
    assert.equal(likelyOrigin([source(null, '2011-05-02'), source(null, '2011-05-03')]), 0);
    assert.equal(likelyOrigin([source(null, '2011-05-02'), source(null, null)]), null);
    assert.equal(likelyOrigin([source('AP', '2011-05-02'), source('AP', '2011-05-02')]), null);
  });
});
