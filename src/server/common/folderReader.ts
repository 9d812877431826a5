import type { FileProblemDto } from '../../protocol/articles';
import type { Translate } from './translate';
import { decodeText, MAXIMUM_ARTICLE_BYTES } from '../../engine';
import type { FileContent } from './serverHost';

const PARALLEL_READS = 8;

export interface FolderReaderOptions {
  readonly read: (uri: string) => Promise<FileContent>;
  readonly breathe: () => Promise<void>;
  readonly translate: Translate;
  /** A text was read; `undefined` = it cannot be, see `problems`. */
  readonly onText: (uri: string, text: string | undefined) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly onError: (error: unknown) => void;
  /** The queue is empty, or reading was stopped. */
  readonly onIdle: () => void;
}

/** Reads files in the background, a few at a time, the first asked first; can be stopped at any moment. */
export class FolderReader {
  readonly #options: FolderReaderOptions;
  readonly #waiting = new Set<string>();
  readonly problems = new Map<string, FileProblemDto>();
  #running = 0;
  #done = 0;
  #total = 0;

  constructor(options: FolderReaderOptions) {
    this.#options = options;
  }

  get busy(): boolean {
    return this.#running > 0 || this.#waiting.size > 0;
  }

  add(uris: Iterable<string>): void {
    for (const uri of uris) {
      if (this.#waiting.has(uri)) continue;
      this.#waiting.add(uri);
      this.#total++;
    }
    while (this.#running < PARALLEL_READS && this.#waiting.size > 0) {
      this.#running++;
      void this.#work();
    }
  }

  /** A file that is gone or open in an editor need not be read. */
  forget(uri: string): void {
    this.problems.delete(uri);
    if (this.#waiting.delete(uri)) this.#done++;
  }

  cancel(): void {
    this.#waiting.clear();
    this.#done = this.#total;
  }

  async #work(): Promise<void> {
    try {
      for (;;) {
        const next = this.#waiting.values().next();
        if (next.done) return;
        this.#waiting.delete(next.value);
        await this.#readOne(next.value);
        this.#done++;
        this.#options.onProgress(Math.min(this.#done, this.#total), this.#total);
        await this.#options.breathe();
      }
    } finally {
      if (--this.#running === 0 && this.#waiting.size === 0) this.#finish();
    }
  }

  #finish(): void {
    this.#done = 0;
    this.#total = 0;
    this.#options.onIdle();
  }

  async #readOne(uri: string): Promise<void> {
    const text = await this.#text(uri);
    if (typeof text === 'string') {
      this.problems.delete(uri);
      try {
        this.#options.onText(uri, text);
      } catch (error) {
        this.#options.onError(error);
        this.problems.set(uri, { uri, message: this.#options.translate('Collate failed on this file and left it out.') });
      }
    } else {
      if (text.message) this.problems.set(uri, text);
      this.#options.onText(uri, undefined);
    }
  }

  async #text(uri: string): Promise<string | FileProblemDto> {
    const t = this.#options.translate;
    let content: FileContent;
    try {
      content = await this.#options.read(uri);
    } catch {
      // The reason differs by host and says nothing to an editor; the sentence below names the file.
      content = { problem: 'unreadable' };
    }
    if ('problem' in content) {
      if (content.problem === 'missing') return { uri, message: '' };
      return {
        uri,
        message:
          content.problem === 'tooLarge'
            ? t('This file is larger than {0} MB and was left out.', MAXIMUM_ARTICLE_BYTES >> 20)
            : t('This file cannot be read and was left out.'),
      };
    }
    const decoded = decodeText(content.bytes);
    if ('text' in decoded) return decoded.text;
    const message =
      decoded.reason === 'encoding'
        ? t('The encoding of this file is not known; it was left out.')
        : t('This file is not a text and was left out.');
    return { uri, message };
  }
}
