import { DisjointSets } from '../../linking/disjointSets';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Severity, Statement } from '../../model/finding';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { clusterQuotes, quotesOfStory, type QuotePair, type QuoteWords } from './matchQuotes';
import { PRONOUNS } from './quoteSpeaker';
import { quoteDifferences, wordsText, type QuoteChange, type QuoteDifference } from './quoteDifference';

/** One quotation, several wordings: a word replaced, added or dropped, house style, or a part given as the whole. */
export const quoteWording: Detector = {
  id: 'quote-wording',
  kinds: ['quote-wording'],
  detect({ story }: DetectionContext): Detection {
    const { quotes, pairs } = quotesOfStory(story);
    const clusters = clusterQuotes(
      quotes,
      pairs.filter((pair) => !areTwoSpeakers(pair)),
    );
    return { discrepancies: clusters.flatMap((cluster) => findingsOf(story, cluster.pairs)) };
  },
};

/** Fewer equal words in the mouths of two people are a phrase that both used. */
const MIN_MATCHED_OF_TWO = 6;

function areTwoSpeakers({ left, right, matched }: QuotePair): boolean {
  const [one, other] = [surnameOf(left), surnameOf(right)];
  return matched < MIN_MATCHED_OF_TWO && one !== null && other !== null && one !== other;
}

/** The last word of the speaker's name, in lower case; null for "he". */
function surnameOf({ quote: { speaker } }: QuoteWords): string | null {
  const written = speaker?.toLowerCase() ?? '';
  return PRONOUNS.has(written) ? null : written.split(' ').pop() || null;
}

interface Row {
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: (left: string, right: string) => string;
  readonly reason: string;
}

const ROWS: Record<QuoteChange, Row> = {
  conflict: {
    severity: 'conflict',
    confidence: 0.75,
    message: (left, right) => `The same quotation has “${left}” in one source and “${right}” in another.`,
    reason: 'one word stands for another among equal words, so not both can be what was said',
  },
  wording: {
    severity: 'variant',
    confidence: 0.75,
    message: (left, right) =>
      left && right
        ? `The same quotation reads “${left}” in one source and “${right}” in another.`
        : `One wording of the quotation has “${left || right}”, the other leaves it out.`,
    reason: 'words were added, dropped or changed in form',
  },
  style: {
    severity: 'variant',
    confidence: 0.7,
    message: (left, right) => `The same quotation is set in different house styles: “${left}” and “${right}”.`,
    reason: 'the words are the same but for house style',
  },
  cut: {
    severity: 'variant',
    confidence: 0.5,
    message: () => 'One source gives only a part of a sentence that another quotes at greater length.',
    reason: 'a quotation begins or ends inside the sentence that the other quotes',
  },
};
const ORDER: readonly QuoteChange[] = ['conflict', 'wording', 'style', 'cut'];
/** Words of context on either side of a difference in a statement. */
const CONTEXT = 8;
/** Style alone is worth a line only in a real quotation, not in a name between marks. */
const MIN_STYLE_WORDS = 5;

/** A difference between two wordings of one quotation. */
interface Member {
  readonly pair: QuotePair;
  readonly difference: QuoteDifference;
}

/** One finding a sentence of the quotation for its wording (or, failing that, its style), one for cut sentences. */
function findingsOf(story: Story, pairs: readonly QuotePair[]): Discrepancy[] {
  const found = pairs.flatMap((pair) => quoteDifferences(story, pair).map((difference) => ({ pair, difference })));
  const [first, ...more] = bySentence(
    story,
    found.filter(({ difference }) => difference.change !== 'cut'),
  ).flatMap((members) => worstOf(story, members) ?? []);
  const cut = found.filter(({ difference }) => difference.change === 'cut');
  return [
    ...(first ? [first.finding] : []),
    ...more.flatMap(({ change, finding }) => (change === 'style' ? [] : [finding])).slice(0, MOST_SENTENCES - 1),
    ...(cut.length > 0 ? [findingOf(story, 'cut', cut)] : []),
  ];
}

/** Sentences of one quotation that are told apart: a speech retold in other words throughout is one paraphrase. */
const MOST_SENTENCES = 3;

