/** What speaks against comparing two claims at all, whatever they share. The order is part of what the trees were fitted to: append only. */
export const vetoes = [
  'other event',
  'other thing',
  'passing noun',
  'one person',
  'part of a whole',
  'other statistic',
  'other noun',
  'no noun',
  'measured from elsewhere',
  'other person',
  'other deed',
  'no day',
  'other day',
  "speaker's day",
  'other group',
] as const;
export type Veto = (typeof vetoes)[number];
