import type { Agreement, Discrepancy, FindingKind, Severity } from '../engine';
import { openDiscrepancies, sourceHeading, type CheckReport } from './checkReport';

export interface MatrixCell {
  readonly text: string;
  /** Cells of a row with one number agree; 0 is what most sources say. */
  readonly group: number;
}

export interface MatrixRow {
  readonly subject: string;
  readonly kind: FindingKind;
  /** Null where the sources agree. */
  readonly severity: Severity | null;
  /** One a column, null where the source says nothing of it. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** Rows are facts, columns are sources. */
export interface FactMatrix {
  readonly columns: readonly { readonly heading: string; readonly published: string | null }[];
  readonly rows: readonly MatrixRow[];
}

/** Open findings between sources first, then what two or more sources agree on; sources without any cell have no column. */
export function makeFactMatrix(report: CheckReport): FactMatrix {
  const facts: { fact: Discrepancy | Agreement; severity: Severity | null }[] = [
    ...openDiscrepancies(report)
      .filter(({ scope, houseStyle }) => scope === 'cross' && !houseStyle)
      .map((fact) => ({ fact, severity: fact.severity })),
    ...report.result.agreements
      .filter(({ statements }) => new Set(statements.map(keyOf)).size > 1)
      .map((fact) => ({ fact, severity: null })),
  ];
  const used = new Set(facts.flatMap(({ fact }) => fact.statements.map(keyOf)));
  const columns = report.articles
    .flatMap((article) =>
      article.sources.map((source) => ({
        key: keyOf({ path: article.path, source: source.id }),
        heading: sourceHeading(article, source),
        published: source.published,
      })),
    )
    .filter(({ key }) => used.has(key))
    .sort((a, b) => ((b.published ?? '') < (a.published ?? '') ? -1 : (b.published ?? '') > (a.published ?? '') ? 1 : 0));
  return {
    columns: columns.map(({ heading, published }) => ({ heading, published })),
    rows: facts.map(({ fact, severity }) => ({
      subject: fact.subject,
      kind: fact.kind,
      severity,
      cells: cellsOf(
        fact,
        columns.map(({ key }) => key),
      ),
    })),
  };
}

function keyOf({ path, source }: { readonly path: string; readonly source: string }): string {
  return `${path}#${source}`;
}

function cellsOf({ statements }: Discrepancy | Agreement, columns: readonly string[]): (MatrixCell | null)[] {
  const sources = new Map<string, Set<string>>();
  for (const statement of statements) sources.set(statement.value, (sources.get(statement.value) ?? new Set()).add(keyOf(statement)));
  const groups = new Map([...sources].sort((a, b) => b[1].size - a[1].size).map(([value], index) => [value, index]));
  return columns.map((column) => {
    const own = statements.filter((statement) => keyOf(statement) === column);
    if (own.length === 0) return null;
    const text = [...new Set(own.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].join(' / ');
    return { text, group: groups.get(own[0]?.value ?? '') ?? 0 };
  });
}
