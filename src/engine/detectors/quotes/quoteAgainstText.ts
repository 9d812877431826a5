import { alignWords, trimAlignment, type AlignedPart } from '../../alignment/alignWords';
import { relatePhrases } from '../../alignment/phraseRelation';
import { wordRowsOfStory, type WordRow } from '../../alignment/wordRows';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { quotesOfStory, type QuoteWords } from './matchQuotes';

/** A quotation whose words another source prints, changed, as its own text: quotation against paraphrase. */
export const quoteAgainstText: Detector = {
  id: 'quote-against-text',
  kinds: ['quote-wording'],
  detect({ story }: DetectionContext): Detection {
    const quoted = story.articles.map(quotedSentences);
    const index = indexRows(wordRowsOfStory(story).filter(({ article, sentence }) => !quoted[article]?.has(sentence)));
    const matches = quotesOfStory(story).quotes.flatMap((quote) =>
      candidates(index, quote).flatMap((row) => matchOf(story, quote, row) ?? []),
    );
    matches.sort((a, b) => b.matched - a.matched);
    // A sentence answers to the quotation that is most like it, and a quotation gathers its sentences.
    const taken = new Set<WordRow>();
    const byQuote = new Map<QuoteWords, Match[]>();
    for (const match of matches) {
      if (taken.has(match.row)) continue;
      taken.add(match.row);
      byQuote.set(match.quote, [...(byQuote.get(match.quote) ?? []), match]);
    }
    return { discrepancies: [...byQuote.values()].flatMap((own) => findingOf(story, own) ?? []) };
  },
};

interface Match {
  readonly quote: QuoteWords;
  readonly row: WordRow;
  readonly first: AlignedPart;
  readonly last: AlignedPart;
  readonly matched: number;
}

/** Equal words, and the part of the quotation that they must be: fewer are chance. */
const MIN_MATCHED = 7;
const MIN_SHARE = 0.4;
const MIN_DENSITY = 0.75;

/** Indices of the sentences that hold a part of a quotation. */
function quotedSentences({ article, quotes }: LinkedArticle): ReadonlySet<number> {
  const quoted = new Set<number>();
  let first = 0;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    while (first < article.sentences.length && (article.sentences[first]?.end ?? 0) <= quote.start) first++;
    for (let at = first; (article.sentences[at]?.start ?? Infinity) < quote.end; at++) quoted.add(at);
  }
  return quoted;
}

/** Each word pair is kept for at most this many sentences: work grows with the text. */
const MAX_PLACES = 8;
const MIN_SHARED_PAIRS = 3;

function indexRows(rows: readonly WordRow[]): ReadonlyMap<number, readonly WordRow[]> {
  const index = new Map<number, WordRow[]>();
  for (const row of rows)
    for (let i = 0; i + 1 < row.words.length; i++) {
      const places = index.get(pairKey(row.words, i));
      if (!places) index.set(pairKey(row.words, i), [row]);
      else if (places.length < MAX_PLACES) places.push(row);
    }
  return index;
}

/** Sentences of other sources that share three word pairs with the quotation. */
function candidates(index: ReadonlyMap<number, readonly WordRow[]>, quote: QuoteWords): WordRow[] {
  if (quote.words.length < MIN_MATCHED) return [];
  const shared = new Map<WordRow, number>();
  for (let i = 0; i + 1 < quote.words.length; i++)
    for (const row of index.get(pairKey(quote.words, i)) ?? [])
      if (row.article !== quote.article || row.source !== quote.source) shared.set(row, (shared.get(row) ?? 0) + 1);
  return [...shared].flatMap(([row, count]) => (count >= MIN_SHARED_PAIRS ? [row] : []));
}

function pairKey(words: Int32Array, at: number): number {
  return Math.imul(words[at] as number, 31) ^ (words[at + 1] as number);
}

function matchOf(story: Story, quote: QuoteWords, row: WordRow): Match | undefined {
  const parts = trimAlignment(alignWords(quote.words, row.words));
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last) return undefined;
  const matched = parts.reduce((sum, part) => sum + (part.equal ? part.leftEnd - part.leftStart : 0), 0);
  const stretch = Math.max(last.leftEnd - first.leftStart, last.rightEnd - first.rightStart);
  if (matched < MIN_MATCHED || matched < MIN_SHARE * quote.words.length || matched < MIN_DENSITY * stretch) return undefined;
  const isChanged = parts.some(
    (part) =>
      !part.equal &&
      isRealChange(
        textOf(story, quote.article, quote.tokens, part.leftStart, part.leftEnd),
        textOf(story, row.article, row.tokens, part.rightStart, part.rightEnd),
      ),
  );
  return isChanged ? { quote, row, first, last, matched } : undefined;
}

function findingOf(story: Story, matches: readonly Match[]): Discrepancy | undefined {
  const best = matches[0];
  const linked = best && story.articles[best.quote.article];
  if (!best || !linked) return undefined;
  const { quote } = best;
  const { tokens } = linked.article;
  const own = {
    start: tokens.start[quote.tokens[best.first.leftStart] as number] as number,
    end: tokens.end[quote.tokens[best.last.leftEnd - 1] as number] as number,
  };
  const statements = matches.flatMap(({ row, first, last }) => {
    const other = story.articles[row.article];
    if (!other) return [];
    const start = other.article.tokens.start[row.tokens[first.rightStart] as number] as number;
    const end = other.article.tokens.end[row.tokens[last.rightEnd - 1] as number] as number;
    return [statementAt(other, row.source, { start, end }, other.article.text.slice(start, end).toLowerCase())];
  });
  return makeDiscrepancy({
    kind: 'quote-wording',
    severity: 'variant',
    subject: `quotation “${linked.article.text.slice(own.start, own.end).split(/\s+/).slice(0, 8).join(' ')}…”`,
    message: 'What one source quotes, another one prints in other words as its own text.',
    evidence: `${String(best.matched)} words of the quotation stand in the same order in a sentence without quotation marks; other words were changed.`,
    rule: 'quote-against-text',
    confidence: 0.5,
    statements: [statementAt(linked, quote.source, own, linked.article.text.slice(own.start, own.end).toLowerCase()), ...statements],
  });
}

function textOf(story: Story, article: number, tokens: Int32Array, start: number, end: number): string {
  const source = story.articles[article]?.article;
  return source && start < end
    ? source.text.slice(source.tokens.start[tokens[start] as number], source.tokens.end[tokens[end - 1] as number])
    : '';
}

/** Person and tense change when speech is reported; other words of substance do not. */
function isRealChange(left: string, right: string): boolean {
  const relation = relatePhrases(left, right, sharedLexicon());
  return relation === 'different' || (relation === 'fuller' && left !== '' && right !== '');
}
