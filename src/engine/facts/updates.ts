/** Whether differing values are an update in time or differing voices: what the dates and speakers of the members say. */
import type { Statement } from '../model/finding';
import { valueInWords } from '../text/valueInWords';
import type { Fact, FactMember } from './fact';
import type { Judgement, ValueGroup } from './judgeFact';
import { dateOf } from './frames/storyTime';
import { isDayOfSomething } from './pairs/relateValues';

export interface Update {
  readonly notes: ReadonlyMap<FactMember, NonNullable<Statement['note']>>;
  /** A sentence for the message; empty where there is nothing to add. */
  readonly remark: string;
  /**
   * How a toll that only rose is known to have, and all figures may have been true: each larger one comes from later papers than every
   * smaller one, or a source says that the number rose; null where neither is.
   */
  readonly rise: 'by days' | 'in words' | null;
}

const NOTHING: Update = { notes: new Map(), remark: '', rise: null };

/** Reads publication days and speakers of a fact whose values differ. */
export function readUpdate(fact: Fact, judgement: Judgement): Update {
  if (judgement.severity !== 'conflict') return NOTHING;
  // The tenth day of something is no older figure than the thirteenth.
  if (fact.members.some(({ frame }) => isDayOfSomething(frame))) return NOTHING;
  const told = readDates(fact, judgement.groups) ?? { ...NOTHING, remark: readSpeakers(judgement.groups) };
  return hasRisen(fact, judgement.groups) ? { ...told, rise: told.rise ?? 'in words' } : told;
}

/** "The number of arrests had risen to 14": the only other number, in no later paper, is the one before. */
function hasRisen(fact: Fact, groups: readonly ValueGroup[]): boolean {
  if (fact.dimension !== 'count' || !fact.members.some(({ frame }) => frame.event?.group === 'casualty')) return false;
  const [less, more, ...others] = [...new Set(groups.map(({ members }) => leastOf(members)))].sort((a, b) => a - b);
  if (less === undefined || more === undefined || others.length > 0) return false;
  const daysOf = (least: number): (number | null)[] => fact.members.flatMap(({ frame }) => (frame.low === least ? [frame.published] : []));
  const first = Math.min(...daysOf(more).map((day) => day ?? Infinity));
  const isRisen = fact.members.some(({ frame }) => frame.low === more && frame.change === 'to' && frame.events.has('rose'));
  return isRisen && daysOf(less).every((day) => (day ?? 0) <= first);
}

function readDates(fact: Fact, groups: readonly ValueGroup[]): Update | undefined {
  const days = fact.members.flatMap(({ frame }) => (frame.published === null ? [] : [frame.published]));
  const newest = days.reduce((a, b) => Math.max(a, b), -Infinity);
  if (days.every((day) => day === newest)) return undefined;
  const latest = groups.filter(({ members }) => members.some(({ frame }) => frame.published === newest));
  const [current] = latest;
  if (latest.length !== 1 || !current) return undefined;
  const notes = new Map<FactMember, NonNullable<Statement['note']>>();
  const began = Math.min(...current.members.flatMap(({ frame }) => (frame.published === null ? [] : [frame.published])));
  for (const group of groups)
    for (const member of group.members) {
      const { published } = member.frame;
      if (published === null) continue;
      if (group === current) {
        if (published === newest) notes.set(member, 'newest');
      } else notes.set(member, published > began ? 'stale' : 'superseded');
    }
  const stale = [...notes.values()].includes('stale');
  if (!isRisingToll(fact, groups, current)) return { ...NOTHING, notes };
  const newestSays = `the newest (${valueInWords(dateOf(newest))}) says ${valueInWords(current.value)}`;
  const remark = stale
    ? `May be an update: ${newestSays}; a source after ${valueInWords(dateOf(began))} still gives an older figure.`
    : `May be an update: ${newestSays}.`;
  return { notes, remark, rise: riseByDays(groups) ? 'by days' : null };
}

/** Whether every value is told on later days than all that say less; "more than 60" and "at least 60" are one. */
function riseByDays(groups: readonly ValueGroup[]): boolean {
  const byLeast = new Map<number, (number | null)[]>();
  for (const { members } of groups) {
    const least = leastOf(members);
    byLeast.set(least, [...(byLeast.get(least) ?? []), ...members.map(({ frame }) => frame.published)]);
  }
  const told = [...byLeast].map(([least, days]) => ({ least, days }));
  let before = -Infinity;
  for (const { days } of told.sort((a, b) => a.least - b.least)) {
    if (days.some((day) => day === null || day <= before)) return false;
    before = Math.max(...days.map((day) => day ?? Infinity));
  }
  return true;
}

function leastOf(members: readonly FactMember[]): number {
  return members.reduce((low, { frame }) => Math.min(low, frame.low), Infinity);
}

/** Tolls grow while an event develops: the newest source gives more dead or injured than any before. */
function isRisingToll(fact: Fact, groups: readonly ValueGroup[], current: ValueGroup): boolean {
  if (fact.dimension !== 'count' || !fact.members.some(({ frame }) => frame.event?.group === 'casualty')) return false;
  return groups.every((group) => group === current || leastOf(group.members) <= leastOf(current.members));
}

/** "police said 12, the rebels said 20": the sources differ, not the articles. */
function readSpeakers(groups: readonly ValueGroup[]): string {
  const voices = groups.map(({ value, members }) => ({
    value,
    speakers: new Set(members.flatMap(({ frame }) => (frame.speaker ? [frame.speaker.name] : []))),
  }));
  if (voices.some(({ speakers }) => speakers.size !== 1)) return '';
  const names = voices.map(({ speakers }) => [...speakers][0] ?? '');
  return new Set(names).size === names.length
    ? `Different speakers: ${voices.map(({ value }, i) => `${names[i] ?? ''} says ${valueInWords(value)}`).join(', ')}.`
    : '';
}

/** Values of a toll that are compared with one another. */
const MOST_TOLLS = 100;

/** The tolls of which a paper of the same day or a later one gives less. */
export function contradictedTolls(fact: Fact, { severity, groups }: Judgement): ReadonlySet<ValueGroup> {
  const contradicted = new Set<ValueGroup>();
  if (severity !== 'conflict' || fact.dimension !== 'count' || !fact.members.some(({ frame }) => frame.event?.group === 'casualty'))
    return contradicted;
  if (groups.length > MOST_TOLLS) return contradicted;
  const dated = groups.map((group) => ({
    group,
    least: leastOf(group.members),
    most: group.members.reduce((high, { frame }) => Math.max(high, frame.high), -Infinity),
    first: group.members.reduce((day, { frame }) => Math.min(day, frame.published ?? Infinity), Infinity),
    last: group.members.reduce((day, { frame }) => Math.max(day, frame.published ?? -Infinity), -Infinity),
  }));
  for (const more of dated)
    for (const less of dated) if (less.most < more.least && less.last >= more.first) contradicted.add(more.group).add(less.group);
  return contradicted;
}
