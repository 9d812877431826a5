import { placeAnnotations } from '../deskState';
import type { Annotation } from '../annotation';

/**
 * One article a line for training tools: `{"id","text","annotations":[{"start","end","text","type","label","note","author","time"}]}`.
 * Offsets are UTF-16 code units, as everywhere. `label` is the state of a mark; orphans are left out, for they stand nowhere.
 */
export function notesToJsonLine(id: string, text: string, annotations: readonly Annotation[]): string {
  const placed = placeAnnotations(annotations, text).flatMap(({ annotation, range }) => {
    if (!range) return [];
    const { type, author, modified } = annotation;
    const said = annotation.type === 'note' ? { label: null, note: annotation.text } : { label: annotation.state, note: null };
    return [{ ...range, text: text.slice(range.start, range.end), type, ...said, author, time: modified }];
  });
  placed.sort((a, b) => a.start - b.start || a.end - b.end);
  return `${JSON.stringify({ id, text, annotations: placed })}\n`;
}
