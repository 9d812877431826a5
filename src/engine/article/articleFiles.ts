/**
 * Which files of a folder may hold an article: one set of rules for the editor and the command line.
 * The globs repeat the defaults of `collate.articles.include` and `.exclude`; a test compares them.
 */

/** Globs relative to the folder that is searched. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.article', '**/*.txt'];

/** Globs of files that are never articles. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/node_modules/**',
  '**/.*/**',
  '**/{requirements,requirements-*,CMakeLists,robots,humans,ads,security}.txt',
  '**/{license,licence,copying,notice,readme,changelog,changes,authors}*.txt',
];

/** Files with this extension are articles by name; any other text is asked whether it reads like one. */
export const ARTICLE_EXTENSION = '.article';

/** A longer file is no article: it is named and left out. In bytes. */
export const MAXIMUM_ARTICLE_BYTES = 16 * 1024 * 1024;
