/** Tools for a chat in the editor, so that it can ask Collate. They need no model and do nothing by themselves. */
import * as vscode from 'vscode';
import type { FindingDto } from '../../protocol/findings';
import type { FindingStore } from './findingStore';
import type { ServerSession } from './serverSession';

export const chatTools = { list: 'collate_listDiscrepancies', about: 'collate_whatSourcesSay' } as const;

const MAXIMUM_FINDINGS = 100;

export function registerChatTools(server: ServerSession, findings: FindingStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.lm.registerTool<{ severity?: string; subject?: string }>(chatTools.list, {
      invoke: ({ input }) => {
        const wanted = findings.open.filter(
          ({ severity, subject }) =>
            (!input.severity || severity === input.severity) &&
            (!input.subject || subject.toLowerCase().includes(input.subject.toLowerCase())),
        );
        const shown = wanted.slice(0, MAXIMUM_FINDINGS);
        return answer([`${shown.length} of ${wanted.length} open discrepancies`, ...shown.map(describeFinding)]);
      },
    }),
    vscode.lm.registerTool<{ query: string }>(chatTools.about, {
      invoke: async ({ input }, token) => {
        const about = (await server.request('collate/about', { query: input.query }, token)) ?? [];
        return answer(
          about.map(({ subject, statements }) =>
            [
              subject,
              ...statements.map(({ source, published, value, sentence }) => statementLine(source, published, value, sentence)),
            ].join('\n'),
          ),
        );
      },
    }),
  );
}

/** Plain text for a model or a person: the message, then one line a source. */
export function describeFinding({ severity, message, statements }: FindingDto): string {
  return [
    `[${severity}] ${message}`,
    ...statements.map(({ outlet, published, shown, sentence }) => statementLine(outlet, published, shown, sentence)),
  ].join('\n');
}

function statementLine(source: string, published: string | null, value: string, sentence: string): string {
  return `- ${source}${published ? `, ${published}` : ''}: ${value} | ${sentence.replace(/\s+/g, ' ').trim()}`;
}

function answer(parts: readonly string[]): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(parts.length > 0 ? parts.join('\n\n') : 'Nothing found.')]);
}
