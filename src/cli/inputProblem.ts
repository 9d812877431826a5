import type { UnreadableText } from '../engine';
import { MAXIMUM_ARTICLE_BYTES } from '../engine';

/** One input that could not be used, as one sentence for standard error. */
export interface InputProblem {
  /** As the caller wrote it, or as found in a folder. */
  readonly path: string;
  readonly reason: string;
  /** True where the rest of the call stands as if the file were not there (an empty file in a folder). */
  readonly harmless: boolean;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
};

/** What an error of the file system means to a person. */
export function fileSystemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `it cannot be read (${code || String(error)})`;
}

export const EMPTY_FILE = 'the file is empty';
export const NOT_A_FILE = 'it is neither a file nor a folder';
export const NO_ARTICLES = 'the folder holds no articles (*.txt or *.article files that read like one)';

export function unreadableReason(reason: UnreadableText['reason']): string {
  return reason === 'binary' ? 'it is no text file' : 'its encoding is none of UTF-8, UTF-16 and Windows-1252';
}

export function tooLargeReason(bytes: number): string {
  return `it has ${megabytes(bytes)} MB, more than the ${megabytes(MAXIMUM_ARTICLE_BYTES)} MB that an article may have`;
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}

/** A file's name as one line of a terminal: nothing in it can break the line, steer the terminal, or turn or hide its letters. */
export function printable(path: string): string {
  return path.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '\ufffd');
}
