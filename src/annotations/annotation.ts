import { CONTEXT_LENGTH, type Place, type Rivals } from './anchors/place';
import { authorOf, isObject, type StoredRecord } from './records/record';

/** What an editor says of a claim or a name. `unverified` is the same as no mark; it is stored where somebody said so. */
export const MARK_STATES = ['unverified', 'verified', 'query', 'wrong'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export const ARTICLE_STATES = ['unread', 'in work', 'checked'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Who acts, and when. */
export interface Signature {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly time: string;
}

interface Signed {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
}

/** A remark on a stretch of text, with its answers. */
export interface Note extends Signed {
  readonly type: 'note';
  readonly text: string;
  readonly place: Place;
  readonly resolved: boolean;
}

export interface Reply extends Signed {
  readonly type: 'reply';
  readonly text: string;
  /** Id of the note. */
  readonly to: string;
}

export interface Mark extends Signed {
  readonly type: 'mark';
  readonly state: MarkState;
  /** Whether a claim or a name was marked. */
  readonly on: string;
  readonly place: Place;
}

export interface ArticleStatus extends Signed {
  readonly type: 'status';
  readonly state: ArticleState;
}

export type Annotation = Note | Reply | Mark | ArticleStatus;

const RESOLVED = 'collate:resolved';
const MARKED = 'collate:on';
const RIVALS = 'collate:rivals';

export function noteRecord({ id, author, time }: Signature, source: string, place: Place, text: string): StoredRecord {
  return { ...header(id, author, time, 'commenting'), body: textBody(text), target: target(source, place) };
}

export function replyRecord({ id, author, time }: Signature, note: string, text: string): StoredRecord {
  return { ...header(id, author, time, 'replying'), body: textBody(text), target: note };
}

export function markRecord({ id, author, time }: Signature, source: string, place: Place, state: MarkState, on: string): StoredRecord {
  return { ...header(id, author, time, 'assessing'), body: stateBody(state), target: target(source, place), [MARKED]: on };
}

export function statusRecord({ id, author, time }: Signature, source: string, state: ArticleState): StoredRecord {
  return { ...header(id, author, time, 'assessing'), body: stateBody(state), target: source };
}

/** The same note or reply with other words. Fields of other tools stay. */
export function withText(record: StoredRecord, text: string, time: string): StoredRecord {
  const body = isObject(record['body']) ? record['body'] : {};
  return { ...record, body: { ...body, ...textBody(text) }, modified: time };
}

export function withState(record: StoredRecord, state: MarkState | ArticleState, { author, time }: Signature): StoredRecord {
  const body = isObject(record['body']) ? record['body'] : {};
  return { ...record, body: { ...body, ...stateBody(state) }, creator: person(author), modified: time };
}

export function withResolved(record: StoredRecord, resolved: boolean, time: string): StoredRecord {
  const fields = Object.entries(record).filter(([field]) => field !== RESOLVED);
  return { ...Object.fromEntries(fields), id: record.id, modified: time, ...(resolved && { [RESOLVED]: true }) };
}

/** The same annotation on another place. */
export function withPlace(record: StoredRecord, place: Place): StoredRecord {
  const old = isObject(record['target']) ? record['target'] : {};
  const source = typeof old['source'] === 'string' ? old['source'] : '';
  return { ...record, target: { ...old, ...target(source, place) } };
}

/** The same annotation of an article that now has another file name. */
export function withSource(record: StoredRecord, source: string): StoredRecord {
  const { target: old, motivation } = record as StoredRecord & { readonly target?: unknown; readonly motivation?: unknown };
  if (isObject(old)) return { ...record, target: { ...old, source } };
  // The target of a reply is the note that it answers.
  return typeof old === 'string' && motivation !== 'replying' ? { ...record, target: source } : record;
}

/** What a record means, or undefined where it is none that Collate knows (another tool's: it is kept and left alone). */
export function readAnnotation(record: StoredRecord): Annotation | undefined {
  const signed = {
    id: record.id,
    author: authorOf(record),
    created: stringAt(record, 'created'),
    modified: stringAt(record, 'modified') || stringAt(record, 'created'),
  };
  const value = bodyValue(record['body']);
  const place = readPlace(record['target']);
  const motivation = record['motivation'];
  if (motivation === 'replying' && typeof record['target'] === 'string')
    return { ...signed, type: 'reply', text: value, to: record['target'] };
  if (motivation === 'assessing') {
    const markState = MARK_STATES.find((state) => state === value);
    if (place && markState) return { ...signed, type: 'mark', state: markState, on: stringAt(record, MARKED) || 'claim', place };
    const articleState = ARTICLE_STATES.find((state) => state === value);
    return articleState && !place ? { ...signed, type: 'status', state: articleState } : undefined;
  }
  if (!place || value === '') return undefined;
  return { ...signed, type: 'note', text: value, place, resolved: record[RESOLVED] === true };
}

function header(id: string, author: string, time: string, motivation: string): StoredRecord {
  return { id, type: 'Annotation', motivation, creator: person(author), created: time };
}

function person(name: string): object {
  return { type: 'Person', name };
}

function textBody(value: string): object {
  return { type: 'TextualBody', value, format: 'text/plain' };
}

function stateBody(value: string): object {
  return { type: 'TextualBody', value, purpose: 'assessing' };
}

function target(source: string, { start, end, exact, prefix, suffix, rivals }: Place): object {
  const counted = rivals ? { [RIVALS]: [rivals.strongest, rivals.before, rivals.after] } : {};
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix, ...counted },
    ],
  };
}

function bodyValue(body: unknown): string {
  if (typeof body === 'string') return body;
  if (Array.isArray(body)) return body.map(bodyValue).filter(Boolean).join('\n');
  return isObject(body) && typeof body['value'] === 'string' ? body['value'] : '';
}

/** Reads the selectors of this and of other tools. A quotation alone is enough. */
function readPlace(where: unknown): Place | undefined {
  if (!isObject(where)) return undefined;
  const selectors = (Array.isArray(where['selector']) ? where['selector'] : [where['selector']]).filter(isObject);
  const quote = selectors.find((selector) => selector['type'] === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector['type'] === 'TextPositionSelector');
  if (!quote || typeof quote['exact'] !== 'string') return undefined;
  const start = typeof position?.['start'] === 'number' ? position['start'] : -1;
  const end = typeof position?.['end'] === 'number' ? position['end'] : -1;
  return {
    start,
    end,
    exact: quote['exact'],
    prefix: stringAt(quote, 'prefix').slice(-CONTEXT_LENGTH),
    suffix: stringAt(quote, 'suffix').slice(0, CONTEXT_LENGTH),
    rivals: readRivals(quote[RIVALS]),
  };
}

function readRivals(value: unknown): Rivals | null {
  if (!Array.isArray(value)) return null;
  const [strongest, before, after] = value as unknown[];
  if (typeof strongest !== 'number' || typeof before !== 'number' || typeof after !== 'number') return null;
  return { strongest, before, after };
}

function stringAt(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
