/** Slips in a surname that stands alone, told by the full name in the same source. */
import { deletionKeys, isWithinOneEdit } from '../../linking/editDistance';
import type { NameForm } from './nameForms';
import { isInflection, isOrdinary } from './wordRelation';
import type { WordSlip } from './wordSlips';

/** Letters of such a surname. */
const MIN_LETTERS = 6;
/** Words of a full name. */
const MAX_WORDS = 4;
/** A writer may repeat a slip; what stands more often is another name. */
const MOST_PLACES = 3;
/** Full names that a surname is compared with under one key. Bounds the cost of lists of names that are all alike. */
const MOST_OF_A_KEY = 16;

/**
 * "Dorvin said" in an article about "Emil Dorwin". A surname that has a full name of its own, stands inside another name or is a word of the
 * dictionary is left out. Linear in the names.
 */
export function surnameSlips(forms: readonly NameForm[]): WordSlip[] {
  const inNames = new Set<string>();
  const byKey = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    for (const word of form.folded) inNames.add(word);
    if (form.type !== 'PER' || form.words.length > MAX_WORDS) continue;
    for (const key of deletionKeys(surnameOf(form))) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [form]);
      else if (known.length < MOST_OF_A_KEY) known.push(form);
    }
  }
  return forms.flatMap((slip) => {
    const [written = ''] = slip.folded;
    if (slip.words.length > 1 || slip.places.length > MOST_PLACES || written.length < MIN_LETTERS) return [];
    if (slip.type === 'LOC' || inNames.has(written) || isOrdinary(written)) return [];
    const near = deletionKeys(written).flatMap((key) => byKey.get(key) ?? []);
    const meant = near.find(
      (full) => isSlipOf(written, surnameOf(full)) && [...slip.sources.keys()].every((source) => full.sources.has(source)),
    );
    return meant ? [{ slip, meant }] : [];
  });
}

function surnameOf({ folded }: NameForm): string {
  return folded[folded.length - 1] ?? '';
}

function isSlipOf(slip: string, surname: string): boolean {
  if (slip === surname || slip.charAt(0) !== surname.charAt(0) || surname.length < MIN_LETTERS || isOrdinary(surname)) return false;
  const [short, long] = slip.length < surname.length ? [slip, surname] : [surname, slip];
  return isWithinOneEdit(slip, surname) && !isInflection(short, long);
}
