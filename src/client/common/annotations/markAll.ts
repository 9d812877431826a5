import * as vscode from 'vscode';
import type { WireLocation, WireRange } from '../../../protocol/positions';
import { openPlace } from '../openStatement';
import { wireRangeOf } from '../wire';
import { markPlaces, ownMark, pickState, stretchOf, thingHere, type Markable, type MarkTarget } from './markCommands';
import { activeArticle, showWritten, sign, type NoteDesk } from './noteDesk';
import { pickMany } from '../inertText';

const CONTEXT_UNITS = 160;

interface Occurrence extends WireLocation {
  /** The line or sentence around it. */
  readonly context: string;
}

/**
 * Marks every mention of the name at the cursor, or every place that states the same number, in this file or in all, or takes these
 * marks away. The list to confirm is the preview: each row shows its place in the text as it is passed. One step of undo.
 */
export async function markAll(desk: NoteDesk): Promise<void> {
  const editor = activeArticle();
  const thing = editor && (await thingHere(desk, editor));
  if (!editor || !thing) return;
  const { document } = editor;
  const state = await pickState(vscode.l10n.t('Mark all occurrences of “{0}” as …', thing.text));
  const signature = state && (await sign(document.uri));
  if (!signature) return;
  const all = await targetsOf(await occurrencesOf(desk, document, thing));
  const places = state === 'removed' ? await markedBy(desk, signature.author, all) : all;
  if (places.length === 0) return showWritten(vscode.l10n.t('None of these places bears a mark of yours.'), []);
  const picked = await confirm(places, document.uri, thing.text);
  if (picked.length > 0) await markPlaces(desk, signature, state, thing.on, groupByDocument(picked));
}

interface Target extends Occurrence {
  readonly document: vscode.TextDocument;
}

async function targetsOf(occurrences: readonly Occurrence[]): Promise<Target[]> {
  const documents = new Map<string, vscode.TextDocument>();
  for (const { uri } of occurrences)
    if (!documents.has(uri)) documents.set(uri, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  return occurrences.flatMap((occurrence) => {
    const document = documents.get(occurrence.uri);
    return document ? [{ ...occurrence, document }] : [];
  });
}

async function markedBy(desk: NoteDesk, author: string, targets: readonly Target[]): Promise<Target[]> {
  for (const { document } of targets) await desk.folders.load(document.uri);
  return targets.filter(({ document, range }) => ownMark(desk, document, stretchOf(document, range), author) !== undefined);
}

/** Those of this file are chosen beforehand. Nothing where the editor leaves the list. */
async function confirm(targets: readonly Target[], here: vscode.Uri, words: string): Promise<readonly Target[]> {
  const items = targets.map((target) => ({
    label: target.context,
    description: `${vscode.workspace.asRelativePath(target.document.uri)}:${String(target.range.start.line + 1)}`,
    picked: target.uri === here.toString(),
    target,
  }));
  const shown = vscode.window.activeTextEditor;
  let looked: Promise<unknown> = Promise.resolve();
  const picked = await pickMany(items, {
    title: vscode.l10n.t('{0} occurrences of “{1}”: choose those to mark', items.length, words),
    matchOnDescription: true,
    onDidSelectItem: (item: (typeof items)[number]) => {
      looked = openPlace(item.target.uri, item.target.range, { preserveFocus: true });
    },
  });
  // A look that is still opening would come after, and in front of, the file the editor was in.
  await looked;
  if (shown) await vscode.window.showTextDocument(shown.document, { selection: shown.selection });
  return (picked ?? []).map(({ target }) => target);
}

function groupByDocument(targets: readonly Target[]): MarkTarget[] {
  const ranges = new Map<vscode.TextDocument, WireRange[]>();
  for (const { document, range } of targets) ranges.set(document, [...(ranges.get(document) ?? []), range]);
  return [...ranges].map(([document, inIt]) => ({ document, ranges: inIt }));
}

async function occurrencesOf(desk: NoteDesk, document: vscode.TextDocument, thing: Markable): Promise<readonly Occurrence[]> {
  if (thing.entity !== null) return (await desk.extension.server.request('collate/entityMentions', { id: thing.entity, uri: null })) ?? [];
  const found = [...sameWords(document, thing.text), ...(await sameStatements(desk, document, thing))];
  return [...new Map(found.map((occurrence) => [`${occurrence.uri} ${JSON.stringify(occurrence.range)}`, occurrence])).values()];
}

/** Equal numbers need not mean the same thing: by their words alone they are offered in this file. */
function sameWords(document: vscode.TextDocument, words: string): Occurrence[] {
  const text = document.getText();
  const found: Occurrence[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + words.length))) continue;
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
    const context = document.lineAt(range.start.line).text.trim().slice(0, CONTEXT_UNITS);
    found.push({ uri: document.uri.toString(), range: wireRangeOf(range), context });
  }
  return found;
}

/** In other files: where sources state the same value of the same fact. */
async function sameStatements({ extension }: NoteDesk, document: vscode.TextDocument, thing: Markable): Promise<Occurrence[]> {
  const uri = document.uri.toString();
  const { start, end } = stretchOf(document, thing.range);
  const agreements = await extension.findings.agreements();
  return [...agreements, ...extension.findings.all].flatMap(({ statements }) => {
    const own = statements.find((statement) => statement.uri === uri && statement.start < end && start < statement.end);
    if (!own) return [];
    return statements
      .filter((statement) => statement.uri !== uri && statement.value === own.value)
      .map((statement) => ({
        uri: statement.uri,
        range: statement.range,
        context: statement.sentence.replace(/\s+/g, ' ').trim().slice(0, CONTEXT_UNITS),
      }));
  });
}
