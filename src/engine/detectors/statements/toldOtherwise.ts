import type { Steps } from '../../model/steps';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Severity, Statement } from '../../model/finding';
import { DisjointSets } from '../../linking/disjointSets';
import { firstFrom, type Span } from '../../model/span';
import { remember, SENTENCES } from '../../text/remember';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { chargeMatters } from './matters/chargeMatters';
import { courseMatters } from './matters/courseMatters';
import { courtMatters } from './matters/courtMatters';
import { lifeMatters } from './matters/lifeMatters';
import { dealMatters } from './matters/dealMatters';
import { deathMatters } from './matters/deathMatters';
import { disasterMatters } from './matters/disasterMatters';
import { policeMatters } from './matters/policeMatters';
import type { Matter } from './matters/matter';
import { sportMatters } from './matters/sportMatters';
import { stateMatters } from './matters/stateMatters';
import { tradeMatters } from './matters/tradeMatters';
import { warMatters } from './matters/warMatters';
import { countShared, tellingWords } from './tellingWords';
import { matchesOf } from '../../text/matchesOf';

/** How somebody died, what he is charged with, how he fled: matters on which sources of one event give values of one kind. */
export const toldOtherwise: Detector = {
  id: 'told-otherwise',
  kinds: ['place', 'person-attribute', 'attribution', 'other'],
  *detect({ story }: DetectionContext): Steps<Detection> {
    const readings = yield* readingsOf(story);
    return { discrepancies: [...readings].flatMap(([matter, own]) => findingsOf(matter, own)) };
  },
};

const MATTERS: readonly Matter[] = [
  ...deathMatters,
  ...chargeMatters,
  ...courseMatters,
  ...courtMatters,
  ...lifeMatters,
  ...policeMatters,
  ...dealMatters,
  ...tradeMatters,
  ...warMatters,
  ...disasterMatters,
  ...sportMatters,
  ...stateMatters,
];
const mattersByTrigger: ReadonlyMap<number, readonly Matter[]> = byTrigger();

function byTrigger(): Map<number, Matter[]> {
  const table = new Map<number, Matter[]>();
  for (const matter of MATTERS)
    for (const word of matter.triggers) {
      const key = hashWord(word);
      const known = table.get(key);
      if (known) known.push(matter);
      else table.set(key, [matter]);
    }
  return table;
}

