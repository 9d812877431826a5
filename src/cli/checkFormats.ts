import { checkJson } from '../report/checkJson';
import type { CheckReport } from '../report/checkReport';
import { checkText } from '../report/checkText';
import type { CheckFormat } from './arguments';

/** One renderer a format. */
const RENDERERS: Readonly<Record<CheckFormat, (report: CheckReport) => string>> = {
  text: checkText,
  json: checkJson,
  sarif: checkJson,
  markdown: checkText,
  html: checkText,
  csv: checkText,
};

export function renderCheck(format: CheckFormat, report: CheckReport): string {
  return RENDERERS[format](report);
}
