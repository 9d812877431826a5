/** Precision and recall against gold. A tally counts; `figures` turns tallies into the numbers that floors are set for. */
import { overlaps, type CheckResult, type Discrepancy, type FindingKind, type LinkedArticle, type Span } from '../../src/engine';
import type { GoldClaims, GoldItem, GoldStory, MarkedText } from './gold';

export class Tally {
  right = 0;
  reported = 0;
  wanted = 0;

  add(other: Tally): this {
    this.right += other.right;
    this.reported += other.reported;
    this.wanted += other.wanted;
    return this;
  }

  get precision(): number {
    return this.reported ? this.right / this.reported : 1;
  }

  get recall(): number {
    return this.wanted ? this.right / this.wanted : 1;
  }

  get f1(): number {
    const sum = this.reported + this.wanted;
    return sum ? (2 * this.right) / sum : 1;
  }
}

export interface StoryScore {
  readonly conflicts: { found: number; gold: number; reported: number; right: number };
  readonly all: { found: number; gold: number; reported: number; right: number };
  readonly alarms: number;
  readonly copies: { found: number; gold: number };
  readonly byKind: Map<FindingKind, { reported: number; right: number; gold: number; found: number }>;
  /** Confidence of each finding and whether it is right. */
  readonly judged: readonly { readonly confidence: number; readonly isRight: boolean }[];
  readonly missed: string[];
  readonly wrong: string[];
}

/**
 * Two statements of the finding lie on two different statements of the gold item, and at least a third of its statements do. A
 * spelling is listed with every mention of the name, the gold item shows two: names need no third.
 */
export function matches(finding: Discrepancy, item: Pick<GoldItem, 'statements'>): boolean {
  const gold = new Set<number>();
  const own = new Set<number>();
  finding.statements.forEach((statement, i) => {
    item.statements.forEach((wanted, j) => {
      if (statement.path !== wanted.file || !overlaps(statement, wanted)) return;
      own.add(i);
      gold.add(j);
    });
  });
  const need = Math.min(2, item.statements.length);
  return gold.size >= need && own.size >= need && (finding.kind === 'name-spelling' || own.size * 3 >= finding.statements.length);
}

export function scoreStory(story: GoldStory, result: CheckResult): StoryScore {
  const findings = result.discrepancies;
  const conflicts = findings.filter((finding) => finding.severity === 'conflict');
  const required = story.discrepancies.filter(({ optional }) => !optional);
  const found = required.filter((item) => findings.some((finding) => matches(finding, item)));
  const isRight = (finding: Discrepancy): boolean => story.discrepancies.some((item) => matches(finding, item));
  const wrong = findings.filter((finding) => !isRight(finding));
  const byKind: StoryScore['byKind'] = new Map();
  const row = (kind: FindingKind) => byKind.get(kind) ?? byKind.set(kind, { reported: 0, right: 0, gold: 0, found: 0 }).get(kind)!;
  for (const finding of findings) {
    row(finding.kind).reported++;
    if (isRight(finding)) row(finding.kind).right++;
  }
  for (const item of required) {
    row(item.kind).gold++;
    if (found.includes(item)) row(item.kind).found++;
  }
  const isConflict = (item: { severity: string }): boolean => item.severity === 'conflict';
  return {
    conflicts: {
      found: found.filter(isConflict).length,
      gold: required.filter(isConflict).length,
      reported: conflicts.length,
      right: conflicts.filter(isRight).length,
    },
    all: { found: found.length, gold: required.length, reported: findings.length, right: findings.length - wrong.length },
    alarms: wrong.filter((finding) => finding.severity === 'conflict' && story.agreements.some((item) => matches(finding, item))).length,
    copies: { gold: story.copies.length, found: story.copies.filter((item) => findsCopy(item, result)).length },
    byKind,
    judged: findings.map((finding) => ({ confidence: finding.confidence, isRight: isRight(finding) })),
    missed: required.filter((item) => !found.includes(item)).map((item) => `${item.kind}/${item.severity} ${item.subject}`),
    wrong: wrong.map((finding) => `${finding.kind}/${finding.severity} ${finding.message}`),
  };
}

function findsCopy(item: { statements: readonly (Span & { file: string })[] }, result: CheckResult): boolean {
  return result.copies.some((copy) =>
    item.statements.every((wanted) => copy.passages.some((passage) => passage.path === wanted.file && overlaps(passage, wanted))),
  );
}

/** Names with the right span and type. */
export function scoreNames(gold: MarkedText, linked: LinkedArticle): Tally {
  const tally = new Tally();
  tally.wanted = gold.spans.length;
  tally.reported = linked.mentions.length;
  tally.right = gold.spans.filter((span) =>
    linked.mentions.some((m) => m.start === span.start && m.end === span.end && m.type === span.type),
  ).length;
  return tally;
}

/** Claims with the right span, and of those the ones with the right kind, value and hedge. */
export function scoreClaims(gold: GoldClaims, linked: LinkedArticle): { spans: Tally; values: Tally } {
  const spans = new Tally();
  const values = new Tally();
  spans.wanted = values.wanted = gold.claims.length;
  spans.reported = values.reported = linked.claims.length;
  let from = 0;
  for (const [words, kind, value, hedge = 'none'] of gold.claims) {
    const start = gold.text.indexOf(words, from);
    if (start < 0) throw new Error(`claims.json: «${words}» does not stand in «${gold.text}»`);
    from = start + words.length;
    const claim = linked.claims.find((candidate) => candidate.start === start && candidate.end === from);
    if (!claim) continue;
    spans.right++;
    const sameValue =
      typeof value === 'number' && typeof claim.value === 'number'
        ? Math.abs(claim.value - value) <= 1e-3 * Math.max(1, Math.abs(value))
        : claim.value === value;
    if (sameValue && claim.kind === kind && claim.hedge === hedge) values.right++;
  }
  return { spans, values };
}
