import { withSource } from '../annotation';
import { isObject, type RecordFile, type StoredRecord } from '../records/record';
import { printRecordFile } from '../records/recordFile';
import { newFileHead, annotationFile } from '../storage/folderLayout';
import type { ImportedNotes } from './importedNotes';

/** Notes, answers, marks and state of an article as a W3C Web Annotation page, with everything that other tools put there. */
export function notesToJsonLd(file: RecordFile, source: string): string {
  return printRecordFile({ head: { ...newFileHead(annotationFile(source)), ...file.head }, records: file.records });
}

/** Annotations of a page, of a collection with its first page inside, or of a bare list; each needs an id of its own. */
export function jsonLdToRecords(text: string, source: string): ImportedNotes {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { records: [], problems: [{ line: 1, reason: error instanceof Error ? error.message : 'no JSON' }] };
  }
  const items = itemsOf(value);
  if (!items) return { records: [], problems: [{ line: 1, reason: 'no annotations in it' }] };
  const records: StoredRecord[] = [];
  const problems: ImportedNotes['problems'][number][] = [];
  for (const [at, item] of items.entries()) {
    if (isObject(item) && typeof item['id'] === 'string') records.push(withSource(item as StoredRecord, source));
    else problems.push({ line: at + 1, reason: 'an annotation without an id' });
  }
  return { records, problems };
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  if (Array.isArray(value['items'])) return value['items'];
  return value['first'] === undefined ? undefined : itemsOf(value['first']);
}
