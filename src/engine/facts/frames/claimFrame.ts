import type { Claim } from '../../model/claim';
import type { EntityType } from '../../model/mention';
import type { EventClass } from './eventClasses';
import type { Period } from './figurePeriod';
import type { Flow } from './commodityFlow';
import type { Matter } from './figureMatter';
import type { SentenceReading } from './storyReading';

/** What a number measures, coarsely: only claims of one dimension and one unit are ever compared. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'measure'
  | 'magnitude'
  | 'score'
  | 'votes'
  | 'record'
  | 'points'
  | 'ordinal'
  | 'age'
  | 'date'
  | 'time';

/** A mark that one side of a comparison may have and the other may lack: period, rate, position, expectation. */
export type Mark = string;

/**
 * What a figure is of its thing: how much it is, how far it is from something else ("two tonnes below its ceiling"), how much it may be ("a
 * quota of 40 tonnes"), how much it was or would have been without what is told ("instead of 14"), or what came to it ("seven more bodies").
 */
export type FigureSense = 'amount' | 'distance' | 'limit' | 'replaced' | 'increment';

/** `to`: what it is now and was not before ("raised to 42"); `from`: what it was before ("raised from 40", "up from 40"). */
export type Change = 'to' | 'from';

/** The word that a date dates, with the classes of its event. */
export interface BoundWord {
  readonly lemma: string;
  readonly classes: readonly EventClass[];
}

/** What a date dates; `token` is the word by which that is told. */
export type DatedWord = BoundWord & { readonly token: number };

/** Who or what a figure belongs to. */
export interface Owner {
  /** `Entity.id`, or the base form of a common noun ("police"). */
  readonly id: string;
  readonly name: string;
  /** The name as a reader wants it: "Chinese" where the text does not say "China". */
  readonly written: string;
  /** Type of the entity, or null where `id` is a common noun. */
  readonly type: EntityType | null;
  /** Whether grammar says so (subject, possessor), not nearness alone. */
  readonly isCertain: boolean;
}

/** A claim with what it is about: all that a comparison looks at. */
export interface ClaimFrame {
  /** Index into `Story.articles`. */
  readonly article: number;
  /** Index into that article's claims. */
  readonly index: number;
  readonly claim: Claim;
  readonly reading: SentenceReading;
  readonly dimension: Dimension;
  /** `count`, `money:USD`, `measure:metre` …: what must be equal for two claims to be compared. */
  readonly unit: string;
  /** The value in the base unit of its dimension (days, metres, percent); null where the words leave it open. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** Base form of the counted noun, if any. */
  readonly head: string | null;
  readonly modifiers: readonly string[];
  /** Class of the nearest event word, and of those almost as near. */
  readonly event: EventClass | null;
  readonly events: ReadonlySet<string>;
  /** Distance of the nearest event word in tokens, marks and conjunctions counted more; Infinity where there is none. */
  readonly eventDistance: number;
  /** Base form of the nearest verb or event word. */
  readonly verb: string | null;
  /** The word for what happened as its clause has it ("closed", "struck"), in lower case; null where there is none but forms of be and have. */
  readonly happened: string | null;
  /** For a date: base form of the word it dates, a verb or an event noun beside it; null where there is none but "be". */
  readonly bound: BoundWord | null;
  /** For a date: `type:Entity.id` of the names between it and the word it dates, `AGE:n` of the one age in its sentence. */
  readonly beside: ReadonlySet<string>;
  /** For a date: `Entity.id` of the persons named right behind the verb that it dates: whom it was done to. */
  readonly objects: ReadonlySet<string>;
  /** For a date: all days that its source names, with what they date (keys of `dayKeys`). */
  readonly datedAlso: ReadonlySet<string>;
  readonly owner: Owner | null;
  readonly speaker: Owner | null;
  /** What its words say that it measures, whatever deed stands beside it. */
  readonly matter: Matter | null;
  /** `Entity.id` of the place whose inhabitants are counted or that has what a share is of, or null; for a crowd, of the last place named before or in its clause. */
  readonly place: string | null;
  /** `Entity.id` of the place that a distance is measured from, or null. */
  readonly from: string | null;
  /** Content words, weighted by how near they stand to the number. */
  readonly words: ReadonlyMap<string, number>;
  /** Content words of the sentence. */
  readonly sentenceWords: ReadonlyMap<string, number>;
  readonly neighbourWords: ReadonlyMap<string, number>;
  readonly entities: ReadonlySet<string>;
  readonly marks: ReadonlySet<Mark>;
  /** How many other values its source gives for the same noun or unit and event: where there is a choice, a match means less. */
  readonly alternatives: number;
  /** How many different values its source gives in this unit. */
  readonly valuesOfUnit: number;
  /** For a sum of money and a figure of business: these values (`rangeKey`). */
  readonly alsoTold: ReadonlySet<string>;
  /** "two other", "three more". */
  readonly isContrast: boolean;
  /** "three of the", "including three". */
  readonly isSubset: boolean;
  /** For a count of which its sentence gives others: all of them together, or null. */
  readonly together: number | null;
  /** Which end of a change that its sentence tells it is, or null. */
  readonly change: Change | null;
  /** "380 passengers and crew": its noun and another are counted together. */
  readonly isJoint: boolean;
  /** For an ordinal: `Entity.id` of the name between it and its noun, which narrows what is counted ("the third Northern League coach"), or null. */
  readonly scope: string | null;
  /** A member of a coordination that was counted together ("two women and a man"). */
  readonly isPart: boolean;
  readonly isQuoted: boolean;
  /** A figure of sport or of a data sheet, told by the dozen: touchdowns, passes, yards run, gigabytes. */
  readonly isStatistic: boolean;
  /** For a figure of sport: the final score told with it or last before it ("91-73"), or null. */
  readonly game: string | null;
  /** Whether it is the greatest magnitude that its source tells of the story's own quake. */
  readonly isMainQuake: boolean;
  /** null: the main event; else what tells this background event from others. */
  readonly background: string | null;
  /** The one exact day that its sentence names, or null: a market closes and a team plays every day. */
  readonly day: number | null;
  /** For an hour: its day, or the last one named before it, likewise. */
  readonly dayBefore: number | null;
  /** For a figure that changes with time: the time that its sentence gives for it. */
  readonly period: Period | null;
  readonly sense: FigureSense;
  /** Publication day of the source as a day number, or null. */
  readonly published: number | null;
  /** Of a quantity of goods: what is told of it, or null. */
  readonly flow: Flow | null;
  /** The number as written, in lower case. */
  readonly wording: string;
  /** Token of the number itself. */
  readonly token: number;
  /** The stretch that shows the value. */
  readonly start: number;
  readonly end: number;
}

/** Equal for claims whose words leave the same values open. */
export function rangeKey({ low, high }: Pick<ClaimFrame, 'low' | 'high'>): string {
  return `${low} ${high}`;
}
