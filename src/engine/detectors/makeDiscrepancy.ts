import type { LinkedArticle } from '../model/analysis';
import type { Agreement, Discrepancy, FindingKind, Severity, Statement } from '../model/finding';
import type { Span } from '../model/span';
import { compareText } from '../text/compareText';
import { hashWord } from '../text/tokens';

/** What a detector knows of a finding; identity, scope and order follow from it. */
export interface DiscrepancyDraft {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: string;
  readonly evidence: string;
  readonly rule: string;
  readonly confidence: number;
  readonly houseStyle?: boolean;
  readonly statements: readonly Statement[];
}

/** Completes a finding: statements in the order of paths and offsets without duplicates, id from content, scope. */
export function makeDiscrepancy(draft: DiscrepancyDraft): Discrepancy {
  const statements = orderStatements(draft.statements);
  const sources = new Set(statements.map((statement) => `${statement.path}\n${statement.source}`));
  return {
    ...draft,
    id: contentId(draft.kind, draft.subject, statements),
    confidence: Math.round(Math.min(0.99, Math.max(0.01, draft.confidence)) * 100) / 100,
    houseStyle: draft.houseStyle ?? false,
    scope: sources.size > 1 ? 'cross' : 'within',
    statements,
  };
}

/** Completes an agreement in the same way. */
export function makeAgreement(draft: Omit<Agreement, 'id'>): Agreement {
  const statements = orderStatements(draft.statements);
  return { ...draft, id: contentId(`agreement-${draft.kind}`, `${draft.subject}=${draft.value}`, statements), statements };
}

/**
 * The statement at `span` (its quote is the text there), trimmed of white space.
 * `sourceIndex` is the sentence's or block's `source`; text outside every source counts to the first.
 */
export function statementAt(
  { article }: Pick<LinkedArticle, 'article'>,
  sourceIndex: number,
  span: Span,
  value: string,
  note?: Statement['note'],
): Statement {
  let { start, end } = span;
  while (start < end && /\s/.test(article.text.charAt(start))) start++;
  while (end > start && /\s/.test(article.text.charAt(end - 1))) end--;
  const source = article.sources[Math.max(0, sourceIndex)]?.id ?? '1';
  return { path: article.path, source, start, end, quote: article.text.slice(start, end), value, ...(note ? { note } : {}) };
}

function orderStatements(statements: readonly Statement[]): Statement[] {
  const sorted = [...statements].sort(
    (a, b) => compareText(a.path, b.path) || a.start - b.start || a.end - b.end || compareText(a.value, b.value),
  );
  return sorted.filter((s, i) => {
    const before = sorted[i - 1];
    return !before || before.path !== s.path || before.start !== s.start || before.end !== s.end;
  });
}

/** `<kind>-<16 hex digits>` over kind, subject and the set of values: neither offsets, paths nor order take part. */
function contentId(kind: string, subject: string, statements: readonly Statement[]): string {
  const values = [...new Set(statements.map((statement) => statement.value.toLowerCase()))].sort(compareText);
  const content = [kind, subject.toLowerCase(), ...values].join('\n');
  const hex = (text: string): string => (hashWord(text) >>> 0).toString(16).padStart(8, '0');
  return `${kind}-${hex(content)}${hex(`${content.length}:${content}`)}`;
}
