import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Severity, Statement } from '../../model/finding';
import { remember, SENTENCES } from '../../text/remember';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { courseMatters } from './matters/courseMatters';
import { courtMatters } from './matters/courtMatters';
import { lifeMatters } from './matters/lifeMatters';
import { dealMatters } from './matters/dealMatters';
import { deathMatters } from './matters/deathMatters';
import { disasterMatters } from './matters/disasterMatters';
import { policeMatters } from './matters/policeMatters';
import type { Matter } from './matters/matter';
import { sportMatters } from './matters/sportMatters';
import { tradeMatters } from './matters/tradeMatters';
import { warMatters } from './matters/warMatters';
import { countShared, tellingWords } from './tellingWords';

/** How somebody died, what he is charged with, how he fled: matters on which sources of one event give values of one kind. */
export const toldOtherwise: Detector = {
  id: 'told-otherwise',
  kinds: ['place', 'person-attribute', 'attribution', 'other'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: [...readingsOf(story)].flatMap(([matter, readings]) => findingsOf(matter, readings)) };
  },
};

const MATTERS: readonly Matter[] = [
  ...deathMatters,
  ...courseMatters,
  ...courtMatters,
  ...lifeMatters,
  ...policeMatters,
  ...dealMatters,
  ...tradeMatters,
  ...warMatters,
  ...disasterMatters,
  ...sportMatters,
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
  readonly values: readonly string[];
  /** `Entity.id` of the person that stands last before the match in its sentence, or null. */
  readonly person: string | null;
  /** Telling words of the sentence outside the match. */
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Readings of one value that take part: work stays bounded where everybody says the same. */
const MAX_SAME = 8;

function readingsOf(story: Story): Map<Matter, Reading[]> {
  const found = new Map<Matter, Reading[]>();
  const counts = new Map<string, number>();
  story.articles.forEach((linked, index) => {
    linked.article.sentences.forEach((_, at) => {
      for (const matter of mattersIn(linked, at))
        for (const reading of readSentence(linked, index, at, matter)) {
          const key = `${matter.id}\n${reading.values.join('+')}`;
          const count = (counts.get(key) ?? 0) + 1;
          counts.set(key, count);
          if (count > MAX_SAME) continue;
          const known = found.get(matter);
          if (known) known.push(reading);
          else found.set(matter, [reading]);
        }
    });
  });
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
    return {
      source: `${String(index)}:${String(source)}`,
      values,
      person: personBefore(linked, at, start),
      words,
      statement: statementAt(linked, source, { start, end: start + match.length }, values.join(', ')),
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
  return [...sentence.matchAll(matter.pattern)].flatMap((match) => {
    // Where a pattern has groups, the one that took part holds the value.
    const told = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const values = matter.values.filter(([, pattern]) => pattern.test(told)).map(([name]) => name);
    if (values.length === 0) return [];
    return [{ values, words: tellingWords(sentence.replace(told, ' ')), at: match.index, length: match[0].length }];
  });
}

/** UTF-16 units between a name and what is said of its bearer. */
const NEAR = 90;

function personBefore({ mentions }: LinkedArticle, sentence: number, at: number): string | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let back = low - 1; back >= 0; back--) {
    const mention = mentions[back];
    if (!mention || mention.sentence !== sentence || at - mention.end > NEAR) return null;
    if (mention.type === 'PER') return mention.entity.id;
  }
  return null;
}

interface Rival {
  readonly left: Reading;
  readonly right: Reading;
  readonly severity: Severity;
  readonly shared: number;
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
  // A source that gives the other value as well knows of both.
  const knows = (reading: Reading, other: Reading): boolean =>
    [reading.person, other.person, null].some((person) => {
      const own = known.get(`${reading.source} ${matter.subject === 'person' ? (person ?? '') : ''}`);
      return other.values.some((value) => own?.has(value));
    });
  if (knows(left, right) || knows(right, left)) return undefined;
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
  const severity = isVaguer(left, right) || isVaguer(right, left) ? 'precision' : matter.severity;
  return { left, right, severity, shared };
}

/** Rivals that share a reading, or the same two values of one person or none, are one question. */
function groupRivals(rivals: readonly Rival[]): Rival[][] {
  const groupOf = new Map<Reading | string, Rival[]>();
  const groups: Rival[][] = [];
  for (const rival of rivals) {
    const whose = rival.left.person ?? rival.right.person ?? '';
    const values = [rival.left.statement.value, rival.right.statement.value].sort().join('\n') + `\n${whose}`;
    const keys = [rival.left, rival.right, values];
    const group = keys.map((key) => groupOf.get(key)).find((known) => known !== undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(rival);
    for (const key of keys) if (!groupOf.has(key)) groupOf.set(key, group);
  }
  return groups;
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
