import type { LinkedArticle } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy } from '../../model/finding';
import { addMonths, isoDate, parseIsoDate, weekdayOf } from '../../quantities/calendar';
import { WEEKDAYS } from '../../quantities/timeWords';
import type { Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** A weekday and a date that do not go together: "Monday, October 8, 2019". */
export const weekdayMismatch: Detector = {
  id: 'weekday-mismatch',
  kinds: ['date'],
  detect: ({ story }) => ({
    discrepancies: story.articles.flatMap((linked) => linked.claims.flatMap((claim) => check(linked, claim) ?? [])),
  }),
};

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function check(linked: LinkedArticle, claim: Claim): Discrepancy | undefined {
  if (claim.kind !== 'date' || claim.sentence < 0 || typeof claim.value !== 'string') return undefined;
  const quote = linked.article.text.slice(claim.start, claim.end);
  const word = /^(?:late |early |on )*([A-Za-z]+)/.exec(quote)?.[1]?.toLowerCase() ?? '';
  const weekday = WEEKDAYS.get(word);
  const day = parseIsoDate(claim.value);
  const named = quote.slice(word.length);
  if (
    weekday === undefined ||
    day === null ||
    !/\d/.test(named) ||
    claim.relative?.startsWith('dayofmonth') ||
    claim.relative?.startsWith('weekday') ||
    claim.relative?.startsWith('range')
  )
    return undefined;
  // Without a year in the text the neighbouring years may be meant.
  const days = claim.relative === null ? [day] : [addMonths(day, -12), day, addMonths(day, 12)];
  if (days.some((candidate) => weekdayOf(candidate) === weekday)) return undefined;
  const right = NAMES[weekdayOf(day) - 1] ?? '';
  return makeDiscrepancy({
    kind: 'date',
    severity: 'conflict',
    subject: `weekday of ${isoDate(day)}`,
    message: `${isoDate(day)} was a ${right}, not a ${NAMES[weekday - 1] ?? ''}.`,
    evidence: `"${quote}" read as ${isoDate(day)}${claim.relative === null ? '' : ', year from the day of publication'}; the calendar makes it a ${right}`,
    rule: 'weekday-mismatch',
    confidence: claim.relative === null ? 0.95 : 0.7,
    statements: [statementAt(linked, linked.article.sentences[claim.sentence]?.source ?? 0, claim, isoDate(day))],
  });
}
