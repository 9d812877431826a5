import type { EntityType, Mention } from '../model/mention';
import { foldName } from './nameText';

/** One way of writing a name in a story, counted over its articles. Persons and all other names are kept apart. */
export interface NameForm {
  /** Index into the list of forms. */
  readonly index: number;
  readonly written: string;
  readonly folded: string;
  readonly type: EntityType;
  readonly count: number;
  /** Mentions in each article that has it, by index of the article. */
  readonly perArticle: ReadonlyMap<number, number>;
}

/**
 * Names of one kind among which slips of the pen are looked for. More stand in directories alone, where each name has neighbours one
 * letter away that are other people, and where the search would take gigabytes.
 */
export const MOST_NAMES_WITH_SLIPS = 50_000;

/** A mention with the article that it stands in. */
export interface PlacedMention {
  readonly article: number;
  readonly mention: Mention;
  readonly written: string;
  /** "Mr", "President" or the like stands in front: a person. */
  readonly isTitled: boolean;
}

/** Persons never share a form with what is not a person: "Washington" the man and the city. */
export function formKey(written: string, type: EntityType): string {
  return `${type === 'PER' ? 'p' : 'n'}|${written}`;
}

/** Counts the forms of all mentions. Sorted by key, so that the order of the articles does not matter. */
export function countForms(mentions: readonly PlacedMention[]): Map<string, NameForm> {
  const counted = new Map<string, { written: string; types: Map<EntityType, number>; perArticle: Map<number, number>; count: number }>();
  for (const { article, mention, written } of mentions) {
    const key = formKey(written, mention.type);
    let form = counted.get(key);
    if (!form) counted.set(key, (form = { written, types: new Map(), perArticle: new Map(), count: 0 }));
    form.count++;
    form.types.set(mention.type, (form.types.get(mention.type) ?? 0) + 1);
    form.perArticle.set(article, (form.perArticle.get(article) ?? 0) + 1);
  }
  const forms = new Map<string, NameForm>();
  [...counted.keys()].sort().forEach((key, index) => {
    const form = counted.get(key);
    if (form)
      forms.set(key, {
        index,
        written: form.written,
        folded: foldName(form.written),
        type: majority(form.types),
        count: form.count,
        perArticle: form.perArticle,
      });
  });
  return forms;
}

/** The commonest type; of equals the first in a fixed order. */
export function majority(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'MISC';
  let most = 0;
  for (const type of ['ORG', 'LOC', 'PER', 'MISC'] as const) {
    const count = types.get(type) ?? 0;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}
