import type { AgreementDto, FindingDto, StatementDto } from '../../protocol/findings';
import type { FactCellDto, FactMatrixDto, FactRowDto, FactValueDto } from '../../protocol/matrix';
import type { Results } from './results';
import { newestFirst } from './sourceNames';

/** Facts by sources: findings first, then what sources agree on. Facts that only one source states have no row. */
export function factMatrix(results: Results, story: string): FactMatrixDto | null {
  const found = results.stories.find(({ group }) => group.id === story);
  if (!found) return null;
  const findings = found.findings.filter((finding) => !finding.houseStyle && finding.scope === 'cross');
  const agreements = found.agreements.filter((agreement) => new Set(agreement.statements.map(({ source }) => source)).size > 1);
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
  const cells = columns.map((column): FactCellDto | null => {
    const values = new Map<string, FactValueDto>();
    statements.forEach(({ source, quote, value, side }, statement) => {
      if (source === column && !values.has(value)) values.set(value, { text: quote, value, group: side, statement });
    });
    // What stands apart comes first.
    const [first, ...more] = [...values.values()].sort((a, b) => b.group - a.group);
    return first ? { ...first, more } : null;
  });
  return { subject, kind, severity, key, cells };
}
