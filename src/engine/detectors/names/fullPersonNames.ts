import type { Story } from '../../model/analysis';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { nameFormsOf, type NameForm } from './nameForms';

/** People whom one source gives a middle name, or a "Jr.", and another does not: one entry a story, a matter of house style. */
export const fullPersonNames: Detector = {
  id: 'full-person-names',
  kinds: ['name-spelling'],
  detect({ story }: DetectionContext): Detection {
    const forms = nameFormsOf(story);
    const inFull = pairsIn(forms, shorterKeys);
    if (inFull.length === 0) return { discrepancies: [] };
    // Initials are left out by everybody and tell nothing alone; where other names differ they belong to the entry.
    const pairs = [...inFull, ...pairsIn(forms, withoutInitial)];
    const written = pairs.map(({ full, short }) => `${full.text} / ${short.text}`);
    return {
      discrepancies: [
        makeDiscrepancy({
          kind: 'name-spelling',
          severity: 'variant',
          subject: 'names of people in full',
          message: `Sources differ in how fully they name ${pairs.length === 1 ? 'a person' : 'people'}: ${written.slice(0, MOST_SHOWN).join('; ')}${written.length > MOST_SHOWN ? '; …' : ''}.`,
          evidence: `${written.join('; ')}: a middle name, or one such as “Jr.”, stands in one source and not in another.`,
          rule: 'full-person-names',
          confidence: 0.5,
          houseStyle: true,
          statements: pairs.flatMap(({ full, short }) => [full, short].flatMap((form) => firstPlaces(story, form))),
        }),
      ],
    };
  },
};

const MOST_SHOWN = 4;
/** What follows a name in a family where father and son share it. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

interface Pair {
  readonly full: NameForm;
  readonly short: NameForm;
}

/** Full names and their shorter forms in other sources, found by first name and surname. */
function pairsIn(forms: readonly NameForm[], keysOf: (folded: readonly string[]) => string[]): Pair[] {
  const byShort = new Map(forms.flatMap((form) => (isPerson(form) ? [[form.folded.join(' '), form] as const] : [])));
  const pairs: Pair[] = [];
  for (const full of byShort.values()) {
    const short = keysOf(full.folded).flatMap((key) => byShort.get(key) ?? [])[0];
    if (short && ![...full.sources.keys()].some((source) => short.sources.has(source))) pairs.push({ full, short });
  }
  return pairs;
}

function isPerson(form: NameForm): boolean {
  return form.type === 'PER' && form.inBody && form.words.length > 1 && form.text !== form.text.toUpperCase();
}

/** The name without its initials, in the middle or in front of two names and more ("J. Edgar Hoover"). */
function withoutInitial(words: readonly string[]): string[] {
  const full = words.filter((word) => word.length > 1);
  return full.length > 1 && full.length < words.length ? [full.join(' ')] : [];
}

/** The name without its generation, else without its middle names. */
function shorterKeys(folded: readonly string[]): string[] {
  const hasGeneration = GENERATIONS.has(folded[folded.length - 1] ?? '');
  const words = hasGeneration ? folded.slice(0, -1) : folded;
  if (words.length < 2) return [];
  const ends = `${words[0] ?? ''} ${words[words.length - 1] ?? ''}`;
  const hasMiddle = words.slice(1, -1).some((word) => word.length > 1);
  return [...(hasGeneration ? [words.join(' ')] : []), ...(hasMiddle ? [ends] : [])];
}

/** The first place of a form in each source. */
function firstPlaces(story: Story, form: NameForm): ReturnType<typeof statementAt>[] {
  const seen = new Set<string>();
  return form.places.flatMap((place) => {
    const key = `${String(place.article)}:${String(place.source)}`;
    const linked = story.articles[place.article];
    if (!linked || seen.has(key)) return [];
    seen.add(key);
    return [statementAt(linked, place.source, place, form.text)];
  });
}
