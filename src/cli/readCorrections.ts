import path from 'node:path';
import { readOwnFile, UnsafeFolderError } from '../annotations/storage/collateFolder';
import { COLLATE_FOLDER } from '../annotations/storage/folderLayout';
import type { NameCorrection } from '../engine';
import type { Console } from './console';
import { nodeStorage } from './nodeStorage';

/** Kept by the editor in the workspace folder. */
const FILE = 'corrections.json';
const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/**
 * What editors corrected about names: the files of the folders from the working folder (or the article's own) down to the article.
 * Each folder's file is read once.
 */
export class Corrections {
  readonly #read = new Map<string, Promise<readonly NameCorrection[]>>();
  /** What holds in a folder: the lists of it and of those above. */
  readonly #above = new Map<string, Promise<readonly (readonly NameCorrection[])[]>>();
  readonly #workingFolder: string;
  readonly #console: Console;

  constructor(workingFolder: string, console: Console) {
    this.#workingFolder = workingFolder;
    this.#console = console;
  }

  of(article: string): Promise<readonly NameCorrection[]> {
    const own = path.dirname(article);
    let lists = this.#above.get(own);
    if (!lists) this.#above.set(own, (lists = Promise.all(this.#foldersOf(own).map((folder) => this.#inFolder(folder)))));
    return lists.then((all) => all.flat());
  }

  #foldersOf(own: string): string[] {
    const below = path.relative(this.#workingFolder, own);
    if (below.startsWith('..') || path.isAbsolute(below)) return [own];
    const parts = below === '' ? [] : below.split(path.sep);
    return [this.#workingFolder, ...parts.map((_, at) => path.join(this.#workingFolder, ...parts.slice(0, at + 1)))];
  }

  #inFolder(folder: string): Promise<readonly NameCorrection[]> {
    const known = this.#read.get(folder) ?? this.#readFile(folder);
    this.#read.set(folder, known);
    return known;
  }

  async #readFile(folder: string): Promise<readonly NameCorrection[]> {
    let reason = 'the corrections in it cannot be read';
    try {
      const text = await readOwnFile(nodeStorage, folder.split(path.sep).join('/'), FILE);
      if (text === null) return [];
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.flatMap((item) => correctionOf(item) ?? []);
    } catch (error) {
      if (error instanceof UnsafeFolderError) reason = 'it is a link, or lies behind one; the corrections in it are not read';
    }
    const shown = path.relative(this.#workingFolder, path.join(folder, COLLATE_FOLDER, FILE));
    this.#console.problem({ path: shown, reason, harmless: false });
    return [];
  }
}

function correctionOf(item: unknown): NameCorrection | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { kind, text, as, type } = item as { readonly [Field in 'kind' | 'text' | 'as' | 'type']?: unknown };
  if (typeof text !== 'string') return undefined;
  if (kind === 'notAName') return { kind, text };
  if (kind === 'same' && typeof as === 'string') return { kind, text, as };
  const known = TYPES.find((one) => one === type);
  return kind === 'type' && known ? { kind, text, type: known } : undefined;
}
