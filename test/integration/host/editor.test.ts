import { assert } from 'chai';
import * as vscode from 'vscode';
import { activated, openArticle, placeOf, revert, until } from './extensionUnderTest';

const first = '01-meridian-wire.txt';
const second = '02-elver-courier.txt';

function folderUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder);
  return vscode.Uri.joinPath(folder!.uri, ...path);
}

/** What the cost of activation is measured by, on a machine that may be busy: some 0.05 ms where it is not, and activation some 15. */
function millisecondsOfReadingTheManifest(): number {
  const manifest = JSON.stringify(vscode.extensions.getExtension('collate.collate')?.packageJSON);
  const times = Array.from({ length: 20 }, () => {
    const began = performance.now();
    for (let round = 0; round < 100; round++) JSON.parse(manifest);
    return (performance.now() - began) / 100;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

suite('editor', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('activation is little work of its own: at most that of reading the manifest a thousand times', async () => {
    const { activationMilliseconds } = await activated();
    const reading = millisecondsOfReadingTheManifest();
    assert.isAtMost(activationMilliseconds, 1000 * reading, `${String(reading)} ms for a reading`);
  });

  test('the story is read and compared', async () => {
    const { findings } = await activated();
    await openArticle(first);
    const open = await until(findings.onDidChange, () => (findings.open.length > 0 ? findings.open : undefined));
    assert.isAbove(open.filter(({ severity }) => severity === 'conflict').length, 2);
    await until(findings.onDidChange, () => findings.counts.articles === 6 || undefined);
  });

  test('problems carry source, kind and the other statements', async () => {
    const { document } = await openArticle(second);
    const { findings } = await activated();
    const own = await until(findings.onDidChange, () => {
      const diagnostics = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'collate');
      return diagnostics.length > 0 ? diagnostics : undefined;
    });
    for (const { code, relatedInformation, severity } of own) {
      assert.isTrue(findings.all.some(({ kind }) => kind === code));
      assert.isAtLeast(relatedInformation?.length ?? 0, 1);
      assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    }
  });

  /** The text of the hover card at `words`. */
  async function cardAt(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, words),
    );
    return hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n');
  }

  test('the hover card of a number tells what other articles say, with links that jump', async () => {
    const { findings } = await activated();
    const { document } = await openArticle(second);
    // What others say is on the card once the story has been compared.
    const text = await until(findings.onDidChange, async () => {
      const card = await cardAt(document, 'Forty-eight people');
      return card.includes('command:collate.openStatement?') ? card : undefined;
    });
    assert.include(text, '48');
  });

  test('the hover card of a name tells its type and where else it stands', async () => {
    const { document } = await openArticle(second);
    const text = await cardAt(document, 'Moira Kellas');
    assert.include(text, '**Moira Kellas**');
    assert.include(text, 'command:collate.findMentions?');
  });

  test('references, highlights and symbols of a name', async () => {
    const { document } = await openArticle(second);
    const position = placeOf(document, 'Moira Kellas');
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
    assert.isAbove(new Set(references.map(({ uri }) => uri.toString())).size, 1);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    assert.isTrue(highlights.every(({ range }) => document.getText(range).includes('Kellas')));
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Kellas');
    assert.isTrue(symbols.some(({ name }) => name === 'Moira Kellas'));
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.isAbove(outline[0]?.children.length ?? 0, 3);
  });

  test('next and previous go to statements, and round', async () => {
    const { findings } = await activated();
    await openArticle(first);
    await vscode.commands.executeCommand('collate.nextDiscrepancy');
    const selected = findings.selected;
    const editor = vscode.window.activeTextEditor;
    const statement = findings.get(selected ?? '')?.statements.find(({ uri }) => uri === editor?.document.uri.toString());
    assert.equal(editor?.document.getText(editor.selection), statement?.quote);
    await vscode.commands.executeCommand('collate.nextDiscrepancy');
    assert.notEqual(findings.selected, selected);
    await vscode.commands.executeCommand('collate.previousDiscrepancy');
    assert.equal(findings.selected, selected);
  });

  test('two statements side by side', async () => {
    const { findings } = await activated();
    await openArticle(first);
    const finding = findings.open.find(({ scope, statements }) => scope === 'cross' && statements.length > 1);
    await vscode.commands.executeCommand('collate.compareStatements', { key: finding?.key, left: 0, right: 1 });
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    assert.includeMembers(shown, finding?.statements.slice(0, 2).map(({ uri }) => uri) ?? []);
  });

  test('the value of another source is taken over by quick fix, and the finding changes', async () => {
    const editor = await openArticle(second);
    const { findings } = await activated();
    const position = placeOf(editor.document, 'Forty-eight people');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(position, position),
    );
    const fix = actions.find(({ edit }) => edit?.get(editor.document.uri).some(({ newText }) => newText.includes('46')));
    assert.isDefined(fix?.edit);
    const before = findings.version;
    await vscode.workspace.applyEdit(fix!.edit!);
    assert.notInclude(editor.document.getText(), 'Forty-eight people');
    await until(findings.onDidChange, () => findings.version > before || undefined);
    await revert(editor);
  });

  test('lenses above paragraphs and hints behind words come when they are switched on', async () => {
    const { document } = await openArticle(second);
    const { findings } = await activated();
    const settings = vscode.workspace.getConfiguration('collate');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const lenses = async (): Promise<readonly string[]> =>
      ((await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)) ?? []).flatMap(
        ({ command }) => (command?.command === 'collate.showDiscrepancies' ? [command.title] : []),
      );
    const hints = async (): Promise<readonly unknown[]> =>
      (await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all)).map(
        ({ label }) => label,
      );
    await until(findings.onDidChange, () => findings.counts.conflict > 0 || undefined);
    assert.deepEqual([await lenses(), await hints()], [[], []]);
    for (const name of ['codeLens.enabled', 'inlayHints.enabled']) await settings.update(name, true, vscode.ConfigurationTarget.Global);
    const shown = await until(findings.onDidChange, async () => {
      const titles = await lenses();
      return titles.length > 0 ? titles : undefined;
    });
    assert.match(shown[0] ?? '', /^\d of \d sources differ: \S/);
    assert.include(await hints(), '14 April 2026, morning');
    for (const name of ['codeLens.enabled', 'inlayHints.enabled'])
      await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  test('the house spelling of a folder file is used by command and offered as a quick fix', async () => {
    const file = folderUri('.collate', 'house-spellings.txt');
    const editor = await openArticle(second);
    const position = placeOf(editor.document, 'Glasgow');
    const fixes = async (): Promise<readonly string[]> =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          new vscode.Range(position, position),
        )
      ).map(({ title }) => title);
    await vscode.workspace.fs.writeFile(file, await vscode.workspace.encode('# ours\nGlasgow City: Glasgow\n', { encoding: 'utf8' }));
    const { server } = await activated();
    const restarted = new Promise<void>((resolve) => {
      const subscription = server.onDidStart(() => {
        subscription.dispose();
        resolve();
      });
    });
    // The file is read when the server starts, so that the test need not wait for a watcher.
    await vscode.commands.executeCommand('collate.rebuildIndex');
    await restarted;
    const { findings } = await activated();
    await until(findings.onDidChange, async () => ((await fixes()).includes('House spelling: “Glasgow City”') ? true : undefined));
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('collate.useHouseSpelling');
    assert.include(editor.document.getText(), 'Glasgow City-based');
    await revert(editor);
    await vscode.workspace.fs.delete(file);
  });

  test('articles wrap their lines, as plain texts too', async () => {
    const { document } = await openArticle(first);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    assert.equal(vscode.workspace.getConfiguration('editor', { languageId: 'article' }).get('wordWrap'), 'on');
  });

  test('[sic] by command', async () => {
    const editor = await openArticle(second);
    const position = placeOf(editor.document, 'Moira Kellas');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('collate.insertSic');
    assert.include(editor.document.getText(), 'Moira Kellas [sic]');
    await revert(editor);
  });

  test('a new article is read, a renamed one follows, a deleted one goes', async () => {
    const { findings } = await activated();
    const { document } = await openArticle(first);
    const copy = folderUri('07-copy.txt');
    const renamed = folderUri('08-renamed.txt');
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(document.getText()));
    await until(findings.onDidChange, () => findings.counts.articles === 7 || undefined);
    await vscode.workspace.fs.rename(copy, renamed);
    await until(
      findings.onDidChange,
      () => findings.all.some(({ statements }) => statements.some(({ uri }) => uri === renamed.toString())) || undefined,
    );
    await vscode.workspace.fs.delete(renamed);
    await until(findings.onDidChange, () => findings.counts.articles === 6 || undefined);
  });

  test('an article left out is compared with nothing, and comes back', async () => {
    const { findings } = await activated();
    const { document } = await openArticle(second);
    const uri = document.uri.toString();
    const isNamed = (): boolean => findings.all.some(({ statements }) => statements.some((statement) => statement.uri === uri));
    await until(findings.onDidChange, () => isNamed() || undefined);
    await vscode.commands.executeCommand('collate.toggleLeftOut', { uri });
    await until(findings.onDidChange, () => !isNamed() || undefined);
    await vscode.commands.executeCommand('collate.toggleLeftOut', { uri });
    await until(findings.onDidChange, () => isNamed() || undefined);
  });

  test('a correction of a name holds, is kept in a file, and can be taken back', async () => {
    const { findings } = await activated();
    const editor = await openArticle(second);
    const position = placeOf(editor.document, 'Moira Kellas');
    const symbols = async (): Promise<boolean> =>
      (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Moira Kellas')).some(
        ({ name }) => name === 'Moira Kellas',
      );
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('collate.notAName');
    await until(findings.onDidChange, async () => !(await symbols()) || undefined);
    const kept = JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(folderUri('.collate/corrections.json'))),
    ) as unknown;
    assert.deepEqual(kept, [{ kind: 'notAName', text: 'Moira Kellas' }]);
    await vscode.commands.executeCommand('collate.undoCorrection');
    await until(findings.onDidChange, async () => (await symbols()) || undefined);
  });

  test('a list of packages gets nothing', async () => {
    await activated();
    const list = folderUri('requirements.txt');
    await vscode.workspace.fs.writeFile(list, new TextEncoder().encode('numpy==1.26.4\nflask>=2.0\n'));
    const { document } = await vscode.window.showTextDocument(list);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 8),
    );
    assert.isEmpty(hovers);
    await vscode.workspace.fs.delete(list);
  });

  test('an untitled article is read', async () => {
    const { findings } = await activated();
    const original = await openArticle(first);
    const text = original.document.getText();
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: text });
    await vscode.window.showTextDocument(document);
    await until(findings.onDidChange, () => findings.counts.articles === 7 || undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(findings.onDidChange, () => findings.counts.articles === 6 || undefined);
  });

  test('every command of the contract is there', async () => {
    await activated();
    const commands = await vscode.commands.getCommands(true);
    const wanted = [
      'showDiscrepancies',
      'nextDiscrepancy',
      'previousDiscrepancy',
      'compareStatements',
      'dismissDiscrepancy',
      'restoreDiscrepancy',
      'addNote',
      'markClaim',
      'toggleHighlights',
      'exportReport',
      'rebuildIndex',
      'openSampleStory',
      'findMentions',
    ];
    assert.includeMembers(
      commands,
      wanted.map((id) => `collate.${id}`),
    );
  });

  test('chat tools answer without any model', async () => {
    await openArticle(first);
    const ask = async (tool: string, input: object): Promise<string> => {
      const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
      return content.map((part) => (part as vscode.LanguageModelTextPart).value).join('\n');
    };
    const list = await ask('collate_listDiscrepancies', { severity: 'conflict' });
    assert.include(list, '[conflict]');
    assert.notInclude(list, '[variant]');
    assert.include(await ask('collate_whatSourcesSay', { query: 'Moira Kellas' }), 'Kellas');
  });

  test('highlights are switched off and on', async () => {
    await openArticle(first);
    const read = (): unknown => vscode.workspace.getConfiguration('collate').get('highlights.enabled');
    assert.isTrue(read());
    await vscode.commands.executeCommand('collate.toggleHighlights');
    assert.isFalse(read());
    await vscode.commands.executeCommand('collate.toggleHighlights');
    assert.isTrue(read());
  });

  test('everything is read anew on command', async () => {
    const { findings } = await activated();
    await openArticle(first);
    const before = findings.counts;
    const restarted = until(findings.onDidChange, () => findings.counts.articles === 6 || undefined);
    await vscode.commands.executeCommand('collate.rebuildIndex');
    await restarted;
    assert.deepEqual(findings.counts.articles, before.articles);
  });
});
