import * as vscode from 'vscode';
import {
  MARK_STATES,
  markRecord,
  readAnnotation,
  statusRecord,
  withState,
  ARTICLE_STATES,
  type ArticleState,
  type MarkState,
  type Signature,
} from '../../../annotations/annotation';
import { describePlace, type TextRange } from '../../../annotations/anchors/place';
import { toPlainText } from '../../../annotations/anchors/plainText';
import type { Change } from '../../../annotations/records/change';
import type { WireRange } from '../../../protocol/positions';
import { rangeOf, wireRangeOf } from '../wire';
import { stateLabel } from './markGutter';
import { activeArticle, newRecordId, showWritten, sign, type NoteDesk } from './noteDesk';
import { articleChanges, nameOf, type FolderChanges } from './noteFolders';
import { pick } from '../inertText';

/** What a mark is put on. */
export interface Markable {
  readonly on: 'claim' | 'entity';
  readonly text: string;
  readonly range: WireRange;
  /** Of a name: to find its other mentions. */
  readonly entity: string | null;
}

/** Marks the claim or name at the cursor (or the selected words). `state` is asked for unless given. */
export async function markClaim(desk: NoteDesk, state?: MarkState | 'removed'): Promise<void> {
  const editor = activeArticle();
  const thing = editor && (await thingHere(desk, editor));
  if (!editor || !thing) return;
  const chosen = state ?? (await pickState(vscode.l10n.t('Mark “{0}” as …', thing.text)));
  const signature = chosen && (await sign(editor.document.uri));
  if (!signature) return;
  await markPlaces(desk, signature, chosen, thing.on, [{ document: editor.document, ranges: [thing.range] }]);
}

/** The number or name at the cursor, else the selected words; says so where there is nothing. */
export async function thingHere({ extension }: NoteDesk, { document, selection }: vscode.TextEditor): Promise<Markable | undefined> {
  const here = await extension.server.request('collate/at', { uri: document.uri.toString(), range: wireRangeOf(selection) });
  if (here?.claim) return { on: 'claim', text: here.claim.text, range: here.claim.range, entity: null };
  if (here?.entity) return { on: 'entity', text: here.entity.text, range: here.entity.range, entity: here.entity.id };
  const text = document.getText(selection);
  if (text.trim() !== '') return { on: 'claim', text, range: wireRangeOf(selection), entity: null };
  showWritten(vscode.l10n.t('There is no name or number at the cursor; select words to mark them.'), []);
  return undefined;
}

/** Undefined: nothing was chosen. `removed`: the mark is to go. */
export async function pickState(title: string): Promise<MarkState | 'removed' | undefined> {
  const items = [
    ...MARK_STATES.map((state) => ({ label: stateLabel(state), state })),
    { label: vscode.l10n.t('No mark'), state: 'removed' as const },
  ];
  return (await pick(items, { title }))?.state;
}

export interface MarkTarget {
  readonly document: vscode.TextDocument;
  readonly ranges: readonly WireRange[];
}

/** One action for all places. An author's own mark on the same words changes its state or goes; other authors' marks stay. */
export async function markPlaces(
  desk: NoteDesk,
  signature: Signature,
  state: MarkState | 'removed',
  on: string,
  targets: readonly MarkTarget[],
): Promise<void> {
  const { author, time } = signature;
  const parts: FolderChanges[] = [];
  let count = 0;
  for (const { document, ranges } of targets) {
    await desk.folders.settled(document.uri);
    const text = document.getText();
    const plain = toPlainText(text);
    const changes = ranges.flatMap((wire): Omit<Change, 'file'>[] => {
      const stretch = stretchOf(document, wire);
      const own = ownMark(desk, document, stretch, author);
      if (state === 'removed') return own ? [{ id: own.id, before: own, after: null }] : [];
      if (own) return [{ id: own.id, before: own, after: withState(own, state, signature) }];
      const id = newRecordId();
      const after = markRecord({ id, author, time }, nameOf(document.uri), describePlace(text, stretch, plain), state, on);
      return [{ id, before: null, after }];
    });
    count += changes.length;
    parts.push(articleChanges(document.uri, changes));
  }
  if (count === 0) return showWritten(vscode.l10n.t('None of these places bears a mark of yours.'), []);
  const written = await desk.folders.commit(vscode.l10n.t('Marking of {0} places', count), parts);
  const label = state === 'removed' ? vscode.l10n.t('Mark removed') : stateLabel(state);
  showWritten(vscode.l10n.t('{0}: {1} places.', label, count), written);
}

export function stretchOf(document: vscode.TextDocument, wire: WireRange): TextRange {
  const range = rangeOf(wire);
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The author's mark on exactly these words. */
export function ownMark({ placed, folders }: NoteDesk, document: vscode.TextDocument, { start, end }: TextRange, author: string) {
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
export async function setArticleStatus({ folders }: NoteDesk, given?: ArticleState): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const { uri } = editor.document;
  const labels = { unread: vscode.l10n.t('Unread'), 'in work': vscode.l10n.t('In work'), checked: vscode.l10n.t('Checked') };
  const items = ARTICLE_STATES.map((state) => ({ label: labels[state], state }));
  const picked = items.find(({ state }) => state === given) ?? (await pick(items, { title: vscode.l10n.t('{0} is …', nameOf(uri)) }));
  const signature = picked && (await sign(uri));
  if (!signature) return;
  await folders.settled(uri);
  const before = folders.records(uri).find((record) => readAnnotation(record)?.type === 'status') ?? null;
  const after = before ? withState(before, picked.state, signature) : statusRecord(signature, nameOf(uri), picked.state);
  const written = await folders.commit(vscode.l10n.t('State of an article'), [articleChanges(uri, [{ id: after.id, before, after }])]);
  showWritten(`${nameOf(uri)}: ${picked.label}.`, written);
}
