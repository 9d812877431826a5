import { checkCsv } from '../report/checkCsv';
import { checkHtml } from '../report/checkHtml';
import { checkJson } from '../report/checkJson';
import { checkMarkdown } from '../report/checkMarkdown';
import type { CheckReport } from '../report/checkReport';
import { checkSarif } from '../report/checkSarif';
import { checkText } from '../report/checkText';
import type { CheckFormat } from './arguments';

/** One renderer a format. */
const RENDERERS: Readonly<Record<CheckFormat, (report: CheckReport) => string>> = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  markdown: checkMarkdown,
  html: checkHtml,
  csv: checkCsv,
};

export function renderCheck(format: CheckFormat, report: CheckReport): string {
  return RENDERERS[format](report);
}
