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

interface TableFact {
  readonly fact: Discrepancy | Agreement;
  readonly severity: Severity | null;
  readonly sides: readonly number[];
}

/**
 * One matrix for sources that some chain of facts joins: as many as there are stories, or more, so that a large folder's report grows
 * with its length. In each, open findings between sources come first, then what two or more sources agree on. null is a step on the way.
 */
export function* makeFactMatrices(report: CheckReport): Generator<FactMatrix | null> {
  const facts: TableFact[] = [];
  for (const fact of openDiscrepancies(report)) {
    if (fact.scope === 'cross' && !fact.houseStyle) facts.push({ fact, severity: fact.severity, sides: sidesOf(fact) });
    if (facts.length % FACTS_A_STEP === 0) yield null;
  }
  for (const fact of report.result.agreements)
    if (new Set(fact.statements.map(keyOf)).size > 1) facts.push({ fact, severity: null, sides: [] });
  yield null;
  const tableOf = joinSources(facts);
  yield null;
  const columns = report.articles
    .flatMap((article) =>
      article.sources.map((source) => ({
        key: keyOf({ path: article.path, source: source.id }),
        heading: sourceHeading(article, source),
        published: source.published,
      })),
    )
    .sort((a, b) => ((b.published ?? '') < (a.published ?? '') ? -1 : (b.published ?? '') > (a.published ?? '') ? 1 : 0));
  const tables = new Map<string, { facts: TableFact[]; columns: typeof columns }>();
  for (const fact of facts) {
    const table = tableOf(keyOf(fact.fact.statements[0] ?? { path: '', source: '' }));
    const known = tables.get(table);
    if (known) known.facts.push(fact);
    else tables.set(table, { facts: [fact], columns: [] });
  }
  for (const column of columns) tables.get(tableOf(column.key))?.columns.push(column);
  for (const table of tables.values()) yield makeMatrix(table.facts, table.columns);
}

/** Some milliseconds. */
const FACTS_A_STEP = 200;

function makeMatrix(
  facts: readonly TableFact[],
  columns: readonly { readonly key: string; readonly heading: string; readonly published: string | null }[],
): FactMatrix {
  const keys = columns.map(({ key }) => key);
  return {
    columns: columns.map(({ heading, published }) => ({ heading, published })),
    rows: facts.map(({ fact, severity, sides }) => ({
      subject: fact.subject,
      kind: fact.kind,
      severity,
      cells: cellsOf(fact, sides, keys),
    })),
  };
}

/** Answers with one source for all that facts join. */
function joinSources(facts: readonly TableFact[]): (source: string) => string {
  const joined = new Map<string, string>();
  const rootOf = (source: string): string => {
    let root = source;
    for (let up = joined.get(root); up !== undefined; up = joined.get(root)) root = up;
    for (let at = source; at !== root;) {
      const up = joined.get(at) ?? root;
      joined.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { fact } of facts) {
    const [first, ...others] = fact.statements.map((statement) => rootOf(keyOf(statement)));
    for (const other of others) if (first !== undefined && rootOf(other) !== rootOf(first)) joined.set(rootOf(other), rootOf(first));
  }
  return rootOf;
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