/** Differences that stand in one sentence of some source belong together; the weightiest group first. */
function bySentence(story: Story, found: readonly Member[]): Member[][] {
  const places = new Map<string, number>();
  const sets = new DisjointSets(2 * found.length);
  found.forEach(({ pair, difference }, at) => {
    sets.union(2 * at, 2 * at + 1);
    const keys = [sentenceKey(story, pair.left, difference.leftStart), sentenceKey(story, pair.right, difference.rightStart)];
    keys.forEach((key, side) => {
      const known = places.get(key);
      if (known === undefined) places.set(key, 2 * at + side);
      else sets.union(known, 2 * at + side);
    });
  });
  const groups = new Map<number, Member[]>();
  found.forEach((member, at) => {
    const top = sets.find(2 * at);
    const group = groups.get(top);
    if (group) group.push(member);
    else groups.set(top, [member]);
  });
  const weight = (members: readonly Member[]): number =>
    members.reduce((least, { difference }) => Math.min(least, ORDER.indexOf(difference.change)), Infinity);
  return [...groups.values()].sort((a, b) => weight(a) - weight(b));
}

/** The sentence in which a word of a quotation stands. */
function sentenceKey(story: Story, quote: QuoteWords, word: number): string {
  const article = story.articles[quote.article]?.article;
  const token = quote.tokens[Math.min(word, quote.tokens.length - 1)];
  const start = article && token !== undefined ? (article.tokens.start[token] as number) : 0;
  let sentence = Math.max(0, quote.quote.sentence);
  while (article && sentence < article.sentences.length - 1 && (article.sentences[sentence]?.end ?? 0) <= start) sentence++;
  return `${String(quote.article)}:${String(sentence)}`;
}

function worstOf(story: Story, members: readonly Member[]): { change: QuoteChange; finding: Discrepancy } | undefined {
  const change = ORDER.find((each) => members.some(({ difference }) => difference.change === each));
  if (change === undefined) return undefined;
  const own = members.filter(({ difference }) => difference.change === change);
  if (change === 'style' && own.every(({ pair }) => pair.matched < MIN_STYLE_WORDS)) return undefined;
  return { change, finding: findingOf(story, change, own) };
}

function findingOf(story: Story, change: QuoteChange, members: readonly Member[]): Discrepancy {
  const row = ROWS[change];
  const statements = new Map<QuoteWords, Statement>();
  const add = (quote: QuoteWords, start: number, end: number, text: string | null): void => {
    if (!statements.has(quote)) statements.set(quote, stretchOf(story, quote, start, end, text));
  };
  for (const { pair, difference } of members) {
    const isCut = difference.change === 'cut';
    add(pair.left, difference.leftStart, difference.leftEnd, isCut ? null : difference.left);
    add(pair.right, difference.rightStart, difference.rightEnd, isCut ? null : difference.right);
  }
  const { pair, difference } = members[0] as Member;
  const differences = [
    ...new Set(members.map(({ difference: d }) => (d.change === 'cut' ? 'shortened' : `${d.left || '—'} / ${d.right || '—'}`))),
  ];
  return makeDiscrepancy({
    kind: 'quote-wording',
    severity: row.severity,
    subject: `quotation “${clip(wordsText(story, pair.left, pair.parts[0]?.leftStart ?? 0, Math.min(pair.left.words.length, (pair.parts[0]?.leftStart ?? 0) + 8)))}…”`,
    message: row.message(clip(difference.left), clip(difference.right)),
    evidence: `${pair.matched} equal words in the same order; ${differences.slice(0, 6).join('; ')}: ${row.reason}.`,
    rule: 'quote-wording',
    confidence: row.confidence,
    houseStyle: change === 'style',
    statements: [...statements.values()],
  });
}

/** The words around a difference, inside the quotation and its sentence; they are the value where `value` is null. */
function stretchOf(story: Story, quote: QuoteWords, start: number, end: number, value: string | null): Statement {
  const linked = story.articles[quote.article];
  if (!linked) throw new Error('a quotation refers to an article outside its story');
  const { article } = linked;
  const first = Math.max(0, start - CONTEXT);
  const last = Math.min(quote.tokens.length, Math.min(end, start + 3 * CONTEXT) + CONTEXT) - 1;
  let from = first === 0 ? quote.quote.start : (article.tokens.start[quote.tokens[first] as number] as number);
  let to = last === quote.tokens.length - 1 ? quote.quote.end : (article.tokens.end[quote.tokens[last] as number] as number);
  const at = article.tokens.start[quote.tokens[Math.min(start, quote.tokens.length - 1)] as number] as number;
  const sentence = article.sentences.slice(Math.max(0, quote.quote.sentence)).find((s) => s.end > at);
  if (sentence) {
    from = Math.max(from, sentence.start);
    to = Math.min(to, sentence.end);
  }
  return statementAt(linked, quote.source, { start: from, end: to }, clip(value ?? article.text.slice(from, to)) || '(left out)');
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
}
