/** Slips in one word of a longer name, told by the same word in other names of the story. */
import { deletionKeys, isWithinOneEdit } from '../../linking/editDistance';
import type { NamePlace } from './nameDraft';
import type { NameForm } from './nameForms';
import { isInflection, isOrdinary } from './wordRelation';

/** A word that stands once, and what it is a slip of. Both as forms of a name of one word. */
export interface WordSlip {
  readonly slip: NameForm;
  readonly meant: NameForm;
}

/** Letters of such a word. */
const MIN_LETTERS = 5;
const MAX_LETTERS = 30;
/** Places and sources of the word that was meant. */
const MIN_PLACES = 3;
const MIN_SOURCES = 3;
const WORD = /\p{L}+/gu;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * "Malvy Middle School" where the story has "Malby" and the "Malby Board". Words that dictionaries have are left out, and so are the
 * names of people, who share first names that differ in a letter. Linear in the names.
 */
export function wordSlips(forms: readonly NameForm[]): WordSlip[] {
  const words = wordsOf(forms);
  const byKey = new Map<string, NameForm[]>();
  for (const word of words)
    if (word.places.length >= MIN_PLACES && word.sources.size >= MIN_SOURCES)
      for (const key of deletionKeys(word.folded[0] ?? '')) {
        const known = byKey.get(key);
        if (known) known.push(word);
        else byKey.set(key, [word]);
      }
  return words.flatMap((slip) => {
    const written = slip.folded[0] ?? '';
    if (slip.places.length > 1 || slip.type === 'PER' || isOrdinary(written)) return [];
    const near = new Set(deletionKeys(written).flatMap((key) => byKey.get(key) ?? []));
    const [meant] = [...near].filter((word) => isSlipOf(written, word.folded[0] ?? ''));
    return meant ? [{ slip, meant }] : [];
  });
}

function isSlipOf(slip: string, meant: string): boolean {
  const [short, long] = slip.length < meant.length ? [slip, meant] : [meant, slip];
  return slip !== meant && isWithinOneEdit(slip, meant) && !isInflection(short, long);
}

/** The capitalised words of names, each with all its places; sorted by text, as the names are. */
function wordsOf(forms: readonly NameForm[]): NameForm[] {
  const found = new Map<string, { places: NamePlace[]; sources: Map<string, number>; type: NameForm['type']; inBody: boolean }>();
  for (const form of forms)
    for (const match of form.text.matchAll(WORD)) {
      const [text] = match;
      if (text.length < MIN_LETTERS || text.length > MAX_LETTERS || !CAPITALISED.test(text)) continue;
      const known = found.get(text) ?? { places: [], sources: new Map<string, number>(), type: form.type, inBody: false };
      found.set(text, known);
      known.inBody ||= form.inBody;
      for (const place of form.places) {
        const key = `${String(place.article)}:${String(place.source)}`;
        known.sources.set(key, (known.sources.get(key) ?? 0) + 1);
        // Where the name is set on two lines, or otherwise than it is shown, the whole of it is pointed at.
        const isAsShown = place.end - place.start === form.text.length;
        const start = isAsShown ? place.start + match.index : place.start;
        known.places.push({ ...place, start, end: isAsShown ? start + text.length : place.end });
      }
    }
  return [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([text, { places, sources, type, inBody }]) => ({
      text,
      words: [text],
      folded: [text.toLowerCase()],
      type,
      places,
      inBody,
      sources,
    }));
}
