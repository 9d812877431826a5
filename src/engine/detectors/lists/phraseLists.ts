/** Enumerations in running text: "nets, two ladders and a box of gloves", names among them. */
import type { Story } from '../../model/analysis';
import type { Span } from '../../model/span';
import { functionWords } from '../../text/functionWords';
import { remember, SENTENCES } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';

/** One thing of an enumeration. */
export interface ListItem extends Span {
  readonly text: string;
  /** Stems of its words of substance, in their order. */
  readonly stems: readonly string[];
  /** "the ability (to dive)": it is not whole. */
  readonly goesOn: boolean;
}

export interface PhraseList extends Span {
  /** Index into `Story.articles`. */
  readonly article: number;
  readonly source: number;
  readonly items: readonly ListItem[];
  /** Telling stems of the sentence outside the enumeration. */
  readonly context: ReadonlySet<string>;
}

const DELIMITER = /\s*[,;]\s+(?:and\s+|or\s+|as well as\s+)?|\s+(?:and|or|as well as)\s+/g;
const LAST = /and|or|as well as/;
/** Words at which a phrase ends, seen from either side. */
const STOPS = new Set(
  'such as including included includes include like than that which who whom whose where when while after before because if but not to from in on at by into near against over under since until during about through between among up out off away down for is are was were be been being has have had will would could can may might must should do does did said says say told also then there it he she they we you i this these those both either'.split(
    ' ',
  ),
);
/** Words of one thing. */
const MAX_WORDS = 7;
/** UTF-16 units of a sentence beyond which nothing is enumerated for readers. */
const LONGEST_SENTENCE = 1200;
const MIN_ITEMS = 2;
/** Things of one enumeration that are compared. */
const MAX_ITEMS = 40;
/** Rarity (0 to 9) from which a word tells what a sentence is about. */
const TELLING = 3;

interface Segment extends Span {
  /** Whether the mark before it can announce the last item. */
  readonly isLast: boolean;
}

/** All enumerations of a story, in the order of the text. */
export function phraseListsOf(story: Story): PhraseList[] {
  return story.articles.flatMap(({ article: { text, sentences, blocks }, mentions }, article) => {
    const named = mentions.flatMap(({ start, end }) => linksIn(text, start, end));
    let from = 0;
    return sentences.flatMap(({ start: base, end, block, source }) => {
      if (blocks[block]?.role !== 'body' || end - base > LONGEST_SENTENCE) return [];
      while (from < named.length && (named[from] as number) < base) from++;
      const inside: number[] = [];
      for (let at = from; at < named.length && (named[at] as number) < end; at++) inside.push((named[at] as number) - base);
      return listsIn(`${inside.join()}\n${text.slice(base, end)}`).map((list): PhraseList => ({
        article,
        source: Math.max(0, source),
        items: list.items.map((item) => ({ ...item, start: base + item.start, end: base + item.end })),
        start: base + list.start,
        end: base + list.end,
        context: list.context,
      }));
    });
  });
}

/** The enumerations of a sentence, before which its links inside names are given. */
const listsIn = remember((given): readonly Pick<PhraseList, 'items' | 'start' | 'end' | 'context'>[] => {
  const line = given.indexOf('\n');
  const named = new Set(given.slice(0, line).split(',').map(Number));
  const sentence = given.slice(line + 1);
  return runsIn(sentence, { start: 0, end: sentence.length }, line > 0 ? named : new Set()).map((items) => {
    const start = items[0]?.start ?? 0;
    const end = items[items.length - 1]?.end ?? sentence.length;
    return { items, start, end, context: tellingOf(`${sentence.slice(0, start)} ${sentence.slice(end)}`) };
  });
}, SENTENCES);

/** Where links inside a name begin: "Fish and Wildlife Service" is one thing. */
function linksIn(text: string, start: number, end: number): number[] {
  return end - start > LONGEST_NAME ? [] : [...text.slice(start, end).matchAll(DELIMITER)].map((match) => start + match.index);
}

const LONGEST_NAME = 120;

function segmentsOf(text: string, { start, end }: Span, named: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let isLast = false;
  for (const match of text.slice(start, end).matchAll(DELIMITER)) {
    if (named.has(start + match.index)) continue;
    segments.push({ start: from, end: start + match.index, isLast });
    from = start + match.index + match[0].length;
    isLast = LAST.test(match[0]);
  }
  segments.push({ start: from, end, isLast });
  return segments;
}

