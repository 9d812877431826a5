import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import { bySentence } from '../../facts/frames/claimsBySentence';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** Scores told in a row: the sets of a match ("6-4, 3-6, 7-5"), the cards of the judges of a fight ("118-110, 116-112 and 116-112"). */
export const scoreLines: Detector = {
  id: 'score-lines',
  kinds: ['count'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: rivalFindings(linesOf(story), {
        kind: 'count',
        subject: 'scores',
        what: 'the scores',
        reason: 'as many scores told in a row, of which all but one are the same',
        rule: scoreLines.id,
        confidence: 0.6,
        minShared: 0,
        relate: (a, b) => (differInOne(a, b) && (a.isOfJudges || a.names.some((name) => b.names.includes(name))) ? 'conflict' : undefined),
      }),
    };
  },
};

interface Line extends ToldValue {
  readonly scores: readonly string[];
  /** A round of a fight gives ten points to its winner: no set and no half of a game has as many. */
  readonly isOfJudges: boolean;
  /** `Entity.id` of the names in its sentence. */
  readonly names: readonly string[];
}

const LEAST_OF_JUDGES = 90;
/** Fewer scores in a row are a score and another. */
const LEAST_SCORES = 3;
/** "6-4, 7-6 (7-3), 3-6 and 6-1". */
const BETWEEN = /^(?: ?\(\d+(?:[-–]\d+)?\))?[,;]?(?: and)? $/;

function linesOf(story: Story): Line[] {
  return story.articles.flatMap((linked, article) =>
    [...bySentence(linked.claims.filter(isPair))].flatMap(([sentence, claims]) =>
      runsOf(linked, claims).flatMap((run) => lineOf(linked, article, sentence, run) ?? []),
    ),
  );
}

/** "3-6" alone may be a range. */
function isPair({ quality }: Claim): boolean {
  return quality === 'score' || quality === 'range';
}

/** Scores with nothing but a comma, "and" or the points of a tie-break between them. */
function runsOf({ article: { text } }: LinkedArticle, claims: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = [];
  let last: Claim | undefined;
  for (const claim of claims) {
    if (text[claim.start - 1] === '(') continue;
    if (last && BETWEEN.test(text.slice(last.end, claim.start))) runs.at(-1)?.push(claim);
    else runs.push([claim]);
    last = claim;
  }
  return runs.filter((run) => run.length >= LEAST_SCORES && run.some(({ quality }) => quality === 'score'));
}

function lineOf(linked: LinkedArticle, article: number, index: number, run: readonly Claim[]): Line | undefined {
  const [first, last] = [run[0], run.at(-1)];
  const sentence = linked.article.sentences[index];
  if (!first || !last || !sentence) return undefined;
  const figures = run.map(({ start, end }) => (linked.article.text.slice(start, end).match(/\d+/g) ?? []).map(Number));
  if (figures.some(({ length }) => length !== 2)) return undefined;
  const scores = figures.map((pair) => pair.join('-'));
  return {
    ...toldAt(linked, article, sentence, { start: first.start, end: last.end }, scores.join(', ')),
    scores,
    isOfJudges: figures.flat().every((figure) => figure >= LEAST_OF_JUDGES),
    names: linked.mentions.flatMap(({ sentence: at, entity }) => (at === index ? [entity.id] : [])),
  };
}

/** As many scores, in whatever order: judges have none. */
function differInOne({ scores }: Line, { scores: others }: Line): boolean {
  const left = [...others];
  for (const score of scores) {
    const at = left.indexOf(score);
    if (at >= 0) left.splice(at, 1);
  }
  return scores.length === others.length && left.length === 1;
}
