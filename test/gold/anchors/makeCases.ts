/**
 * Makes `cases.json`: edits of the articles beside it, each with a note's place before and after. Seeded: the same file each time.
 * Run: npx tsx test/gold/anchors/makeCases.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operations, type Unit } from './editOperations';
import { seededRandom, type Random } from './seededRandom';

export interface AnchorCase {
  readonly id: string;
  readonly article: string;
  /** Kind of edit. */
  readonly edit: string;
  /** Kind of note. */
  readonly note: string;
  readonly before: readonly [number, number];
  /** Where the words stand after the edit; null when they were removed or replaced. */
  readonly after: readonly [number, number] | null;
  /** Replacements in the text before, from its end to its start: offset, units removed, text inserted. */
  readonly changes: readonly (readonly [number, number, string])[];
}

const CASES_PER_OPERATION = 26;
const folder = path.join(__dirname, 'articles');
const NOTES: Readonly<Record<string, RegExp>> = {
  number: /\b\d[\d,.]*\d\b|\b\d+\b/g,
  // A name, not the first word of a sentence alone.
  name: /\b(?!(?:The|He|She|It|We|They|An?|In|By|At|No|About|More|And|From)\b)[A-Z][\w'&-]+(?: (?:of |& )?[A-Z][\w'&-]+)*/g,
  phrase: /\b[a-z]+(?: [\w'-]+){2,4}\b/g,
  sentence: /[A-Z"][^.\n]{30,}\./g,
};

function notesOf(text: string, kind: string, random: Random): readonly [number, number] | undefined {
  const all = [...text.matchAll(NOTES[kind] as RegExp)].map((match) => [match.index, match.index + match[0].length] as const);
  return all[random.below(all.length)];
}

function unitsOf(text: string): Unit[] {
  return [...Array(text.length).keys()].map((id) => ({ unit: text.charAt(id), id }));
}

const isSpace = (unit: string): boolean => /\s/.test(unit);
const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Where the words with the ids of `before` stand now, if all are there, side by side, and still whole words. */
function whereNow(units: readonly Unit[], text: string, [start, end]: readonly [number, number]): readonly [number, number] | null {
  const ids = [...Array(end - start).keys()].map((at) => start + at).filter((id) => !isSpace(text.charAt(id)));
  const first = units.findIndex((unit) => unit.id === ids[0]);
  if (first < 0) return null;
  let at = first;
  for (const id of ids) {
    while (at < units.length && isSpace(units[at]?.unit ?? '')) at++;
    if (units[at]?.id !== id) return null;
    at++;
  }
  if (isWord(text.charAt(start)) && isWord(units[first - 1]?.unit)) return null;
  if (isWord(text.charAt(end - 1)) && isWord(units[at]?.unit)) return null;
  return [first, at];
}

/** The edit as replacements: runs of kept units in their old order stay, everything else is removed or inserted. */
function changesOf(text: string, after: readonly Unit[]): [number, number, string][] {
  let head = 0;
  while (head < text.length && head < after.length && after[head]?.id === head && after[head]?.unit === text[head]) head++;
  let tail = 0;
  while (tail < text.length - head && tail < after.length - head && after[after.length - 1 - tail]?.id === text.length - 1 - tail && after[after.length - 1 - tail]?.unit === text[text.length - 1 - tail]) tail++;
  return [[head, text.length - head - tail, after.slice(head, after.length - tail).map(({ unit }) => unit).join('')]];
}

function makeCases(): AnchorCase[] {
  const random = seededRandom(20260503);
  const articles = readdirSync(folder).sort();
  const cases: AnchorCase[] = [];
  for (const [edit, operation] of Object.entries(operations)) {
    let made = 0;
    for (let attempt = 0; made < CASES_PER_OPERATION && attempt < 2000; attempt++) {
      const article = articles[random.below(articles.length)] as string;
      const text = readFileSync(path.join(folder, article), 'utf8');
      const note = Object.keys(NOTES)[attempt % 4] as string;
      const before = notesOf(text, note, random);
      if (!before) continue;
      const units = operation(unitsOf(text), before, random);
      if (!units) continue;
      const changes = changesOf(text, units);
      if (changes[0]?.[1] === 0 && changes[0][2] === '') continue;
      cases.push({ id: `${edit}-${++made}`, article, edit, note, before, after: whereNow(units, text, before), changes });
    }
  }
  return cases;
}

if (require.main === module) {
const cases = makeCases();
writeFileSync(path.join(__dirname, 'cases.json'), `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
console.log(`${cases.length} cases, ${cases.filter(({ after }) => after).length} of them with their words still there`);
}
