/** Deeds that reports tell in more words than one: "called the strike off", "came into force", "lost their lives". */
import { Tag } from '../../text/partsOfSpeech';
import type { DatedWord } from './claimFrame';
import { eventClassesOf } from './eventClasses';
import { losesLife } from './losesLife';
import type { ArticleReading } from './storyReading';

/** The deed, its verb, and the words that make the verb that deed; `~` where whom or what it was done to may stand. Verbs with particles that news is told in. */
const ROWS = `
die pass away
announce make ~ public
announce go public
reveal come to light
propose put ~ forward
submit hand ~ in
apply kick in
apply come into force
apply come into effect
apply enter into force
apply go into effect
apply go into force
apply take effect
cancel call ~ off
postpone put ~ off
begin get under way
begin get underway
acquire take ~ over
acquire snap ~ up
depart take off
depart set off
depart set out
reject turn ~ down
reject throw ~ out
expire run out
resign step down
resign stand down
resign step aside
withdraw pull ~ out
arrest take ~ into custody
walkout walk out
walkout walk off
walkout stop work
walkout down tool
walkout go on strike
agree come to term
agree strike ~ deal
agree reach ~ deal
agree reach ~ agreement
`;

interface Idiom {
  readonly deed: string;
  /** Lemmas behind the verb. */
  readonly words: readonly string[];
  /** Whether an object may stand before them. */
  readonly isSeparable: boolean;
}

const idioms = readRows();

function readRows(): ReadonlyMap<string, readonly Idiom[]> {
  const table = new Map<string, Idiom[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [deed = '', verb = '', ...rest] = row.split(' ');
    const idiom = { deed, words: rest.filter((word) => word !== '~'), isSeparable: rest[0] === '~' };
    table.set(verb, [...(table.get(verb) ?? []), idiom]);
  }
  return table;
}

/** Tokens of an object between a verb and its particle. */
const LONGEST_OBJECT = 5;
const OBJECT: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.adjective,
  Tag.noun,
  Tag.plural,
  Tag.name,
  Tag.pronoun,
  Tag.possessive,
  Tag.number,
]);

/** The deed that a verb tells together with the words behind it; null where it stands for itself. */
export function deedInIdiom(article: ArticleReading, verb: number): DatedWord | null {
  if (losesLife(article, verb)) return { lemma: 'die', token: verb, classes: eventClassesOf.get('die') ?? [] };
  const { lemmas, tags } = article;
  for (const { deed, words, isSeparable } of idioms.get(lemmas[verb] ?? '') ?? []) {
    const last = isSeparable ? verb + 1 + LONGEST_OBJECT : verb + 1;
    for (let at = verb + 1; at <= last; at++) {
      if (words.every((word, i) => lemmas[at + i] === word)) return { lemma: deed, token: verb, classes: eventClassesOf.get(deed) ?? [] };
      if (!OBJECT.has(tags[at] ?? 0)) break;
    }
  }
  return null;
}
