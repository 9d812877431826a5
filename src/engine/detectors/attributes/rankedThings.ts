import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import { compareText } from '../../text/compareText';
import { functionWords } from '../../text/functionWords';
import { sharedLexicon } from '../../text/sharedLexicon';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy } from '../makeDiscrepancy';
import { toldAt, type ToldValue } from '../statements/rivalValues';
import { countShared } from '../statements/tellingWords';

/** One thing, ranked in two ways: "the biggest island in the gulf", "the country's biggest island"; "possibly the worst fire", "one of the worst fires". */
export const rankedThings: Detector = {
  id: 'ranked-things',
  kinds: ['entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: findingsOf(ranksOf(story)) };
  },
};

interface Rank extends ToldValue {
  /** Row of the superlative and base form of the noun. */
  readonly key: string;
  readonly noun: string;
  /** "one of the": it is not alone in its rank. */
  readonly isShared: boolean;
  /** "possibly": the source does not vouch for it. */
  readonly isHedged: boolean;
  /** Base forms of what it is ranked among: place, time, kind. */
  readonly scope: ReadonlySet<string>;
}

/** Superlatives that are written for one another stand in one row. */
const ROWS = [
  'largest biggest greatest',
  'worst deadliest bloodiest',
  'richest costliest priciest',
  'longest',
  'highest tallest',
  'oldest',
  'busiest',
  'poorest',
  'fastest',
  'youngest',
  'strongest',
];
const rowOf: ReadonlyMap<string, number> = new Map(ROWS.flatMap((row, at) => row.split(' ').map((word): [string, number] => [word, at])));
const TRIGGERS: ReadonlySet<number> = new Set([...rowOf.keys()].map(hashWord));
const BEFORE =
  /(?:\b(one of|among|some of) )?(?:\b(possibly|perhaps|probably|likely|arguably|may be|could be|might be) )?(?:the |its |their |his |her )?(?:([\p{L}.-]+(?:['’]s|s['’])) )?$/iu;
const BEHIND = /^(?: ever)?((?:[- ][\p{L}\p{N}.'’-]+){1,10})/u;
/** Where the noun phrase ends and what it is ranked among begins. */
const NOUN_ENDS =
  / (?:of|in|to|for|since|on|at|from|by|with|that|who|which|was|is|were|are|and|ever|as|but|after|when|this|last|seen|recorded) /;
/** Behind "Norway's biggest island": what narrows it further, and no "in a dispute". */
const OF_A_PLACE = /^ (?:of|on the|(?:in|at) (?:the |\p{Lu}))/u;
/** Where what is ranked among ends. */
const SCOPE_ENDS = / (?:and|was|is|were|are|has|had|that|which|who|after|when|but|said|last|this) /;
/** Places of one key that are looked at. */
const MOST_OF_A_KEY = 30;

function ranksOf(story: Story): Map<string, Rank[]> {
  const found = new Map<string, Rank[]>();
  story.articles.forEach((linked, article) => {
    for (const rank of ranksIn(linked, article)) {
      const known = found.get(rank.key);
      if (!known) found.set(rank.key, [rank]);
      else if (known.length < MOST_OF_A_KEY) known.push(rank);
    }
  });
  return new Map([...found].sort((a, b) => compareText(a[0], b[0])));
}

function ranksIn(linked: LinkedArticle, article: number): Rank[] {
  const { text, tokens, sentences } = linked.article;
  return sentences.flatMap((sentence) => {
    const found: Rank[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!TRIGGERS.has(tokens.hash[token] as number)) continue;
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      const before = BEFORE.exec(text.slice(Math.max(sentence.start, start - REACH), start));
      const behind = BEHIND.exec(text.slice(end, Math.min(sentence.end, end + REACH)).replace(/\s/g, ' '));
      const phrase = behind && readPhrase(behind[1] ?? '');
      if (!before || !phrase) continue;
      const span = { start: start - before[0].length, end: end + behind[0].length };
      found.push({
        ...toldAt(linked, article, sentence, span, text.slice(span.start, span.end).toLowerCase()),
        key: `${String(rowOf.get(text.slice(start, end).toLowerCase()) ?? -1)} ${phrase.noun}`,
        noun: phrase.noun,
        isShared: before[1] !== undefined,
        isHedged: before[2] !== undefined,
        scope: lemmasOf(
          before[3] === undefined
            ? `${phrase.kind} ${phrase.among}`
            : `${before[3].replace(/['’]s?$/, '')} ${phrase.kind} ${OF_A_PLACE.test(phrase.among) ? phrase.among : ''}`,
        ),
      });
    }
    return found;
  });
}

/** UTF-16 units on either side of the superlative. */
const REACH = 90;

/** The noun that is ranked, in its base form, what is before it, and the words that say among what. */
function readPhrase(behind: string): { noun: string; kind: string; among: string } | undefined {
  const lexicon = sharedLexicon();
  const text = `${behind.replace(/-/g, ' ').replace(/[.'’]+$/, '')} `;
  const end = NOUN_ENDS.exec(text);
  const nouns = text
    .slice(0, end?.index ?? text.length)
    .toLowerCase()
    .trim()
    .split(' ');
  const noun = lexicon.singular(nouns[nouns.length - 1] ?? '');
  if (!lexicon.partsOf(noun).includes('n') || lexicon.rarity(noun) < 2) return undefined;
  const rest = end ? text.slice(end.index) : '';
  return { noun, kind: nouns.slice(0, -1).join(' '), among: rest.split(SCOPE_ENDS)[0] ?? '' };
}

function lemmasOf(text: string): ReadonlySet<string> {
  const lexicon = sharedLexicon();
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [];
  return new Set(words.filter((word) => !functionWords.has(word)).map((word) => lexicon.lemma(word)));
}

/** Telling words that two sentences must share for their nouns to be one thing. */
const MIN_SHARED = 2;

function findingsOf(ranks: ReadonlyMap<string, readonly Rank[]>): Discrepancy[] {
  return [...ranks.values()].flatMap((own) => {
    for (const [at, left] of own.entries())
      for (const right of own.slice(at + 1))
        if (left.source !== right.source && countShared(left.words(), right.words()) >= MIN_SHARED) {
          const reason = differenceOf(left, right);
          if (reason !== undefined) return [findingOf(own, left, right, reason)];
        }
    return [];
  });
}

/** How two ranks of one thing differ, or undefined where one may be the other. */
function differenceOf(left: Rank, right: Rank): string | undefined {
  if (left.isShared !== right.isShared) return 'the first of its kind, or one of several';
  if (left.isHedged !== right.isHedged) return 'one source does not vouch for it';
  const [narrow, wide] = left.scope.size > right.scope.size ? [left.scope, right.scope] : [right.scope, left.scope];
  // Where neither holds the other, they may be two words for one thing ("the club", "the franchise").
  return wide.size > 0 && narrow.size > wide.size && [...wide].every((word) => narrow.has(word)) ? 'ranked among more or fewer' : undefined;
}

function findingOf(ranks: readonly Rank[], left: Rank, right: Rank, reason: string): Discrepancy {
  const seen = new Set<string>();
  return makeDiscrepancy({
    kind: 'entity-attribute',
    severity: 'precision',
    subject: `rank of the ${left.noun}`,
    message: `The ${left.noun} is “${left.statement.quote}” in one source and “${right.statement.quote}” in another.`,
    evidence: `two superlatives of one ${left.noun}: ${reason}.`,
    rule: 'ranked-things',
    confidence: 0.5,
    statements: [left, right, ...ranks].flatMap((rank) => (seen.has(rank.source) ? [] : (seen.add(rank.source), [rank.statement]))),
  });
}
