/** Whether a plain text reads like an article: prose in sentences, and no list, log, table, code or licence. */

const SAMPLE_UNITS = 16_384;
const SAMPLE_LINES = 200;
const LICENCE =
  /permission is hereby granted|general public license|apache license|redistribution and use in source|this license|licensor|without warranty of any kind/i;
const LOG_LINE = /^\W{0,2}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|(?:debug|info|warn|warning|error|trace)\b)/i;
const CODE_LINE = /[;{}]\s*$|^\s*(?:#|\/\/|import |def |[\w.-]+\s*(?:[=<>~!]=|=)\s*\S)/;

/** Looks at the first pages only, so that opening any file costs next to nothing. */
export function looksLikeArticle(text: string): boolean {
  const sample = text.slice(0, SAMPLE_UNITS);
  if (LICENCE.test(sample)) return false;
  const lines = sample
    .split('\n', SAMPLE_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let prose = 0;
  let machine = 0;
  for (const line of lines) {
    if (isProse(line)) prose += line.length;
    else if (LOG_LINE.test(line) || CODE_LINE.test(line) || isTable(line)) machine += line.length;
  }
  return prose >= 60 && prose > 2 * machine;
}

/** A line with at least eight words, most of them in small letters, and the end of a sentence. */
function isProse(line: string): boolean {
  const words = line.slice(0, 2000).split(/\s+/);
  if (words.length < 8 || LOG_LINE.test(line) || !/[.!?]["”’')]*(?:\s|$)/.test(line.slice(0, 4000))) return false;
  const plain = words.filter((word) => /^["“‘'(]?\p{L}[\p{L}’'-]*[,.;:!?"”’')]*$/u.test(word)).length;
  return plain >= words.length * 0.6;
}

function isTable(line: string): boolean {
  return line.split(/[,;\t|]/).length > 5 && !/[.!?]["”’')]*$/.test(line);
}
