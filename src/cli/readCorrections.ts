import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { COLLATE_FOLDER } from '../annotations/storage/folderLayout';
import type { NameCorrection } from '../engine';
import type { Console } from './console';

/** Kept by the editor in the workspace folder. */
const FILE = 'corrections.json';
const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/**
 * What editors corrected about names: the files of the folders from the working folder (or the article's own) down to the article.
 * Each folder's file is read once.
 */
export class Corrections {
  readonly #read = new Map<string, Promise<readonly NameCorrection[]>>();
  readonly #workingFolder: string;
  readonly #console: Console;

  constructor(workingFolder: string, console: Console) {
    this.#workingFolder = workingFolder;
    this.#console = console;
  }

  async of(article: string): Promise<readonly NameCorrection[]> {
    const lists = await Promise.all(this.#foldersOf(path.dirname(article)).map((folder) => this.#inFolder(folder)));
    return lists.flat();
  }

  #foldersOf(own: string): string[] {
    const below = path.relative(this.#workingFolder, own);
    if (below.startsWith('..') || path.isAbsolute(below)) return [own];
    const parts = below === '' ? [] : below.split(path.sep);
    return [this.#workingFolder, ...parts.map((_, at) => path.join(this.#workingFolder, ...parts.slice(0, at + 1)))];
  }

  #inFolder(folder: string): Promise<readonly NameCorrection[]> {
    const known = this.#read.get(folder) ?? this.#readFile(path.join(folder, COLLATE_FOLDER, FILE));
    this.#read.set(folder, known);
    return known;
  }

  async #readFile(file: string): Promise<readonly NameCorrection[]> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      // Most folders have none.
      return [];
    }
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.flatMap((item) => correctionOf(item) ?? []);
    } catch {
      // Told below.
    }
    this.#console.problem({
      path: path.relative(this.#workingFolder, file),
      reason: 'the corrections in it cannot be read',
      harmless: false,
    });
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
