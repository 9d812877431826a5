import { readFileSync } from 'node:fs';
import { ARTICLE_EXTENSION, decodeText, looksLikeArticle, MAXIMUM_ARTICLE_BYTES } from '../engine';
import type { FileGlobs } from './arguments';
import { findArticles, type FoundFile } from './findArticles';
import { EMPTY_FILE, fileSystemReason, NO_ARTICLES, printable, tooLargeReason, unreadableReason, type InputProblem } from './inputProblem';

/** An article file that was read. */
export interface InputArticle {
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
}

export interface InputReporter {
  /** Called once for each input that cannot be used, when it is met. */
  problem(problem: InputProblem): void;
  /** Remarks that change no exit status. */
  remark(text: string): void;
  progress(done: number, total: number): void;
}

/**
 * Finds and reads the articles that `paths` name. Inputs that cannot be used are reported, the others are returned.
 * One file after the other and synchronously: a small file takes less time than handing it to another thread.
 */
export function readInputs(paths: readonly string[], globs: FileGlobs, workingFolder: string, reporter: InputReporter): InputArticle[] {
  const found = findArticles(paths, globs, workingFolder);
  for (const problem of found.problems) reporter.problem(problem);
  const articles: InputArticle[] = [];
  const failed = new Set<string>();
  for (const [index, file] of found.files.entries()) {
    reporter.progress(index, found.files.length);
    const read = readArticleFile(file, reporter);
    if (read === 'failed') failed.add(file.absolute);
    else if (read !== 'none') articles.push({ path: file.path, absolute: file.absolute, text: read });
  }
  const usable = new Set(articles.map((article) => article.absolute));
  for (const folder of found.folders) {
    const holdsAny = folder.files.some((file) => usable.has(file.absolute) || failed.has(file.absolute));
    if (!holdsAny) reporter.problem({ path: folder.path, reason: NO_ARTICLES, harmless: false });
  }
  return articles;
}

/** The text; or `none` for a file that a folder search passes over in silence or with a remark; or `failed`, already reported. */
function readArticleFile(file: FoundFile, reporter: InputReporter): string | 'none' | 'failed' {
  const fail = (reason: string): 'failed' => {
    reporter.problem({ path: file.path, reason, harmless: false });
    return 'failed';
  };
  if (file.bytes > MAXIMUM_ARTICLE_BYTES) return fail(tooLargeReason(file.bytes));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file.absolute);
  } catch (error) {
    return fail(fileSystemReason(error));
  }
  const decoded = decodeText(bytes);
  if ('binary' in decoded) return fail(unreadableReason(decoded.reason));
  if (decoded.text.trim() === '') {
    if (file.named) return fail(EMPTY_FILE);
    reporter.problem({ path: file.path, reason: EMPTY_FILE, harmless: true });
    return 'none';
  }
  if (!file.named && !file.path.endsWith(ARTICLE_EXTENSION) && !looksLikeArticle(file.path, decoded.text)) return 'none';
  if (decoded.damaged > 0)
    reporter.remark(
      `${printable(file.path)}: ${decoded.damaged} damaged ${decoded.damaged === 1 ? 'character was' : 'characters were'} read as "\ufffd".`,
    );
  return decoded.text;
}
