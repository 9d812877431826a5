import type { AgreementDto, FindingDto, StatementDto } from '../../protocol/findings';
import type { FactCellDto, FactMatrixDto, FactRowDto } from '../../protocol/matrix';
import type { Results } from './results';
import { newestFirst } from './sourceNames';

/** Facts by sources: findings first, then what sources agree on. Facts that only one source states have no row. */
export function factMatrix(results: Results, story: string): FactMatrixDto | null {
  if (!results.stories.some(({ group }) => group.id === story)) return null;
  const findings = results.findings.filter((finding) => finding.story === story && !finding.houseStyle && finding.scope === 'cross');
  const agreements = results.agreements.filter(
    (agreement) => agreement.story === story && new Set(agreement.statements.map(({ source }) => source)).size > 1,
  );
  const columns = columnsOf([...findings, ...agreements].flatMap(({ statements }) => statements));
  return {
    story,
    columns,
    rows: [
      ...findings.map((finding) => rowOf(finding, finding.severity, columns)),
      ...agreements.map((agreement) => rowOf(agreement, null, columns)),
    ],
  };
}

function columnsOf(statements: readonly StatementDto[]): string[] {
  const sources = new Map<string, StatementDto>();
  for (const statement of statements) if (!sources.has(statement.source)) sources.set(statement.source, statement);
  return [...sources.values()].sort(newestFirst).map(({ source }) => source);
}

function rowOf(
  { key, kind, subject, statements }: FindingDto | AgreementDto,
  severity: FactRowDto['severity'],
  columns: readonly string[],
): FactRowDto {
  const groups = groupsOf(statements);
  const cells = columns.map((column): FactCellDto | null => {
    const [first, ...more] = statements.flatMap((statement, index) => (statement.source === column ? [index] : []));
    const statement = first === undefined ? undefined : statements[first];
    if (first === undefined || !statement) return null;
    return {
      text: statement.quote,
      value: statement.value,
      group: severity ? (groups.get(statement.value) ?? 0) : 0,
      statement: first,
      more,
    };
  });
  return { subject, kind, severity, key, cells };
}

/** Values numbered by how many sources state them, the most common first; ties in the order of the statements. */
function groupsOf(statements: readonly StatementDto[]): Map<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const { value, source } of statements) sources.set(value, (sources.get(value) ?? new Set()).add(source));
  return new Map([...sources].sort((a, b) => b[1].size - a[1].size).map(([value], index) => [value, index]));
}
