/** Edits as people make them, on units that remember where they came from. */
import type { Random } from './seededRandom';

/** A code unit; `id` is its offset in the text before the edit, -1 for one that was typed. */
export interface Unit {
  readonly unit: string;
  readonly id: number;
}

/** The units after the edit, or undefined where this kind of edit does not fit here. */
export type Operation = (units: Unit[], note: readonly [number, number], random: Random) => Unit[] | undefined;

const typed = (text: string): Unit[] => text.split('').map((unit) => ({ unit, id: -1 }));
const textOf = (units: readonly Unit[]): string => units.map(({ unit }) => unit).join('');
const replace = (units: readonly Unit[], start: number, end: number, text: string): Unit[] => [...units.slice(0, start), ...typed(text), ...units.slice(end)];
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[random.below(list.length)];

const WORDS = ['reportedly', 'again', 'local', 'later', 'former', 'twice', 'however', 'northern', 'several', 'official', 'new', 'now'];
const SENTENCES = [
  'No further details were given.',
  'The ministry declined to comment.',
  'A spokesman for the town said the matter was under review.',
  'Neighbours said they had heard nothing.',
];
const PARAGRAPHS = [
  'Officials in the capital said they were following events closely and would publish a report before the summer.',
  'It was not clear who would pay. Insurers said that they had sent people to look at the damage.',
];

