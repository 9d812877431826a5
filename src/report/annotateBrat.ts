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
    lines.push(`${id}\t${type} ${bratSpan(article.text, start, end, toPoints)}`);
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

/**
 * Offsets and text of a stretch as brat wants them: Unicode code points, one fragment a line of the text, the fragments' text joined
 * by spaces (brat's standoff format, https://brat.nlplab.org/standoff.html).
 */
export function bratSpan(text: string, start: number, end: number, toPoints: Int32Array): string {
  const fragments: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isBreak = at === end || text[at] === '\n' || text[at] === '\r';
    if (!isBreak) continue;
    if (at > from) fragments.push([from, at]);
    from = at + 1;
  }
  const offsets = fragments.map(([a, b]) => `${toPoints[a] ?? 0} ${toPoints[b] ?? 0}`).join(';');
  return `${offsets}\t${fragments.map(([a, b]) => text.slice(a, b)).join(' ')}`;
}

/** For each UTF-16 offset of `text`, its end included, how many code points stand before it. */
export function codePointOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
    offsets[at + 1] = (offsets[at] ?? 0) + (isPair ? 0 : 1);
  }
  return offsets;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
