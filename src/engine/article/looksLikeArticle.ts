import { endsLikeSentence, countWords } from './line';

/** Units of a file that are looked at. */
const LOOK = 6000;
/** Units of prose below which a file is a note at most. */
const SHORTEST_PROSE = 60;

/** Names of files that are never articles, whatever their words: lists, manuals, licences, logs. Matched without folder. */
const OTHER_FILES =
  /^(?:(?:dev-?|test-?|build-?)?requirements?(?:[-_.][\w.-]*)?|constraints|read-?me|licen[cs]e|copying|copyright|notice|authors|contributors|contributing|maintainers|change-?log|release[-_]?notes|install|manifest|robots|humans|cmakelists|todos?|logs?|errors?|debug|third[-_]?party.*|codeowners|makefile|dockerfile|sitemap|stopwords)(?:[-_.][a-z]{2})?\.(?:txt|text|md|in|log|rst)$/i;

/** Sentences of licences and manuals. */
const BOILERPLATE =
  /permission is hereby granted|licensed under the|redistribution and use in source|without warranty of any kind|gnu (?:general|lesser|affero)|apache license|mozilla public license|creative commons|all rights reserved\.? redistribution|this (?:program|library) is free software|terms and conditions for use|"as is"|^\s*usage:|npm install|pip install|sudo |git clone|```|#include|<!doctype|<html|<\?xml|-----begin /im;

const LOG_LINE =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\w{3} +\d{1,2} \d\d:\d\d:\d\d|(?:\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE)\]?)\b|\d{1,3}(?:\.\d{1,3}){3} |at [\w.$<>]+ ?\(|>>>|\$ |> |Traceback )/i;
const CODE_LINE =
  /[;{}]\s*$|^\s*(?:\/\/|\/\*|\*\/|#!|import |from \S+ import|def |class |function |const |let |var |return |if \(|for \(|public |private |package |using |SELECT |INSERT |<\/?[a-z]+)|[=!]==?|=>|::|\(\)|\w+\.\w+\(/;
const TODO_LINE = /^\s*(?:[-*+] ?\[[ xX]?\]|(?:TODO|FIXME|DONE|XXX)\b|[-*+] \S)/;
const TABLE_LINE = /\t.*\t|^(?:[^,]*,){4,}[^,\s]|^(?:[^;]*;){3,}|^(?:[^|]*\|){3,}/;
const SETTING_LINE = /^\s*[\w.-]+ ?(?:==|>=|<=|~=|=|:) ?\S+\s*$|^[\w@.-]+(?:==|>=|~=)[\w.*]+/;

/**
 * Whether a plain-text file reads as an article: prose in sentences, and not a list, log, table, licence, manual or program.
 * Looks at the name and the first few thousand units only. Files that a user names are read whatever this says.
 */
export function looksLikeArticle(path: string, text: string): boolean {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (/\.article$/i.test(base)) return true;
  const head = text.slice(0, LOOK);
  if (OTHER_FILES.test(base) || head.includes('\u0000') || BOILERPLATE.test(head)) return false;
  const lines = head
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (text.length > LOOK && lines.length > 1) lines.pop();
  let prose = 0;
  let other = 0;
  let sentences = 0;
  for (const line of lines) {
    if (isOther(line)) {
      other += line.length;
      continue;
    }
    const count = countWords(line.slice(0, 2000));
    if (!isProse(line, count)) continue;
    prose += line.length;
    if (endsLikeSentence(line) || /\p{L}[.!?]["”’)]? +["“‘(]?\p{Lu}/u.test(line) || /[。！？]/.test(line)) sentences++;
  }
  return prose >= SHORTEST_PROSE && sentences > 0 && prose > other * 2 && prose * 2 > lines.reduce((sum, line) => sum + line.length, 0);
}

function isOther(line: string): boolean {
  const short = line.slice(0, 400);
  return (
    LOG_LINE.test(short) ||
    CODE_LINE.test(short) ||
    TODO_LINE.test(short) ||
    (TABLE_LINE.test(short) && !/[.!?]["”]?$/.test(line)) ||
    SETTING_LINE.test(short)
  );
}

/** A line of several words, most of its units letters. Scripts without spaces count by units. */
function isProse(line: string, words: number): boolean {
  const sample = line.slice(0, 400);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 128) {
      const small = unit | 32;
      if ((small > 96 && small < 123) || unit === 32 || unit === 44 || unit === 46 || unit === 39 || unit === 34) letters++;
      continue;
    }
    const character = String.fromCodePoint(sample.codePointAt(at) ?? unit);
    if (/[\p{L}\p{M}’“”]/u.test(character)) letters += character.length;
    at += character.length - 1;
  }
  if (letters < sample.length * 0.8) return false;
  return words >= 6 || (line.length > 30 && /[\u3000-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(sample));
}