/** Words (not numbers) that lie wholly inside `[from, to)` and outside the note. */
function wordsBetween(text: string, from: number, to: number, [start, end]: readonly [number, number]): { start: number; end: number }[] {
  return [...text.matchAll(/\b[a-z]{3,}\b/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((word) => word.start >= from && word.end <= to && (word.end <= start || word.start >= end));
}

function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function around<T extends { start: number; end: number }>(list: readonly T[], [start, end]: readonly [number, number]): number {
  return list.findIndex((item) => item.start <= start && end <= item.end);
}

function sentences(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\s][^\n]*?(?:[.!?]"?(?= |\n|$)|(?=\n|$))/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function changeWordNear(units: Unit[], note: readonly [number, number], random: Random, from: number, to: number): Unit[] | undefined {
  const word = pick(wordsBetween(textOf(units), from, to, note), random);
  return word && replace(units, word.start, word.end, pick(WORDS, random) as string);
}

/** Moves `[start, end)` before offset `to` (outside of it). */
function move(units: Unit[], start: number, end: number, to: number): Unit[] {
  const piece = units.slice(start, end);
  const rest = [...units.slice(0, start), ...units.slice(end)];
  const at = to > start ? to - (end - start) : to;
  return [...rest.slice(0, at), ...piece, ...rest.slice(at)];
}

/** Swaps two stretches that do not touch, as somebody who types both anew. */
function retypeSwapped(units: Unit[], left: { start: number; end: number }, right: { start: number; end: number }): Unit[] {
  const text = textOf(units);
  const after = replace(units, right.start, right.end, text.slice(left.start, left.end));
  return replace(after, left.start, left.end, text.slice(right.start, right.end));
}

function swapInSentence(pattern: RegExp): Operation {
  return (units, note, random) => {
    const text = textOf(units);
    const sentence = sentences(text)[around(sentences(text), note)];
    if (!sentence) return undefined;
    const found = [...text.slice(sentence.start, sentence.end).matchAll(pattern)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
    const first = random.below(found.length - 1);
    const [left, right] = [found[first], found[first + 1]];
    if (!left || !right || text.slice(left.start, left.end) === text.slice(right.start, right.end)) return undefined;
    return retypeSwapped(units, left, right);
  };
}

export const operations: Readonly<Record<string, Operation>> = {
  'word-changed-near': (units, note, random) => changeWordNear(units, note, random, note[0] - 36, note[1] + 36),
  'word-changed-far': (units, note, random) => changeWordNear(units, note, random, 0, units.length),
  'words-changed-on-both-sides': (units, note, random) => {
    const after = changeWordNear(units, note, random, note[1], note[1] + 30);
    return after && changeWordNear(after, note, random, note[0] - 30, note[0]);
  },
  'word-inserted-beside': (units, note, random) => {
    const word = pick(WORDS, random) as string;
    return random.below(2) ? replace(units, note[0], note[0], `${word} `) : replace(units, note[1], note[1], ` ${word}`);
  },
  'note-replaced': (units, note, random) => {
    const text = textOf(units).slice(...note);
    const other = /^[\d,.]+$/.test(text) ? String(Number(text.replace(/\D/g, '')) + 1 + random.below(9)) : (pick(['Mara Quill', 'a harbour pilot', 'the owners'], random) as string);
    return replace(units, note[0], note[1], other);
  },
  'note-deleted': (units, note) => replace(units, note[0], note[1], ''),
  'sentence-deleted': (units, note) => {
    const text = textOf(units);
    const sentence = sentences(text)[around(sentences(text), note)];
    return sentence && replace(units, sentence.start, sentence.end, '');
  },
  'other-sentence-deleted': (units, note, random) => {
    const text = textOf(units);
    const other = pick(sentences(text).filter((sentence) => sentence.end <= note[0] || sentence.start >= note[1]), random);
    return other && replace(units, other.start, other.end + 1, '');
  },
  'paragraph-deleted': (units, note) => {
    const text = textOf(units);
    const paragraph = paragraphs(text)[around(paragraphs(text), note)];
    return paragraph && replace(units, paragraph.start, paragraph.end + 2, '');
  },
  'paragraph-moved': (units, note, random) => {
    const all = paragraphs(textOf(units));
    const own = around(all, note);
    const paragraph = all[own];
    const other = all[random.below(all.length)];
    if (!paragraph || !other || other === paragraph || own === all.length - 1) return undefined;
    return move(units, paragraph.start, paragraph.end + 2, other.start);
  },
  'sentence-moved': (units, note, random) => {
    const all = sentences(textOf(units));
    const sentence = all[around(all, note)];
    const other = all[random.below(all.length)];
    if (!sentence || !other || other === sentence || units[sentence.end]?.unit !== ' ') return undefined;
    return move(units, sentence.start, sentence.end + 1, other.start);
  },
  'paragraph-split': (units, note, random) => {
    const text = textOf(units);
    const paragraph = paragraphs(text)[around(paragraphs(text), note)];
    if (!paragraph) return undefined;
    const stops = [...text.slice(paragraph.start, paragraph.end).matchAll(/ /g)].map((match) => paragraph.start + match.index).filter((at) => Math.abs(at - note[0]) < 60);
    const at = pick(stops, random);
    return at === undefined ? undefined : replace(units, at, at + 1, '\n\n');
  },
  'paragraphs-merged': (units, note) => {
    const all = paragraphs(textOf(units));
    const own = around(all, note);
    const next = all[own + 1];
    const paragraph = all[own];
    return paragraph && next && replace(units, paragraph.end, next.start, ' ');
  },
  'paragraph-inserted': (units, _note, random) => {
    const other = pick(paragraphs(textOf(units)), random);
    return other && replace(units, other.start, other.start, `${pick(PARAGRAPHS, random) as string}\n\n`);
  },
  'sentence-inserted': (units, note, random) => {
    const all = sentences(textOf(units));
    const sentence = all[around(all, note)];
    return sentence && replace(units, sentence.start, sentence.start, `${pick(SENTENCES, random) as string} `);
  },
  'names-swapped': swapInSentence(/\b[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*/g),
  'numbers-swapped': swapInSentence(/\b\d[\d,.]*\d\b|\b\d+\b/g),
  'look-alike-inserted': (units, note, random) => {
    const text = textOf(units);
    const other = pick(sentences(text).filter((sentence) => sentence.end <= note[0] || sentence.start >= note[1]), random);
    return other && replace(units, other.end, other.end, ` Earlier reports had said otherwise: ${text.slice(...note)}, according to one.`);
  },
  'look-alike-inserted-and-note-deleted': (units, note) => {
    const text = textOf(units);
    const sentence = sentences(text)[around(sentences(text), note)];
    // A whole sentence that stands again in its paragraph would count as kept words in anybody's eyes.
    if (!sentence || note[1] - note[0] > 24) return undefined;
    const after = replace(units, sentence.end, sentence.end, ` One witness spoke of ${text.slice(...note)} at first.`);
    return replace(after, note[0], note[1], 'something else');
  },
  'quotes-curled-and-lines-wrapped': (units, _note, random) => {
    const width = 60 + random.below(20);
    let column = 0;
    return units.map(({ unit, id }) => {
      column = unit === '\n' ? 0 : column + 1;
      if (unit === ' ' && column > width) {
        column = 0;
        return { unit: '\n', id };
      }
      return { unit: unit === '"' ? '\u201d' : unit === "'" ? '\u2019' : unit, id };
    });
  },
  'three-edits': (units, note, random) => {
    let after: Unit[] | undefined = replace(units, 0, 0, 'UPDATE 2 - ');
    const shift = 11;
    const shifted = [note[0] + shift, note[1] + shift] as const;
    after = changeWordNear(after, shifted, random, shifted[1], shifted[1] + 80);
    const last = after && paragraphs(textOf(after)).at(-1);
    return after && last && last.start > shifted[1] ? replace(after, last.start, last.end, PARAGRAPHS[0] as string) : undefined;
  },
};
