import type { CodeLens, InlayHint } from 'vscode-languageserver';
import type { LinkedArticle } from '../../../engine';
import type { FindingDto } from '../../../protocol/findings';
import { isCurrent, openFindings } from '../openFindings';
import type { Services } from '../services';
import { spanOfRange } from '../wireRange';

/** Both off by default: a line above paragraphs that disagree, and resolved dates behind the words. */
export function registerParagraphHints(services: Services): void {
  const { connection, index, choices, t } = services;
  connection.onCodeLens(({ textDocument: { uri } }): CodeLens[] | undefined => {
    const article = index.article(uri);
    if (!choices.settings['codeLens.enabled'] || !article || !isCurrent(services, uri)) return undefined;
    return openFindings(services)
      .filter((finding) => !finding.houseStyle && finding.scope === 'cross')
      .flatMap((finding) => lensesOf(finding, uri, article.linked, services));
  });
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }): InlayHint[] | undefined => {
    const article = index.article(uri);
    if (!choices.settings['inlayHints.enabled'] || !article) return undefined;
    const { start, end } = spanOfRange(article.snapshot, range);
    return article.linked.claims
      .filter((claim) => claim.start >= start && claim.end <= end && claim.relative !== null && typeof claim.value === 'string')
      .map((claim) => ({
        position: article.snapshot.positionAt(claim.end),
        label: String(claim.value),
        paddingLeft: true,
        tooltip: claim.inferred ? t('Rests on a date that was inferred.') : undefined,
      }));
  });
}

/** "2 of 5 sources disagree: people killed" above the paragraph that holds the statement. */
function lensesOf(finding: FindingDto, uri: string, { article }: LinkedArticle, { t }: Services): CodeLens[] {
  return finding.statements.flatMap((own) => {
    if (own.uri !== uri) return [];
    const line = own.range.start.line;
    const all = new Set(finding.statements.map(({ source }) => source));
    const differing = new Set(finding.statements.filter(({ value }) => value !== own.value).map(({ source }) => source));
    if (differing.size === 0 || article.text === '') return [];
    const title = t('{0} of {1} sources differ: {2}', differing.size, all.size, finding.subject);
    return [
      {
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
        command: { title, command: 'collate.showDiscrepancies', arguments: [finding.key] },
      },
    ];
  });
}
