/** The hours that dates name besides their day: "Monday at 10 a.m.", "late on Monday", "the early hours of Monday". */
import type { Claim } from '../../model/claim';
import { dayNamed } from './storyTime';

/** Minutes from midnight, both inclusive; beyond 1439 those after the next midnight. As wide as newspapers use the words. */
type Hours = readonly [number, number];

interface PartOfDay {
  readonly words: RegExp;
  /** TIMEX3. */
  readonly code: string;
  readonly whole: Hours;
  readonly early: Hours;
  readonly late: Hours;
}

/** The first row whose words a date holds. */
const PARTS: readonly PartOfDay[] = [
  { words: /\b(?:dawn|daybreak|sunrise)\b/, code: 'MO', whole: [240, 480], early: [240, 480], late: [240, 480] },
  { words: /\bmornings?\b/, code: 'MO', whole: [0, 720], early: [0, 540], late: [540, 720] },
  { words: /\bafternoon\b/, code: 'AF', whole: [720, 1140], early: [720, 930], late: [870, 1140] },
  { words: /\b(?:evening|dusk|nightfall)\b/, code: 'EV', whole: [960, 1439], early: [960, 1200], late: [1140, 1439] },
  { words: /\b(?:night|tonight|overnight)\b/, code: 'NI', whole: [1020, 1860], early: [1020, 1320], late: [1230, 1740] },
];

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** The hours of a part of the day that stands for itself ("in the morning"), by its TIMEX3 value; null where it is none. */
export function hoursOfPart(value: Claim['value']): Hours | null {
  return PARTS.find(({ code, words }) => value === `T${code}` && words !== PARTS[0]?.words)?.whole ?? null;
}

/** "The early hours of Monday", "the small hours", "before dawn on Monday". */
const EARLY_HOURS = /\b(?:(?:early|small|wee) (?:morning )?hours|before (?:dawn|daybreak)) (?:of|on) (?:the )?$/i;
const DAWN = /\b(?:dawn|daybreak) (?:on|of) $/i;
/** "Early Monday", "late on Monday": of the day itself. */
const EARLY: Hours = [0, 600];
const LATE: Hours = [1020, 1740];
/** UTF-16 units before a date that are looked at. */
const BEFORE = 32;

/** An hour with its day as `StoryTime.dayOf` gives days. */
export interface DatedHour {
  readonly claim: Claim;
  readonly day: number | null;
}

/** The hours of the dates among `claims`, as claims of their own at the same place. Days alone have none. */
export function timesOfDay(claims: readonly Claim[], text: string): DatedHour[] {
  return claims.flatMap((claim): DatedHour[] => {
    if (claim.kind !== 'date') return [];
    const { value, hours } = clockOf(claim) ?? partOf(claim, text) ?? {};
    if (value === undefined || hours === undefined) return [];
    const [low, high] = hours;
    const hour: Claim = { ...claim, kind: 'time', value, low, high, hedge: 'none', relative: null, evidence: 'time of day in a date' };
    return [{ claim: hour, day: dayNamed(claim) }];
  });
}

interface TimeOfDay {
  readonly value: string;
  readonly hours: Hours;
}

function clockOf({ value, relative }: Claim): TimeOfDay | undefined {
  // "Noon today" has its hour also where nobody knows the day.
  const clock = /T(\d\d):(\d\d)/.exec((typeof value === 'string' ? value : relative) ?? '');
  if (!clock) return undefined;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return { value: clock[0], hours: [minutes, minutes] };
}

function partOf(claim: Claim, text: string): TimeOfDay | undefined {
  if (!isOneDay(claim)) return undefined;
  const written = text.slice(claim.start, claim.end).toLowerCase();
  const before = text.slice(Math.max(0, claim.start - BEFORE), claim.start);
  if (EARLY_HOURS.test(before)) return { value: 'TMO', hours: [0, 420] };
  const part = DAWN.test(before) ? PARTS[0] : PARTS.find(({ words }) => words.test(written));
  const which = claim.hedge === 'early' ? 'early' : claim.hedge === 'late' ? 'late' : 'whole';
  if (part) return { value: `T${part.code}`, hours: part[which] };
  if (which === 'whole') return undefined;
  return which === 'early' ? { value: 'TMO', hours: EARLY } : { value: 'TNI', hours: LATE };
}

/** "Early Monday" is a part of a day, "early June" of a month. */
function isOneDay({ value, relative, low, high }: Claim): boolean {
  if (low !== null) return low === high;
  return /^XXXX-(?:WXX-\d|\d\d-\d\d)/.test(String(value)) || /^(?:day|weekday|monthday):/.test(relative ?? '');
}
