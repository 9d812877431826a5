import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result, Suppression } from 'sarif';
import { visible } from '../protocol/visibleText';
import type { Discrepancy, FindingKind, Severity, Statement } from '../engine';
import { dismissedDiscrepancies, openDiscrepancies, type CheckReport, type DismissedFinding } from './checkReport';
import { joined, mapped, type Pieces } from './pieces';
import { indexReport, type ReportIndex } from './reportIndex';

/** One SARIF rule a kind of discrepancy. */
const KINDS: Readonly<Record<FindingKind, string>> = {
  count: 'Sources count differently',
  amount: 'Sources give different amounts',
  percent: 'Sources give different percentages',
  date: 'Sources give different dates',
  duration: 'Sources give different durations',
  place: 'Sources name different places',
  'person-attribute': 'Sources describe a person differently',
  'entity-attribute': 'Sources describe an organisation or thing differently',
  'name-spelling': 'A name is spelt in different ways',
  'quote-wording': 'A quotation is worded differently',
  'quote-speaker': 'A quotation is given to different speakers',
  'list-membership': 'Lists differ in their members',
  'sum-mismatch': 'Parts do not add up to their total',
  attribution: 'A statement is attributed differently',
  conversion: 'A conversion is wrong or differs',
  other: 'Sources differ',
};

const LEVELS: Readonly<Record<Severity, Result.level>> = { conflict: 'error', precision: 'note', variant: 'note' };

/** `check --format sarif`: SARIF 2.1.0. Dismissed findings are results with a suppression. */
export function* checkSarif(report: CheckReport): Pieces {
  const index = indexReport(report);
  const kinds = Object.keys(KINDS) as FindingKind[];
  const rules = kinds.map((id): ReportingDescriptor => ({ id, name: pascalCase(id), shortDescription: { text: KINDS[id] } }));
  const findings = [...openDiscrepancies(report).map((finding) => ({ finding, dismissal: null })), ...dismissedDiscrepancies(report)];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Collate', version: report.version, semanticVersion: report.version, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.articles.map(({ path }) => ({ location: { uri: uriOf(path) }, mimeType: 'text/plain' })),
        results: [],
      },
    ],
  };
  // Results come last: what stands around them is the same for all.
  const around = JSON.stringify(log, null, 1);
  const at = around.lastIndexOf('[]') + 1;
  yield around.slice(0, at);
  yield* joined(
    mapped(findings, ({ finding, dismissal }) => indented(JSON.stringify(resultOf(finding, dismissal, kinds, index), null, 1))),
    ',',
  );
  yield `${findings.length > 0 ? '\n   ' : ''}${around.slice(at)}\n`;
}

/** On lines of its own, as deep as a result stands in a log. */
function indented(result: string): string {
  return `\n${result}`.replaceAll('\n', '\n    ');
}

function resultOf(finding: Discrepancy, dismissal: DismissedFinding | null, kinds: readonly FindingKind[], index: ReportIndex): Result {
  const { id, kind, severity, message, subject, confidence, scope, statements } = finding;
  const [first, ...others] = statements;
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: LEVELS[severity],
    message: { text: visible(message) },
    locations: first ? [locationOf(first, index, null)] : [],
    relatedLocations: others.map((statement, at) => locationOf(statement, index, at + 1)),
    partialFingerprints: { 'collateFinding/v1': id },
    rank: Math.round(confidence * 1000) / 10,
    suppressions: dismissal ? [suppressionOf(dismissal)] : [],
    properties: { severity, subject, scope, values: statements.map(({ value }) => value) },
  };
}

function suppressionOf({ reason, note, author, scope, created }: DismissedFinding): Suppression {
  const justification = note ? `${reason}: ${note}` : reason;
  return { kind: 'external', status: 'accepted', justification, properties: { scope, author, created } };
}

function locationOf(statement: Statement, index: ReportIndex, id: number | null): Location {
  const { heading, published, line, column, endLine, endColumn } = index.place(statement);
  const physicalLocation: PhysicalLocation = {
    artifactLocation: { uri: uriOf(statement.path) },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      charOffset: statement.start,
      charLength: statement.end - statement.start,
      snippet: { text: statement.quote },
    },
  };
  const text = visible(`${heading}${published ? ` (${published})` : ''}: ${statement.quote}`);
  return id === null ? { physicalLocation } : { id, physicalLocation, message: { text } };
}

/** A relative path as a relative reference, an absolute one as a file URI (RFC 3986). Half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
