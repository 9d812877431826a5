/** Copies of labelled documents in capitals, in title case or without capitals, so that headlines and careless text are learnt too. */
import type { GoldDocument } from './readTrainingSets';
import type { Random } from './seededRandom';

/** `share` of the documents, each with the given weight. */
export function recasedCopies(documents: readonly GoldDocument[], share: number, weight: number, random: Random): GoldDocument[] {
  return documents.flatMap((document) => {
    if (random() >= share) return [];
    const text = random() < 0.5 ? document.text.toUpperCase() : titleCase(document.text);
    return text.length === document.text.length ? [{ ...document, id: `${document.id}-recased`, text, weight, isReal: false }] : [];
  });
}

/** The documents with their text in another case; those whose length that changes are left out. */
export function inCase(documents: readonly GoldDocument[], change: (text: string) => string): GoldDocument[] {
  return documents.flatMap((document) => {
    const text = change(document.text);
    return text.length === document.text.length ? [{ ...document, text }] : [];
  });
}

/** `share` of the documents without any capital. */
export function loweredCopies(documents: readonly GoldDocument[], share: number, weight: number, random: Random): GoldDocument[] {
  const chosen = documents.filter(() => random() < share);
  return inCase(chosen, (text) => text.toLowerCase()).map((document) => ({
    ...document,
    id: `${document.id}-lowered`,
    weight,
    isReal: false,
  }));
}

const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'to', 'for', 'and', 'at', 'by', 'as', 'or', 'with', 'from']);

function titleCase(text: string): string {
  return text.replace(/\p{Ll}[\p{L}'’-]*/gu, (word, at: number) =>
    /[\p{L}'’-]/u.test(text.charAt(at - 1)) || SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
