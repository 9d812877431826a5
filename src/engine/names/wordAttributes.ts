/** What the word table knows of a word in any case: a sum of bits, then the word's cluster above them. */
export const WordBit = {
  firstName: 1,
  lastName: 2,
  town: 4,
  country: 8,
  nationality: 16,
  /** "Ministry", "University", "Party": a word of organisations' names. */
  organisationWord: 32,
  /** "River", "Street", "County": a word of places' names. */
  placeWord: 64,
  /** "Mr", "President", "coach": stands before a person's name. */
  title: 128,
  /** "United", "Rovers", "Yankees". */
  clubWord: 256,
  /** A whole name of an organisation: "Reuters", "NATO". */
  organisation: 512,
  calendar: 1024,
  /** Mostly seen in lower case, so that its capital at the start of a sentence says nothing. */
  lowerCase: 2048,
  region: 4096,
  /** "Cup", "Act", "Olympics", "War": a word of events, laws and works. */
  eventWord: 8192,
  /** "said", "told". */
  speechVerb: 16384,
  /** "Inc", "Ltd", "plc". */
  companyEnding: 32768,
  sport: 65536,
  /** Some phrase of the phrase table begins with it. */
  phraseStart: 131072,
  /** Known in lower case, and not with a capital: in a text without capitals no name, unless it is listed as one. */
  ordinary: 262144,
} as const;

/** The bits that take part in combined features. */
export const GAZETTEER_BITS = 0x7fff | 32768;
/** The cluster (0 = none, else 1 to 255) stands above the bits. */
export const CLUSTER_SHIFT = 20;

/** Kinds of phrases in the phrase table. */
export const PHRASE_KINDS = ['', 'place', 'country', 'club', 'organisation', 'event', 'person', 'nationality'] as const;
/** Longest phrase in tokens. */
export const LONGEST_PHRASE = 6;

/** Rolling hash over the hashes of a phrase's words. */
export function extendPhrase(hash: number, word: number): number {
  return (Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) + word + 0x1b873593) | 0;
}

/** Number of word clusters; they are numbered from 1. */
export const CLUSTERS = 255;
