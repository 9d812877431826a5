import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Span } from '../../../engine';
import type { WireRange } from '../../../protocol/positions';
import type { ThingsAtDto } from '../../../protocol/requests';
import { claimAt, mentionAt } from '../findMentions';
import { findingsAt, fixesAt } from '../fixes';
import type { Services } from '../services';
import { onNotification, onRequest } from '../typedConnection';
import { rangeOfSpan } from '../wireRange';

/** Repairs, as code actions and for the commands of the same name; and what stands at a place, for all other commands. */
export function registerFixes(services: Services): void {
  const { connection, choices, t } = services;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { diagnostics } }): Promise<CodeAction[]> => {
    const fixes = (await fixesAt(services, uri, range)).map((fix): CodeAction => {
      const own = diagnostics.filter(({ data }) => fix.finding !== null && (data as { key?: unknown } | undefined)?.key === fix.finding);
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: own,
        edit: { changes: { [uri]: [{ range: fix.range, newText: fix.newText }] } },
      };
    });
    const open = findingsAt(services, uri, range).flatMap(({ finding }): CodeAction[] => [
      {
        title: t('Open all statements: {0}', finding.subject),
        kind: CodeActionKind.QuickFix,
        command: { title: t('Open all statements'), command: 'collate.openAllStatements', arguments: [{ key: finding.key }] },
      },
      {
        title: t('Dismiss: {0}', finding.subject),
        kind: CodeActionKind.QuickFix,
        command: { title: t('Dismiss'), command: 'collate.dismissDiscrepancy', arguments: [{ key: finding.key }] },
      },
    ]);
    return [...fixes, ...open];
  });
  onRequest(connection, 'collate/fixes', ({ uri, range }) => fixesAt(services, uri, range));
  onRequest(connection, 'collate/at', ({ uri, range }) => thingsAt(services, uri, range));
  onNotification(connection, 'collate/houseSpellings', (spellings) => {
    choices.houseSpellings = spellings;
  });
}

async function thingsAt(services: Services, uri: string, range: WireRange): Promise<ThingsAtDto> {
  const article = await services.index.articleAsAsked(uri);
  if (!article) return { findings: [], entity: null, claim: null };
  const { snapshot, linked } = article;
  const offset = snapshot.offsetAt(range.start);
  const mention = mentionAt(linked, offset);
  const claim = claimAt(linked, offset);
  const place = (span: Span): { readonly range: WireRange; readonly text: string } => ({
    range: rangeOfSpan(snapshot, span),
    text: linked.article.text.slice(span.start, span.end),
  });
  return {
    findings: findingsAt(services, uri, range).map(({ finding }) => finding),
    entity: mention ? { id: mention.entity.id, name: mention.entity.name, type: mention.type, ...place(mention) } : null,
    claim: claim ? { kind: claim.kind, value: claim.value, of: claim.of, start: claim.start, end: claim.end, ...place(claim) } : null,
  };
}
