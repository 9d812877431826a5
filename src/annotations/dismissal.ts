import { authorOf, type StoredRecord } from './records/record';
import type { Signature } from './annotation';

/** What a dismissal covers: one finding; all of its kind that touch one article; all of its kind; everything in the folder. */
export const DISMISSAL_SCOPES = ['finding', 'article', 'kind', 'folder'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

export const DISMISSAL_REASONS = ['checked', 'house style', 'not the same thing', 'updated since', 'known and accepted', 'other'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** The part of a finding by which dismissals know it. */
export interface FindingIdentity {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly statements: readonly {
    /** Folder of the article as the caller names folders. */
    readonly folder: string;
    /** File name of the article. */
    readonly article: string;
    readonly value: string;
    readonly quote: string;
  }[];
}

export interface Dismissal {
  readonly id: string;
  readonly scope: DismissalScope;
  readonly reason: string;
  readonly note: string;
  readonly author: string;
  readonly created: string;
  readonly kind: string;
  /** File name, for the scope `article`. */
  readonly article: string;
  /** For the scope `finding`. */
  readonly finding: string;
  readonly subject: string;
  readonly message: string;
  readonly values: readonly string[];
  readonly quotes: readonly string[];
}

/** A dismissal as an entry of `dismissals.json`. Values and quotations are kept, so that it outlives a change in how ids are made. */
export function dismissalRecord(
  { id, author, time }: Signature,
  finding: FindingIdentity & { readonly message: string },
  choice: { readonly scope: DismissalScope; readonly reason: string; readonly note: string; readonly article: string },
): StoredRecord {
  const common = {
    id,
    scope: choice.scope,
    reason: choice.reason,
    note: choice.note,
    creator: { type: 'Person', name: author },
    created: time,
  };
  if (choice.scope === 'folder') return common;
  if (choice.scope === 'kind') return { ...common, kind: finding.kind };
  if (choice.scope === 'article') return { ...common, kind: finding.kind, article: choice.article };
  const values = sortedSet(finding.statements.map(({ value }) => value));
  const quotes = sortedSet(finding.statements.map(({ quote }) => quote));
  return { ...common, kind: finding.kind, finding: finding.id, subject: finding.subject, message: finding.message, values, quotes };
}

/** Undefined where an entry is no dismissal. */
export function readDismissal(record: StoredRecord): Dismissal | undefined {
  const scope = DISMISSAL_SCOPES.find((one) => one === record['scope']);
  if (scope === undefined) return undefined;
  const text = (field: string): string => (typeof record[field] === 'string' ? record[field] : '');
  const list = (field: string): string[] => {
    const value = record[field];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  };
  return {
    id: record.id,
    scope,
    reason: text('reason') || 'other',
    note: text('note'),
    author: authorOf(record),
    created: text('created'),
    kind: text('kind'),
    article: text('article'),
    finding: text('finding'),
    subject: text('subject'),
    message: text('message'),
    values: list('values'),
    quotes: list('quotes'),
  };
}

/** Dismissals of each folder, by the folder's name as in `FindingIdentity`. */
export type DismissalsByFolder = ReadonlyMap<string, readonly Dismissal[]>;

/** The dismissal that covers a finding, the narrowest first; undefined while the finding is open. */
export function findDismissal(finding: FindingIdentity, byFolder: DismissalsByFolder): Dismissal | undefined {
  const folders = [...new Set(finding.statements.map(({ folder }) => folder))];
  const found = folders.flatMap((folder) =>
    (byFolder.get(folder) ?? []).filter((dismissal) => covers(dismissal, folder, folders, finding)),
  );
  return found.sort((a, b) => DISMISSAL_SCOPES.indexOf(a.scope) - DISMISSAL_SCOPES.indexOf(b.scope))[0];
}

/** Scopes wider than one finding hold for findings that lie wholly in the dismissal's folder. */
function covers(dismissal: Dismissal, folder: string, folders: readonly string[], finding: FindingIdentity): boolean {
  if (dismissal.scope === 'finding') return isSameFinding(dismissal, finding);
  if (dismissal.scope === 'article')
    return dismissal.kind === finding.kind && finding.statements.some((one) => one.folder === folder && one.article === dismissal.article);
  return folders.length === 1 && (dismissal.scope === 'folder' || dismissal.kind === finding.kind);
}

/** By id; or by kind, all values, and the subject or two of the quotations: a subject may be named otherwise when a file is added. */
function isSameFinding(dismissal: Dismissal, finding: FindingIdentity): boolean {
  if (dismissal.finding === finding.id) return true;
  if (dismissal.kind !== finding.kind) return false;
  const values = sortedSet(finding.statements.map(({ value }) => value));
  if (values.length !== dismissal.values.length || values.some((value, at) => value !== dismissal.values[at])) return false;
  if (dismissal.subject === finding.subject) return true;
  const quotes = new Set(finding.statements.map(({ quote }) => quote));
  return dismissal.quotes.length >= 2 && dismissal.quotes.every((quote) => quotes.has(quote));
}

function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
