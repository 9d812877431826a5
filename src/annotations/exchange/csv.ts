import { describePlace } from '../anchors/place';
import { findPlace } from '../anchors/findPlace';
import { toPlainText } from '../anchors/plainText';
import { MARK_STATES, markRecord, noteRecord, readAnnotation, replyRecord, type Signature } from '../annotation';
import type { ImportedNotes } from './importedNotes';
import { changedAt, type StoredRecord } from '../records/record';

const COLUMNS = ['id', 'type', 'state', 'start', 'end', 'quote', 'prefix', 'suffix', 'text', 'answers', 'on', 'author', 'time'] as const;
type Column = (typeof COLUMNS)[number];

/** One cell that no spreadsheet runs as a formula (see OWASP, "CSV Injection"); `readCsv` takes the apostrophe off again. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r']/.test(value) ? `'${value}` : value;
  return /[",\r\n\ufeff]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 text, lines ended by CRLF. */
export function csvTable(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Cells of RFC 4180 text; a byte-order mark, LF alone and a missing last line end are taken as well. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === ',') endCell();
    else if (unit === '\n') endRow();
    else if (unit !== '\r' || text.charAt(at + 1) !== '\n') cell += unit;
  }
  endRow();
  return rows;
}

/** Notes, answers and marks of an article, one row each. */
export function notesToCsv(records: Iterable<StoredRecord>): string {
  const rows = [...records].flatMap((record): (string | number)[][] => {
    const annotation = readAnnotation(record);
    if (!annotation || annotation.type === 'status') return [];
    const { id, type, author } = annotation;
    const place = 'place' in annotation ? annotation.place : null;
    const state = annotation.type === 'mark' ? annotation.state : annotation.type === 'note' && annotation.resolved ? 'resolved' : '';
    const text = annotation.type === 'mark' ? '' : annotation.text;
    const where = place ? [place.start, place.end, place.exact, place.prefix, place.suffix] : ['', '', '', '', ''];
    const answers = annotation.type === 'reply' ? annotation.to : '';
    return [[id, type, state, ...where, text, answers, annotation.type === 'mark' ? annotation.on : '', author, changedAt(record)]];
  });
  return csvTable([[...COLUMNS], ...rows]);
}

/** Records from a table. Rows whose words are not in the text are problems. Needs the column `quote` and one of `text` and `state`; all others are optional, in any order. */
export function csvToRecords(csv: string, text: string, source: string, sign: () => Signature): ImportedNotes {
  const [head = [], ...rows] = readCsv(csv);
  const columns = new Map(head.map((name, at) => [name.trim().toLowerCase(), at]));
  if (!columns.has('quote')) return { records: [], problems: [{ line: 1, reason: 'there is no column "quote"' }] };
  const plain = toPlainText(text);
  const records: StoredRecord[] = [];
  const problems: { line: number; reason: string }[] = [];
  for (const [at, row] of rows.entries()) {
    const value = (column: Column): string => row[columns.get(column) ?? -1] ?? '';
    const made = rowToRecord(
      value,
      (exact) => {
        const start = value('start') === '' ? -1 : Number(value('start'));
        const range = findPlace(
          { start, end: start + exact.length, exact, prefix: value('prefix'), suffix: value('suffix'), rivals: null },
          plain,
        );
        const only = text.indexOf(exact) === text.lastIndexOf(exact) ? text.indexOf(exact) : -1;
        const found = range ?? (only >= 0 ? { start: only, end: only + exact.length } : undefined);
        return found && describePlace(text, found, plain);
      },
      source,
      sign(),
    );
    if (typeof made === 'string') problems.push({ line: at + 2, reason: made });
    else records.push(made);
  }
  return { records, problems };
}

function rowToRecord(
  value: (column: Column) => string,
  find: (exact: string) => ReturnType<typeof describePlace> | undefined,
  source: string,
  signature: Signature,
): StoredRecord | string {
  const signed = { id: value('id') || signature.id, author: value('author') || signature.author, time: value('time') || signature.time };
  if (value('type') === 'reply') return value('answers') ? replyRecord(signed, value('answers'), value('text')) : 'an answer to nothing';
  const quote = value('quote');
  if (quote === '') return 'no quotation';
  const place = find(quote);
  if (!place) return `“${quote}” is not in the article, or more than once`;
  const state = MARK_STATES.find((one) => one === value('state'));
  if (state && value('type') !== 'note') return markRecord(signed, source, place, state, value('on') || 'claim');
  if (value('text') === '') return 'neither a text nor a state';
  const note = noteRecord(signed, source, place, value('text'));
  return value('state') === 'resolved' ? { ...note, 'collate:resolved': true } : note;
}
