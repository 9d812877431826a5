// Parts of a day without a day: "in the morning", "late in the evening", "early in the morning".

import { isOneOf } from '../../text/isOneOf';
import { isKind, startOf, endOf, wordAt, wordNear, type Passage } from '../passage';
import { DAY_PARTS } from '../timeWords';
import { WordKind } from '../wordKind';

/** Hours that newspapers mean by the part of a day: minutes from midnight, end exclusive. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = { MO: [240, 720], AF: [720, 1080], EV: [1020, 1380], NI: [1140, 1740] };

export interface DayPartTime {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly low: number;
  readonly high: number;
}

/** `token` holds the part of the day. */
export function dayPartTime(p: Passage, token: number): DayPartTime | undefined {
  if (!isKind(p, token, WordKind.dayPart) || wordNear(p, token - 1, token) !== 'the' || wordNear(p, token - 2, token) !== 'in')
    return undefined;
  const code = DAY_PARTS.get(wordAt(p, token));
  const hours = code ? HOURS[code] : undefined;
  if (!code || !hours || wordNear(p, token + 1, token) === 'of') return undefined;
  const lead = wordNear(p, token - 3, token);
  const first = isOneOf(lead, 'early|late|later|earlier') ? token - 3 : token - 2;
  return { first, next: token + 1, start: startOf(p, first), end: endOf(p, token), code: `T${code}`, low: hours[0], high: hours[1] - 1 };
}
