/** Sources that give one value each for one thing, in sentences that speak of the same. */
import type { LinkedArticle } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import type { Discrepancy, FindingKind, Severity, Statement } from '../../model/finding';
import type { Span } from '../../model/span';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { countShared, tellingWords } from './tellingWords';

export interface ToldValue {
  /** `article:source`. */
  readonly source: string;
  readonly value: string;
  /** Telling words of the sentence without the value; looked up when they are asked for. */
  readonly words: () => ReadonlySet<string>;
  readonly statement: Statement;
}

/** Rarity (0 to 9) from which a word shows that two sentences speak of one thing. */
const RARITY = 3;

/** The value at `span` of the article that is number `index` of its story. */
export function toldAt(linked: LinkedArticle, index: number, sentence: Sentence, span: Span, value: string): ToldValue {
  const { text } = linked.article;
  const source = Math.max(0, sentence.source);
  let words: ReadonlySet<string> | undefined;
  return {
    source: `${String(index)}:${String(source)}`,
    value,
    words: () => (words ??= tellingWords(`${text.slice(sentence.start, span.start)} ${text.slice(span.end, sentence.end)}`, RARITY)),
    statement: statementAt(linked, source, span, value),
  };
}

export interface Question<V extends ToldValue> {
  readonly kind: FindingKind;
  readonly subject: string;
  /** Completes "Sources differ about …". */
  readonly what: string;
  readonly reason: string;
  readonly rule: string;
  readonly confidence: number;
  /** Telling words that two sentences must share. */
  readonly minShared: number;
  /** How two values stand to one another; undefined where both may hold. */
  readonly relate: (left: V, right: V) => Severity | undefined;
}

/** Values that are compared with one another: the work stays bounded however often a thing is told. */
const MOST_COMPARED = 60;

/** At most one finding; a source that gives several values knows of several things and takes no part. */
export function rivalFindings<V extends ToldValue>(values: readonly V[], question: Question<V>): Discrepancy[] {
  if (values.length < 2) return [];
  const valuesOf = new Map<string, Set<string>>();
  for (const { source, value } of values) valuesOf.set(source, (valuesOf.get(source) ?? new Set()).add(value));
  const clear = values.filter(({ source }) => valuesOf.get(source)?.size === 1).slice(0, MOST_COMPARED);
  const rivals = clear.flatMap((left, at) =>
    clear.slice(at + 1).flatMap((right) => {
      const severity = left.source === right.source ? undefined : question.relate(left, right);
      return severity && countShared(left.words(), right.words()) >= question.minShared ? [{ left, right, severity }] : [];
    }),
  );
  const worst = rivals.find(({ severity }) => severity === 'conflict') ?? rivals[0];
  if (!worst) return [];
  const { left, right, severity } = worst;
  return [
    makeDiscrepancy({
      kind: question.kind,
      severity,
      subject: question.subject,
      message: `Sources differ about ${question.what}: “${left.statement.quote}” and “${right.statement.quote}”.`,
      evidence: `read as ${left.value} and ${right.value}: ${question.reason}, and neither source gives the other.`,
      rule: question.rule,
      confidence: question.confidence,
      statements: firstOfSource(clear),
    }),
  ];
}

function firstOfSource(values: readonly ToldValue[]): Statement[] {
  const seen = new Set<string>();
  return values.flatMap(({ source, statement }) => (seen.has(source) ? [] : (seen.add(source), [statement])));
}
