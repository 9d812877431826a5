import type { Agreement, Copy, Discrepancy, Passage, Statement } from '../engine';
import { dismissedDiscrepancies, openDiscrepancies, type CheckReport } from './checkReport';
import { joined, mapped, type Pieces } from './pieces';

/** `check --format json`, as contract.md has it; `dismissed` lists the findings that the folder's editors have dismissed. */
export function* checkJson(report: CheckReport): Pieces {
  const { agreements, copies } = report.result;
  yield '{"version":1,"discrepancies":';
  yield* list(openDiscrepancies(report), discrepancy);
  yield ',"agreements":';
  yield* list(agreements, agreement);
  yield ',"copies":';
  yield* list(copies, copy);
  yield ',"dismissed":';
  yield* list(dismissedDiscrepancies(report), ({ finding, dismissal }) => ({ ...discrepancy(finding), dismissal }));
  yield '}\n';
}

function* list<T>(items: readonly T[], read: (item: T) => object): Pieces {
  yield '[';
  yield* joined(
    mapped(items, (item) => JSON.stringify(read(item))),
    ',',
  );
  yield ']';
}

function discrepancy(finding: Discrepancy): object {
  const { id, kind, severity, subject, message, confidence, scope, evidence, rule, houseStyle, statements } = finding;
  return { id, kind, severity, subject, message, confidence, scope, evidence, rule, houseStyle, statements: statements.map(statement) };
}

function agreement({ id, kind, subject, value, statements, independentSources }: Agreement): object {
  return { id, kind, subject, value, statements: statements.map(statement), independentSources };
}

function copy({ similarity, passages, origin }: Copy): object {
  return { similarity, passages: passages.map(passage), origin };
}

function statement({ path, source, start, end, quote, value, note }: Statement): object {
  return { path, source, start, end, quote, value, ...(note && { note }) };
}

function passage({ path, source, start, end }: Passage): object {
  return { path, source, start, end };
}
