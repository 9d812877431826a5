/** Reads `src/data/gazetteers/*.txt`: hand-written lists, one name a line, the kind of word and of phrase in the first line. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PHRASE_KINDS, WordBit } from '../../engine/names/wordAttributes';
import { readPackageLists } from './packageLists';
import type { ListKind, WordList } from './wordTables';

export const GAZETTEERS = path.join('src', 'data', 'gazetteers');

export function readHandLists(): WordList[] {
  return readdirSync(GAZETTEERS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readHandList(path.join(GAZETTEERS, file)));
}

/** SHA-256 of each list, and of the names that packages give, for the manifest of the model. */
export function hashOfLists(): Record<string, string> {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const files = readdirSync(GAZETTEERS).filter((file) => file.endsWith('.txt'));
  return Object.fromEntries([
    ...files.sort().map((file) => [file, hash(readFileSync(path.join(GAZETTEERS, file), 'utf8'))] as const),
    ['names from packages', hash(JSON.stringify(readPackageLists()))] as const,
  ]);
}

/** First line: `# kind` or `# kind phrase`; then names, several in a line parted by commas. */
function readHandList(file: string): WordList {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const [, kind = '', phrase] = head.split(/\s+/);
  if (!Object.hasOwn(WordBit, kind)) throw new Error(`${file}: unknown kind of word "${kind}".`);
  const found = PHRASE_KINDS.find((name) => name === phrase);
  const names = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { kind: kind as ListKind, names, ...(found ? { phrase: found } : {}) };
}
