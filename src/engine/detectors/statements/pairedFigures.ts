import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { LinkedMention } from '../../model/mention';
import type { Discrepancy, FindingKind } from '../../model/finding';
import { compareText } from '../../text/compareText';
import { bySentence } from '../../facts/frames/claimsBySentence';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { countShared } from './tellingWords';

/** Figures that are told in pairs: "the Otters (10-5)" against "a 9-5 season", "won 20-13" against "won 20-16", "312 votes to 205" against "312 to 206". */
export const pairedFigures: Detector = {
  id: 'paired-figures',
  kinds: ['count'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: [...recordsOf(story), ...resultsOf(story)] };
  },
};

const KIND: FindingKind = 'count';

interface Pair extends ToldValue {
  readonly figures: readonly number[];
  /** Day of publication, or null. */
  readonly published: string | null;
  /** `Entity.id` of the names in its sentence. */
  readonly names: ReadonlySet<string>;
}

/** Games won and lost of a team or a boxer: one record a day. */
function recordsOf(story: Story): Discrepancy[] {
  const byOwner = new Map<string, { readonly name: string; readonly told: Pair[] }>();
  story.articles.forEach((linked, article) => {
    for (const scene of scenesOf(linked)) {
      const owner = whoseRecord(linked, scene);
      const told = owner && pairAt(linked, article, scene);
      if (!told) continue;
      const known = byOwner.get(owner.entity.id) ?? { name: owner.entity.name, told: [] };
      known.told.push(told);
      byOwner.set(owner.entity.id, known);
    }
  });
  return [...byOwner]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { name, told }]) =>
      rivalFindings(told, {
        kind: KIND,
        subject: `record of ${name}`,
        what: `the record of ${name}`,
        reason: 'games won and lost, told beside the same name',
        rule: pairedFigures.id,
        confidence: 0.6,
        minShared: 0,
        relate: (a, b) => {
          if (a.value === b.value || a.figures.length !== b.figures.length) return undefined;
          // As many games, otherwise won: no game in between can explain it.
          if (sumOf(a.figures) === sumOf(b.figures) || isSlipOfRecord(a, b)) return 'conflict';
          return areOfOneDay(a, b) && Math.abs(sumOf(a.figures) - sumOf(b.figures)) === 1 ? 'precision' : undefined;
        },
      }),
    );
}

/** "57-6-2", "65-6-2": nobody fights eight times in between and always wins. */
function isSlipOfRecord({ figures }: Pair, { figures: others }: Pair): boolean {
  const differing = figures.flatMap((figure, at) => (figure === others[at] ? [] : [Math.abs(figure - (others[at] ?? 0))]));
  return figures.length > 2 && differing.length === 1 && (differing[0] ?? 0) > 1;
}

/** What limits a record to some games: "4-4 on the road", "8-1 in close games". */
const OF_SOME =
  /^[\d-]*,? (?:in|on|at|against|away|home|versus|vs|under|since|over|when|with|this|last|road|conference|all-time|lifetime|career)\b/i;
const COMES_TO =
  /\b(?:record|mark)?\s*(?:rose|rises|fell|falls|slips|slipped|improved|improves|improve|moved|moves|dropped|drops|drop|stands?|stood|sits?|is|are|now|went|finished|finishes|finish)(?: now)?(?: (?:to|at))? $/i;
/** UTF-16 units between a name and its record. */
const REACH = 60;

/** A pair of figures, and what stands in its sentence. */
interface Scene {
  readonly claim: Claim;
  readonly mentions: readonly LinkedMention[];
  /** Whether its sentence has no other pair. */
  readonly isAlone: boolean;
}

function scenesOf({ claims, mentions }: LinkedArticle): Scene[] {
  const pairs = claims.filter(isPair);
  if (pairs.length === 0) return [];
  const [told, named] = [bySentence(pairs), bySentence(mentions)];
  return pairs.map((claim) => ({
    claim,
    mentions: named.get(claim.sentence) ?? [],
    isAlone: told.get(claim.sentence)?.length === 1,
  }));
}

function whoseRecord({ article: { text } }: LinkedArticle, { claim, mentions, isAlone }: Scene): LinkedMention | undefined {
  const isFighters = figuresOf(claim).length > 2;
  if (claim.quality === 'votes' || (!isFighters && OF_SOME.test(text.slice(claim.end, claim.end + REACH)))) return undefined;
  const before = mentions.filter(({ start }) => start < claim.start).pop();
  if (!before || claim.start - before.end > REACH) return undefined;
  const between = text.slice(before.end, claim.start);
  if (between === ' (') return /^[,)]/.test(text.slice(claim.end, claim.end + 1)) ? before : undefined;
  // A fighter's record has three figures, is of his whole career and no score of anything.
  if (isFighters) return COMES_TO.test(between) || between === ' at ' ? before : undefined;
  return isAlone && before.type !== 'PER' && COMES_TO.test(between) ? before : undefined;
}

