/** What a word can be to a reader of numbers and dates: bits, because many words are several things ("second", "may", "pound"). */
export const WordKind = {
  /** "zero" … "ninety" */
  cardinal: 1,
  /** "hundred", "million", "bn" */
  scale: 2,
  /** "first", "twentieth", also inside "twenty-first" */
  ordinal: 4,
  /** Denominators: "half", "thirds", "quarter" */
  denominator: 8,
  /** "dozen" */
  dozen: 16,
  month: 32,
  weekday: 64,
  /** "day", "weeks", "hr" */
  calendar: 128,
  /** "dollars", "yuan", "USD" */
  currency: 256,
  /** "km", "feet", "degrees" */
  measure: 512,
  /** "percent", "pc" */
  percent: 1024,
  /** "today", "yesterday", "tonight" */
  dayWord: 2048,
  /** "spring", "summer", "autumn", "fall", "winter" */
  season: 4096,
  /** "dozens", "hundreds", "several": counts without a figure */
  vague: 8192,
  /** "last", "next", "this", "past" … before a period */
  pointer: 16384,
  /** "a", "an", "the", "one's" … */
  article: 32768,
  /** "morning", "night", "noon" */
  dayPart: 65536,
  /** "christmas", "easter", "thanksgiving" */
  holiday: 131072,
  /** A verb form that shows the tense of its sentence. */
  future: 262144,
  past: 524288,
  /** First word of a phrase that only dates and durations use: "ago", "earlier", "decade" … */
  time: 1048576,
  /** "minus", "negative" */
  sign: 2097152,
  /** "majority", "week-long": words that one recogniser alone looks for. `Passage.kinds` leaves this bit out. */
  rare: 4194304,
} as const;
