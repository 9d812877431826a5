import { sameValue, type RecordFile, type StoredRecord } from './record';

/** One entry of one file before and after an action; null = not there. Everything that an editor does is a list of these. */
export interface Change {
  /** Path below the `.collate` folder, POSIX. */
  readonly file: string;
  readonly id: string;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
}

/** An action as the editor sees it: one step of undo. */
export interface Action {
  /** For messages: "Mark 12 claims as verified". */
  readonly label: string;
  readonly changes: readonly Change[];
}

export interface Applied {
  readonly file: RecordFile;
  /** Changes that were left out, because somebody else has changed the same entry meanwhile in another way. */
  readonly refused: readonly Change[];
}

/**
 * Makes changes to a file as it is now, which may not be the file that the changes were thought for. Entries that others added stay.
 * Where another author changed the same entry, fields that only one side touched are joined; what both changed differently is refused.
 */
export function applyChanges(file: RecordFile, changes: readonly Change[]): Applied {
  const records = new Map(file.records);
  const refused: Change[] = [];
  for (const change of changes) {
    const joined = joinEntry(change.before, records.get(change.id) ?? null, change.after);
    if (joined === 'conflict') refused.push(change);
    else if (joined === null) records.delete(change.id);
    else records.set(change.id, joined);
  }
  return { file: { head: file.head, records }, refused };
}

/** Three-way join of one entry. */
export function joinEntry(
  base: StoredRecord | null,
  current: StoredRecord | null,
  wanted: StoredRecord | null,
): StoredRecord | null | 'conflict' {
  if (sameValue(current, base) || sameValue(current, wanted)) return wanted;
  if (sameValue(base, wanted)) return current;
  // Somebody deleted what is to be changed, or changed what is to be deleted: the change is worth more than the deletion.
  if (current === null) return wanted;
  if (wanted === null) return isMovedOnly(base, current) ? null : 'conflict';
  return joinFields(base, current, wanted);
}

/** A place follows its text by itself: that is nobody's decision, and no reason to keep what is to be deleted. */
function isMovedOnly(base: StoredRecord | null, current: StoredRecord): boolean {
  return base !== null && sameValue({ ...base, target: null }, { ...current, target: null });
}

function joinFields(base: StoredRecord | null, current: StoredRecord, wanted: StoredRecord): StoredRecord | 'conflict' {
  const joined: Record<string, unknown> = { ...current };
  for (const field of new Set([...Object.keys(base ?? {}), ...Object.keys(wanted)])) {
    if (sameValue(base?.[field], wanted[field])) continue;
    const untouched = sameValue(current[field], base?.[field]) || sameValue(current[field], wanted[field]);
    if (field === 'modified') joined[field] = later(current[field], wanted[field]);
    else if (!untouched) return 'conflict';
    else if (wanted[field] === undefined) Reflect.deleteProperty(joined, field);
    else joined[field] = wanted[field];
  }
  return { ...joined, id: wanted.id };
}

function later(left: unknown, right: unknown): unknown {
  return typeof left === 'string' && typeof right === 'string' && left > right ? left : right;
}

/** The action that takes `action` back. */
export function invert(action: Action): Action {
  const changes = action.changes.map(({ file, id, before, after }) => ({ file, id, before: after, after: before }));
  return { label: action.label, changes: changes.reverse() };
}
