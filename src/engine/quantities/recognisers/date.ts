// Dates of every form. Each form has its own file under dates/; here the tokens are walked once and the longest reading kept.

import type { Draft } from '../draft';
import { calendarDate } from '../dates/calendarDate';
import type { DateMatch } from '../dates/dateMatch';
import { numericDate, shortNumericDate } from '../dates/numericDate';
import { dateParts } from '../dates/dateParts';
import { distances } from '../dates/distances';
import { dayWord, holidayDate, partOfYear, pointedPeriod, seasonDate, vaguePeriod } from '../dates/relativePeriod';
import { weekdayDate } from '../dates/weekdayDate';
import { centuryInWords, yearDate } from '../dates/yearDate';
import { isKind, isNumberToken, wordAt, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const date: Recogniser = {
  id: 'date',
  recognise({ passage, numerals }: Reading): Draft[] {
    const matches = distances(passage, numerals);
    for (let token = 0; token < passage.tokens.count; token++) {
      if (passage.sentenceOf[token] === -1) continue;
      const match = dateAt(passage, token);
      if (match) matches.push(match);
    }
    return matches.map((match) => draftOf(dateParts(passage, match)));
  },
};

const TRIGGERS =
  WordKind.month | WordKind.weekday | WordKind.dayWord | WordKind.pointer | WordKind.season | WordKind.holiday | WordKind.ordinal;

function dateAt(p: Passage, token: number): DateMatch | undefined {
  if (isNumberToken(p, token)) return numericDate(p, token) ?? shortNumericDate(p, token) ?? partOfYear(p, token) ?? yearDate(p, token);
  if (!isKind(p, token, TRIGGERS)) return otherAt(p, token);
  return (
    (isKind(p, token, WordKind.weekday) ? weekdayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.holiday) ? holidayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.month) ? calendarDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.dayWord) ? dayWord(p, token) : undefined) ??
    (isKind(p, token, WordKind.pointer) ? pointedPeriod(p, token) : undefined) ??
    (isKind(p, token, WordKind.season) ? seasonDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.ordinal) ? (centuryInWords(p, token) ?? partOfYear(p, token)) : undefined)
  );
}

/** Words that only a closer look tells: hyphenated ones and "recent". */
function otherAt(p: Passage, token: number): DateMatch | undefined {
  const length = (p.tokens.end[token] ?? 0) - (p.tokens.start[token] ?? 0);
  if (length === 6) return vaguePeriod(p, token);
  if (length < 10 || p.text.charCodeAt((p.tokens.start[token] ?? 0) + 5) !== 45) return undefined;
  return wordAt(p, token).includes('-') ? partOfYear(p, token) : undefined;
}

function draftOf(match: DateMatch): Draft {
  return {
    kind: 'date',
    start: match.start,
    end: match.end,
    first: match.first,
    next: match.next,
    value: match.fixed?.value ?? null,
    low: match.fixed?.low ?? null,
    high: match.fixed?.high ?? null,
    lowOpen: false,
    highOpen: false,
    unit: null,
    hedge: match.hedge,
    relative: match.expression,
    quality: null,
    evidence: match.evidence,
    about: -1,
    ambiguous: match.ambiguous,
  };
}
