import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { valueInWords, type Claim } from '../../../engine';
import type { FindingDto } from '../../../protocol/findings';
import { doubtInWords } from '../claimWords';
import { isCurrent, openFindingsNear } from '../openFindings';
import { inOtherUnits } from '../otherUnits';
import type { Services } from '../services';
import type { Translate } from '../translate';
import { spanOfRange } from '../wireRange';

/** Both off by default: a line above paragraphs that disagree, and resolved dates behind the words. */
export function registerParagraphHints(services: Services): void {
  const { connection, index, choices, t } = services;
  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | undefined> => {
    const article = await index.articleAsAsked(uri);
    if (!choices.settings['codeLens.enabled'] || !article || !isCurrent(services, uri)) return undefined;
    return openFindingsNear(services, uri)
      .filter(({ severity, scope }) => severity === 'conflict' && scope === 'cross')
      .flatMap((finding) => lensesOf(finding, uri, t));
  });
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[] | undefined> => {
    const article = await index.articleAsAsked(uri);
    if (!choices.settings['inlayHints.enabled'] || !article) return undefined;
    const { start, end } = spanOfRange(article.snapshot, range);
    return article.linked.claims.flatMap((claim): InlayHint[] => {
      const label = claim.start >= start && claim.end <= end ? hintOf(claim) : undefined;
      if (label === undefined) return [];
      const tooltip = doubtInWords(claim, t);
      return [{ position: article.snapshot.positionAt(claim.end), label, paddingLeft: true, tooltip }];
    });
  });
}

/** What "Monday" or "50 miles" comes to; undefined where the words say it themselves. */
function hintOf({ kind, value, unit, relative }: Claim): string | undefined {
  if (typeof value === 'string') return relative === null ? undefined : valueInWords(value);
  return kind === 'measure' && value !== null && unit !== null ? inOtherUnits(value, unit) : undefined;
}

/** "2 of 5 sources disagree: people killed" above the paragraph that holds the statement. */
function lensesOf(finding: FindingDto, uri: string, t: Translate): CodeLens[] {
  return finding.statements.flatMap((own) => {
    if (own.uri !== uri) return [];
    const { line } = own.range.start;
    const all = new Set(finding.statements.map(({ source }) => source));
    const differing = new Set(
      finding.statements.filter(({ value, source }) => value !== own.value && source !== own.source).map(({ source }) => source),
    );
    if (differing.size === 0) return [];
    const title = t('{0} of {1} sources differ: {2}', differing.size, all.size, finding.subject);
    const place = { line, character: 0 };
    return [{ range: { start: place, end: place }, command: { title, command: 'collate.showDiscrepancies', arguments: [finding.key] } }];
  });
}
