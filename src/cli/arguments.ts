import { parseArgs } from 'node:util';
import type { Severity } from '../engine';
import { CHECK_FORMATS, type CheckFormat } from '../report/renderCheck';

/** Formats of `collate annotate`; the first is the default. */
export const ANNOTATE_FORMATS = ['json', 'jsonl', 'brat', 'html'] as const;
const FAIL_ON = ['conflict', 'precision', 'variant', 'never'] as const;

export type AnnotateFormat = (typeof ANNOTATE_FORMATS)[number];

/** Globs that replace the editor's defaults when a folder is searched; empty = the defaults. */
export interface FileGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'annotate'; readonly paths: readonly string[]; readonly format: AnnotateFormat; readonly globs: FileGlobs }
  | { readonly command: 'annotateLines' }
  | {
      readonly command: 'check';
      readonly paths: readonly string[];
      readonly format: CheckFormat;
      readonly failOn: Severity | 'never';
      readonly globs: FileGlobs;
      readonly ignoreDismissals: boolean;
    }
  | { readonly command: 'wrong'; readonly message: string };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  'ignore-dismissals': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** Reads the words after `collate`. Never throws: what cannot be understood comes back as `wrong` with one sentence. */
export function readArguments(words: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(firstSentence(error instanceof Error ? error.message : String(error)));
  }
  const [command, ...paths] = parsed.positionals;
  const { values } = parsed;
  if (values.help || command === 'help') return { command: 'help' };
  if (values.version) return { command: 'version' };
  if (command === undefined) return wrong('Say what to do: collate annotate PATH… or collate check PATH…');
  if (command === 'annotate') return readAnnotate(paths, values);
  if (command === 'check') return readCheck(paths, values);
  return wrong(`There is no command "${command}": use annotate or check.`);
}

function readAnnotate(paths: readonly string[], values: Values): Request {
  if (values['fail-on'] !== undefined) return wrong('--fail-on belongs to collate check.');
  if (values['ignore-dismissals']) return wrong('--ignore-dismissals belongs to collate check.');
  if (paths.includes('-')) {
    if (paths.length > 1) return wrong('Standard input (-) cannot be combined with other paths.');
    if (values.format !== undefined && values.format !== 'jsonl')
      return wrong('Standard input (-) is read and answered as JSON lines: use --format jsonl.');
    return { command: 'annotateLines' };
  }
  const format = oneOf('--format', values.format, ANNOTATE_FORMATS);
  if ('message' in format) return format;
  return withPaths(paths) ?? { command: 'annotate', paths, format: format.value, globs: globs(values) };
}

function readCheck(paths: readonly string[], values: Values): Request {
  if (paths.includes('-')) return wrong('collate check reads files and folders, not standard input.');
  const format = oneOf('--format', values.format, CHECK_FORMATS);
  if ('message' in format) return format;
  const failOn = oneOf('--fail-on', values['fail-on'] ?? 'never', FAIL_ON);
  if ('message' in failOn) return failOn;
  return (
    withPaths(paths) ?? {
      command: 'check',
      paths,
      format: format.value,
      failOn: failOn.value,
      globs: globs(values),
      ignoreDismissals: values['ignore-dismissals'] ?? false,
    }
  );
}

function globs(values: Values): FileGlobs {
  return { include: values.include ?? [], exclude: values.exclude ?? [] };
}

function withPaths(paths: readonly string[]): Request | undefined {
  return paths.length === 0 ? wrong('Name at least one article or folder.') : undefined;
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): { readonly value: T } | { readonly command: 'wrong'; readonly message: string } {
  if (value === undefined) return { value: allowed[0] };
  const found = allowed.find((candidate) => candidate === value);
  return found === undefined ? wrong(`${option} "${value}" is none of ${allowed.join(', ')}.`) : { value: found };
}

function wrong(message: string): { readonly command: 'wrong'; readonly message: string } {
  return { command: 'wrong', message };
}

/** Node adds hints on `--` after the first sentence. */
function firstSentence(text: string): string {
  const end = text.search(/\.(\s|$)/);
  return end < 0 ? `${text}.` : text.slice(0, end + 1);
}
