import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { compareText } from '../../text/compareText';
import { functionWords } from '../../text/functionWords';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** Lists of the same names, one of which lacks a member that the others have. */
export const listMembership: Detector = {
  id: 'list-membership',
  kinds: ['list-membership'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: clusterLists(listsOf(story)).flatMap((cluster) => findingOf(story, cluster) ?? []) };
  },
};

interface NameList {
  readonly source: string;
  readonly article: number;
  readonly names: ReadonlyMap<string, string>;
  readonly isPlaces: boolean;
  /** Telling words of the sentence. */
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Fewer names in a row are no list. */
const MIN_NAMES = 3;
/** Names that two lists must share, and the part of the shorter one that they must be. */
const MIN_SHARED = 3;
const MIN_OVERLAP = 0.6;
const LINK = /^\s*(?:,|;|and|or|as well as|, and|, or|; and|,? including)\s*(?:the )?$/i;

function listsOf(story: Story): NameList[] {
  return story.articles.flatMap((linked, article) =>
    runsOf(linked)
      .map((run) => toList(linked, article, run))
      .filter((list) => list.names.size >= MIN_NAMES),
  );
}

/** Runs of names of one type that only commas, links and short descriptions separate. */
function runsOf(linked: LinkedArticle): LinkedMention[][] {
  const runs: LinkedMention[][] = [];
  let run: LinkedMention[] = [];
  for (const mention of linked.mentions) {
    const last = run[run.length - 1];
    const between = last ? linked.article.text.slice(last.end, mention.start) : '';
    const joins = last?.type === mention.type && last.sentence === mention.sentence && mention.sentence >= 0 && isLink(between);
    if (!joins) {
      if (run.length >= MIN_NAMES) runs.push(run);
      run = [];
    }
    run.push(mention);
  }
  if (run.length >= MIN_NAMES) runs.push(run);
  return runs;
}

function isLink(between: string): boolean {
  // "…, data recovery company …": a description in small letters may stand before the next name.
  return LINK.test(between) || /^(?:,|;| and|, and|; and) (?:the |an? )?(?:[\p{Ll}-]+ ){1,5}$/u.test(between);
}

function toList(linked: LinkedArticle, article: number, run: readonly LinkedMention[]): NameList {
  const first = run[0] as LinkedMention;
  const last = run[run.length - 1] as LinkedMention;
  const source = Math.max(0, linked.article.sentences[first.sentence]?.source ?? 0);
  const names = new Map(run.map((mention) => [mention.entity.id, mention.entity.name]));
  const statement = statementAt(linked, source, { start: first.start, end: last.end }, [...names.values()].sort(compareText).join(', '));
  const sentence = linked.article.sentences[first.sentence];
  const text = sentence ? linked.article.text.slice(sentence.start, first.start) + linked.article.text.slice(last.end, sentence.end) : '';
  return {
    source: `${String(article)}:${String(source)}`,
    article,
    names,
    isPlaces: first.type === 'LOC',
    words: tellingWordsOf(text),
    statement,
  };
}

/** Lists that are remembered under one name: more have it than a story has lists, and comparing with all would cost their square. */
const MOST_OF_A_NAME = 64;

/** Rarity (0 to 9) from which a word tells what a sentence is about. */
const TELLING = 3;
/** Telling words that two lists of places must share: every report names the places it likes, but not of the same services. */
const MIN_SHARED_WORDS = 2;

function tellingWordsOf(text: string): ReadonlySet<string> {
  const lexicon = sharedLexicon();
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return new Set(words.map((word) => lexicon.lemma(word)).filter((lemma) => lexicon.rarity(lemma) >= TELLING && !functionWords.has(lemma)));
}

/** A list joins the first cluster that holds the same list. */
function clusterLists(lists: readonly NameList[]): NameList[][] {
  const clusters: NameList[][] = [];
  const home = new Map<NameList, number>();
  const byName = new Map<string, NameList[]>();
  for (const list of lists) {
    const at = Math.min(clusters.length, ...sameLists(list, byName).map((other) => home.get(other) ?? Infinity));
    (clusters[at] ??= []).push(list);
    home.set(list, at);
    for (const id of list.names.keys()) {
      const known = byName.get(id);
      if (!known) byName.set(id, [list]);
      else if (known.length < MOST_OF_A_NAME) known.push(list);
    }
  }
  return clusters.filter((cluster) => new Set(cluster.map((list) => list.source)).size > 1);
}

/** Lists that share most of the names of the shorter one. */
function sameLists(list: NameList, byName: ReadonlyMap<string, readonly NameList[]>): NameList[] {
  const shared = new Map<NameList, number>();
  for (const id of list.names.keys()) for (const other of byName.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([other, count]) => count >= MIN_SHARED && count >= MIN_OVERLAP * Math.min(list.names.size, other.names.size))
    .filter(([other, count]) => !list.isPlaces || areOneMatter(list, other, count))
    .map(([other]) => other);
}

/** A name counts as missing where the whole source does not have it, and at least one list does. */
function findingOf(story: Story, cluster: readonly NameList[]): Discrepancy | undefined {
  const all = new Map(cluster.flatMap((list) => [...list.names]));
  const missing = [...all].filter(([id]) => cluster.some((list) => !list.names.has(id) && !hasAnywhere(story, list, id)));
  if (missing.length === 0) return undefined;
  const names = missing.map(([, name]) => name).sort(compareText);
  return makeDiscrepancy({
    kind: 'list-membership',
    severity: 'precision',
    subject: `list of ${[...all.values()].sort(compareText).slice(0, 3).join(', ')} …`,
    message: `${names.join(', ')} ${names.length === 1 ? 'stands' : 'stand'} in one list of these names and ${names.length === 1 ? 'is' : 'are'} missing from another.`,
    evidence: `lists with at least ${String(MIN_SHARED)} names in common; ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} nowhere in the other source.`,
    rule: 'list-membership',
    confidence: 0.45,
    statements: cluster.map((list) => list.statement),
  });
}

function hasAnywhere(story: Story, list: NameList, id: string): boolean {
  const linked = story.articles[list.article];
  return (
    linked?.mentions.some(
      (mention) =>
        mention.entity.id === id &&
        `${String(list.article)}:${String(Math.max(0, linked.article.sentences[mention.sentence]?.source ?? 0))}` === list.source,
    ) ?? false
  );
}

/** Two lists of places: one holds the other, and their sentences speak of the same. */
function areOneMatter(left: NameList, right: NameList, shared: number): boolean {
  return (
    shared === Math.min(left.names.size, right.names.size) &&
    [...left.words].filter((word) => right.words.has(word)).length >= MIN_SHARED_WORDS
  );
}
