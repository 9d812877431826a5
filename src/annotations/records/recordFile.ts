import { isObject, type RecordFile, type StoredRecord } from './record';

/** What a file on disk turned out to be. `damaged` says why it cannot be read as a list of records. */
export type ReadFile = { readonly file: RecordFile; readonly damaged: null } | { readonly file: null; readonly damaged: string };

/** Fields come in this order, others after them by name, so that one content gives one text. */
const FIELD_ORDER = [
  '@context',
  'version',
  'id',
  'type',
  'motivation',
  'kind',
  'scope',
  'finding',
  'subject',
  'creator',
  'created',
  'modified',
  'body',
  'value',
  'purpose',
  'format',
  'target',
  'source',
  'selector',
  'start',
  'end',
  'exact',
  'prefix',
  'suffix',
];

/** Reads a file of records: a JSON object with `items`. A git conflict in it that leaves both sides whole is read as both sides. */
export function parseRecordFile(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { file: null, damaged: error instanceof Error ? error.message : 'no JSON' };
  }
  if (!isObject(value)) return { file: null, damaged: 'not a JSON object' };
  const { items, ...head } = value;
  if (!Array.isArray(items)) return { file: null, damaged: 'no list "items"' };
  const records = new Map<string, StoredRecord>();
  for (const [at, item] of items.entries()) {
    if (!isObject(item) || typeof item['id'] !== 'string') return { file: null, damaged: `item ${at + 1} has no "id"` };
    if (records.has(item['id'])) return { file: null, damaged: `two items have the id "${item['id']}"` };
    records.set(item['id'], item as StoredRecord);
  }
  return { file: { head, records }, damaged: null };
}

/**
 * Writes a file of records, sorted by id, each a block of lines that begins and ends with its own bracket and has the comma on a line
 * of its own: adding or removing one changes no line of another, so that git merges the work of two people.
 */
export function printRecordFile({ head, records }: RecordFile): string {
  const sorted = [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fields = sortedFields(head).map(([key, value]) => `${JSON.stringify(key)}: ${printValue(value, 2)},\n`);
  const blocks = sorted.map((record) => `${printValue(record, 2)}\n`);
  return `{\n${fields.join('')}"items": [\n${blocks.join(',\n')}]\n}\n`;
}

function printValue(value: unknown, indent: number): string {
  return JSON.stringify(ordered(value), null, indent);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  return Object.fromEntries(sortedFields(value).map(([key, inner]) => [key, ordered(inner)]));
}

function sortedFields(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(field: string): number {
  const at = FIELD_ORDER.indexOf(field);
  return at < 0 ? FIELD_ORDER.length : at;
}
