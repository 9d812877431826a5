import type { Recogniser } from './recogniser';
import { age } from './recognisers/age';
import { count } from './recognisers/count';
import { date } from './recognisers/date';
import { duration } from './recognisers/duration';
import { fraction } from './recognisers/fraction';
import { measure } from './recognisers/measure';
import { money } from './recognisers/money';
import { ordinal } from './recognisers/ordinal';
import { percent } from './recognisers/percent';
import { sportRecord } from './recognisers/sportRecord';

/** All recognisers of quantities. The order decides overlaps: an earlier one keeps its tokens. */
export const recognisers: readonly Recogniser[] = [sportRecord, date, age, percent, money, measure, duration, fraction, ordinal, count];
