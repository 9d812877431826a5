/** One entry of a `.collate` file. Fields that Collate does not know are kept as they are. */
export interface StoredRecord {
  /** Unique in its file. */
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A whole `.collate` file: its own fields, and its entries by id. */
export interface RecordFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly records: ReadonlyMap<string, StoredRecord>;
}

export interface Person {
  readonly name: string;
}

/** Who made an entry; the empty string where it does not say. */
export function authorOf(record: StoredRecord): string {
  const { creator } = record as { readonly creator?: unknown };
  if (typeof creator === 'string') return creator;
  return isObject(creator) && typeof creator['name'] === 'string' ? creator['name'] : '';
}

/** When an entry was last changed, ISO 8601; the empty string where it does not say. */
export function changedAt(record: StoredRecord): string {
  const { modified, created } = record as { readonly modified?: unknown; readonly created?: unknown };
  return typeof modified === 'string' ? modified : typeof created === 'string' ? created : '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality of JSON values, whatever the order of fields. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, at) => sameValue(item, right[at]));
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && sameValue(left[key], right[key]));
}
