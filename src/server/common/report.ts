import { breatheThrough, type Agreement, type Article, type CheckResult, type Copy, type Discrepancy, type Steps } from '../../engine';
import type { ReportPartDto, ReportRequest } from '../../protocol/report';
import type { CheckReport } from '../../report/checkReport';
import { renderPieces } from '../../report/renderCheck';
import type { Services } from './services';
import { pathBelow } from './sourceNames';

/** UTF-16 units of a report that one message holds: some milliseconds to write. */
const PART = 500_000;
/** UTF-16 units that are rendered between two pauses: some milliseconds. */
const UNITS_A_STEP = 20_000;
/** Findings, agreements or copies whose paths are made readable between two pauses. */
const ITEMS_A_STEP = 500;

/** Reports of all articles as they are now, with paths below the workspace folder in place of URIs. */
export class Reports {
  readonly #services: Services;
  /** What the client has not fetched of the last report, under the number that it asks for it with. */
  #rest: { readonly number: number; readonly parts: readonly string[] } = { number: 0, parts: [] };

  constructor(services: Services) {
    this.#services = services;
  }

  /** Renders a report. Its first part; null when it could not be made. */
  async make(request: ReportRequest): Promise<ReportPartDto | null> {
    const report = await readReport(this.#services, request);
    if (!report) return null;
    const parts: string[] = [];
    await breatheThrough(
      renderParts(request, report, parts),
      () => this.#services.breathe(),
      () => false,
    );
    return this.#tell(parts);
  }

  /** The part that `make` or this announced as `next`; null where another report was asked for meanwhile. */
  next(number: number): ReportPartDto | null {
    return number === this.#rest.number ? this.#tell(this.#rest.parts) : null;
  }

  #tell([text = '', ...parts]: readonly string[]): ReportPartDto {
    const number = this.#rest.number + 1;
    this.#rest = { number, parts };
    return { text, next: parts.length > 0 ? number : null };
  }
}

async function readReport({ index, breathe }: Services, request: ReportRequest): Promise<CheckReport | null> {
  index.flush();
  const result = await index.check({ isCancellationRequested: false });
  if (!result) return null;
  const shown = (uri: string): string => pathBelow(uri, index.folders);
  const withPath = <T extends { readonly uri: string }>(item: T): T & { readonly path: string } => ({ ...item, path: shown(item.uri) });
  const articles: Article[] = [];
  for (const uri of index.uris) {
    const found = await index.article(uri);
    if (found) articles.push({ ...found.linked.article, path: shown(uri) });
  }
  const shownResult = await breatheThrough(withPaths(result, shown), breathe, () => false);
  if (!shownResult) return null;
  return {
    result: shownResult,
    articles,
    dismissed: request.dismissed,
    desk: { queries: request.queries.map(withPath), articles: request.articles.map(withPath), agreement: request.agreement },
    version: request.version,
  };
}

function* withPaths({ discrepancies, agreements, copies }: CheckResult, shown: (uri: string) => string): Steps<CheckResult> {
  const moved = <T extends { readonly path: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, path: shown(item.path) }));
  return {
    discrepancies: yield* inSteps(discrepancies, (finding): Discrepancy => ({ ...finding, statements: moved(finding.statements) })),
    agreements: yield* inSteps(agreements, (agreement): Agreement => ({ ...agreement, statements: moved(agreement.statements) })),
    copies: yield* inSteps(copies, (copy): Copy => ({ ...copy, passages: moved(copy.passages) })),
  };
}

function* inSteps<T>(items: readonly T[], change: (item: T) => T): Steps<T[]> {
  const changed: T[] = [];
  for (const item of items) {
    changed.push(change(item));
    if (changed.length % ITEMS_A_STEP === 0) yield;
  }
  return changed;
}

/** Fills `parts`, each of which one message holds. */
function* renderParts({ format }: ReportRequest, report: CheckReport, parts: string[]): Steps<void> {
  let pieces: string[] = [];
  let units = 0;
  let sinceStep = 0;
  for (const piece of renderPieces(format, report)) {
    pieces.push(piece);
    units += piece.length;
    sinceStep += piece.length;
    if (units > PART) {
      parts.push(pieces.join(''));
      pieces = [];
      units = 0;
    }
    if (piece !== '' && sinceStep < UNITS_A_STEP) continue;
    sinceStep = 0;
    yield;
  }
  parts.push(pieces.join(''));
}
