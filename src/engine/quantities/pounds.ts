import type { Source } from '../model/article';
import { rememberOf } from '../text/remember';
import type { Numeral } from './numerals/numeral';
import { wordNear, type Passage } from './passage';

const WEIGHTY = /^(weigh\w*|weight|heavier|lighter|lost|shed|gained)$/;
const MONEY_NOUNS = new Set(
  'debt debts investment funding damage cash savings taxpayers taxpayer public cuts aid funds losses loans bonds shares taxes tax revenue goods fines'.split(
    ' ',
  ),
);

/** Whether "pounds" behind this number are money: by scale, by what they are pounds of, or by sterling elsewhere in the source. */
export function arePoundsMoney(p: Passage, numeral: Numeral, next: number): boolean {
  if (wordNear(p, next, numeral.first) === 'of') return MONEY_NOUNS.has(wordNear(p, next + 1, numeral.first));
  for (let back = 1; back <= 3; back++) if (WEIGHTY.test(wordNear(p, numeral.first - back, numeral.first))) return false;
  if (numeral.scaled && (numeral.value ?? 0) >= 1e5) return true;
  const source = p.article.sources[p.article.sentences[p.sentenceOf[numeral.first] ?? -1]?.source ?? -1];
  if (source?.country === 'GB') return true;
  if (source?.country === 'US') return false;
  return source !== undefined && writesOfSterling(source, p.text);
}

/** Whether a source speaks of British money. */
export const writesOfSterling = rememberOf((source: Source, text: string): boolean =>
  /£|pence|sterling/.test(text.slice(source.start, source.end)),
);
