/** Turns judged facts into findings: one a fact, every member listed, the reason said in one line. */
import { countIndependent } from '../copying/copiedShare';
import type { DetectionContext } from '../detectors/detector';
import { makeAgreement, makeDiscrepancy, statementAt } from '../detectors/makeDiscrepancy';
import type { Agreement, Discrepancy, FindingKind, Statement } from '../model/finding';
import { rememberOf } from '../text/remember';
import { valueInWords } from '../text/valueInWords';
import type { ClaimFrame, Dimension } from './frames/claimFrame';
import type { Fact, FactMember, FactPair } from './fact';
import { judgeDifference, judgeFact, type Judgement, type JudgementRule, type ValueGroup } from './judgeFact';
import { contradictedTolls, readUpdate, type Update } from './updates';
import { valueText } from './valueText';

/** How the facts of some dimensions are compared and reported. */
export interface FactRule extends JudgementRule {
  readonly id: string;
  readonly kind: FindingKind;
  readonly dimensions: readonly Dimension[];
  /** The kind of finding where all figures of a fact stand for something else. */
  readonly other?: { readonly kind: FindingKind; holds(frame: ClaimFrame): boolean };
}

/** What is likelier wrong than right is kept from the editor. */
const LEAST_CONFIDENCE = 0.5;

/** A fact is judged once, whether it is asked for its discrepancies or its agreement. */
const judging = rememberOf((rule: FactRule) => rememberOf((fact: Fact) => judgeFact(fact, rule)));

/** Discrepancies among the facts that `rule` is for, and likely ones among claims that none of these tells. */
export function findDiscrepancies({ facts, differences, story }: DetectionContext, rule: FactRule): Discrepancy[] {
  const told = facts.flatMap((fact): [Fact, Judgement][] => {
    if (!rule.dimensions.includes(fact.dimension)) return [];
    const judgement = judging(rule)(fact);
    if (!judgement || judgement.severity === 'agreement') return [];
    return judgement.confidence < LEAST_CONFIDENCE ? [] : [[fact, judgement]];
  });
  const claims = new Set(told.flatMap(([, { groups }]) => groups.flatMap(({ members }) => members.map(({ frame }) => frame))));
  const likely = differences.flatMap((difference): [Fact, Judgement][] => {
    if (!rule.dimensions.includes(difference.dimension)) return [];
    const fact = withoutTold(difference, claims);
    return fact ? [[fact, judgeDifference(fact, difference.likelihood)]] : [];
  });
  const findings = [
    ...told.flatMap(([fact, judgement]) => splitTolls(fact, judgement)),
    ...likely.map(([fact, judgement]): ToldFact => ({ fact, judgement, update: readUpdate(fact, judgement) })),
  ];
  return findings.map((finding) => toDiscrepancy(story, finding, rule));
}

/** A likely difference without the claims that are told already; undefined where the two that decide are among them. */
function withoutTold(difference: Fact, told: ReadonlySet<ClaimFrame>): Fact | undefined {
  const deciding = new Set(difference.pairs.flatMap(({ left, right }) => [left, right]));
  if (difference.members.some(({ frame }, at) => told.has(frame) && deciding.has(at))) return undefined;
  return onlyOf(difference, ({ frame }) => !told.has(frame));
}

/** What one finding tells. */
interface ToldFact {
  readonly fact: Fact;
  readonly judgement: Judgement;
  readonly update: Update;
}

/**
 * What merely rose from day to day is no side of a contradiction between tolls of one day, and is told for itself where it has two values.
 * Which toll is the newest the contradiction says of all of them.
 */
function splitTolls(fact: Fact, judgement: Judgement): ToldFact[] {
  const update = readUpdate(fact, judgement);
  const contradicted = contradictedTolls(fact, judgement);
  if (contradicted.size === 0 || contradicted.size === judgement.groups.length) return [{ fact, judgement, update }];
  return [true, false].flatMap((is): ToldFact[] => {
    const groups = judgement.groups.filter((group) => contradicted.has(group) === is);
    if (groups.length < 2) return [];
    const members = new Set(groups.flatMap((group) => group.members));
    const part = onlyOf(fact, (member) => members.has(member));
    const own: Judgement = { ...judgement, groups, decisive: likeliestBetween(part, groups) };
    return [{ fact: part, judgement: own, update: is ? update : readUpdate(part, own) }];
  });
}

/** The pair of two values that is likeliest of one thing. */
function likeliestBetween({ members, pairs }: Fact, groups: readonly ValueGroup[]): FactPair | null {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const valueOf = (at: number): ValueGroup | undefined => members[at] && groupOf.get(members[at]);
  return pairs
    .filter(({ left, right }) => valueOf(left) !== valueOf(right))
    .reduce<FactPair | null>((a, b) => (a && a.p >= b.p ? a : b), null);
}

