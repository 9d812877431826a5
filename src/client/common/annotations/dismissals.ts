import * as vscode from 'vscode';
import { readAnnotation, type Annotation } from '../../../annotations/annotation';
import { annotationsOf, readDismissals } from '../../../annotations/deskState';
import {
  DISMISSAL_REASONS,
  dismissalRecord,
  findDismissal,
  type Dismissal,
  type DismissalReason,
  type DismissalScope,
  type FindingIdentity,
} from '../../../annotations/dismissal';
import { articleOfFile, COLLATE_FOLDER, DISMISSALS_FILE } from '../../../annotations/storage/folderLayout';
import type { FindingDto } from '../../../protocol/findings';
import { wireMarks, type DecisionDto, type WireMark } from '../../../protocol/panel';
import { chooseFinding } from '../chooseFinding';
import type { FindingReference } from '../contributions';
import type { Extension } from '../extension';
import { showWritten, sign, type NoteDesk } from './noteDesk';
import { folderOf, nameOf, type NoteFolders } from './noteFolders';

/** Which findings are dismissed, and why: told to the server, the panel and the counts whenever findings or files change. */
export class Dismissals implements vscode.Disposable {
  readonly #extension: Extension;
  readonly #folders: NoteFolders;
  readonly #subscriptions: vscode.Disposable[];
  #byFinding: ReadonlyMap<string, Dismissal> = new Map();
  /** Ids told last, so that telling them changes nothing. */
  #told = '';

