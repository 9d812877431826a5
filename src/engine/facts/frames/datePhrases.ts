/** Phrases that say of the date behind them what it dates, whatever verb governs it. */
import type { DatedWord } from './claimFrame';
import type { ArticleReading, SentenceReading } from './storyReading';

/** What a date dates by the words before it, whatever verb governs it: the deed, and how those words end. */
const PHRASES: readonly (readonly [deed: string, words: RegExp])[] = [
  // "A deadline of Monday"
  ['deadline', /\bdeadline (?:(?:be|until|at) )?(?:of|on|to|for|be|until) (?:[^\s.;,]+ ){0,3}$/],
  // "Has been given until Friday"
  ['deadline', /\b(?:give|have|allow|grant) (?:[^\s.;,]+ ){0,6}(?:until|till) (?:[^\s.;,]+ ){0,4}$/],
  // "Must make a firm bid by Friday"
  ['deadline', /\b(?:must|(?:have|need|tell|order|require|oblige) (?:[^\s.;,]+ ){0,3}?to) (?:[^\s.;]+ ){1,9}by (?:[^\s.;,]+ ){0,2}$/],
  // "Unless they had a deal by Friday"
  ['deadline', /\bunless (?:[^\s.;]+ ){1,8}by (?:[^\s.;,]+ ){0,2}$/],
  // "The strike will go on until Saturday", "into Thursday"
  [
    'end',
    /\b(?:last|continue|go on|carry on|run|extend|stretch|keep (?:[^\s.;,]+ ){0,4}?go|remain in force|stay in force|be valid) (?:[^\s.;,]+ ){0,4}?(?:until|till|into|through) (?:[^\s.;,]+ ){0,3}$/,
  ],
  // "Since she took the post in May"
  ['appoint', /\b(?:take|assume) (?:up |over )?(?:the|his|her) (?:[^\s.;,]+ )?(?:post|job|helm|rein|role|position) (?:[^\s.;,]+ ){0,6}$/],
  // "A tower that dates from 1989", "goes back to 1791"
  ['build', /\b(?:date|go) (?:back )?(?:from|to) (?:the )?(?:[^\s.;,]+ )?$/],
];
/** Tokens before a date in which such words stand. */
const PHRASE_REACH = 16;

/** What the words before the token `first`, with which a date begins, say that it dates; null where they are no such phrase. */
export function deedInPhrase({ lemmas }: ArticleReading, { sentence }: SentenceReading, first: number): DatedWord | null {
  const from = Math.max(sentence.firstToken, first - PHRASE_REACH);
  const before = `${lemmas.slice(from, first).join(' ')} `;
  for (const [lemma, words] of PHRASES) {
    const at = before.search(words);
    if (at >= 0) return { lemma, token: from + before.slice(0, at).split(' ').length - 1, classes: [] };
  }
  return null;
}
