/** Copies of labelled documents in capitals or in title case, so that headlines are learnt too. */
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

const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'to', 'for', 'and', 'at', 'by', 'as', 'or', 'with', 'from']);

function titleCase(text: string): string {
  return text.replace(/\p{Ll}[\p{L}'’-]*/gu, (word, at: number) =>
    /[\p{L}'’-]/u.test(text.charAt(at - 1)) || SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
