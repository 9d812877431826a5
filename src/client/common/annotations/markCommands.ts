import * as vscode from 'vscode';
import {
  MARK_STATES,
  markRecord,
  readAnnotation,
  statusRecord,
  withState,
  ARTICLE_STATES,
  type MarkState,
} from '../../../annotations/annotation';
import { describePlace, type TextRange } from '../../../annotations/anchors/place';
import { toPlainText } from '../../../annotations/anchors/plainText';
import type { Change } from '../../../annotations/records/change';
import type { WireRange } from '../../../protocol/positions';
import { rangeOf, wireRangeOf } from '../wire';
import { stateLabel } from './markGutter';
import { activeArticle, newRecordId, showWritten, sign, type NoteDesk } from './noteDesk';
import { articleChanges, nameOf, type FolderChanges } from './noteFolders';

/** What a mark is put on. */
interface Markable {
  readonly on: 'claim' | 'entity';
  readonly text: string;
  readonly range: WireRange;
  /** Of a name: to find its other mentions. */
  readonly entity: string | null;
}

/** Marks the claim or name at the cursor (or the selected words). `state` is asked for unless given. */
export async function markClaim(desk: NoteDesk, state?: MarkState): Promise<void> {
  const editor = activeArticle();
  const thing = editor && (await thingHere(desk, editor));
  if (!editor || !thing) return;
  const chosen = state ?? (await pickState(vscode.l10n.t('Mark “{0}” as …', thing.text)));
  if (!chosen) return;
  await markPlaces(desk, chosen, thing.on, [{ document: editor.document, ranges: [thing.range] }]);
}

/** Marks every mention of the name, or every like number, in this file or in all; the list to confirm is the preview. */
export async function markAll(desk: NoteDesk): Promise<void> {
  const editor = activeArticle();
  const thing = editor && (await thingHere(desk, editor));
  if (!editor || !thing) return;
  const state = await pickState(vscode.l10n.t('Mark all occurrences of “{0}” as …', thing.text));
  const places = state && (await occurrencesOf(desk, editor.document, thing));
  if (!state || !places) return;
  const here = editor.document.uri.toString();
  const items = places.map(({ uri, range, context }) => ({
    label: context,
    description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}:${range.start.line + 1}`,
    picked: uri === here,
    uri,
    range,
  }));
  const title = vscode.l10n.t('{0} occurrences of “{1}”: choose those to mark', items.length, thing.text);
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  if (!picked || picked.length === 0) return;
  const byFile = new Map<string, WireRange[]>();
  for (const { uri, range } of picked) byFile.set(uri, [...(byFile.get(uri) ?? []), range]);
  const targets = await Promise.all(
    [...byFile].map(async ([uri, ranges]) => ({ document: await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)), ranges })),
  );
  await markPlaces(desk, state, thing.on, targets);
}

interface Occurrence {
  readonly uri: string;
  readonly range: WireRange;
  readonly context: string;
}

async function occurrencesOf({ extension }: NoteDesk, document: vscode.TextDocument, thing: Markable): Promise<readonly Occurrence[]> {
  if (thing.entity !== null) return (await extension.server.request('collate/entityMentions', { id: thing.entity, uri: null })) ?? [];
  return sameWords(document, thing.text);
}

/** Equal numbers need not mean the same thing: they are offered in this file alone. */
function sameWords(document: vscode.TextDocument, words: string): Occurrence[] {
  const text = document.getText();
  const found: Occurrence[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + words.length))) continue;
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
    found.push({
      uri: document.uri.toString(),
      range: wireRangeOf(range),
      context: document.lineAt(range.start.line).text.trim().slice(0, 160),
    });
  }
  return found;
}

async function thingHere({ extension }: NoteDesk, { document, selection }: vscode.TextEditor): Promise<Markable | undefined> {
  const here = await extension.server.request('collate/at', { uri: document.uri.toString(), range: wireRangeOf(selection) });
  if (here?.claim) return { on: 'claim', text: here.claim.text, range: here.claim.range, entity: null };
  if (here?.entity) return { on: 'entity', text: here.entity.text, range: here.entity.range, entity: here.entity.id };
  const text = document.getText(selection);
  if (text.trim() !== '') return { on: 'claim', text, range: wireRangeOf(selection), entity: null };
  showWritten(vscode.l10n.t('There is no name or number at the cursor; select words to mark them.'), []);
  return undefined;
}

async function pickState(title: string): Promise<MarkState | undefined> {
  const items = MARK_STATES.map((state) => ({ label: stateLabel(state), state }));
  return (await vscode.window.showQuickPick(items, { title }))?.state;
}

interface MarkTarget {
  readonly document: vscode.TextDocument;
  readonly ranges: readonly WireRange[];
}

/** One action for all places. An author's own mark on the same words changes its state; other authors' marks stay. */
async function markPlaces(desk: NoteDesk, state: MarkState, on: string, targets: readonly MarkTarget[]): Promise<void> {
  const first = targets[0]?.document.uri;
  const signature = first && (await sign(first));
  if (!signature) return;
  const { author, time } = signature;
  const parts: FolderChanges[] = [];
  let count = 0;
  for (const { document, ranges } of targets) {
    await desk.folders.load(document.uri);
    const text = document.getText();
    const plain = toPlainText(text);
    const changes = ranges.map((wire): Omit<Change, 'file'> => {
      const range = rangeOf(wire);
      const stretch: TextRange = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const own = ownMark(desk, document, stretch, author);
      if (own) return { id: own.id, before: own, after: withState(own, state, signature) };
      const id = newRecordId();
      return {
        id,
        before: null,
        after: markRecord({ id, author, time }, nameOf(document.uri), describePlace(text, stretch, plain), state, on),
      };
    });
    count += changes.length;
    parts.push(articleChanges(document.uri, changes));
  }
  const written = await desk.folders.commit(vscode.l10n.t('Marking of {0} places', count), parts);
  showWritten(vscode.l10n.t('{0}: {1} places.', stateLabel(state), count), written);
}

function ownMark({ placed, folders }: NoteDesk, document: vscode.TextDocument, { start, end }: TextRange, author: string) {
  const known = placed
    .of(document)
    .find(
      ({ annotation, range }) => annotation.type === 'mark' && annotation.author === author && range?.start === start && range.end === end,
    );
  if (known) return known.record;
  // An article that is not shown: by its stored place.
  return folders.records(document.uri).find((record) => {
    const annotation = readAnnotation(record);
    return annotation?.type === 'mark' && annotation.author === author && annotation.place.start === start && annotation.place.end === end;
  });
}

/** Sets the state of the article: unread, in work, checked. */
export async function setArticleStatus({ folders }: NoteDesk): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const { uri } = editor.document;
  const labels = { unread: vscode.l10n.t('Unread'), 'in work': vscode.l10n.t('In work'), checked: vscode.l10n.t('Checked') };
  const items = ARTICLE_STATES.map((state) => ({ label: labels[state], state }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('{0} is …', nameOf(uri)) });
  const signature = picked && (await sign(uri));
  if (!signature) return;
  await folders.load(uri);
  const before = folders.records(uri).find((record) => readAnnotation(record)?.type === 'status') ?? null;
  const after = before ? withState(before, picked.state, signature) : statusRecord(signature, nameOf(uri), picked.state);
  const written = await folders.commit(vscode.l10n.t('State of an article'), [articleChanges(uri, [{ id: after.id, before, after }])]);
  showWritten(`${nameOf(uri)}: ${picked.label}.`, written);
}
