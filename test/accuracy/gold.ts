/** Reads the project's own gold: stories with planted discrepancies, texts with marked names, sentences with claims. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FindingKind, Severity, Span } from '../../src/engine';

const root = path.join(__dirname, '..', '..');

export interface GoldStatement extends Span {
  readonly file: string;
}

export interface GoldItem {
  readonly subject: string;
  readonly statements: readonly GoldStatement[];
}

export interface GoldDiscrepancy extends GoldItem {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Neither missed nor wrong: another careful reader might leave it out. */
  readonly optional?: boolean;
}

export interface GoldStory {
  readonly name: string;
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  readonly discrepancies: readonly GoldDiscrepancy[];
  /** Statements that look like a conflict and are none. */
  readonly agreements: readonly GoldItem[];
  readonly copies: readonly { readonly statements: readonly GoldStatement[] }[];
}

type Written = readonly (readonly [file: string, words: string])[];
interface WrittenStory {
  readonly discrepancies: readonly { kind: FindingKind; severity: Severity; optional?: boolean; subject: string; statements: Written }[];
  readonly agreements: readonly { subject: string; statements: Written }[];
  readonly copies: readonly { statements: Written }[];
}

/** The sample story and every folder of `test/gold/stories`. Throws when a statement's words do not stand in its file. */
export function readGoldStories(): GoldStory[] {
  return [path.join(root, 'media', 'sample-story'), ...foldersOf('stories')].map(readStory);
}

/** Folders of stories as eight outlets tell them, written to be hard by people who did not know the rules. */
export const OUTLET_SETS = ['outlets', 'newsdesks'] as const;

/** The stories of one of them. Throws likewise. */
export function readOutletStories(set: (typeof OUTLET_SETS)[number]): GoldStory[] {
  return foldersOf(set).map(readStory);
}

function foldersOf(set: string): string[] {
  const folder = path.join(root, 'test', 'gold', set);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => path.join(folder, entry.name)).sort();
}

function readStory(folder: string): GoldStory {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }));
  const written = JSON.parse(readFileSync(path.join(folder, 'planted.json'), 'utf8')) as WrittenStory;
  const place = (statements: Written): GoldStatement[] => {
    const seen = new Map<string, number>();
    return statements.map(([file, words]) => {
      // The same words twice in one file mean its first and its second occurrence.
      const key = `${file}\n${words}`;
      const start = articles.find((article) => article.path === file)?.text.indexOf(words, seen.get(key) ?? 0) ?? -1;
      if (start < 0) throw new Error(`${path.basename(folder)}/planted.json: «${words}» does not stand in ${file}`);
      seen.set(key, start + 1);
      return { file, start, end: start + words.length };
    });
  };
  return {
    name: path.basename(folder),
    articles,
    discrepancies: written.discrepancies.map((item) => ({ ...item, statements: place(item.statements) })),
    agreements: written.agreements.map((item) => ({ ...item, statements: place(item.statements) })),
    copies: written.copies.map((item) => ({ statements: place(item.statements) })),
  };
}

export interface MarkedText {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly (Span & { readonly type: string })[];
}

/** Texts of `test/gold/names`, in which names are marked as `[PER Ann Lee]`. */
export function readMarkedNames(): MarkedText[] {
  const folder = path.join(root, 'test', 'gold', 'names');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readMarks(name, readFileSync(path.join(folder, name), 'utf8')));
}

function readMarks(name: string, marked: string): MarkedText {
  const spans: (Span & { type: string })[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g)) {
    text += marked.slice(from, match.index);
    const words = match[2] ?? '';
    spans.push({ type: match[1] ?? '', start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { name, text: text + marked.slice(from), spans };
}

export interface GoldClaims {
  readonly text: string;
  readonly published?: string;
  /** [words, kind, value, hedge] in the order of the text; everything numeric that is not listed must not be claimed. */
  readonly claims: readonly (readonly [words: string, kind: string, value: number | string | null, hedge?: string])[];
}

export function readGoldClaims(): GoldClaims[] {
  return JSON.parse(readFileSync(path.join(root, 'test', 'gold', 'claims', 'claims.json'), 'utf8')) as GoldClaims[];
}
