import type { LinkedArticle } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { matchesOf } from '../../text/matchesOf';

/** A stock ticker that software put behind a name which is no company's: "Market Square (NYSE:SQ)". */
export const tickerInName: Detector = {
  id: 'ticker-in-name',
  kinds: ['name-spelling'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: story.articles.flatMap((linked, index) =>
        tickers(linked).flatMap((ticker) => findingOf(story.articles, index, ticker) ?? []),
      ),
    };
  },
};

interface Ticker {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** The words around the ticker, as they would read without it. */
  readonly plain: string;
}

const TICKER =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]{1,40} ){1,3})\((?:NYSE|NASDAQ|Nasdaq|AMEX|LON|LSE|TSX|ASX|HKG|SHA|SHE|TYO|ETR|EPA)\s?:\s?[A-Z.]{1,6}\) (\p{L}+)/gu;

function tickers(linked: LinkedArticle): Ticker[] {
  return linked.article.sentences.flatMap((sentence) =>
    matchesOf(linked.article.text.slice(sentence.start, sentence.end), TICKER).flatMap((match) => {
      const start = sentence.start + match.index;
      const name = { start, end: start + (match[1] ?? '').trimEnd().length };
      const isCompany = linked.mentions.some((mention) => mention.type === 'ORG' && mention.end > name.start && mention.start < name.end);
      return isCompany
        ? []
        : [{ source: sentence.source, start, end: start + match[0].length, plain: `${match[1] ?? ''}${match[2] ?? ''}` }];
    }),
  );
}

/** Another source that has the same words without the ticker shows that it does not belong there. */
function findingOf(articles: readonly LinkedArticle[], from: number, ticker: Ticker): Discrepancy | undefined {
  const own = articles[from];
  const others = articles.flatMap((linked, index) => {
    const sentence =
      index === from ? undefined : linked.article.sentences.find((s) => linked.article.text.slice(s.start, s.end).includes(ticker.plain));
    if (!sentence) return [];
    const start = linked.article.text.indexOf(ticker.plain, sentence.start);
    return [statementAt(linked, sentence.source, { start, end: start + ticker.plain.length }, ticker.plain)];
  });
  if (!own || others.length === 0) return undefined;
  const written = statementAt(own, ticker.source, ticker, own.article.text.slice(ticker.start, ticker.end));
  return makeDiscrepancy({
    kind: 'name-spelling',
    severity: 'variant',
    subject: `name ${ticker.plain}`,
    message: `A stock ticker stands in “${written.quote}”; other sources have “${ticker.plain}”.`,
    evidence: 'the name before the ticker is no company, and the same words stand elsewhere without it: most likely put in by software.',
    rule: 'ticker-in-name',
    confidence: 0.85,
    statements: [written, ...others],
  });
}