function runsIn(text: string, sentence: Span, named: ReadonlySet<number>): ListItem[][] {
  const segments = segmentsOf(text, sentence, named);
  const runs: ListItem[][] = [];
  for (let at = 0; at + 1 < segments.length; at++) {
    const first = itemAt(text, trailing(text, segments[at] as Segment));
    if (!first) continue;
    const items = [first];
    let next = at + 1;
    for (; next < segments.length && items.length < MAX_ITEMS; next++) {
      const segment = segments[next] as Segment;
      const span = leading(text, segment);
      const item = itemAt(text, span);
      if (!item) break;
      items.push(item);
      if (span.end < segment.end || (segment.isLast && !segments[next + 1]?.isLast)) break;
    }
    const closed = segments[Math.min(next, segments.length - 1)]?.isLast;
    if (!closed || items.length < MIN_ITEMS || /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, first.start - 12), first.start)))
      continue;
    runs.push(items);
    at = next - 1;
  }
  return runs;
}

const WORD = /[\p{L}\p{N}$£€%][\p{L}\p{N}'’.-]*/gu;

/** The words of a stretch with their places. */
function wordsIn(text: string, { start, end }: Span): { word: string; start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The end of a segment behind its last stop. */
function trailing(text: string, segment: Segment): Span {
  const words = wordsIn(text, segment);
  let from = words.length;
  const isEnd = (word: string): boolean => isStop(word) || isPlainVerb(word);
  while (from > 0 && words.length - from < MAX_WORDS && !isEnd(words[from - 1]?.word ?? '')) from--;
  return { start: words[from]?.start ?? segment.end, end: words[words.length - 1]?.end ?? segment.end };
}

/** The beginning of a segment before its first stop. */
function leading(text: string, segment: Segment): Span {
  const dash = /\s(?:--|[-–—])\s/.exec(text.slice(segment.start, segment.end));
  const words = wordsIn(text, dash ? { start: segment.start, end: segment.start + dash.index } : segment);
  const found = words.findIndex(({ word }) => isStop(word));
  const to = found < 0 ? words.length : found;
  return to === words.length && to <= MAX_WORDS && !dash
    ? { start: words[0]?.start ?? segment.start, end: segment.end }
    : { start: words[0]?.start ?? segment.start, end: words[Math.min(to, MAX_WORDS) - 1]?.end ?? segment.start };
}

/** "brought", "contain": a verb that is no adjective before a noun, as "stolen" and "licensed" are. */
function isPlainVerb(word: string): boolean {
  if (/^\p{Lu}/u.test(word) || /(?:ed|ing|en|s)$/.test(word)) return false;
  const lexicon = sharedLexicon();
  const base = lexicon.lemma(word);
  const parts = lexicon.partsOf(base);
  return base === word ? parts === 'v' : parts.startsWith('v');
}

function isStop(word: string): boolean {
  return STOPS.has(word.toLowerCase().replace(/['’].*$/, ''));
}

function itemAt(text: string, { start, end }: Span): ListItem | undefined {
  if (end <= start) return undefined;
  const written = text.slice(start, end);
  if (/[\d$£€“”"()]|--|[–—]/.test(written) || isVerbal(written)) return undefined;
  const stems = stemsOf(written);
  return stems.length > 0 ? { start, end, text: written.replace(/\s+/g, ' '), stems, goesOn: text.startsWith(' to ', end) } : undefined;
}

/** "smashing the window", "tried": a deed, no thing. */
function isVerbal(phrase: string): boolean {
  const lexicon = sharedLexicon();
  const words = phrase.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const at = words.findIndex((word) => !functionWords.has(word.toLowerCase()));
  const [word = '', next] = words.slice(Math.max(0, at));
  if (at < 0 || /^\p{Lu}/u.test(word)) return false;
  const last = words.at(-1) ?? '';
  if (/\p{Ll}ed$/u.test(last) && !lexicon.partsOf(last).startsWith('n') && lexicon.partsOf(lexicon.lemma(last)).startsWith('v'))
    return true;
  if (/\p{Ll}ing (?:a|an|the|his|her|their|its) /u.test(phrase)) return true;
  const hasObject = next !== undefined && functionWords.has(next.toLowerCase()) && next !== 'of' && next !== 'with';
  return hasObject && lexicon.partsOf(lexicon.lemma(word.toLowerCase())).startsWith('v');
}

/** Stems of the words of substance of a text. */
export function stemsOf(phrase: string): string[] {
  const lexicon = sharedLexicon();
  return (phrase.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => !functionWords.has(word) && word.length > 1)
    .map((word) => lexicon.lemma(word));
}

function tellingOf(text: string): ReadonlySet<string> {
  const lexicon = sharedLexicon();
  // Names of the story stand in every other sentence and tell nothing.
  return new Set(stemsOf(text.replace(/\p{Lu}[\p{L}'’-]*/gu, ' ')).filter((stem) => lexicon.rarity(stem) >= TELLING));
}
