import { readAnnotation } from './annotation';
import { findPlace } from './anchors/findPlace';
import { toPlainText } from './anchors/plainText';
import type { RecordFile } from './records/record';

/** Notes of an article that is gone go to a file that holds nearly all of their words at their places. */
const ENOUGH_FOUND = 0.8;

/**
 * Which of `candidates` (articles without notes) is the renamed article of a file of notes, or undefined where none or several could
 * be it. A file that quotes nothing (a status alone) cannot be told.
 */
export function findRenamedArticle(
  notes: RecordFile,
  candidates: readonly { readonly name: string; readonly text: string }[],
): string | undefined {
  const places = [...notes.records.values()].flatMap((record) => {
    const annotation = readAnnotation(record);
    return annotation && 'place' in annotation ? [annotation.place] : [];
  });
  if (places.length === 0) return undefined;
  const matching = candidates.filter(({ text }) => {
    const plain = toPlainText(text);
    const found = places.filter((place) => findPlace(place, plain) !== undefined).length;
    return found >= places.length * ENOUGH_FOUND;
  });
  return matching.length === 1 ? matching[0]?.name : undefined;
}
