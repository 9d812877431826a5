import type { Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import { sharedLexicon } from '../../text/sharedLexicon';
import { editDistance } from '../../linking/editDistance';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { phraseListsOf, stemsOf, type ListItem, type PhraseList } from './phraseLists';

/** One enumeration in two sources, of which one has a thing that the other source has nowhere. */
export const itemMissing: Detector = {
  id: 'item-missing',
  kinds: ['list-membership'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: findingsOf(story, phraseListsOf(story)) };
  },
};

/** Things of the longer enumeration: of two things nobody says that they are all. */
const MIN_LONGER = 3;
/** Things that the two must share, and the part of the shorter one that these must be. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.5;
const MANY_SHARED = 3;
/** How many things more an enumeration may have than one of which it shares but a few: who names two of six names examples. */
const MOST_MORE_THAN_FEW = 1;
/** Telling words that the two sentences share beside the things, and shared things from which one such word is enough. */
const MIN_CONTEXT = 2;
const MOST_SHARED = 4;
/** Earlier enumerations that are looked at under one word: work grows with the text. */
const MOST_OF_A_STEM = 24;

function findingsOf(story: Story, lists: readonly PhraseList[]): Discrepancy[] {
  const byStem = new Map<string, PhraseList[]>();
  const found: Discrepancy[] = [];
  const beginningsIn = beginningReader(story);
  const used = new Set<PhraseList>();
  for (const list of lists) {
    const keys = new Set(list.items.flatMap(({ stems }) => stems));
    const candidates = new Set([...keys].flatMap((stem) => byStem.get(stem) ?? []));
    for (const other of candidates) {
      if (other.article === list.article && other.source === list.source) continue;
      if (used.has(list) || used.has(other)) continue;
      const finding = compare(story, beginningsIn, other, list);
      if (!finding) continue;
      used.add(list).add(other);
      found.push(finding);
    }
    for (const stem of keys) {
      const known = byStem.get(stem);
      if (!known) byStem.set(stem, [list]);
      else if (known.length < MOST_OF_A_STEM) known.push(list);
    }
  }
  return found;
}

/** A finding where two enumerations are of the same things and one has more. */
function compare(
  story: Story,
  beginningsIn: (article: number) => ReadonlySet<string>,
  left: PhraseList,
  right: PhraseList,
): Discrepancy | undefined {
  const [short, long] = left.items.length < right.items.length ? [left, right] : [right, left];
  if (long.items.length < MIN_LONGER) return undefined;
  const pairs = pairItems(short, long);
  const shared = pairs.size;
  // A few things in common make one enumeration only if they are all that the shorter one has; of places and people every
  // report names those it likes.
  const areNames = short.items.every(({ text }) => /^(?:the )?\p{Lu}/u.test(text));
  const least = shared >= MANY_SHARED && !areNames ? MIN_SHARE * short.items.length : short.items.length;
  if (shared < MIN_SHARED || shared < least) return undefined;
  if (shared < MANY_SHARED && long.items.length - shared > MOST_MORE_THAN_FEW) return undefined;
  const context = [...short.context].filter((stem) => long.context.has(stem));
  if (context.length < (shared >= MOST_SHARED ? 1 : MIN_CONTEXT) || (isOpen(short) && isOpen(long))) return undefined;
  const paired = new Set(pairs.values());
  const isNowhereIn = ({ article }: PhraseList, { stems }: ListItem): boolean =>
    !stems.some((stem) => beginningsIn(article).has(beginning(stem)));
  const missing = [
    ...long.items.filter((item, at) => !paired.has(item) && isMember(item, at) && isNowhereIn(short, item)),
    ...short.items.filter((item, at) => !pairs.has(item) && isMember(item, at) && isNowhereIn(long, item)),
  ];
  if (missing.length === 0) return undefined;
  const names = [...new Set(missing.map(({ text }) => `“${text.replace(/\.$/, '')}”`))].join(', ');
  const isOne = missing.length === 1;
  return makeDiscrepancy({
    kind: 'list-membership',
    severity: 'precision',
    subject: `list of ${long.items
      .slice(0, 3)
      .map(({ text }) => text)
      .join(', ')} …`,
    message: `${names} ${isOne ? 'stands' : 'stand'} in one enumeration and ${isOne ? 'is' : 'are'} missing from another of the same things.`,
    evidence: `${String(shared)} things in common, and both sentences speak of ${context.slice(0, 3).join(', ')}; the other source has ${isOne ? 'it' : 'them'} nowhere.`,
    rule: 'item-missing',
    confidence: 0.45,
    statements: [left, right].flatMap((list) => {
      const linked = story.articles[list.article];
      return linked ? [statementAt(linked, list.source, list, list.items.map(({ text }) => text).join(', '))] : [];
    }),
  });
}

/** "and other works": both name what they like. */
function isOpen({ items }: PhraseList): boolean {
  return items.some(({ text }) => /\bothers?\b/i.test(text));
}

/** What stands first may be no part of the enumeration: "On Monday the ministers of trade and labour ...". */
function isMember(item: ListItem, at: number): boolean {
  return at > 0 && !item.goesOn && !/\bothers?\b/i.test(item.text);
}

/** Each thing of the shorter enumeration with the one it is in the longer. */
function pairItems(short: PhraseList, long: PhraseList): Map<ListItem, ListItem> {
  const pairs = new Map<ListItem, ListItem>();
  const taken = new Set<ListItem>();
  for (const item of short.items) {
    const other = long.items.find((each) => !taken.has(each) && areOne(item, each));
    if (!other) continue;
    pairs.set(item, other);
    taken.add(other);
  }
  return pairs;
}

/** The same last word, and half of all words. */
function areOne(left: ListItem, right: ListItem): boolean {
  const shared = left.stems.filter((stem) => right.stems.some((other) => isStem(stem, other))).length;
  return shared >= 0.5 * Math.max(left.stems.length, right.stems.length) && isStem(left.stems.at(-1) ?? '', right.stems.at(-1) ?? '');
}

/** One word, or one name in two spellings. */
function isStem(left: string, right: string): boolean {
  return (
    left === right || (Math.min(left.length, right.length) >= 6 && sharedLexicon().partsOf(left) === '' && editDistance(left, right) <= 2)
  );
}

/** Letters by which a word is recognised in any form. */
const BEGINNING = 5;

function beginning(word: string): string {
  return word.slice(0, BEGINNING);
}

/** How the words of each article that is asked for begin, read once. */
function beginningReader(story: Story): (article: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (article) => {
    let stems = known.get(article);
    if (!stems) known.set(article, (stems = new Set(stemsOf(story.articles[article]?.article.text ?? '').map(beginning))));
    return stems;
  };
}
