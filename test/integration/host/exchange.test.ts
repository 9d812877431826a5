import { assert } from 'chai';
import * as vscode from 'vscode';
import { activated, openArticle, until } from './extensionUnderTest';

const article = '06-national-observer.txt';

function folderUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder);
  return vscode.Uri.joinPath(folder!.uri, ...path);
}

const read = async (...path: string[]): Promise<string> =>
  vscode.workspace.decode(await vscode.workspace.fs.readFile(folderUri(...path)), { encoding: 'utf8' });
const write = async (text: string, ...path: string[]): Promise<void> =>
  vscode.workspace.fs.writeFile(folderUri(...path), await vscode.workspace.encode(text, { encoding: 'utf8' }));
const run = (command: string, ...words: unknown[]) => vscode.commands.executeCommand(command, ...words);

/** Entries kept of the article, by their ids. */
async function notes(): Promise<readonly { readonly id: string; readonly motivation: string }[]> {
  return read('.collate', 'annotations', `${article}.jsonld`).then(
    (text) => (JSON.parse(text) as { items: { id: string; motivation: string }[] }).items,
    () => [],
  );
}

suite('notes come from and go to other tools', () => {
  suiteSetup(() => vscode.workspace.getConfiguration('collate').update('author.name', 'Ann Lee', vscode.ConfigurationTarget.Global));
  teardown(async () => {
    await run('workbench.action.closeAllEditors');
    await run('notifications.clearAll');
  });
  suiteTeardown(() => vscode.workspace.fs.delete(folderUri('.collate'), { recursive: true }));

  test('a table and a brat file are imported, each in one step of undo; what is there already is passed over', async () => {
    const { document } = await openArticle(article);
    const [first = '', second = ''] = document
      .getText()
      .split(/\r?\n/)
      .filter((line) => line.length > 40);
    await write(
      `quote,text,state\n"${first.slice(0, 20)}",Who says so?,\n"${second.slice(5, 30)}",,verified\nnot in it,x,\n`,
      'import.csv',
    );
    await run('collate.importNotes', folderUri('import.csv'));
    assert.sameMembers(
      (await notes()).map(({ motivation }) => motivation),
      ['commenting', 'assessing'],
    );
    await run('collate.importNotes', folderUri('import.csv'));
    assert.lengthOf(await notes(), 2);
    await run('collate.undoAnnotation');
    assert.lengthOf(await notes(), 0);
    await run('collate.redoAnnotation');
    assert.lengthOf(await notes(), 2);
    const start = document.getText().indexOf(second);
    await write(`T1\tPER ${start} ${start + 10}\t${second.slice(0, 10)}\n#1\tAnnotatorNotes T1\tread twice\n`, 'import.ann');
    await run('collate.importNotes', folderUri('import.ann'));
    assert.lengthOf(await notes(), 3);
    await run('collate.undoAnnotation');
    await run('collate.undoAnnotation');
    assert.lengthOf(await notes(), 0);
    for (const name of ['import.csv', 'import.ann']) await vscode.workspace.fs.delete(folderUri(name));
  });

  test('JSON-LD, CSV, brat and JSON Lines go out; JSON-LD comes back whole', async () => {
    const editor = await openArticle(article);
    const line = editor.document
      .getText()
      .split(/\r?\n/)
      .findIndex((text) => text.length > 40);
    editor.selection = new vscode.Selection(line, 0, line, 15);
    await run('collate.markClaim', 'query');
    const before = await notes();
    assert.lengthOf(before, 1);
    for (const format of ['jsonld', 'csv', 'ann', 'jsonl']) await run('collate.exportNotes', format, folderUri(`out.${format}`));
    assert.include(await read('out.csv'), 'query');
    assert.match(await read('out.ann'), /^T1\tMARK-query \d+ \d+\t/);
    const parsed = JSON.parse(await read('out.jsonl')) as { id: string; annotations: { label: string }[] };
    assert.deepEqual([parsed.id, parsed.annotations[0]?.label], [article, 'query']);
    await run('collate.undoAnnotation');
    assert.lengthOf(await notes(), 0);
    await run('collate.importNotes', folderUri('out.jsonld'));
    assert.deepEqual(await notes(), before);
    await run('collate.undoAnnotation');
    for (const format of ['jsonld', 'csv', 'ann', 'jsonl']) await vscode.workspace.fs.delete(folderUri(`out.${format}`));
  });

  test('a finding whose statements are all marked verified leaves the open ones; a query brings it back', async () => {
    const { findings } = await activated();
    await openArticle(article);
    const { id, statements } = await until(findings.onDidChange, () =>
      findings.open.find(({ kind, severity }) => kind === 'count' && severity === 'conflict'),
    );
    const mark = async (at: number, state: string): Promise<void> => {
      const { uri, range } = statements[at]!;
      const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
      await run('collate.markClaim', state);
    };
    for (const at of statements.keys()) {
      assert.isFalse(findings.isDismissed(id));
      await mark(at, 'verified');
    }
    await until(findings.onDidChange, () => findings.isDismissed(id) || undefined);
    const back = until(findings.onDidChange, () => !findings.isDismissed(id) || undefined);
    await mark(0, 'query');
    await back;
    for (let step = 0; step <= statements.length; step += 1) await run('collate.undoAnnotation');
  });
});
