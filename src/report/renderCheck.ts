import { checkCsv } from './checkCsv';
import { checkHtml } from './checkHtml';
import { checkJson } from './checkJson';
import { checkMarkdown } from './checkMarkdown';
import type { CheckReport } from './checkReport';
import { checkSarif } from './checkSarif';
import { checkText } from './checkText';
import type { Pieces } from './pieces';

/** One renderer a format of `collate check`. */
const RENDERERS = { text: checkText, json: checkJson, sarif: checkSarif, markdown: checkMarkdown, html: checkHtml, csv: checkCsv } as const;

export type CheckFormat = keyof typeof RENDERERS;

/** Formats of `collate check`; the first is the default. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'csv'] as const satisfies readonly CheckFormat[];

export function renderCheck(format: CheckFormat, report: CheckReport): string {
  return [...renderPieces(format, report)].join('');
}

/** The same in pieces. */
export function renderPieces(format: CheckFormat, report: CheckReport): Pieces {
  return RENDERERS[format](report);
}
