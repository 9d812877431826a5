import * as vscode from 'vscode';
import { showForAWhile } from '../inertText';
import { chooseFinding, showNothing, statementHere } from '../chooseFinding';
import type { Command, Extension } from '../extension';
import { openPlace, statementLabel } from '../openStatement';

/** Goes to the next finding, worst first, and round at the end. */
export const nextDiscrepancy: Command<'collate.nextDiscrepancy'> = {
  id: 'collate.nextDiscrepancy',
  run: (extension) => step(extension, 1),
};
export const previousDiscrepancy: Command<'collate.previousDiscrepancy'> = {
  id: 'collate.previousDiscrepancy',
  run: (extension) => step(extension, -1),
};

async function step({ findings, panel }: Extension, by: 1 | -1): Promise<void> {
  const open = findings.open.filter(({ houseStyle }) => !houseStyle);
  if (open.length === 0) {
    showNothing(vscode.l10n.t('No open discrepancies.'));
    return;
  }
  const at = open.findIndex(({ key }) => key === findings.selected);
  const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (!next) return;
  findings.selected = next.key;
  panel.post({ type: 'reveal', key: next.key, focus: false });
  const statement = next.statements[statementHere(next)];
  if (statement) await openPlace(statement.uri, statement.range);
  showForAWhile('references', next.message, 8000);
}

/** From one source's statement to the next one of the same finding. */
export const nextStatement: Command<'collate.nextStatement'> = {
  id: 'collate.nextStatement',
  run: async (extension) => {
    const finding = await chooseFinding(extension);
    if (!finding) return;
    extension.findings.selected = finding.key;
    const next = finding.statements[(statementHere(finding) + 1) % finding.statements.length];
    if (!next) return;
    await openPlace(next.uri, next.range);
    showForAWhile('quote', `${statementLabel(next)}: ${next.quote}`, 8000);
  },
};
