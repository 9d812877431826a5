import { styledWords } from '../../alignment/phraseRelation';
import type { Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import type { Quote } from '../../model/quote';
import type { Span } from '../../model/span';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { quotesOfStory } from './matchQuotes';

/** One thing said, quoted in two wordings with hardly a run of words in common: two translations, or one from memory. */
export const quoteRetold: Detector = {
  id: 'quote-retold',
  kinds: ['quote-wording'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: retoldIn(story) };
  },
};

/** One sentence of a quotation. */
interface Saying extends Span {
  readonly quote: Quote;
  /** Index into `Story.articles`. */
  readonly article: number;
  readonly source: number;
  /** Its words in one house style. */
  readonly plain: string;
  /** Stems of its words of substance. */
  readonly stems: ReadonlySet<string>;
  /** All its words in small letters, small words among them. */
  readonly words: ReadonlySet<string>;
}

/** Stems that two sayings must share, and the part of all their stems that these must be. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.4;
/** The same for all words, small ones among them: sayings of small words alone. */
const MIN_SHARED_WORDS = 5;
const MIN_SHARE_OF_WORDS = 0.4;
/** Each stem is looked up in at most this many earlier sayings: work grows with the text. */
const MAX_PLACES = 12;
/** Endings by which words of one stem differ. */
const ENDING = /(?:ological|ology|ibility|ability|ible|able|ity|ation|ed|ing|er|ly|s)$/;

function retoldIn(story: Story): Discrepancy[] {
  const { quotes, pairs } = quotesOfStory(story);
  const aligned = new Map<Quote, Set<Quote>>();
  for (const { left, right } of pairs) aligned.set(left.quote, (aligned.get(left.quote) ?? new Set()).add(right.quote));
  const places = new Map<string, Saying[]>();
  const taken = new Set<Saying>();
  const found: Discrepancy[] = [];
  for (const { quote, article, source } of quotes)
    for (const right of sayingsOf(story, quote, article, source)) {
      for (const left of candidates(places, right)) {
        if (taken.has(left) || taken.has(right) || aligned.get(left.quote)?.has(quote) || aligned.get(quote)?.has(left.quote)) continue;
        if (isPartOf(left, right) || isPartOf(right, left) || areTwoPeople(left.quote, right.quote)) continue;
        taken.add(left).add(right);
        found.push(findingOf(story, left, right));
      }
      for (const stem of right.stems) {
        const known = places.get(stem);
        if (!known) places.set(stem, [right]);
        else if (known.length < MAX_PLACES) known.push(right);
      }
    }
  return found;
}

/** Both quotations have a named speaker, and the names share no word. "The officer" may be anybody. */
function areTwoPeople({ speaker: left }: Quote, { speaker: right }: Quote): boolean {
  const namesOf = (speaker: string | null): string[] => speaker?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const [one, other] = [namesOf(left), namesOf(right)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

function sayingsOf(story: Story, quote: Quote, article: number, source: number): Saying[] {
  const text = story.articles[article]?.article.text.slice(quote.start, quote.end) ?? '';
  const lexicon = sharedLexicon();
  let from = 0;
  return text.split(/(?<=[.!?…])\s+/).flatMap((part) => {
    const start = quote.start + text.indexOf(part, from);
    from = start - quote.start + part.length;
    const words = styledWords(part);
    const stems = new Set(words.map((word) => lexicon.lemma(word).replace(ENDING, '')).filter((stem) => stem.length > 1));
    const all = new Set(part.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []);
    if (stems.size < MIN_SHARED && (stems.size === 0 || all.size < MIN_SHARED_WORDS)) return [];
    return [{ start, end: start + part.length, quote, article, source, plain: words.join(' '), stems, words: all }];
  });
}

/** Earlier sayings of other sources that share enough of their stems with this one, the likest first. */
function candidates(places: ReadonlyMap<string, readonly Saying[]>, saying: Saying): Saying[] {
  const shared = new Map<Saying, number>();
  for (const stem of saying.stems)
    for (const other of places.get(stem) ?? [])
      if (other.article !== saying.article || other.source !== saying.source) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([other, count]) => isMuchOf(count, MIN_SHARED, MIN_SHARE, saying.stems, other.stems) || shareWords(saying, other))
    .sort((a, b) => b[1] - a[1])
    .map(([other]) => other);
}

/** Whether one is the other or a piece of it, house style and small words aside. */
function isPartOf(left: Saying, right: Saying): boolean {
  if (right.stems.size >= MIN_SHARED) return right.plain.includes(left.plain);
  return [...right.words].join(' ').includes([...left.words].join(' '));
}

function isMuchOf(shared: number, least: number, share: number, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return shared >= least && shared >= share * (left.size + right.size - shared);
}

function shareWords({ words }: Saying, other: Saying): boolean {
  return isMuchOf(countShared(words, other.words), MIN_SHARED_WORDS, MIN_SHARE_OF_WORDS, words, other.words);
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const word of left) if (right.has(word)) count++;
  return count;
}

function findingOf(story: Story, left: Saying, right: Saying): Discrepancy {
  const statements = [left, right].flatMap((saying) => {
    const linked = story.articles[saying.article];
    return linked ? [statementAt(linked, saying.source, saying, saying.plain)] : [];
  });
  const stems = countShared(left.stems, right.stems);
  const shared = stems >= MIN_SHARED ? `${String(stems)} words of substance` : `${String(countShared(left.words, right.words))} words`;
  return makeDiscrepancy({
    kind: 'quote-wording',
    severity: 'variant',
    subject: `quotation “${statements[0]?.quote.split(/\s+/).slice(0, 8).join(' ') ?? ''}…”`,
    message: `What seems to be one saying is quoted as “${statements[0]?.quote ?? ''}” and “${statements[1]?.quote ?? ''}”.`,
    evidence: `${shared} in common, in another order or form: not both can be the words that were spoken, unless one is translated.`,
    rule: 'quote-retold',
    confidence: 0.55,
    statements,
  });
}
