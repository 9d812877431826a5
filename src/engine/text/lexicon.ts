import { isPluralForm, singularOf, unlistedVerbBase, verbBaseOf, type HasWord } from './lemma';
import { wordTable } from './wordTable';

/** Coarse classes of nouns and verbs: WordNet's lexicographer files, in their order. */
const NOUN_CLASSES = [
  ...[
    'top',
    'act',
    'animal',
    'artifact',
    'attribute',
    'body',
    'cognition',
    'communication',
    'event',
    'feeling',
    'food',
    'group',
    'location',
  ],
  ...[
    'motive',
    'object',
    'person',
    'phenomenon',
    'plant',
    'possession',
    'process',
    'quantity',
    'relation',
    'shape',
    'state',
    'substance',
    'time',
  ],
] as const;
const VERB_CLASSES = [
  ...[
    'body',
    'change',
    'cognition',
    'communication',
    'competition',
    'consumption',
    'contact',
    'creation',
    'emotion',
    'motion',
    'perception',
  ],
  ...['possession', 'social', 'stative', 'weather'],
] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];
export type VerbClass = (typeof VERB_CLASSES)[number];

/** A small English lexicon: parts of speech, base forms, coarse classes, rarity. */
export interface Lexicon {
  /** Parts of speech of a base form, the commonest first ("nv"); empty where the word is unknown. */
  partsOf(word: string): string;
  /** Base form of a noun ("companies" gives "company"); the word itself where it is no plural. Lower case in and out. */
  singular(word: string): string;
  /** Base form of a verb ("struck" gives "strike"); undefined where the word is no form of a known verb. */
  verbBase(word: string): string | undefined;
  /** Base form used to compare words: singular of a noun, else base of a verb, else the word. */
  lemma(word: string): string;
  nounClass(lemma: string): NounClass | undefined;
  verbClass(lemma: string): VerbClass | undefined;
  /** 0 (in nearly every text) to 9 (rare or unknown). */
  rarity(lemma: string): number;
}

/** Words that end in s (or look plural) and are none, or whose base form rules would spoil. */
const FIXED_LEMMAS: Readonly<Record<string, string>> = {
  has: 'have',
  does: 'do',
  was: 'be',
  is: 'be',
  are: 'be',
  am: 'be',
  this: 'this',
  his: 'his',
  its: 'its',
  us: 'us',
  as: 'as',
  news: 'news',
  series: 'series',
  species: 'species',
  dead: 'dead',
  died: 'die',
  dies: 'die',
  dying: 'die',
  lying: 'lie',
  tied: 'tie',
  wounded: 'wound',
  found: 'find',
  left: 'leave',
  felt: 'feel',
  killing: 'kill',
  building: 'building',
  buildings: 'building',
  shooting: 'shooting',
  shootings: 'shooting',
  bombing: 'bombing',
  bombings: 'bombing',
  meeting: 'meeting',
  meetings: 'meeting',
  during: 'during',
  according: 'according',
  evening: 'evening',
  morning: 'morning',
  earnings: 'earnings',
  savings: 'savings',
  billion: 'billion',
  hundred: 'hundred',
  headquarters: 'headquarters',
  // Forms of verbs that the word list knows as rarer nouns.
  stole: 'steal',
  slain: 'slay',
  won: 'win',
  rose: 'rise',
  shook: 'shake',
  sent: 'send',
  lent: 'lend',
  drove: 'drive',
  tore: 'tear',
  fined: 'fine',
  // Persons who are missing are not missed.
  missing: 'missing',
  means: 'mean',
  hours: 'hour',
};

/** Makes the lexicon from its table. Costs some 10 ms: make it once and hand it on. */
export function createLexicon(): Lexicon {
  const rows = new Map<string, string>();
  for (const row of wordTable.split('\n')) {
    const space = row.indexOf(' ');
    rows.set(row.slice(0, space), row.slice(space + 1));
  }
  const partsOf = (word: string): string => {
    const row = rows.get(word);
    return row === undefined || row.startsWith('-') ? '' : row.slice(0, -3);
  };
  const has: HasWord = (word, part) => partsOf(word).includes(part);
  const isListed = (word: string): boolean => rows.has(word);
  const lemmas = new Map<string, string>();
  const findLemma = (word: string): string => {
    if (Object.hasOwn(FIXED_LEMMAS, word)) return FIXED_LEMMAS[word] ?? word;
    if (isPluralForm(word)) {
      const noun = singularOf(word, has);
      // "Goes" has no noun.
      if (noun !== word) return has(noun, 'n') && !partsOf(noun).startsWith('v') ? noun : (verbBaseOf(word, has) ?? noun);
    }
    if (/(?:ed|ing|ied|en|es)$/.test(word) || !rows.has(word) || word === 'said' || word === 'shot')
      return verbBaseOf(word, has) ?? (partsOf(word) === '' ? unlistedVerbBase(word, isListed) : undefined) ?? word;
    const verb = verbBaseOf(word, has);
    return verb !== undefined && !partsOf(word).startsWith('n') ? verb : word;
  };
  const classIn = <T>(table: readonly T[], lemma: string, fromEnd: number): T | undefined => {
    const letter = rows.get(lemma)?.at(-fromEnd);
    return letter === undefined || letter === '.' ? undefined : table[letter.charCodeAt(0) - 97];
  };
  return {
    partsOf,
    singular: (word) => singularOf(word, has),
    // "Were missing" is no form of "miss", however it is tagged.
    verbBase: (word) => (word === 'missing' ? undefined : verbBaseOf(word, has)),
    lemma: (word) => {
      let found = lemmas.get(word);
      if (found === undefined) lemmas.set(word, (found = findLemma(word)));
      return found;
    },
    nounClass: (lemma) => classIn<NounClass>(NOUN_CLASSES, lemma, 3),
    verbClass: (lemma) => classIn<VerbClass>(VERB_CLASSES, lemma, 2),
    rarity: (lemma) => Number(rows.get(lemma)?.at(-1) ?? 9),
  };
}
