import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LSPErrorCodes, type CodeAction, type DocumentSymbol, type Hover, type Location } from 'vscode-languageserver';
import { defaultSettings } from '../../../src/protocol/settings';
import { projectRoot } from '../../support/projectRoot';
import { allAgreements, wholeOverview } from '../../../src/client/common/wholeLists';
import { serverWithStory, startTestServer, type TestServer } from './testServer';

const sampleFolder = path.join(projectRoot, 'media/sample-story');
const sample = new Map(
  readdirSync(sampleFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [`memory:/story/${name}`, readFileSync(path.join(sampleFolder, name))]),
);
const [firstUri = ''] = sample.keys();

function textOf(uri: string): string {
  return Buffer.from(sample.get(uri) ?? '').toString('utf8');
}

/** Line and character of the first place of `words`. */
function placeOf(text: string, words: string): { line: number; character: number } {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `"${words}" is not in the text`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

suite('server on the sample story', () => {
  let server: TestServer;
  suiteSetup(async () => {
    server = await serverWithStory(sample);
  });
  suiteTeardown(() => {
    server.dispose();
  });

  test('lists every source once, with outlet and date', async () => {
    const { sources, stories, problems } = (await wholeOverview(server))!;
    assert.deepEqual(problems, []);
    assert.equal(stories.length, 1);
    assert.ok(sources.length >= sample.size);
    assert.ok(sources.every(({ words, name }) => words > 20 && name !== ''));
    assert.equal(new Set(sources.map(({ key }) => key)).size, sources.length);
  });

  test('statements of findings stand where they say', async () => {
    const { changed, order } = await server.request('collate/findings', { since: 0, from: 0 });
    assert.deepEqual(
      changed.map(({ key }) => key),
      order,
    );
    for (const { statements } of changed)
      for (const { uri, start, end, quote, sentence, mark, range } of statements) {
        assert.equal(textOf(uri).slice(start, end), quote);
        assert.equal(sentence.slice(...mark), quote);
        assert.deepEqual(range.start, placeOf(textOf(uri).slice(0, start) + '\u0000', '\u0000'));
      }
  });

  test('nothing changed since the last version', async () => {
    const { version } = await server.request('collate/findings', { since: 0, from: 0 });
    const delta = await server.request('collate/findings', { since: version, from: 0 });
    assert.deepEqual([delta.reset, delta.changed.length, delta.order], [false, 0, null]);
  });

  test('kinds that the settings hide are told again when they are no longer hidden', async () => {
    const told = async (since: number): Promise<string[]> =>
      (await server.request('collate/findings', { since, from: 0 })).changed.map(({ key }) => key);
    const all = await told(0);
    const kinds = (await server.request('collate/findings', { since: 0, from: 0 })).changed.map(({ kind }) => kind);
    const change = async (hidden: readonly string[]): Promise<number> => {
      const changed = server.next('collate/resultsChanged');
      await server.notify('collate/settings', { ...defaultSettings, 'findings.hiddenKinds': hidden });
      return (await changed).version;
    };
    const hiding = await change(kinds);
    assert.deepEqual(await told(0), []);
    await change([]);
    assert.deepEqual(await told(hiding), all);
  });

  test('conflicts are in the Problems panel with the other statements, house style is not', async () => {
    const { changed } = await server.request('collate/findings', { since: 0, from: 0 });
    const conflicts = changed.filter(({ severity, houseStyle }) => severity === 'conflict' && !houseStyle);
    const told = [...server.diagnostics.values()].flat();
    assert.equal(told.length, conflicts.flatMap(({ statements }) => statements).length);
    for (const { source, code, relatedInformation } of told) {
      assert.equal(source, 'collate');
      assert.ok(conflicts.some(({ kind }) => kind === code));
      assert.ok((relatedInformation?.length ?? 0) >= 1);
    }
  });

  test('every matrix cell names the value of its column', async () => {
    const { stories } = (await wholeOverview(server))!;
    const matrix = await server.request('collate/matrix', { story: stories[0]?.id ?? '' });
    const findings = (await server.request('collate/findings', { since: 0, from: 0 })).changed;
    const agreements = await allAgreements(server, null);
    assert.ok(matrix);
    for (const { key, cells } of matrix.rows) {
      const fact = [...findings, ...agreements].find((item) => item.key === key);
      cells.forEach((cell, column) => {
        if (cell)
          assert.deepEqual(
            [fact?.statements[cell.statement]?.source, fact?.statements[cell.statement]?.value],
            [matrix.columns[column], cell.value],
          );
      });
    }
  });

  test('a story that is not there has no matrix and no map', async () => {
    assert.equal(await server.request('collate/matrix', { story: 'none' }), null);
    assert.equal(await server.request('collate/sourceMap', { story: 'none' }), null);
  });

  test('symbols: each source with its paragraphs', async () => {
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: firstUri },
    });
    assert.ok(symbols.length >= 1);
    assert.ok(symbols.every(({ name, children }) => name !== '' && (children?.length ?? 0) > 1));
  });
});