const DECIDED =
  /\b(?:beat|beats|beating|beaten|defeat|defeats|defeated|defeating|win|wins|won|winning|victory|loss|lost|rout|routed|edged|downed|triumph|final score)\b/i;
/** Scores of a part of a game, of other games, and of those to come. */
const NOT_FINAL =
  /\b(?:led|lead|leads|leading|half-?time|at the half|half|quarter|innings?|set|period|run|tied|ahead|trail\w*|deficit|earlier|previous\w*|last|season|series|first leg|aggregate|record|ago|since|in (?:19|20)\d\d)\b/i;
/** UTF-16 units; longer ones are no prose. */
const LONGEST_SENTENCE = 2000;
/** Figures of a ballot are slips of one another when they differ by no more than this share. */
const CLOSE = 0.1;

/** The result of a game or a ballot: one figure is the same in both, the other differs. */
function resultsOf(story: Story): Discrepancy[] {
  const pairs: Record<'score' | 'votes', Pair[]> = { score: [], votes: [] };
  story.articles.forEach((linked, article) => {
    for (const scene of scenesOf(linked)) {
      const { quality, sentence: index } = scene.claim;
      if ((quality !== 'score' && quality !== 'votes') || whoseRecord(linked, scene)) continue;
      const sentence = linked.article.sentences[index];
      if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const words = linked.article.text.slice(sentence.start, sentence.end);
      if (quality === 'score' && (!DECIDED.test(words) || NOT_FINAL.test(words))) continue;
      const told = pairAt(linked, article, scene);
      if (told) pairs[quality].push(told);
    }
  });
  const ask = (told: readonly Pair[], subject: string): Discrepancy[] =>
    rivalFindings(told, {
      kind: KIND,
      subject,
      what: `the ${subject}`,
      reason: 'one of two figures differs, and a name is the same',
      rule: pairedFigures.id,
      confidence: 0.7,
      minShared: 1,
      relate: (a, b) => {
        if (areSlips(a, b) && [...a.names].some((name) => b.names.has(name))) return 'conflict';
        return subject === VOTE && areOneBody(a, b) ? 'precision' : undefined;
      },
    });
  return [...ask(pairs.score, 'result'), ...ask(pairs.votes, VOTE)];
}

const VOTE = 'result of the vote';
/** Telling words that two sentences share where no name shows that they speak of one ballot. */
const MIN_SHARED_OF_BODY = 2;

/** "Divided four to one" here, "three votes to two" there: as many votes, otherwise cast. */
function areOneBody(a: Pair, b: Pair): boolean {
  return a.value !== b.value && sumOf(a.figures) === sumOf(b.figures) && countShared(a.words(), b.words()) >= MIN_SHARED_OF_BODY;
}

function areSlips(a: Pair, b: Pair): boolean {
  const [left, right] = [[...a.figures].sort(byValue), [...b.figures].sort(byValue)];
  if (left.length !== 2 || right.length !== 2) return false;
  const differing = left.filter((figure, at) => figure !== right[at]);
  if (differing.length !== 1) return false;
  const [low, high] = [Math.min(sumOf(left), sumOf(right)), Math.max(sumOf(left), sumOf(right))];
  return high - low <= Math.max(3, CLOSE * high);
}

const byValue = (a: number, b: number): number => a - b;

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function areOfOneDay(a: Pair, b: Pair): boolean {
  return a.published === null || b.published === null || a.published === b.published;
}

function isPair({ quality }: Claim): boolean {
  return quality === 'score' || quality === 'record' || quality === 'votes';
}

function figuresOf({ value }: Claim): number[] {
  return String(value).match(/\d+/g)?.map(Number) ?? [];
}

function pairAt(linked: LinkedArticle, article: number, { claim, mentions }: Scene): Pair | undefined {
  const sentence = linked.article.sentences[claim.sentence];
  const figures = figuresOf(claim);
  if (!sentence || figures.length < 2) return undefined;
  return {
    ...toldAt(linked, article, sentence, claim, figures.join('-')),
    figures,
    published: linked.article.sources[Math.max(0, sentence.source)]?.published ?? null,
    names: new Set(mentions.map(({ entity }) => entity.id)),
  };
}
