import * as vscode from 'vscode';
import type { FixDto, FixKind } from '../../../protocol/requests';
import { showNothing } from '../chooseFinding';
import type { Command, Extension } from '../extension';
import { rangeOf, wireRangeOf } from '../wire';
import { pick } from '../inertText';

/** The quick fixes, each as a command: for the keyboard, for voice control, for those who never see a light bulb. */
export const useOtherValue: Command<'collate.useOtherValue'> = {
  id: 'collate.useOtherValue',
  run: (extension) => apply(extension, 'useOtherValue', vscode.l10n.t('No other source has another value here.')),
};
export const useHouseSpelling: Command<'collate.useHouseSpelling'> = {
  id: 'collate.useHouseSpelling',
  run: (extension) => apply(extension, 'houseSpelling', vscode.l10n.t('The house spellings say nothing of this.')),
};
export const insertSic: Command<'collate.insertSic'> = {
  id: 'collate.insertSic',
  run: (extension) => apply(extension, 'sic', vscode.l10n.t('Put the cursor on a name, a number or a statement, or select the words.')),
};

async function apply({ server }: Extension, kind: FixKind, nothing: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const fixes =
    (await server.request('collate/fixes', { uri: editor.document.uri.toString(), range: wireRangeOf(editor.selection) })) ?? [];
  const wanted = fixes.filter((fix) => fix.kind === kind);
  const fix = await pickFix(wanted);
  if (wanted.length === 0) showNothing(nothing);
  if (fix) await editor.edit((edit) => edit.replace(rangeOf(fix.range), fix.newText));
}

async function pickFix(fixes: readonly FixDto[]): Promise<FixDto | undefined> {
  if (fixes.length <= 1) return fixes[0];
  return (
    await pick(
      fixes.map((fix) => ({ label: fix.title, fix })),
      {},
    )
  )?.fix;
}
