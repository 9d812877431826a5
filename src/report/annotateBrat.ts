import { codePointOffsets, fragmentsOf } from '../annotations/exchange/brat';
import type { LinkedArticle } from '../engine';

/** brat standoff lines of one article: names and claims as text-bound annotations, identities and values as notes. */
export function annotateBrat(linked: LinkedArticle): string {
  const { article, mentions, claims, quotes } = linked;
  const lines: string[] = [];
  const toPoints = codePointOffsets(article.text);
  let number = 0;
  let notes = 0;
  const add = (type: string, start: number, end: number, note: string | null): void => {
    const id = `T${++number}`;
    lines.push(`${id}\t${type} ${fragmentsOf(article.text, start, end, toPoints)}`);
    if (note !== null) lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${oneLine(note)}`);
  };
  for (const { start, end, type, entity } of mentions) add(type, start, end, `${entity.id} ${entity.name}`);
  for (const { start, end, kind, value, unit, of } of claims) {
    const note = [value === null ? '?' : String(value), unit ?? '', of && `(${of})`].filter(Boolean).join(' ');
    add(`CLAIM-${kind}`, start, end, note);
  }
  for (const { start, end, speaker } of quotes) add('QUOTE', start, end, speaker);
  return lines.map((line) => `${line}\n`).join('');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
