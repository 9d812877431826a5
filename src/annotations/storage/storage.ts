/** What the storage of notes needs from its host: a few operations on files, all of them told by path with "/" between the parts. */
export interface Storage {
  /** The whole text of a file, or null where there is none. */
  read(path: string): Promise<string | null>;
  /** Creates or replaces a file. Need not be atomic. */
  write(path: string, text: string): Promise<void>;
  /** Moves a file over another in one step: a reader sees the old one or the new one, never a part. */
  replace(from: string, to: string): Promise<void>;
  /** Deletes a file; no error where there is none. */
  delete(path: string): Promise<void>;
  /** What a folder holds, or nothing where there is none. */
  list(folder: string): Promise<readonly StorageEntry[]>;
  /** Creates a folder and those above it. */
  createFolder(path: string): Promise<void>;
  /** Waits. */
  delay(milliseconds: number): Promise<void>;
  /** A name that nobody else uses. */
  newId(): string;
}

export interface StorageEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}
