import type { EngineHost, Resources } from '../../engine';

/** What differs between the hosts that run the server. */
export interface ServerHost {
  /** Bytes of the name model. `given`: those that the editor sent along. Rejects with one clear sentence. */
  resources(given: Uint8Array | undefined): Promise<Resources>;
  /** Reads a file that this host can reach by itself; `undefined` = it cannot, ask the editor. Rejects when reading fails. */
  readFile(uri: string, maximumBytes: number): Promise<FileContent | undefined>;
  /** Resolves after so many milliseconds. */
  delay(milliseconds: number): Promise<void>;
  /** Lets waiting messages in. */
  breathe(): Promise<void>;
  /** Further threads and kept results, where this host has them. `storage`: see `InitialOptions`. */
  engineHelp(resources: Resources, storage: string | null, warn: (message: string) => void): Pick<EngineHost, 'helpers' | 'kept'>;
}

/** Bytes, or why there are none. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: 'tooLarge' | 'missing' | 'unreadable' };
