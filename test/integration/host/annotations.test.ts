import { assert } from 'chai';
import * as vscode from 'vscode';
import { activated, openArticle, placeOf, until } from './extensionUnderTest';

const article = '04-skarra-herald.txt';

function folderUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder);
  return vscode.Uri.joinPath(folder!.uri, ...path);
}

interface Items {
  readonly items: readonly Record<string, unknown>[];
}

/** The entries of a file below `.collate`; none where there is no file. */
async function entries(...path: string[]): Promise<Items['items']> {
  try {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(folderUri('.collate', ...path)), { encoding: 'utf8' });
    return (JSON.parse(text) as Items).items;
  } catch {
    return [];
  }
}

const notes = () => entries('annotations', `${article}.jsonld`);
const run = (command: string, ...words: unknown[]) => vscode.commands.executeCommand(command, ...words);

async function select(words: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(article);
  const start = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(start, start.translate(0, words.length));
  return editor;
}

/** One that says nothing of the article the tests edit: edits that are still being compared do not change it. */
async function untouchedFinding() {
  const { findings } = await activated();
  return until(findings.onDidChange, () => findings.open.find(({ statements }) => statements.every(({ uri }) => !uri.endsWith(article))));
}

suite('notes, marks and dismissals', () => {
  // Made long before it is listened to: a watcher that has just been asked for may miss the first write.
  const watcher = vscode.workspace.createFileSystemWatcher('**/.collate/annotations/*.jsonld');
  // Of a file made and changed within a moment a busy machine tells only that it was made.
  const written = new vscode.EventEmitter<vscode.Uri>();
  for (const told of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) told((uri) => written.fire(uri));
  suiteTeardown(() => vscode.Disposable.from(watcher, written).dispose());
  suiteSetup(() => vscode.workspace.getConfiguration('collate').update('author.name', 'Ann Lee', vscode.ConfigurationTarget.Global));
  teardown(() => run('workbench.action.closeAllEditors'));

  test('a mark is kept beside the article, changed, taken back and done again; the article stays as it is', async () => {
    const editor = await select('46');
    const before = await vscode.workspace.fs.readFile(editor.document.uri);
    await run('collate.markClaim', 'verified');
    const [mark] = await notes();
    assert.deepInclude(mark, { motivation: 'assessing', creator: { type: 'Person', name: 'Ann Lee' } });
    assert.include(JSON.stringify(mark), '"verified"');
    await run('collate.markClaim', 'query');
    assert.lengthOf(await notes(), 1);
    assert.include(JSON.stringify(await notes()), '"query"');
    await run('collate.undoAnnotation');
    assert.include(JSON.stringify(await notes()), '"verified"');
    await run('collate.undoAnnotation');
    assert.deepEqual(await notes(), []);
    await run('collate.redoAnnotation');
    assert.include(JSON.stringify(await notes()), '"verified"');
    await run('collate.undoAnnotation');
    assert.deepEqual(await vscode.workspace.fs.readFile(editor.document.uri), before);
  });

  test('a note is written, answered, resolved and deleted', async () => {
    const { document } = await select('Elver General');
    const start = placeOf(document, 'Elver General').translate(0, -1);
    const thread = { uri: document.uri, range: new vscode.Range(start, start.translate(0, 13)), dispose: () => undefined };
    await run('collate.saveNote', { thread, text: 'Who says <b>so</b>?' });
    const [note] = await notes();
    assert.deepInclude(note, {
      motivation: 'commenting',
      body: { type: 'TextualBody', value: 'Who says <b>so</b>?', format: 'text/plain' },
    });
    assert.include(JSON.stringify(note), '"exact":"Elver General"');
    await run('collate.deleteNote', { article: document.uri, recordId: note?.['id'] });
    assert.deepEqual(await notes(), []);
    await run('collate.undoAnnotation');
    assert.lengthOf(await notes(), 1);
    await run('collate.undoAnnotation');
    assert.deepEqual(await notes(), []);
  });

  test('a mark follows its words through a save; when they are replaced it keeps its old text', async () => {
    const editor = await select('46');
    const place = editor.selection;
    await run('collate.markClaim', 'query');
    const exact = async (): Promise<string> => JSON.stringify((await notes()).map(({ target }) => target));
    await editor.edit((edit) => edit.insert(place.start, 'around '));
    await editor.document.save();
    await until(written.event, async () => ((await exact()).includes('around ') ? true : undefined));
    await editor.edit((edit) => edit.replace(new vscode.Range(place.start.translate(0, 7), place.end.translate(0, 7)), '47'));
    await editor.document.save();
    assert.include(await exact(), '"exact":"46"');
    await editor.edit((edit) => edit.replace(new vscode.Range(place.start, place.end.translate(0, 7)), '46'));
    await editor.document.save();
    await run('collate.undoAnnotation');
    assert.deepEqual(await notes(), []);
  });

  test('a dismissed finding leaves the list and the problems, and comes back when restored', async () => {
    const { findings } = await activated();
    await openArticle(article);
    const finding = await untouchedFinding();
    const gone = until(findings.onDidChange, () => findings.isDismissed(finding.id) || undefined);
    await run('collate.dismissDiscrepancy', { key: finding.key }, { scope: 'finding', reason: 'checked' });
    await gone;
    assert.isFalse(findings.open.some(({ id }) => id === finding.id));
    const [dismissal] = await entries('dismissals.json');
    assert.deepInclude(dismissal, { finding: finding.id, reason: 'checked', scope: 'finding' });
    const back = until(findings.onDidChange, () => !findings.isDismissed(finding.id) || undefined);
    await run('collate.restoreDiscrepancy', { key: finding.key });
    await back;
    assert.deepEqual(await entries('dismissals.json'), []);
  });

  test('notes of another program appear without a restart', async () => {
    const { findings } = await activated();
    await openArticle(article);
    const finding = await untouchedFinding();
    const gone = until(findings.onDidChange, () => findings.isDismissed(finding.id) || undefined);
    const items = [{ id: 'theirs', scope: 'finding', finding: finding.id, reason: 'checked', 'other:field': 7 }];
    await vscode.workspace.fs.writeFile(
      folderUri('.collate', 'dismissals.json'),
      await vscode.workspace.encode(JSON.stringify({ items }), { encoding: 'utf8' }),
    );
    await gone;
    const back = until(findings.onDidChange, () => !findings.isDismissed(finding.id) || undefined);
    await run('collate.restoreDiscrepancy', { key: finding.key });
    await back;
  });

  test('a renamed article takes its notes along', async () => {
    const from = folderUri('note-move.txt');
    const to = folderUri('note-moved.txt');
    const sentence = 'The council of Tolm voted 12 to 9 on Monday to build the flood barrier at Easter Quay.';
    await vscode.workspace.fs.writeFile(from, await vscode.workspace.encode(sentence, { encoding: 'utf8' }));
    const editor = await vscode.window.showTextDocument(from);
    editor.selection = new vscode.Selection(0, 4, 0, 11);
    await run('collate.markClaim', 'verified');
    assert.lengthOf(await entries('annotations', 'note-move.txt.jsonld'), 1);
    await run('workbench.action.closeAllEditors');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
    const moved = await until(written.event, async () => {
      const there = await entries('annotations', 'note-moved.txt.jsonld');
      return there.length > 0 && (await entries('annotations', 'note-move.txt.jsonld')).length === 0 ? there : undefined;
    });
    assert.include(JSON.stringify(moved), '"source":"note-moved.txt"');
    await vscode.workspace.fs.delete(to);
    await vscode.workspace.fs.delete(folderUri('.collate'), { recursive: true });
  });
});
