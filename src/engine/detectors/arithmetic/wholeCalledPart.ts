import { compareNouns, statisticNouns } from '../../facts/frames/nounClasses';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy, Statement } from '../../model/finding';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { countShared, tellingWords } from '../statements/tellingWords';

/** A whole that is called by the name of one of its two parts: "28 firms" where others have "20 offices and eight firms". */
export const wholeCalledPart: Detector = {
  id: 'whole-called-part',
  kinds: ['count'],
  detect: ({ story }) => ({ discrepancies: findMiscalled(story) }),
};

/** A smaller sum may be equal to another number by chance. */
const LEAST_SUM = 9;
/** From here on the sum itself tells that both speak of one thing; below, their sentences must share a word. */
const TELLING_SUM = 20;
const CONFIDENCE = 0.75;
/** Likeness of two nouns (`compareNouns`) from which they name one kind of thing, and up to which two kinds. */
const SAME_KIND = 0.85;
const OTHER_KIND = 0.6;

/** "20 offices and eight firms", and no third part. */
interface Pair {
  readonly nouns: readonly [string, string];
  readonly values: readonly [number, number];
  /** Telling words of the sentence. */
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
}

interface Whole {
  readonly noun: string;
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
}

function findMiscalled(story: Story): Discrepancy[] {
  const pairs = new Map<number, Pair[]>();
  const wholes = new Map<number, Whole[]>();
  for (const linked of story.articles) {
    const counts = linked.claims.filter(isExactCount);
    counts.forEach((claim, at) => {
      const before = counts[at - 1];
      if (before && hasOwnNoun(linked, before) && isPair(linked, counts, at))
        add(pairs, valueOf(before) + valueOf(claim), pairOf(linked, before, claim));
      if (valueOf(claim) >= LEAST_SUM && !namesMore(linked, claim)) add(wholes, valueOf(claim), wholeOf(linked, claim));
    });
  }
  return [...pairs].flatMap(([sum, told]) => (sum < LEAST_SUM ? [] : (judge(sum, told, wholes.get(sum) ?? []) ?? [])));
}

function judge(sum: number, told: readonly Pair[], wholes: readonly Whole[]): Discrepancy | undefined {
  const miscalled = wholes.filter((whole) => told.some((pair) => isMiscalled(whole, pair)));
  const contradicted = told.filter((pair) => miscalled.some((whole) => isMiscalled(whole, pair)));
  const [whole] = miscalled;
  const [pair] = contradicted;
  if (!whole || !pair) return undefined;
  return makeDiscrepancy({
    kind: 'count',
    severity: 'conflict',
    subject: whole.statement.quote.replace(/^\S+\s/, ''),
    message: `“${whole.statement.quote}” in one place, “${pair.statement.quote}” in another: only a part of the ${String(sum)} goes by that name.`,
    evidence: `${pair.values.join(' + ')} = ${String(sum)}, told as two kinds (${pair.nouns.join(', ')}); “${whole.statement.quote}” calls all of them by the name of one`,
    rule: 'whole-called-part',
    confidence: CONFIDENCE,
    statements: [...miscalled, ...contradicted].map(({ statement }) => statement),
  });
}

/** Whether a whole bears the name of one part and not of the other, as "entities" would. Points and rebounds of games are no whole. */
function isMiscalled({ noun, words }: Whole, { nouns, values, words: told }: Pair): boolean {
  if ([noun, ...nouns].some((word) => statisticNouns.has(word))) return false;
  const counted = [...new Set([noun, ...nouns])].filter((word) => words.has(word) && told.has(word)).length;
  if (values[0] + values[1] < TELLING_SUM && countShared(words, told) <= counted) return false;
  const [left, right] = nouns.map((part) => compareNouns(noun, part, sharedLexicon()).likeness) as [number, number];
  return Math.max(left, right) >= SAME_KIND && Math.min(left, right) < OTHER_KIND;
}

/** Two exact counts of two kinds, joined by "and", that no third count goes before or follows in their list. */
function isPair({ article: { text } }: LinkedArticle, counts: readonly Claim[], at: number): boolean {
  const gapAfter = (index: number): string | null => {
    const [left, right] = [counts[index], counts[index + 1]];
    return left?.head && right && left.sentence === right.sentence ? text.slice(left.head.end, right.start) : null;
  };
  if (!/^,?\s(?:and|plus|as well as)\s$/.test(gapAfter(at - 1) ?? '')) return false;
  return ![gapAfter(at - 2), gapAfter(at)].some((gap) => gap !== null && /^(?:,|\sand)/.test(gap));
}

function isExactCount({ kind, value, hedge, quality, sentence, head, unit }: Claim): boolean {
  return (
    kind === 'count' &&
    Number.isInteger(value) &&
    (value as number) > 1 &&
    hedge === 'none' &&
    quality === null &&
    sentence >= 0 &&
    head !== null &&
    unit !== null
  );
}

/** "28 offices and firms", "28 offices, firms": what is counted has a second name. */
function namesMore({ article: { text } }: LinkedArticle, { head }: Claim): boolean {
  return head !== null && /^(?:,?\sand|,)\s\p{L}+s\b/u.test(text.slice(head.end, head.end + 40));
}

/** Whether the first of two numbers has a common noun in the plural of its own: "12 Danish and 11 Dutch pilots" has not. */
function hasOwnNoun({ article: { text } }: LinkedArticle, { head }: Claim): boolean {
  return head !== null && /^(?:.*\s)?\p{Ll}+s$/u.test(text.slice(head.start, head.end));
}

const valueOf = ({ value }: Claim): number => value as number;

function pairOf(linked: LinkedArticle, before: Claim, claim: Claim): Pair {
  const span = { start: before.start, end: claim.head?.end ?? claim.end };
  return {
    nouns: [before.unit ?? '', claim.unit ?? ''],
    values: [valueOf(before), valueOf(claim)],
    words: wordsOf(linked, claim),
    statement: statementAt(linked, sourceOf(linked, claim), span, `${String(valueOf(before))} + ${String(valueOf(claim))}`),
  };
}

function wholeOf(linked: LinkedArticle, claim: Claim): Whole {
  const span = { start: claim.start, end: claim.head?.end ?? claim.end };
  return {
    noun: claim.unit ?? '',
    words: wordsOf(linked, claim),
    statement: statementAt(linked, sourceOf(linked, claim), span, String(valueOf(claim))),
  };
}

function wordsOf({ article }: LinkedArticle, { sentence }: Claim): ReadonlySet<string> {
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
  return tellingWords(article.text.slice(start, end));
}

const sourceOf = ({ article }: LinkedArticle, { sentence }: Claim): number => Math.max(0, article.sentences[sentence]?.source ?? 0);

function add<Entry>(table: Map<number, Entry[]>, key: number, entry: Entry): void {
  const list = table.get(key);
  if (list) list.push(entry);
  else table.set(key, [entry]);
}
