import { sidesOf, type Agreement, type Discrepancy, type FindingKind, type Severity, type Statement } from '../engine';
import { openDiscrepancies, sourceHeading, type CheckReport } from './checkReport';

export interface MatrixCell {
  readonly text: string;
  /** Cells of a row with one number are compatible; 0 is what most sources say (`sidesOf`). */
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
  const facts: { fact: Discrepancy | Agreement; severity: Severity | null; sides: readonly number[] }[] = [
    ...openDiscrepancies(report)
      .filter(({ scope, houseStyle }) => scope === 'cross' && !houseStyle)
      .map((fact) => ({ fact, severity: fact.severity, sides: sidesOf(fact) })),
    ...report.result.agreements
      .filter(({ statements }) => new Set(statements.map(keyOf)).size > 1)
      .map((fact) => ({ fact, severity: null, sides: [] })),
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
    rows: facts.map(({ fact, severity, sides }) => ({
      subject: fact.subject,
      kind: fact.kind,
      severity,
      cells: cellsOf(
        fact,
        sides,
        columns.map(({ key }) => key),
      ),
    })),
  };
}

function keyOf({ path, source }: { readonly path: string; readonly source: string }): string {
  return `${path}#${source}`;
}

function cellsOf({ statements }: Discrepancy | Agreement, sides: readonly number[], columns: readonly string[]): (MatrixCell | null)[] {
  const byColumn = new Map<string, { readonly quotes: Set<string>; group: number }>();
  statements.forEach((statement: Statement, at) => {
    const cell = byColumn.get(keyOf(statement)) ?? { quotes: new Set<string>(), group: 0 };
    byColumn.set(keyOf(statement), cell);
    cell.quotes.add(statement.quote.replace(/\s+/g, ' ').trim());
    // A source that says two things stands apart by the one that differs.
    cell.group = Math.max(cell.group, sides[at] ?? 0);
  });
  return columns.map((column) => {
    const cell = byColumn.get(column);
    return cell ? { text: [...cell.quotes].join(' / '), group: cell.group } : null;
  });
}
