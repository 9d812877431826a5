import { findPlace } from '../anchors/findPlace';
import { describePlace, type Place } from '../anchors/place';
import { toPlainText } from '../anchors/plainText';
import { markRecord, MARK_STATES, noteRecord, readAnnotation, type MarkState, type Signature } from '../annotation';
import type { StoredRecord } from '../records/record';

/** A stretch of an `.ann` file. */
export interface BratSpan {
  /** `T1`. */
  readonly id: string;
  readonly type: string;
  /** UTF-16 offsets into the article, from the first fragment's start to the last one's end. */
  readonly start: number;
  readonly end: number;
  /** What `AnnotatorNotes` say of it. */
  readonly notes: readonly string[];
}

/** What could not be read, by line number from 1. */
export interface BratFile {
  readonly spans: readonly BratSpan[];
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads text-bound annotations and their notes (https://brat.nlplab.org/standoff.html). brat counts code points; the words in the file
 * must be those in the text, else the line is a problem and nothing is put in a wrong place. Relations and events are passed over.
 */
export function readBrat(ann: string, text: string): BratFile {
  const units = unitOffsets(text);
  const spans: BratSpan[] = [];
  const notes = new Map<string, string[]>();
  const problems: { line: number; reason: string }[] = [];
  for (const [at, line] of ann.split(/\r?\n/).entries()) {
    if (line.startsWith('T')) {
      const span = readSpan(line, text, units);
      if (typeof span === 'string') problems.push({ line: at + 1, reason: span });
      else spans.push(span);
    } else if (line.startsWith('#')) {
      const [, about = '', note = ''] = line.split('\t');
      const target = about.split(' ')[1] ?? '';
      notes.set(target, [...(notes.get(target) ?? []), note]);
    } else if (line.trim() !== '' && !/^[REAMN*]/.test(line)) problems.push({ line: at + 1, reason: 'not a line of a brat file' });
  }
  return { spans: spans.map((span) => ({ ...span, notes: notes.get(span.id) ?? [] })), problems };
}

function readSpan(line: string, text: string, units: Int32Array): BratSpan | string {
  const [id = '', about = '', words = ''] = line.split('\t');
  const match = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(about);
  if (!match) return 'no type and offsets';
  const fragments = (match[2] ?? '').split(';').map((pair) => pair.split(' ').map((point) => units[Number(point)] ?? -1));
  if (fragments.some(([start = -1, end = -1]) => start < 0 || end < start)) return 'offsets beyond the end of the text';
  const stands = fragments.map(([start, end]) => text.slice(start, end)).join(' ');
  if (stands.replace(/\s+/g, ' ') !== words.replace(/\s+/g, ' ')) return `the text has “${stands}” where the file has “${words}”`;
  return { id, type: match[1] ?? '', start: fragments[0]?.[0] ?? 0, end: fragments.at(-1)?.[1] ?? 0, notes: [] };
}

/** UTF-16 offset of each code point, and the length of the text at the end. */
function unitOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; points++) {
    offsets[points] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[points] = text.length;
  return offsets.subarray(0, points + 1);
}

const MARK_TYPE = /^MARK-(\w+)$/;

/** Notes and marks of an article as an `.ann` file. Answers, authors and times have no place in that format, nor have orphans. */
export function notesToBrat(records: Iterable<StoredRecord>, text: string): string {
  const points = codePointOffsets(text);
  const plain = toPlainText(text);
  const lines: string[] = [];
  let number = 0;
  for (const record of records) {
    const annotation = readAnnotation(record);
    if (annotation?.type !== 'note' && annotation?.type !== 'mark') continue;
    const range = findPlace(annotation.place, plain);
    if (!range) continue;
    const id = `T${++number}`;
    const type = annotation.type === 'note' ? 'NOTE' : `MARK-${annotation.state}`;
    lines.push(`${id}\t${type} ${fragmentsOf(text, range.start, range.end, points)}\n`);
    const note = annotation.type === 'note' ? annotation.text : annotation.on;
    lines.push(`#${number}\tAnnotatorNotes ${id}\t${note.replace(/[\p{Cc}\s]+/gu, ' ').trim()}\n`);
  }
  return lines.join('');
}

/** Offsets and words as brat wants them: one fragment a line of the text. */
export function fragmentsOf(text: string, start: number, end: number, points: Int32Array): string {
  const fragments: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isBreak = at === end || text[at] === '\n' || text[at] === '\r';
    if (!isBreak) continue;
    if (at > from) fragments.push([from, at]);
    from = at + 1;
  }
  const offsets = fragments.map(([a, b]) => `${points[a] ?? 0} ${points[b] ?? 0}`).join(';');
  return `${offsets}\t${fragments.map(([a, b]) => text.slice(a, b)).join(' ')}`;
}

/** For each UTF-16 offset of `text`, its end included, how many code points stand before it. */
export function codePointOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    offsets[at + 1] = (offsets[at] ?? 0) + (isPair ? 0 : 1);
  }
  return offsets;
}

/** Records from an `.ann` file: marks stay marks, every other stretch becomes a note that names its type. */
export function bratToRecords(file: BratFile, text: string, source: string, sign: () => Signature): StoredRecord[] {
  const plain = toPlainText(text);
  return file.spans.map((span) => {
    const place: Place = describePlace(text, span, plain);
    const named = MARK_TYPE.exec(span.type)?.[1];
    const state: MarkState | undefined = MARK_STATES.find((one) => one === named);
    if (state) return markRecord(sign(), source, place, state, span.notes[0] ?? 'claim');
    const note = span.notes.join('\n');
    return noteRecord(sign(), source, place, span.type === 'NOTE' ? note || span.type : [span.type, note].filter(Boolean).join(': '));
  });
}
