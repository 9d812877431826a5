import * as vscode from 'vscode';
import type { FindingDto, StatementDto } from '../../../protocol/findings';
import { chooseFinding, pickStatement, statementHere } from '../chooseFinding';
import type { FindingReference } from '../contributions';
import type { Command } from '../extension';
import { openPlace } from '../openStatement';

/** Both articles side by side at their statements, the differing words marked until the next comparison. */
export const compareStatements: Command<'collate.compareStatements'> = {
  id: 'collate.compareStatements',
  run: async (extension, reference) => {
    const finding = await chooseFinding(extension, reference);
    if (!finding) return;
    extension.findings.selected = finding.key;
    const pair = await choosePair(finding, reference);
    if (!pair) return;
    const [left, right] = pair;
    const one = await openPlace(left.uri, left.range, { column: vscode.ViewColumn.One });
    const two = await openPlace(right.uri, right.range, { column: vscode.ViewColumn.Two, preserveFocus: true });
    extension.comparison.mark(one, left, two, right);
  },
};

async function choosePair(finding: FindingDto, reference?: FindingReference): Promise<[StatementDto, StatementDto] | undefined> {
  const left = finding.statements[reference?.left ?? statementHere(finding)];
  if (!left) return undefined;
  if (reference?.right !== undefined) {
    const right = finding.statements[reference.right];
    return right && [left, right];
  }
  const differing = finding.statements.filter((other) => other !== left && other.value !== left.value);
  const others = differing.length > 0 ? differing : finding.statements.filter((other) => other !== left);
  const right = await pickStatement(others, vscode.l10n.t('Compare with …'));
  return right && [left, right];
}
