import { applyChanges, type Action, type Change } from '../records/change';
import { readConflictedFile } from '../records/mergeVersions';
import type { RecordFile } from '../records/record';
import { parseRecordFile, printRecordFile } from '../records/recordFile';
import { keepOutOfGit, refuseLinks, replaceFile, UnsafeFolderError } from './collateFolder';
import { articleOfFile, COLLATE_FOLDER, DISMISSALS_FILE, isSafeFile, newFileHead } from './folderLayout';
import { withFolderLock } from './lock';
import type { Storage } from './storage';

/** A file that could not be read; it was moved to `movedTo` (below the folder) and nothing in it was lost. */
export interface DamagedFile {
  readonly file: string;
  readonly reason: string;
  readonly movedTo: string | null;
}

export interface CommitResult {
  /** Paths of the files that were written or deleted. */
  readonly written: readonly string[];
  readonly refused: readonly Change[];
  readonly damaged: readonly DamagedFile[];
}

export interface LoadResult {
  /** By path below `.collate`. */
  readonly files: ReadonlyMap<string, RecordFile>;
  readonly damaged: readonly DamagedFile[];
}

/** The `.collate` folder of one folder of articles. */
export class NoteStore {
  readonly #storage: Storage;
  readonly #articles: string;
  readonly #root: string;

  /** `articles`: the folder that holds the articles. */
  constructor(storage: Storage, articles: string) {
    this.#storage = storage;
    this.#articles = articles;
    this.#root = `${articles}/${COLLATE_FOLDER}`;
  }

  /** Reads all files of records. Never writes: a damaged file is told and left where it is. */
  async load(): Promise<LoadResult> {
    await refuseLinks(this.#storage, this.#articles);
    const files = new Map<string, RecordFile>();
    const damaged: DamagedFile[] = [];
    for (const file of await this.#recordFiles()) {
      const read = await this.#read(file);
      if (typeof read === 'string') damaged.push({ file, reason: read, movedTo: null });
      else if (read) files.set(file, read);
    }
    return { files, damaged };
  }

  /** Makes the changes of an action to the files as they are now. Other programs that do the same wait for one another. */
  async commit(action: Action): Promise<CommitResult> {
    const byFile = new Map<string, Change[]>();
    for (const change of action.changes) {
      if (!isSafeFile(change.file)) throw new UnsafeFolderError(`"${change.file}" leads out of ${COLLATE_FOLDER}`);
      byFile.set(change.file, [...(byFile.get(change.file) ?? []), change]);
    }
    await refuseLinks(this.#storage, this.#articles);
    return withFolderLock(this.#storage, this.#root, async () => {
      const result = { written: [] as string[], refused: [] as Change[], damaged: [] as DamagedFile[] };
      await keepOutOfGit(this.#storage, this.#articles);
      for (const [file, changes] of byFile) {
        const current = await this.#readOrSetAside(file, result.damaged);
        const { file: next, refused } = applyChanges(current, changes);
        for (const change of refused) result.refused.push(change);
        await replaceFile(this.#storage, `${this.#root}/${file}`, printRecordFile(next));
        result.written.push(`${this.#root}/${file}`);
      }
      return result;
    });
  }

  async #recordFiles(): Promise<string[]> {
    const names = async (folder: string): Promise<string[]> =>
      (await this.#storage.list(folder)).filter(({ kind }) => kind === 'file').map(({ name }) => name);
    const own = (await names(this.#root)).filter((name) => name === DISMISSALS_FILE);
    const notes = (await names(`${this.#root}/annotations`)).map((name) => `annotations/${name}`);
    return [...own, ...notes.filter((file) => articleOfFile(file) !== undefined)].sort();
  }

  /** The file, null where there is none, or why it cannot be read. */
  async #read(file: string): Promise<RecordFile | null | string> {
    const text = await this.#storage.read(`${this.#root}/${file}`);
    if (text === null) return null;
    const { file: read, damaged } = parseRecordFile(text);
    return read ?? readConflictedFile(text) ?? damaged;
  }

  async #readOrSetAside(file: string, damaged: DamagedFile[]): Promise<RecordFile> {
    const read = await this.#read(file);
    if (read !== null && typeof read !== 'string') return read;
    if (typeof read === 'string') {
      const movedTo = `${file}.damaged-${this.#storage.newId()}`;
      await this.#storage.replace(`${this.#root}/${file}`, `${this.#root}/${movedTo}`);
      damaged.push({ file, reason: read, movedTo });
    }
    return { head: newFileHead(file), records: new Map() };
  }
}