/** What one sentence says of a matter. */
interface Reading {
  /** Number of the source in the story. */
  readonly source: string;
  /** Its publication day, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly values: readonly string[];
  /** `Entity.id` of the person that stands last before the match in its sentence, or null. */
  readonly person: string | null;
  /** Telling words of the sentence outside the match. */
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Readings of one value that take part: work stays bounded where everybody says the same. */
const MAX_SAME = 8;

/** Matters of which the pattern was asked once. To compile it takes up to 20 ms: each has a step of its own. */
const asked = new Set<Matter>();

function* readingsOf(story: Story): Steps<Map<Matter, Reading[]>> {
  const found = new Map<Matter, Reading[]>();
  const counts = new Map<string, number>();
  for (const [index, linked] of story.articles.entries())
    for (const at of linked.article.sentences.keys())
      for (const matter of mattersIn(linked, at)) {
        if (!asked.has(matter)) yield;
        asked.add(matter);
        for (const reading of readSentence(linked, index, at, matter)) {
          const key = `${matter.id}\n${reading.values.join('+')}`;
          const count = (counts.get(key) ?? 0) + 1;
          counts.set(key, count);
          if (count > MAX_SAME) continue;
          const known = found.get(matter);
          if (known) known.push(reading);
          else found.set(matter, [reading]);
        }
      }
  return found;
}

function mattersIn({ article }: LinkedArticle, at: number): Set<Matter> {
  const matters = new Set<Matter>();
  const sentence = article.sentences[at];
  if (!sentence) return matters;
  for (let token = sentence.firstToken; token < sentence.endToken; token++)
    for (const matter of mattersByTrigger.get(article.tokens.hash[token] as number) ?? []) matters.add(matter);
  return matters;
}

function readSentence(linked: LinkedArticle, index: number, at: number, matter: Matter): Reading[] {
  const { article } = linked;
  const sentence = article.sentences[at];
  if (!sentence) return [];
  const text = article.text.slice(sentence.start, sentence.end);
  const source = Math.max(0, sentence.source);
  return valuesIn(text, matter).map(({ values, words, ...match }) => {
    const start = sentence.start + match.at;
    const end = start + match.length;
    return {
      source: `${String(index)}:${String(source)}`,
      published: article.sources[source]?.published ?? null,
      values,
      person: personIn(linked, { start, end }) ?? personBefore(linked, at, start) ?? personMeant(linked, at, start),
      words,
      statement: statementAt(linked, source, { start, end }, values.join(', ')),
    };
  });
}

/** What a sentence says of a matter, and where in the sentence. */
interface FoundValues extends Pick<Reading, 'values' | 'words'> {
  readonly at: number;
  readonly length: number;
}

/** By matter, filled in as matters are looked for. */
const mattersOfSentence = remember(() => new Map<Matter, readonly FoundValues[]>(), SENTENCES);

function valuesIn(sentence: string, matter: Matter): readonly FoundValues[] {
  const matters = mattersOfSentence(sentence);
  let found = matters.get(matter);
  if (!found) matters.set(matter, (found = findValues(sentence, matter)));
  return found;
}

function findValues(sentence: string, matter: Matter): FoundValues[] {
  return matchesOf(sentence, matter.pattern).flatMap((match) => {
    // Where a pattern has groups, the one that took part holds the value.
    const told = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const values = matter.values.flatMap(([name, pattern]) => {
      const at = pattern.exec(told);
      return at ? [{ name, end: at.index + at[0].length }] : [];
    });
    if (values.length === 0) return [];
    const end = match[0].indexOf(told) + Math.max(...values.map((value) => value.end));
    return [
      {
        values: values.map(({ name }) => name),
        words: tellingWords(sentence.replace(told, ' ')),
        at: match.index,
        // Behind the last value an open-ended pattern runs on into other matters.
        length: match[0].length - end > LONGEST_TAIL ? end + (SHORT_TAIL.exec(match[0].slice(end))?.[0].length ?? 0) : match[0].length,
      },
    ];
  });
}

/** UTF-16 units behind the last value that still are of the statement. */
const LONGEST_TAIL = 30;
/** What such a statement is cut to: the next few words, up to where something else begins. */
const SHORT_TAIL = /^[^,;:.]{0,20}?(?=[,;:.]| (?:and|but|or|who|which|that|after|for|in|on|at|to|from|by|with|as)\b)/;

/** UTF-16 units between a name and what is said of its bearer. */
const NEAR = 90;

function personBefore(linked: LinkedArticle, sentence: number, at: number): string | null {
  for (let back = firstFrom(linked.mentions, at) - 1; back >= 0; back--) {
    const mention = linked.mentions[back];
    if (!mention || mention.sentence !== sentence || at - mention.end > NEAR) return null;
    if (mention.type === 'PER') return mention.entity.id;
  }
  return null;
}

/** UTF-16 units of the words between a verb and the person it is done to: "charged Jon Lind with". */
const OBJECT = 14;

function personIn(linked: LinkedArticle, { start, end }: Span): string | null {
  const object = linked.mentions[firstFrom(linked.mentions, start)];
  return object?.type === 'PER' && object.end <= end && object.start - start <= OBJECT ? object.entity.id : null;
}

/** The person whom "he" or "she" before the match means: the first one of the nearest sentence before that names any. */
function personMeant(linked: LinkedArticle, sentence: number, at: number): string | null {
  const { article, mentions } = linked;
  const own = article.sentences[sentence];
  if (!own || !/^(?:\p{L}+ ){0,3}?(?:he|she)\b/iu.test(article.text.slice(own.start, at))) return null;
  for (let back = sentence - 1; back >= Math.max(0, sentence - 2); back--) {
    const before = article.sentences[back];
    if (!before || before.source !== own.source) return null;
    for (let i = firstFrom(mentions, before.start); mentions[i]?.sentence === back; i++)
      if (mentions[i]?.type === 'PER') return mentions[i]?.entity.id ?? null;
  }
  return null;
}

interface Rival {
  readonly left: Reading;
  readonly right: Reading;
  readonly severity: Severity;
  readonly shared: number;
  /** One tells all that the other tells, and more. */
  readonly isFuller: boolean;
}

/** One finding a matter and set of readings that are tied by differences. */
function findingsOf(matter: Matter, readings: readonly Reading[]): Discrepancy[] {
  const known = new Map<string, Set<string>>();
  for (const { source, person, values } of readings) {
    const key = `${source} ${matter.subject === 'person' ? (person ?? '') : ''}`;
    const own = known.get(key) ?? new Set();
    known.set(key, own);
    for (const value of values) own.add(value);
  }
  const rivals: Rival[] = [];
  readings.forEach((left, index) => {
    for (const right of readings.slice(index + 1)) {
      const rival = rivalOf(matter, left, right, known);
      if (rival) rivals.push(rival);
    }
  });
  return groupRivals(rivals).map((group) => findingOf(matter, group));
}

function rivalOf(matter: Matter, left: Reading, right: Reading, known: ReadonlyMap<string, ReadonlySet<string>>): Rival | undefined {
  if (left.source === right.source) return undefined;
  if (matter.sameDay && (left.published === null || left.published !== right.published)) return undefined;
  // A source that gives the other value as well knows of both.
  const knows = (reading: Reading, other: Reading): boolean =>
    [reading.person, other.person, null].some((person) => {
      const own = known.get(`${reading.source} ${matter.subject === 'person' ? (person ?? '') : ''}`);
      return other.values.some((value) => own?.has(value));
    });
  const knowsRest = (part: Reading, whole: Reading): boolean =>
    knows(part, { ...whole, values: whole.values.filter((value) => !part.values.includes(value)) });
  const isFuller = isPartOf(matter, left, right) ? !knowsRest(left, right) : isPartOf(matter, right, left) && !knowsRest(right, left);
  if (matter.fullerOnly && !isFuller) return undefined;
  if (!isFuller && (knows(left, right) || knows(right, left))) return undefined;
  if (matter.compatible.some((row) => left.values.every((v) => row.includes(v)) && right.values.every((v) => row.includes(v))))
    return undefined;
  const shared = countShared(left.words, right.words);
  const isPerson = matter.subject === 'person';
  const isSame = isPerson && left.person !== null && left.person === right.person;
  if (isPerson && !isSame && left.person !== null && right.person !== null) return undefined;
  if (shared < (isSame ? matter.minSharedOfOne : matter.minShared)) return undefined;
  const isVaguer = (one: Reading, other: Reading): boolean =>
    matter.vaguer.some(
      ({ vague, exact }) => one.values.includes(vague) && (exact.length === 0 || other.values.every((v) => exact.includes(v))),
    );
  const severity = isFuller || isVaguer(left, right) || isVaguer(right, left) ? 'precision' : matter.severity;
  return { left, right, severity, shared, isFuller };
}

/** Words that leave a list open. */
const OPEN = /\b(?:including|such as|among|other|additional|several|various)\b/i;

/** One source tells all that the other tells, and more: "the neck", "the neck and shoulder". */
function isPartOf(matter: Matter, part: Reading, whole: Reading): boolean {
  return (
    matter.subject === 'person' &&
    part.person !== null &&
    part.person === whole.person &&
    part.values.length < whole.values.length &&
    !OPEN.test(part.statement.quote) &&
    part.values.every((value) => whole.values.includes(value))
  );
}

/** Rivals that share a reading, or the same two values of one person or none, are one question. */
function groupRivals(rivals: readonly Rival[]): Rival[][] {
  const named = new Set(rivals.flatMap(({ left, right }) => [left.person ?? [], right.person ?? []].flat()));
  const [first = ''] = named;
  const sets = new DisjointSets(rivals.length);
  const places = new Map<Reading | string, number>();
  rivals.forEach((rival, at) => {
    // Where only one person is named, statements that name nobody mean that one.
    const whose = rival.left.person ?? rival.right.person ?? (named.size === 1 ? first : '');
    const values = [rival.left.statement.value, rival.right.statement.value].sort().join('\n');
    for (const key of [rival.left, rival.right, `${rival.isFuller ? '' : values}\n${whose}`]) {
      const known = places.get(key);
      if (known === undefined) places.set(key, at);
      else sets.union(known, at);
    }
  });
  const groups = new Map<number, Rival[]>();
  rivals.forEach((rival, at) => {
    const top = sets.find(at);
    const group = groups.get(top);
    if (group) group.push(rival);
    else groups.set(top, [rival]);
  });
  return [...groups.values()];
}

function findingOf(matter: Matter, group: readonly Rival[]): Discrepancy {
  const [best] = [...group].sort((a, b) => b.shared - a.shared) as [Rival, ...Rival[]];
  const readings = new Set(group.flatMap(({ left, right }) => [left, right]));
  return makeDiscrepancy({
    kind: matter.kind,
    severity: best.severity,
    subject: matter.what,
    message: `Sources differ about ${matter.what}: “${best.left.statement.quote}” and “${best.right.statement.quote}”.`,
    evidence: `read as ${best.left.statement.value} and ${best.right.statement.value}: ${best.severity === 'precision' ? 'one is vaguer than the other' : 'neither source gives the value of the other'}.`,
    rule: 'told-otherwise',
    confidence: matter.confidence,
    statements: [...readings].map((reading) => reading.statement),
  });
}
