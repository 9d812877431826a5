/** Every setting of the extension, with its default. `package.json` repeats this table; a test compares the two. */
export interface Settings {
  /** Globs of files that may be articles; searched in every workspace folder. */
  readonly 'articles.include': readonly string[];
  /** Globs of files that are never articles. */
  readonly 'articles.exclude': readonly string[];
  /** Colour names and numbers in articles. */
  readonly 'highlights.enabled': boolean;
  /** Classes that are coloured. */
  readonly 'highlights.classes': readonly HighlightSetting[];
  /** Which discrepancies the Problems panel lists: this severity and worse. */
  readonly 'diagnostics.level': DiagnosticsLevel;
  /** Findings that the panel lists have at least this confidence, 0 to 1. */
  readonly 'findings.minimumConfidence': number;
  /** Kinds of discrepancy that are not reported at all. */
  readonly 'findings.hiddenKinds': readonly string[];
  /** Statements of other articles that a hover card shows. */
  readonly 'hover.maximumStatements': number;
  /** "2 of 5 sources disagree" above a paragraph. */
  readonly 'codeLens.enabled': boolean;
  /** Resolved weekdays and conversions after the words. */
  readonly 'inlayHints.enabled': boolean;
  /** A count of open conflicts in the status bar. */
  readonly 'statusBar.enabled': boolean;
  /** House spellings, relative to the workspace folder: one line `preferred: variant, variant` a name. */
  readonly 'house.spellings': string;
  /** Name under which notes and marks are kept; empty = the name in git's settings. */
  readonly 'author.name': string;
  /** Ask a chat model for a second opinion when told to; never by itself. */
  readonly 'secondOpinion.enabled': boolean;
}

export type HighlightSetting = 'person' | 'organisation' | 'place' | 'other' | 'number' | 'money' | 'percent' | 'date' | 'quote';
export type DiagnosticsLevel = 'conflict' | 'precision' | 'variant' | 'none';

export const defaultSettings: Settings = {
  'articles.include': ['**/*.article', '**/*.txt'],
  'articles.exclude': [
    '**/node_modules/**',
    '**/.*/**',
    '**/{requirements,requirements-*,CMakeLists,robots,humans,ads,security}.txt',
    '**/{license,licence,copying,notice,readme,changelog,changes,authors}*.txt',
  ],
  'highlights.enabled': true,
  'highlights.classes': ['person', 'organisation', 'place', 'other', 'number', 'money', 'percent', 'date'],
  'diagnostics.level': 'conflict',
  'findings.minimumConfidence': 0,
  'findings.hiddenKinds': [],
  'hover.maximumStatements': 8,
  'codeLens.enabled': false,
  'inlayHints.enabled': false,
  'statusBar.enabled': true,
  'house.spellings': '.collate/house-spellings.txt',
  'author.name': '',
  'secondOpinion.enabled': false,
};

/** Fills gaps and wrong types with the defaults, so that a damaged settings file changes nothing else. */
export function completeSettings(given: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(defaultSettings).map(([key, standard]: [string, unknown]) => [
    key,
    isLike(standard, given[key]) ? given[key] : standard,
  ]);
  return Object.fromEntries(entries) as Settings;
}

function isLike(standard: unknown, value: unknown): boolean {
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof standard;
}