suite('server on edits and files', () => {
  const prose = (deaths: string): string =>
    `Bridge collapses in Ostrava\n\nBy Jana Novak\n\nOSTRAVA, 4 March 2021 - The Miners Bridge in Ostrava collapsed on Thursday and ${deaths} people were killed, police said.\n\nRescue workers searched the river until the evening, and the mayor thanked them for their work.\n`;

  test('an untitled article gets highlights, its hover stays safe', async () => {
    const server = await startTestServer(new Map());
    await server.open('untitled:Untitled-1', prose('12'));
    const { isArticle, version } = await server.request('collate/highlights', { uri: 'untitled:Untitled-1' });
    assert.deepEqual([isArticle, version], [true, 1]);
    const hover = await server.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: placeOf(prose('12'), '12 people'),
    });
    assert.match((hover?.contents as { value: string }).value, /\*\*12\*\* = 12/);
    server.dispose();
  });

  test('a list of packages, a log and a licence are no articles', async () => {
    const server = await startTestServer(new Map());
    const texts = {
      'untitled:requirements.txt': 'flask==2.0.1\nnumpy>=1.20\nrequests\n',
      'untitled:server.log': '2021-03-04 10:00:01 INFO Started the server and waits for requests on the port that was given.\n'.repeat(30),
      'untitled:table.csv': 'name,age,city,country,born,died\nAnna,4,Ostrava,CZ,1901,1999\n'.repeat(20),
      'untitled:LICENSE':
        'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n',
    };
    for (const [uri, text] of Object.entries(texts)) {
      await server.open(uri, text);
      assert.deepEqual(await server.request('collate/highlights', { uri }), { version: null, isArticle: false, spans: {} }, uri);
    }
    server.dispose();
  });

  test('files that cannot be read are named, each with one sentence, and the rest goes on', async () => {
    const server = await serverWithStory(
      new Map<string, string | Uint8Array>([
        ['memory:/story/a.txt', prose('12')],
        ['memory:/story/binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2])],
        ['memory:/story/huge.txt', new Uint8Array(17 * 1024 * 1024).fill(97)],
        ['memory:/story/empty.txt', ''],
        ['memory:/story/utf16.txt', Buffer.from(`\ufeff${prose('14')}`, 'utf16le')],
      ]),
    );
    const { problems, sources } = (await wholeOverview(server))!;
    assert.deepEqual(problems.map(({ uri }) => uri).sort(), ['memory:/story/binary.txt', 'memory:/story/huge.txt']);
    assert.deepEqual([...new Set(sources.map(({ uri }) => uri))].sort(), ['memory:/story/a.txt', 'memory:/story/utf16.txt']);
    server.dispose();
  });

  test('an open editor wins over the disk, closing it brings the disk back, deleting removes it', async () => {
    const uri = 'memory:/story/a.txt';
    const server = await serverWithStory(new Map([[uri, prose('12')]]));
    await server.open(uri, prose('twelve'));
    assert.equal((await server.request('collate/highlights', { uri })).version, 1);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await server.next('collate/resultsChanged');
    assert.equal((await server.request('collate/highlights', { uri })).version, null);
    await server.notify('collate/filesChanged', { changed: [], deleted: [uri] });
    await server.next('collate/resultsChanged');
    assert.equal((await server.request('collate/highlights', { uri })).isArticle, false);
    server.dispose();
  });

  test('what an edit brought in, changed and dropped', async () => {
    const server = await startTestServer(new Map());
    const uri = 'untitled:Untitled-1';
    await server.open(uri, prose('12'));
    assert.deepEqual(await server.request('collate/changes', { uri, before: prose('12') }), []);
    const changes = await server.request('collate/changes', { uri, before: prose('15') });
    const [changed] = changes.filter(({ kind }) => kind === 'count');
    assert.deepEqual([changed?.change, changed?.before, changed?.after], ['changed', '15', '12']);
    for (const { change, range } of changes) assert.equal(change === 'dropped', range === null);
    server.dispose();
  });

  test('while somebody types only what changed is told: a finding that moves, then one that goes', async () => {
    const [uri, other] = ['memory:/story/one.txt', 'memory:/story/two.txt'];
    const server = await serverWithStory(
      new Map([
        [uri, prose('12')],
        [other, prose('15')],
      ]),
    );
    const type = async (version: number, text: string): Promise<void> => {
      const results = server.next('collate/resultsChanged');
      await server.notify('textDocument/didChange' as never, { textDocument: { uri, version }, contentChanges: [{ text }] } as never);
      await results;
    };
    const opened = server.next('collate/resultsChanged');
    await server.open(uri, prose('12'));
    await opened;
    const told = await server.request('collate/findings', { since: 0, from: 0 });
    const count = told.changed.find(({ kind }) => kind === 'count');
    assert.ok(count);
    await type(2, `\n${prose('12')}`);
    const moved = await server.request('collate/findings', { since: told.version, from: 0 });
    assert.deepEqual([moved.reset, moved.order], [false, null]);
    assert.ok(moved.changed.some(({ key }) => key === count.key));
    await type(3, prose('15'));
    const gone = await server.request('collate/findings', { since: moved.version, from: 0 });
    assert.equal(gone.order?.includes(count.key), false);
    server.dispose();
  });

  test('a question about a text that is edited before it was read is cancelled; the next one is about the new text', async () => {
    const server = await startTestServer(new Map());
    const uri = 'untitled:Untitled-1';
    const text = prose('12');
    await server.open(uri, text);
    const position = placeOf(text, 'Ostrava collapsed');
    const hover = (): Promise<Hover | null> => server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    const questions = [
      hover(),
      server.request('collate/highlights', { uri }),
      server.request('collate/at', { uri, range: { start: position, end: position } }),
    ];
    const change = { textDocument: { uri, version: 2 }, contentChanges: [{ text: `It rained.\n\n${text}` }] };
    await server.connection.sendNotification('textDocument/didChange', change);
    const outcomes = (await Promise.allSettled(questions)).map(
      (outcome) => outcome.status === 'rejected' && (outcome.reason as { code: number }).code,
    );
    assert.deepEqual(
      outcomes,
      questions.map(() => LSPErrorCodes.ContentModified),
    );
    assert.equal((await server.request('collate/highlights', { uri })).version, 2);
    server.dispose();
  });

  test('house spellings are offered at the cursor; a name that was just typed has its references', async () => {
    const server = await startTestServer(new Map());
    const uri = 'untitled:Untitled-1';
    const text = prose('12');
    await server.notify('collate/houseSpellings', { 'Miners’ Bridge': ['Miners Bridge'] });
    await server.open(uri, text);
    const start = placeOf(text, 'Miners');
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ edit }) => edit?.changes?.[uri]?.[0]?.newText === 'Miners’ Bridge'));
    const position = placeOf(text, 'Ostrava collapsed');
    const references = await server.connection.sendRequest<Location[] | null>('textDocument/references', {
      textDocument: { uri },
      position,
      context: { includeDeclaration: true },
    });
    assert.ok(references?.some(({ range }) => range.start.line === position.line && range.start.character === position.character));
    assert.ok((references?.length ?? 0) > 1);
    server.dispose();
  });
});
