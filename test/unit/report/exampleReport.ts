import { EMPTY_DESK, type DeskState } from '../../../src/annotations/deskState';
import type { Article, Discrepancy, Severity } from '../../../src/engine';
import { createEngine } from '../../../src/engine';
import type { CheckReport } from '../../../src/report/checkReport';

export const LEFT = 'Fire at Aldford mill\r\n\r\nPolice said 12 people were hurt <script>alert(1)</script> on Monday.\r\n';
export const RIGHT = 'Mill burns\n\n=HYPERLINK("x") said 14 | people were hurt.\n';

function articleOf(path: string, text: string): Article {
  const engine = createEngine({ names: new Uint8Array() }, { breathe: () => Promise.resolve(), warn: () => undefined });
  return engine.analyse({ path, text }).article;
}

/** A statement of the first stretch that reads `quote`. */
function statementOf(article: Article, quote: string, value: string): Discrepancy['statements'][0] {
  const start = article.text.indexOf(quote);
  return { path: article.path, source: article.sources[0]?.id ?? '1', start, end: start + quote.length, quote, value };
}

/** Two findings of two articles whose text tries to break every format. */
export function exampleReport(changes: { readonly dismissed?: CheckReport['dismissed']; readonly desk?: DeskState } = {}): CheckReport {
  const articles = [articleOf('story/a b.txt', LEFT), articleOf('story/ö.txt', RIGHT)];
  const [left, right] = articles as [Article, Article];
  const finding = (id: string, severity: Severity, kind: Discrepancy['kind'], quotes: readonly [string, string]): Discrepancy => ({
    id,
    kind,
    severity,
    subject: '=people|hurt',
    message: `Sources differ <b>${id}</b>`,
    evidence: 'counts compared',
    rule: 'count-differs',
    confidence: 0.9,
    scope: 'cross',
    houseStyle: false,
    statements: [statementOf(left, quotes[0], '12'), statementOf(right, quotes[1], '14')],
  });
  return {
    result: {
      discrepancies: [
        finding('f1', 'conflict', 'count', ['12 people', '14 | people']),
        finding('f2', 'variant', 'other', ['hurt <script>alert(1)</script>', '=HYPERLINK("x")']),
      ],
      agreements: [],
      copies: [
        {
          similarity: 1,
          passages: [
            { path: left.path, source: '1', start: 0, end: 4 },
            { path: right.path, source: '1', start: 0, end: 4 },
          ],
          origin: 0,
        },
      ],
    },
    articles,
    dismissed: changes.dismissed ?? [],
    desk: changes.desk ?? EMPTY_DESK,
    version: '1.2.3',
  };
}

export const DISMISSED: CheckReport['dismissed'] = [
  { id: 'f1', reason: 'not the same thing', note: 'two <fires>', scope: 'finding', author: 'Ann Lee', created: '2026-05-03T10:00:00Z' },
];

export const DESK: DeskState = {
  queries: [
    { path: 'story/a b.txt', start: 36, quote: '12', kind: 'query', author: 'Ann', created: '2026-05-03T10:00:00Z', text: '', replies: [] },
    {
      path: 'story/a b.txt',
      start: null,
      quote: 'gone <i>',
      kind: 'note',
      author: 'Bo',
      created: '',
      text: 'Who [says](http://x) so?',
      replies: [{ author: 'Ann', text: 'They do' }],
    },
  ],
  articles: [
    { path: 'story/a b.txt', state: 'in work', author: 'Ann', created: '2026-05-03T10:00:00Z', verified: 1, queries: 1, wrong: 0 },
  ],
  agreement: { units: 4, authors: ['Ann', 'Bo'], percent: 0.75, alpha: 0.5 },
};
