/** What fuzzing feeds the engine: text that looks like news, text that does not, and sequences of edits and file events. */
import fc from 'fast-check';
import { generateArticles } from '../perf/generateArticles';

/** Cases a property: `FUZZ_CASES` for a nightly run, few in every test run. */
export const fuzzCases = Number(process.env['FUZZ_CASES'] ?? 700);

const sentences = generateArticles(40, 7)
  .articles.flatMap((article) => article.text.split(/(?<=[.?!"])\s+/))
  .filter((sentence) => sentence.length > 0);

/** Pieces on which readers of numbers, names, quotations and pages are apt to trip. */
const snags = [
  '"',
  '“',
  '”',
  "''",
  '``',
  '’',
  '(',
  ')',
  '[.]',
  '--',
  '—',
  '...',
  '\r\n',
  '\n\n',
  '\t',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '😀',
  'é́',
  '$',
  'US$',
  '$US',
  '1,',
  '.5',
  '1/2',
  '½',
  '10-15',
  '2019-20',
  '9/11',
  '3/4/2026',
  '12:99',
  'p.m.',
  '1e309',
  '99999999999999999999',
  '%',
  'per cent',
  '-5',
  '+',
  'U.S.',
  'Co. Ltd,',
  'Mr.',
  'Jr.',
  'SenseTime',
  'McDonald',
  "O'Neil",
  'AT&T',
  'van der',
  'THE',
  'On Monday',
  'yesterday',
  'last week',
  'at least',
  'about a',
  'half a million',
  'said',
  'killed',
  'injured',
  'people',
  'million',
  'By ',
  'LONDON (Reuters) - ',
  'Published Oct 07, 2019 05:08PM ET',
  'https://example.org/2020/1/1/',
  'Share This Page',
  '<script>',
  '](command:x)',
  '#',
  '\\',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 5, arbitrary: fc.constantFrom(...snags) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
);

/** A text of up to about a hundred pieces. */
export const newsText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n')), { maxLength: 60 })
  .map((parts) => parts.map(([words, gap]) => words + gap).join(''));

export type FileEvent =
  | { readonly type: 'set'; readonly path: string; readonly text: string }
  | { readonly type: 'edit'; readonly path: string; readonly at: number; readonly remove: number; readonly insert: string }
  | { readonly type: 'delete'; readonly path: string }
  | { readonly type: 'rename'; readonly path: string; readonly to: string }
  /** The editor leaves articles out, and puts others together by hand. */
  | { readonly type: 'choose'; readonly leftOut: readonly string[]; readonly together: readonly string[] }
  /** The editor says what a name is. */
  | { readonly type: 'correct'; readonly path: string; readonly at: number; readonly kind: 'PER' | 'LOC' | 'none' }
  | { readonly type: 'check'; readonly cancel: boolean };

const paths = ['a.txt', 'b.txt', 'c/2020-01-02-d.txt', 'é.article'];
const path = fc.constantFrom(...paths);
const somePaths = fc.subarray(paths);

export const fileEvents = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: fc.constant('set' as const), path, text: newsText }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('edit' as const), path, at: fc.nat(3000), remove: fc.nat(60), insert: piece }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('delete' as const), path }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('choose' as const), leftOut: somePaths, together: somePaths }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('correct' as const), path, at: fc.nat(300), kind: fc.constantFrom('PER', 'LOC', 'none') }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('check' as const), cancel: fc.boolean() }) },
  ),
  { maxLength: 12 },
);
