/** What the clock of a game shows ("with 3:41 to play in the third") as lengths of time: no hour of a day, and read nowhere else. */
import type { Claim } from '../../model/claim';
import type { ClaimFrame } from './claimFrame';
import type { ArticleReading, SentenceReading } from './storyReading';

/** The figures in front of the words that make them the time left of a period. */
const CLOCK = /\b([0-5]?\d):([0-5]\d)(?= (?:left|remaining|to go|to play)\b)/g;
const SECONDS = 60;
const EVIDENCE = 'time left of a game';

export function isGameClock({ evidence }: Pick<Claim, 'evidence'>): boolean {
  return evidence === EVIDENCE;
}

/** Days: sources hardly err by more than a minute on the clock of one play. */
const CLOSE = 1 / 1440;

/** Whether two durations, a game clock at least one of them, are too far apart for one moment of a game. */
export function areOtherMoments(a: ClaimFrame, b: ClaimFrame): boolean {
  if (!isGameClock(a.claim) && !isGameClock(b.claim)) return false;
  return a.low > b.high + CLOSE || b.low > a.high + CLOSE;
}

/** In the order of the text. */
export function gameClocks(article: ArticleReading): Claim[] {
  return article.sentences.flatMap((reading) => inSentence(article, reading));
}

function inSentence({ linked }: ArticleReading, { sentence, index }: SentenceReading): Claim[] {
  const { text, tokens } = linked.article;
  const from = tokens.start[sentence.firstToken] ?? 0;
  const words = text.slice(from, tokens.end[sentence.endToken - 1] ?? from);
  return [...words.matchAll(CLOCK)].map((match): Claim => {
    const [written, minutes, seconds] = match;
    const value = Number(minutes) + Number(seconds) / SECONDS;
    const start = from + match.index;
    return {
      start,
      end: start + written.length,
      kind: 'duration',
      value,
      low: value,
      high: value,
      lowOpen: false,
      highOpen: false,
      unit: 'minute',
      hedge: 'none',
      of: '',
      head: null,
      sentence: index,
      relative: null,
      inferred: false,
      quality: null,
      evidence: EVIDENCE,
    };
  });
}