/** A fact without some of its members. */
function onlyOf(fact: Fact, holds: (member: FactMember) => boolean): Fact {
  const kept = fact.members.flatMap((member, at) => (holds(member) ? [at] : []));
  const places = new Map(kept.map((at, place) => [at, place]));
  return {
    ...fact,
    members: fact.members.filter(holds),
    pairs: fact.pairs.flatMap((pair) => {
      const [left, right] = [places.get(pair.left), places.get(pair.right)];
      return left === undefined || right === undefined ? [] : [{ ...pair, left, right }];
    }),
  };
}

function toDiscrepancy(story: DetectionContext['story'], { fact, judgement, update }: ToldFact, rule: FactRule): Discrepancy {
  const { severity, confidence, groups } = judgement;
  return makeDiscrepancy({
    kind: rule.other && fact.members.every(({ frame }) => rule.other?.holds(frame)) ? rule.other.kind : rule.kind,
    severity: severity === 'conflict' && update.rise === null ? severity : 'precision',
    subject: fact.subject,
    message: messageOf(fact, judgement, update),
    evidence: evidenceOf(fact, judgement, update, rule),
    rule: rule.id,
    confidence,
    statements: groups.flatMap(({ members, side }) =>
      members.map((member) => ({ ...statementOf(story, member, update.notes.get(member)), side })),
    ),
  });
}

/** Agreements among the facts that `rule` is for. */
export function findAgreements({ facts, story, copies }: DetectionContext, rule: FactRule): Agreement[] {
  return facts.flatMap((fact) => {
    if (!rule.dimensions.includes(fact.dimension)) return [];
    const judgement = judging(rule)(fact);
    const [group] = judgement?.groups ?? [];
    if (judgement?.severity !== 'agreement' || !group) return [];
    const statements = fact.members.map((member) => statementOf(story, member));
    return [
      makeAgreement({
        kind: rule.kind,
        subject: fact.subject,
        value: group.value,
        statements,
        independentSources: countIndependent(statements, copies),
      }),
    ];
  });
}

function statementOf(story: DetectionContext['story'], member: FactMember, note?: Statement['note']): Statement {
  const linked = story.articles[member.article];
  if (!linked) throw new Error('A fact names an article that its story does not have.');
  return statementAt(
    linked,
    member.frame.reading.sentence.source,
    { start: member.frame.start, end: member.frame.end },
    valueText(member),
    note,
  );
}

const OPENINGS: Readonly<Record<Judgement['severity'], string>> = {
  conflict: 'Sources contradict one another',
  precision: 'Sources are not equally exact',
  likely: 'Sources may differ',
  agreement: '',
};

/** What is said of a toll that only rose, in the message and in the evidence. */
const RISES: Readonly<Record<NonNullable<Update['rise']>, readonly [opening: string, evidence: string]>> = {
  'by days': ['Later sources give more', 'update: the larger figure is always the later one'],
  'in words': ['The number rose', 'update: a source says that it rose to the larger figure'],
};

function messageOf(fact: Fact, judgement: Judgement, update: Update): string {
  const values = judgement.groups
    .map(({ value, sources }) => `${valueInWords(value)} (${sources.size === 1 ? '1 source' : `${sources.size} sources`})`)
    .join(', ');
  const opening = update.rise === null ? OPENINGS[judgement.severity] : RISES[update.rise][0];
  return [`${opening}, ${fact.subject}: ${values}.`, update.remark].filter(Boolean).join(' ');
}

/** The two readings that decided, the rule, how sure it is that they speak of one thing, and why this severity. */
function evidenceOf(fact: Fact, { decisive, reason, severity }: Judgement, { rise }: Update, rule: FactRule): string {
  const left = decisive ? fact.members[decisive.left] : undefined;
  const right = decisive ? fact.members[decisive.right] : undefined;
  if (!left || !right || !decisive) return `${rule.id}: ${reason}`;
  const read = (member: FactMember): string => {
    const { frame } = member;
    const about = [frame.head, frame.event && `event: ${frame.event.id}`, frame.owner && `of: ${frame.owner.name}`]
      .filter(Boolean)
      .join(', ');
    return `“${frame.wording}” read as ${valueInWords(valueText(member))}${about ? ` (${about})` : ''}`;
  };
  return `${rule.id}: ${read(left)}; ${read(right)}; one fact with ${Math.round(decisive.p * 100)} %; ${rise === null ? `${severity}: ${reason}` : RISES[rise][1]}.`;
}
