import type { LinkedArticle, Story } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import type { Discrepancy, FindingKind, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { TokenFlag } from '../../model/tokens';
import { compareText } from '../../text/compareText';
import { functionWordHashes, functionWords } from '../../text/functionWords';
import { sharedLexicon } from '../../text/sharedLexicon';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { countShared, tellingWords } from './tellingWords';

/** One source speaks of "a nearby school" or "their school", another one names the school. */
export const namedElsewhere: Detector = {
  id: 'named-elsewhere',
  kinds: ['place', 'entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const named = namedThings(story);
    const findings: Discrepancy[] = [];
    for (const [noun, unnamed] of [...unnamedThings(story, named)].sort((a, b) => compareText(a[0], b[0])))
      for (const item of findingsOf(noun, named.get(noun) ?? [], unnamed)) findings.push(item);
    return { discrepancies: findings };
  },
};

/** Kinds of places and bodies that stand at the end of their names, by the kind of a finding about them. */
const NOUNS: Readonly<Partial<Record<FindingKind, string>>> = {
  place:
    'hospital clinic school college university hut lodge cabin church chapel cathedral mosque synagogue temple hotel motel inn resort park airport stadium arena prison jail penitentiary courthouse restaurant cafe bar pub nightclub club mall museum ' +
    'library theater theatre bridge tunnel street road avenue boulevard highway freeway motorway station terminal dam mine beach lake river harbor harbour county village suburb province square tower plaza',
  'entity-attribute':
    'bank newspaper magazine store supermarket shop dairy brewery union foundation society association institute academy festival agency airline medal award prize orchestra',
};
const kindOf: ReadonlyMap<string, FindingKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, words]) => words.split(' ').map((word): [string, FindingKind] => [word, kind as FindingKind])),
);
const nounByHash: ReadonlyMap<number, string> = new Map([...kindOf.keys()].map((word) => [hashWord(word), word]));
const OPENERS = new Set(['a', 'an', 'another', 'his', 'her', 'their'].map(hashWord));
const BARE_OPENER = /^an? /;
/** Words that may stand between the article and the noun. */
const MAX_ADJECTIVES = 3;
/** Telling words that the two sentences must share. */
const MIN_SHARED = 2;
/** Telling words that are enough where both are led to, or both are near it. */
const MIN_SHARED_ON_ONE_WAY = 1;
const WAY = /\b(to|near|outside|behind|beside) (?:the )?$/;
/** UTF-16 units before a thing in which such a word may stand. */
const WAY_REACH = 12;
const RARITY = 3;
/** Things of one noun that take part, named or not: work grows with the text, not with its square. */
const MAX_THINGS = 40;

interface Thing {
  /** `article:source`. */
  readonly source: string;
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
  /** `Entity.id` of the name; null where there is none. */
  readonly entity: string | null;
  /** "to", "near" and the like right before it, or empty. */
  readonly way: string;
}

function thing(
  linked: LinkedArticle,
  index: number,
  sentence: Sentence,
  span: { start: number; end: number },
  name: LinkedMention | null,
): Thing {
  const source = Math.max(0, sentence.source);
  const written = linked.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    source: `${String(index)}:${String(source)}`,
    words: tellingWords(linked.article.text.slice(sentence.start, sentence.end), RARITY),
    statement: statementAt(linked, source, span, name?.entity.name ?? written.toLowerCase()),
    entity: name?.entity.id ?? null,
    way: WAY.exec(linked.article.text.slice(Math.max(sentence.start, span.start - WAY_REACH), span.start))?.[1] ?? '',
  };
}

/** Names that end in one of the nouns, by the noun. */
function namedThings(story: Story): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  story.articles.forEach((linked, index) => {
    for (const mention of linked.mentions) {
      const sentence = linked.article.sentences[mention.sentence];
      if (mention.type === 'PER' || !sentence) continue;
      const words = linked.article.text.slice(mention.start, mention.end).toLowerCase().split(/\s+/);
      const noun = words.length > 1 ? words[words.length - 1] : undefined;
      if (noun === undefined || !kindOf.has(noun)) continue;
      const known = found.get(noun) ?? [];
      if (known.length < MAX_THINGS) known.push(thing(linked, index, sentence, mention, mention));
      found.set(noun, known);
    }
  });
  return found;
}

