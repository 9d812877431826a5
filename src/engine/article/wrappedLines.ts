import { endsLikeSentence, type Line } from './line';

/**
 * Joins the lines of a text that was broken to a fixed width, so that a line is a paragraph. Texts whose lines
 * are paragraphs already come back as they are.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Line[] {
  if (!isWrapped(lines)) return lines;
  const joined: Line[] = [];
  let width = 0;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const continues = last !== undefined && line.blankBefore === 0 && line.indent <= last.indent + 1 && width > 45;
    if (continues) joined[joined.length - 1] = { ...last, end: line.end, text: '' };
    else joined.push(line);
    width = line.text.length;
  }
  return joined.map((line) => (line.text === '' ? { ...line, text: text.slice(line.start, line.end) } : line));
}

/** A text is wrapped when many lines stop in mid-sentence below 100 units and the next goes on with a small letter. */
function isWrapped(lines: readonly Line[]): boolean {
  let broken = 0;
  let pairs = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const before = lines[index - 1] as Line;
    if (line.blankBefore > 0) continue;
    pairs++;
    if (before.text.length < 100 && before.text.length > 45 && !endsLikeSentence(before.text) && /^\p{Ll}/u.test(line.text)) broken++;
  }
  return broken >= 3 && broken * 4 >= pairs;
}
