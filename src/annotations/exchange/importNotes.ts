import { readAnnotation, type Signature } from '../annotation';
import { sameValue, type StoredRecord } from '../records/record';
import { bratToRecords, readBrat } from './brat';
import { csvToRecords } from './csv';
import type { ImportedNotes } from './importedNotes';
import { jsonLdToRecords } from './jsonLd';

/** Formats that are read, by the end of the file's name. */
export const IMPORT_EXTENSIONS = ['ann', 'csv', 'jsonld', 'json'] as const;

/** Reads notes and marks on the article `source` with this `text`; undefined where the file's name tells no format that is known. */
export function readNotes(
  fileName: string,
  content: string,
  text: string,
  source: string,
  sign: () => Signature,
): ImportedNotes | undefined {
  switch (IMPORT_EXTENSIONS.find((extension) => fileName.toLowerCase().endsWith(`.${extension}`))) {
    case 'ann': {
      const file = readBrat(content, text);
      return { records: bratToRecords(file, text, source, sign), problems: file.problems };
    }
    case 'csv':
      return csvToRecords(content, text, source, sign);
    case 'jsonld':
    case 'json':
      return jsonLdToRecords(content, source);
    case undefined:
      return undefined;
  }
}

/** Those of `incoming` that say something new: not there by id with the same content, nor by their words, place and kind. */
export function newRecords(incoming: readonly StoredRecord[], known: readonly StoredRecord[]): StoredRecord[] {
  const ids = new Map(known.map((record) => [record.id, record]));
  const said = new Set(known.flatMap((record) => meaningOf(record) ?? []));
  return incoming.filter((record) => {
    const same = ids.get(record.id);
    if (same) return !sameValue(same, record);
    const meaning = meaningOf(record);
    return meaning === undefined || !said.has(meaning);
  });
}

/** What a note or mark says where, without who and when; undefined for answers and states, which are told by their ids. */
function meaningOf(record: StoredRecord): string | undefined {
  const annotation = readAnnotation(record);
  if (annotation?.type !== 'note' && annotation?.type !== 'mark') return undefined;
  const { start, end, exact } = annotation.place;
  // brat keeps a remark on one line.
  const said = annotation.type === 'note' ? annotation.text.replace(/\s+/g, ' ').trim() : annotation.state;
  return JSON.stringify([annotation.type, start, end, exact, said]);
}