/** "a nearby school" where the story names a school, by the noun. */
function unnamedThings(story: Story, named: ReadonlyMap<string, readonly Thing[]>): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  if (named.size === 0) return found;
  story.articles.forEach((linked, index) => {
    for (const sentence of linked.article.sentences)
      for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
        const noun = nounByHash.get(linked.article.tokens.hash[at] as number);
        if (noun === undefined || !named.has(noun)) continue;
        const start = openerOf(linked, sentence, at);
        if (start === undefined || !endsPhrase(linked, sentence, at)) continue;
        const { tokens } = linked.article;
        const span = { start: tokens.start[start] as number, end: tokens.end[at] as number };
        const known = found.get(noun) ?? [];
        if (known.length < MAX_THINGS) known.push(thing(linked, index, sentence, span, null));
        found.set(noun, known);
      }
  });
  return found;
}

/** Token of the "a" or "her" that opens the phrase of the noun at `at`, with small words at most between them. */
function openerOf({ article: { tokens } }: LinkedArticle, sentence: Sentence, at: number): number | undefined {
  const blocked = TokenFlag.capital | TokenFlag.mark | TokenFlag.number;
  if ((tokens.flags[at] as number) & blocked) return undefined;
  for (let back = at - 1; back >= sentence.firstToken && at - back <= MAX_ADJECTIVES + 1; back--) {
    if (OPENERS.has(tokens.hash[back] as number)) return back;
    if ((tokens.flags[back] as number) & blocked || functionWordHashes.has(tokens.hash[back] as number)) return undefined;
  }
  return undefined;
}

/** "a school bus" and "a court-appointed lawyer" are no school and no court. */
function endsPhrase({ article: { text, tokens } }: LinkedArticle, sentence: Sentence, at: number): boolean {
  const next = at + 1;
  if (next >= sentence.endToken) return true;
  const flags = tokens.flags[next] as number;
  if (flags & TokenFlag.mark)
    return !/^[-–—'’]/.test(text.slice(tokens.start[next], tokens.end[next])) || (flags & TokenFlag.spaceBefore) !== 0;
  const word = text.slice(tokens.start[next], tokens.end[next]).toLowerCase();
  const lexicon = sharedLexicon();
  const isNoun = !functionWords.has(word) && !word.endsWith('ed') && lexicon.partsOf(lexicon.singular(word)).includes('n');
  return word !== 'of' && !isNoun && !/^['’]/.test(word);
}

function findingsOf(noun: string, named: readonly Thing[], unnamed: readonly Thing[]): Discrepancy[] {
  const naming = new Set(named.map(({ source }) => source));
  const pairs = unnamed
    .filter(({ source }) => !naming.has(source))
    .flatMap((vague) =>
      named
        .filter((exact) => pointsAtOne(vague, exact) && countShared(vague.words, exact.words) - 1 >= minShared(vague, exact))
        .map((exact) => ({ vague, exact })),
    );
  const [first] = pairs;
  // Where several are named, nobody knows which of them is meant.
  if (!first || pairs.some(({ exact }) => !isOneName(first.exact, exact, noun))) return [];
  const things = firstOfSource([...pairs.map(({ vague }) => vague), ...pairs.map(({ exact }) => exact)]);
  return [
    makeDiscrepancy({
      kind: kindOf.get(noun) ?? 'place',
      severity: 'precision',
      subject: `which ${noun}`,
      message: `One source names the ${noun}, another one does not: “${first.exact.statement.quote}” and “${first.vague.statement.quote}”.`,
      evidence: `“${first.vague.statement.quote}” stands in a sentence with the same telling words; its source names no ${noun}.`,
      rule: 'named-elsewhere',
      confidence: 0.5,
      statements: things.map(({ statement }) => statement),
    }),
  ];
}

/** "A nearby school", "their school": not any school, nor "a state school" for the State School. */
function pointsAtOne(vague: Thing, exact: Thing): boolean {
  const name = exact.statement.quote.toLowerCase().split(/\s+/);
  const written = vague.statement.value;
  return (
    !BARE_OPENER.test(written) ||
    written
      .replace(BARE_OPENER, '')
      .split(' ')
      .some((word) => !name.includes(word))
  );
}

function minShared(left: Thing, right: Thing): number {
  return left.way !== '' && left.way === right.way ? MIN_SHARED_ON_ONE_WAY : MIN_SHARED;
}

/** The same entity, or names with a word in common besides the noun. */
function isOneName(left: Thing, right: Thing, noun: string): boolean {
  const words = new Set(left.statement.quote.toLowerCase().split(/\s+/));
  return (
    left.entity === right.entity ||
    right.statement.quote
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word !== noun && words.has(word))
  );
}

function firstOfSource(things: readonly Thing[]): Thing[] {
  const seen = new Set<string>();
  return things.filter(({ source }) => !seen.has(source) && seen.add(source));
}
