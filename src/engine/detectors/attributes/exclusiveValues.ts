import type { Story } from '../../model/analysis';
import type { Discrepancy, Severity, Statement } from '../../model/finding';
import { isNumberLike } from '../../text/numberLike';
import { functionWords } from '../../text/functionWords';
import { remember, SENTENCES } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { topics } from './exclusiveTopics';
import type { Topic, TopicMatch } from './topic';
import { matchesOf } from '../../text/matchesOf';

/** One thing, two values that exclude each other: a direction, a crossing, a patient's condition, a means of payment. */
export const exclusiveValues: Detector = {
  id: 'exclusive-values',
  kinds: ['place', 'person-attribute', 'entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const places = placesOf(story);
    return { discrepancies: topics.flatMap((topic) => findingsOf(topic, places.get(topic) ?? [])) };
  },
};

interface Place {
  readonly source: string;
  readonly value: string;
  readonly anchor: string;
  readonly context: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Rarity (0 to 9) from which a word tells what a sentence is about. */
const TELLING = 4;

function placesOf(story: Story): Map<Topic, Place[]> {
  const places = new Map<Topic, Place[]>();
  for (const [article, linked] of story.articles.entries())
    for (const sentence of linked.article.sentences)
      for (const { topic, at, length, value, anchor, context } of valuesIn(linked.article.text.slice(sentence.start, sentence.end))) {
        const source = Math.max(0, sentence.source);
        const start = sentence.start + at;
        const statement = statementAt(linked, source, { start, end: start + length }, value);
        const place = { value, anchor, source: `${String(article)}:${String(source)}`, context, statement };
        const known = places.get(topic);
        if (known) known.push(place);
        else places.set(topic, [place]);
      }
  return places;
}

/** A value where it stands in its sentence. */
interface FoundValue extends TopicMatch {
  readonly topic: Topic;
  readonly at: number;
  readonly length: number;
  readonly context: ReadonlySet<string>;
}

const valuesIn = remember(
  (sentence) =>
    topics.flatMap((topic) =>
      matchesOf(sentence, topic.pattern).flatMap((match): FoundValue[] => {
        const read = topic.read(match);
        return read ? [{ ...read, topic, at: match.index, length: match[0].length, context: contextOf(sentence, match[0]) }] : [];
      }),
    ),
  SENTENCES,
);

/** Base forms of the telling words and the numbers of a sentence, without those of the value itself. */
function contextOf(sentence: string, value: string): ReadonlySet<string> {
  const lexicon = sharedLexicon();
  const own = new Set(wordsOf(value).map((word) => lexicon.lemma(word)));
  return new Set(
    wordsOf(sentence)
      .map((word) => lexicon.lemma(word))
      .filter((lemma) => !own.has(lemma) && (isNumberLike(lemma) || (!functionWords.has(lemma) && lexicon.rarity(lemma) >= TELLING))),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'’-]*|\d+/gu) ?? [];
}

/** Places of one anchor that are compared with one another: the work stays bounded however often a thing is named. */
const MOST_COMPARED = 200;

/** One finding an anchor: all places whose value another source excludes. */
function findingsOf(topic: Topic, places: readonly Place[]): Discrepancy[] {
  const byAnchor = new Map<string, Place[]>();
  for (const place of places) {
    const own = byAnchor.get(place.anchor);
    if (own) own.push(place);
    else byAnchor.set(place.anchor, [place]);
  }
  return [...byAnchor].flatMap(([anchor, own]) => findingOf(topic, anchor, own) ?? []);
}

function findingOf(topic: Topic, anchor: string, places: readonly Place[]): Discrepancy | undefined {
  const valuesOf = new Map<string, Set<string>>();
  for (const { source, value } of places) valuesOf.set(source, (valuesOf.get(source) ?? new Set()).add(value));
  // A source that gives several values speaks of several things.
  const clear = places.filter(({ source }) => valuesOf.get(source)?.size === 1).slice(0, MOST_COMPARED);
  const pairs = clear.flatMap((left, index) =>
    clear.slice(index + 1).flatMap((right) => {
      const severity = left.source === right.source || left.value === right.value ? undefined : topic.relate(left.value, right.value);
      return severity && shared(left, right) >= topic.minShared ? [{ left, right, severity }] : [];
    }),
  );
  const worst = pairs.find(({ severity }) => severity === 'conflict') ?? pairs[0];
  if (!worst) return undefined;
  const members = clear.filter((place) => pairs.some(({ left, right }) => left === place || right === place));
  const severity: Severity = worst.severity;
  return makeDiscrepancy({
    kind: topic.kind,
    severity,
    subject: anchor === '' ? topic.what : `${topic.what} (${anchor})`,
    message: `Sources differ about ${topic.what}: “${worst.left.statement.quote}” and “${worst.right.statement.quote}”.`,
    evidence: `read as ${worst.left.value} and ${worst.right.value}${anchor === '' ? '' : ` beside ${anchor}`}: ${severity === 'conflict' ? 'one excludes the other' : 'one is rounder than the other'}.`,
    rule: 'exclusive-values',
    confidence: topic.confidence,
    statements: members.map((place) => place.statement),
  });
}

function shared(left: Place, right: Place): number {
  let count = 0;
  for (const lemma of left.context) if (right.context.has(lemma)) count++;
  return count;
}