  constructor(extension: Extension, folders: NoteFolders) {
    this.#extension = extension;
    this.#folders = folders;
    const { findings, panel } = extension;
    this.#subscriptions = [
      findings.onDidChange(() => void this.#loadFolders()),
      folders.onDidChange(() => this.#refresh()),
      panel.onDidReceive(({ type }) => {
        if (type === 'ready') this.#tellPanel();
      }),
    ];
  }

  /** By `FindingDto.id`. */
  get all(): ReadonlyMap<string, Dismissal> {
    return this.#byFinding;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #loadFolders(): Promise<void> {
    const articles = new Map(
      this.#extension.findings.all.flatMap(({ statements }) => statements.map(({ uri }) => [folderKey(uri), uri] as const)),
    );
    await Promise.all([...articles.values()].map((uri) => this.#folders.load(vscode.Uri.parse(uri))));
    this.#refresh();
  }

  #refresh(): void {
    const { findings } = this.#extension;
    const dismissals = readDismissals(new Map(this.#folders.all.map(({ uri, files }) => [uri.toString(), files])));
    this.#byFinding = new Map(
      findings.all.flatMap((finding): [string, Dismissal][] => {
        const found = findDismissal(identityOf(finding), dismissals);
        return found ? [[finding.id, found]] : [];
      }),
    );
    const ids = [...this.#byFinding.keys()].sort();
    if (ids.join() !== this.#told) {
      this.#told = ids.join();
      findings.setDismissed(new Set(ids));
    }
    this.#tellPanel();
  }

  #tellPanel(): void {
    const { panel, findings } = this.#extension;
    const decisions = Object.fromEntries(
      findings.all.flatMap((finding): [string, DecisionDto][] => {
        const dismissal = this.#byFinding.get(finding.id);
        if (dismissal) return [[finding.id, decisionOf(dismissal)]];
        return this.#annotationsOn(finding).length > 0 ? [[finding.id, { status: 'noted', reason: '', by: '', when: '' }]] : [];
      }),
    );
    panel.post({ type: 'decisions', decisions });
    panel.post({ type: 'articleStatus', status: this.#articleStatus() });
    panel.post({ type: 'marks', marks: Object.fromEntries(findings.all.map((finding) => [finding.id, this.#marksOn(finding)])) });
  }

  /** Notes and marks on one of the finding's statements. */
  #annotationsOn({ statements }: FindingDto): readonly Annotation[] {
    return statements.flatMap(({ uri, quote }) =>
      this.#folders.records(vscode.Uri.parse(uri)).flatMap((record) => {
        const annotation = readAnnotation(record);
        if (annotation?.type !== 'note' && annotation?.type !== 'mark') return [];
        const { exact } = annotation.place;
        return quote.includes(exact) || exact.includes(quote) ? [annotation] : [];
      }),
    );
  }

  #marksOn(finding: FindingDto): readonly WireMark[] {
    const states = this.#annotationsOn(finding).flatMap((annotation) => (annotation.type === 'mark' ? [annotation.state] : []));
    return wireMarks.filter((mark) => states.includes(mark));
  }

  #articleStatus(): Record<string, 'unread' | 'in work' | 'checked'> {
    const status: Record<string, 'unread' | 'in work' | 'checked'> = {};
    for (const { uri, files } of this.#folders.all)
      for (const [file, content] of files) {
        const article = articleOfFile(file);
        const found = annotationsOf(content).find((annotation) => annotation.type === 'status');
        if (article !== undefined && found) status[vscode.Uri.joinPath(uri, article).toString()] = found.state;
      }
    return status;
  }
}

/** What a key binding or a script may say beforehand instead of being asked. */
export interface DismissalChoice {
  readonly scope: DismissalScope;
  readonly reason: DismissalReason;
}

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
  const note = reason === 'other' && !given ? await vscode.window.showInputBox({ title: vscode.l10n.t('Why is it dismissed?') }) : '';
  const signature = note === undefined ? undefined : await sign(article);
  if (!signature) return;
  const choice = { scope, reason, note: note ?? '', article: nameOf(article) };
  const record = dismissalRecord(signature, { ...identityOf(finding), message: finding.message }, choice);
  const change = { file: DISMISSALS_FILE, id: record.id, before: null, after: record };
  const written = await folders.commit(vscode.l10n.t('Dismissal'), [{ folder: folderOf(article), changes: [change] }]);
  showWritten(vscode.l10n.t('Dismissed.'), written);
}

/** Takes the dismissal of a finding away; a wide one is named first, for it covers others too. */
export async function restoreDiscrepancy(desk: NoteDesk, dismissals: Dismissals, reference?: FindingReference): Promise<void> {
  const { extension, folders } = desk;
  const finding = reference ? extension.findings.get(reference.key) : await pickDismissed(extension, dismissals);
  const dismissal = finding && dismissals.all.get(finding.id);
  if (!finding || !dismissal) return;
  if (dismissal.scope !== 'finding') {
    const restore = vscode.l10n.t('Restore All');
    const others = [...dismissals.all.values()].filter(({ id }) => id === dismissal.id).length;
    const question = vscode.l10n.t(
      'This dismissal covers {0} findings ({1}). Restore all of them?',
      others,
      scopeLabel(dismissal.scope, dismissal.kind, dismissal.article),
    );
    if ((await vscode.window.showInformationMessage(question, { modal: true }, restore)) !== restore) return;
  }
  const holder = folders.all.find(({ files }) => files.get(DISMISSALS_FILE)?.records.has(dismissal.id));
  const before = holder?.files.get(DISMISSALS_FILE)?.records.get(dismissal.id);
  if (!holder || !before) return;
  const change = { file: DISMISSALS_FILE, id: before.id, before, after: null };
  const written = await folders.commit(vscode.l10n.t('Restoring'), [{ folder: holder.uri, changes: [change] }]);
  showWritten(vscode.l10n.t('Restored.'), written);
}

async function pickDismissed({ findings }: Extension, dismissals: Dismissals): Promise<FindingDto | undefined> {
  const items = findings.all.flatMap((finding) => {
    const dismissal = dismissals.all.get(finding.id);
    return dismissal
      ? [{ label: finding.message, description: [dismissal.reason, dismissal.author].filter(Boolean).join(', '), finding }]
      : [];
  });
  if (items.length > 0)
    return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Restore which finding?'), matchOnDescription: true }))
      ?.finding;
  showWritten(vscode.l10n.t('No finding is dismissed.'), []);
  return undefined;
}

async function pickScope({ kind }: FindingDto, article: string): Promise<DismissalScope | undefined> {
  const scopes: readonly DismissalScope[] = ['finding', 'article', 'kind', 'folder'];
  const items = scopes.map((scope) => ({ label: scopeLabel(scope, kind, article), scope }));
  const detail = vscode.l10n.t('Kept in {0} beside the article', `${COLLATE_FOLDER}/${DISMISSALS_FILE}`);
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Dismiss …'), placeHolder: detail }))?.scope;
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
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Why?') }))?.reason;
}

function identityOf({ id, kind, subject, statements }: FindingDto): FindingIdentity {
  return {
    id,
    kind,
    subject,
    statements: statements.map(({ uri, value, quote }) => {
      const article = vscode.Uri.parse(uri);
      return { folder: folderOf(article).toString(), article: nameOf(article), value, quote };
    }),
  };
}

function decisionOf({ reason, note, author, created }: Dismissal): DecisionDto {
  return { status: 'dismissed', reason: note ? `${reason}: ${note}` : reason, by: author, when: created };
}

function folderKey(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function activeUri(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
