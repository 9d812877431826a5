/** A value of a fact in words that equal statements share. */
import type { Claim } from '../model/claim';
import type { ClaimFrame } from './frames/claimFrame';
import type { FactMember } from './fact';
import { isGameClock } from './frames/gameClocks';
import { dateOf } from './frames/storyTime';
import { isDayOfSomething } from './pairs/relateValues';

/** A value as it is compared and shown: "28", "at least 28", "500 million USD", "2019-10-08". */
export function valueText({ claim, frame }: FactMember): string {
  const hedge = claim.hedge === 'none' || claim.hedge === 'vague' ? '' : `${claim.hedge} `;
  if (typeof claim.value === 'string') {
    const side = frame.dimension === 'time' ? (['before', 'after'] as const).find((mark) => frame.marks.has(mark)) : undefined;
    return side ? `${side} ${dayText(claim.value).replace(/^T/, '')}` : dayText(claim.value);
  }
  if (claim.value === null || claim.hedge === 'vague') return frame.wording;
  if (isGameClock(claim)) return `${frame.wording} left`;
  if (claim.kind === 'fraction') return `${hedge}${Math.round(claim.value * 1000) / 10} %`;
  if (isDayOfSomething(frame) && frame.published !== null) {
    const begun = dateOf(frame.published - claim.value + 1).slice('YYYY-'.length);
    return `${ordinal(claim.value)} day (begun ${dayText(`XXXX-${begun}`)})`;
  }
  const number = scaled(claim.value);
  const unit = unitText(claim, frame);
  return `${hedge}${number}${unit}`;
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** TIMEX3 values without a year or a week, decades and centuries, as people say them: "Saturday", "31 December", "1980s", "20th century". */
function dayText(value: string): string {
  const weekday = /^XXXX-WXX-(\d)/.exec(value);
  if (weekday) return WEEKDAYS[Number(weekday[1])] ?? value;
  if (/^\d{2}$/.test(value)) return `${ordinal(Number(value) + 1)} century`;
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  const day = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!day) return value;
  const month = MONTHS[Number(day[1])] ?? '';
  return day[2] === undefined ? month : `${Number(day[2])} ${month}`;
}

const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** Of a number below 100: "20th", "21st". */
function ordinal(number: number): string {
  const last = number % 10;
  return `${number}${(number - last === 10 ? undefined : ENDINGS[last]) ?? 'th'}`;
}

function unitText(claim: Claim, frame: ClaimFrame): string {
  if (frame.dimension === 'money') return ` ${frame.unit.slice('money:'.length)}`;
  if (claim.kind === 'percent') return ' %';
  if (claim.kind !== 'measure' && claim.kind !== 'duration') return '';
  const unit = claim.unit ?? '';
  return claim.value === 1 || claim.kind === 'measure' ? ` ${unit}` : ` ${unit}s`;
}

/** Millions and more in words: 13.9 billion. */
function scaled(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(7))} ${word}`;
  return String(value);
}
