import * as vscode from 'vscode';
import { DISMISSAL_REASONS, dismissalRecord, type DismissalReason, type DismissalScope } from '../../../annotations/dismissal';
import { COLLATE_FOLDER, DISMISSALS_FILE } from '../../../annotations/storage/folderLayout';
import type { FindingDto } from '../../../protocol/findings';
import { chooseFinding } from '../chooseFinding';
import type { DismissalChoice, FindingReference } from '../contributions';
import type { Extension } from '../extension';
import { identityOf, type Decisions } from './decisions';
import { showWritten, sign, type NoteDesk } from './noteDesk';
import { folderOf, nameOf } from './noteFolders';
import { askForText, inert, pick } from '../inertText';

/** Asks for the scope and the reason, and writes the dismissal beside the article. */
export async function dismissDiscrepancy(
  { extension, folders }: NoteDesk,
  reference?: FindingReference,
  given?: DismissalChoice,
): Promise<void> {
  const finding = await chooseFinding(extension, reference);
  const statement = finding && (finding.statements.find(({ uri }) => uri === activeUri()) ?? finding.statements[0]);
  if (!finding || !statement) return;
  const article = vscode.Uri.parse(statement.uri);
  const scope = given?.scope ?? (await pickScope(finding, nameOf(article)));
  const reason = scope && (given?.reason ?? (await pickReason()));
  if (!scope || !reason) return;
  const note = reason === 'other' && !given ? await askForText({ title: vscode.l10n.t('Why is it dismissed?') }) : '';
  const signature = note === undefined ? undefined : await sign(article);
  if (!signature) return;
  const choice = { scope, reason, note: note ?? '', article: nameOf(article) };
  const record = dismissalRecord(signature, { ...identityOf(finding), message: finding.message }, choice);
  const change = { file: DISMISSALS_FILE, id: record.id, before: null, after: record };
  const written = await folders.commit(vscode.l10n.t('Dismissal'), [{ folder: folderOf(article), changes: [change] }]);
  showWritten(vscode.l10n.t('Dismissed.'), written);
}

/** Takes the dismissal of a finding away; a wide one is named first, for it covers others too. */
export async function restoreDiscrepancy(desk: NoteDesk, decisions: Decisions, reference?: FindingReference): Promise<void> {
  const { extension, folders } = desk;
  const finding = reference ? extension.findings.get(reference.key) : await pickDismissed(extension, decisions);
  const dismissal = finding && decisions.dismissed.get(finding.id);
  if (!finding || !dismissal) return;
  if (dismissal.scope !== 'finding') {
    const restore = vscode.l10n.t('Restore All');
    const others = [...decisions.dismissed.values()].filter(({ id }) => id === dismissal.id).length;
    const question = vscode.l10n.t(
      'This dismissal covers {0} findings ({1}). Restore all of them?',
      others,
      scopeLabel(dismissal.scope, dismissal.kind, dismissal.article),
    );
    if ((await vscode.window.showInformationMessage(inert(question), { modal: true }, restore)) !== restore) return;
  }
  const holder = folders.all.find(({ files }) => files.get(DISMISSALS_FILE)?.records.has(dismissal.id));
  const before = holder?.files.get(DISMISSALS_FILE)?.records.get(dismissal.id);
  if (!holder || !before) return;
  const change = { file: DISMISSALS_FILE, id: before.id, before, after: null };
  const written = await folders.commit(vscode.l10n.t('Restoring'), [{ folder: holder.uri, changes: [change] }]);
  showWritten(vscode.l10n.t('Restored.'), written);
}

async function pickDismissed({ findings }: Extension, decisions: Decisions): Promise<FindingDto | undefined> {
  const items = findings.all.flatMap((finding) => {
    const dismissal = decisions.dismissed.get(finding.id);
    return dismissal
      ? [{ label: finding.message, description: [dismissal.reason, dismissal.author].filter(Boolean).join(', '), finding }]
      : [];
  });
  if (items.length > 0) return (await pick(items, { title: vscode.l10n.t('Restore which finding?'), matchOnDescription: true }))?.finding;
  showWritten(vscode.l10n.t('No finding is dismissed.'), []);
  return undefined;
}

async function pickScope({ kind }: FindingDto, article: string): Promise<DismissalScope | undefined> {
  const scopes: readonly DismissalScope[] = ['finding', 'article', 'kind', 'folder'];
  const items = scopes.map((scope) => ({ label: scopeLabel(scope, kind, article), scope }));
  const detail = vscode.l10n.t('Kept in {0} beside the article', `${COLLATE_FOLDER}/${DISMISSALS_FILE}`);
  return (await pick(items, { title: vscode.l10n.t('Dismiss …'), placeHolder: detail }))?.scope;
}

function scopeLabel(scope: DismissalScope, kind: string, article: string): string {
  switch (scope) {
    case 'finding':
      return vscode.l10n.t('this finding (comes back when one of its values changes)');
    case 'article':
      return vscode.l10n.t('everything of the kind “{0}” in {1}', kind, article);
    case 'kind':
      return vscode.l10n.t('everything of the kind “{0}” in this folder', kind);
    case 'folder':
      return vscode.l10n.t('everything in this folder');
  }
}

async function pickReason(): Promise<DismissalReason | undefined> {
  const labels: Readonly<Record<DismissalReason, string>> = {
    checked: vscode.l10n.t('Checked: right as it stands'),
    'house style': vscode.l10n.t('House style'),
    'not the same thing': vscode.l10n.t('Not the same thing'),
    'updated since': vscode.l10n.t('Updated since'),
    'known and accepted': vscode.l10n.t('Known and accepted'),
    other: vscode.l10n.t('Another reason …'),
  };
  const items = DISMISSAL_REASONS.map((reason) => ({ label: labels[reason], reason }));
  return (await pick(items, { title: vscode.l10n.t('Why?') }))?.reason;
}

function activeUri(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
