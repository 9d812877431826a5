import { joinEntry } from './change';
import { changedAt, type RecordFile, type StoredRecord } from './record';
import { parseRecordFile } from './recordFile';

/**
 * Joins two versions of one file that grew apart (two branches, two windows). Entries of both are kept; of an entry that both have
 * changed differently the newer one wins. Without a common ancestor nothing counts as deleted.
 */
export function mergeVersions(base: RecordFile | null, ours: RecordFile, theirs: RecordFile): RecordFile {
  const records = new Map<string, StoredRecord>();
  for (const id of new Set([...ours.records.keys(), ...theirs.records.keys()])) {
    const before = base?.records.get(id) ?? null;
    const left = ours.records.get(id) ?? null;
    const right = theirs.records.get(id) ?? null;
    const joined = base === null && (left === null || right === null) ? (left ?? right) : joinEntry(before, left, right);
    const kept = joined === 'conflict' ? newer(left, right) : joined;
    if (kept) records.set(id, kept);
  }
  return { head: { ...theirs.head, ...ours.head }, records };
}

function newer(left: StoredRecord | null, right: StoredRecord | null): StoredRecord | null {
  if (left === null || right === null) return left ?? right;
  return changedAt(right) > changedAt(left) ? right : left;
}

/** Reads a file in which git left a conflict: both sides joined, or null where either side is no whole file. */
export function readConflictedFile(text: string): RecordFile | null {
  if (!/^<{7}/m.test(text)) return null;
  const ours = parseRecordFile(oneSide(text, 'ours')).file;
  const theirs = parseRecordFile(oneSide(text, 'theirs')).file;
  return ours && theirs && mergeVersions(null, ours, theirs);
}

function oneSide(text: string, side: 'ours' | 'theirs'): string {
  let region: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('<<<<<<<')) region = 'ours';
    else if (line.startsWith('|||||||')) region = 'base';
    else if (line.startsWith('=======')) region = 'theirs';
    else if (line.startsWith('>>>>>>>')) region = 'both';
    else if (region === 'both' || region === side) lines.push(line);
  }
  return lines.join('\n');
}
