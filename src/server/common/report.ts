import type { Article, CheckResult } from '../../engine';
import type { ReportRequest } from '../../protocol/report';
import type { CheckReport } from '../../report/checkReport';
import { renderCheck } from '../../report/renderCheck';
import type { Services } from './services';
import { pathBelow } from './sourceNames';

/** The report of all articles as they are now, with paths below the workspace folder in place of URIs. */
export async function makeReport({ index }: Services, request: ReportRequest): Promise<string | null> {
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
  const report: CheckReport = {
    result: withPaths(result, shown),
    articles,
    dismissed: request.dismissed,
    desk: { queries: request.queries.map(withPath), articles: request.articles.map(withPath), agreement: request.agreement },
    version: request.version,
  };
  return renderCheck(request.format, report);
}

function withPaths({ discrepancies, agreements, copies }: CheckResult, shown: (uri: string) => string): CheckResult {
  const moved = <T extends { readonly path: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, path: shown(item.path) }));
  return {
    discrepancies: discrepancies.map((finding) => ({ ...finding, statements: moved(finding.statements) })),
    agreements: agreements.map((agreement) => ({ ...agreement, statements: moved(agreement.statements) })),
    copies: copies.map((copy) => ({ ...copy, passages: moved(copy.passages) })),
  };
}
