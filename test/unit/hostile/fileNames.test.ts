/** Names of files that look like something else, end to end: found, read, compared, shown and linked by command line and server. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hiddenCharacter } from '../../support/attacks';
import { buildCommandLine, type CommandLine } from '../cli/commandLine';
import { wholeOverview } from '../../../src/client/common/wholeLists';
import { serverWithStory, type TestServer } from '../server/testServer';

const story = (count: number): string =>
  `Mill fire in Aldford\n\nALDFORD, May 3, 2026 - A fire at the old cotton mill in Aldford injured ${String(count)} people on Sunday, police said.\n`;

/** Windows knows most of these names as wrong. */
const names: readonly string[] = [
  '..hidden..txt',
  '100%.txt',
  '%2e%2e%2fetc.txt',
  '%zz.txt',
  '#1.txt',
  'a b  c.txt',
  '-rf.txt',
  '--fail-on=never.txt',
  '[x](command:workbench.action.quit).txt',
  '<img src=x onerror=alert(1)>.txt',
  '$(rm -rf x).txt',
  'quote\'"`.txt',
  'question?query=1&a=b.txt',
  'Überfall-日本-😀.txt',
  'e\u0301.txt',
  'left\u202etxt.right.txt',
  'line\nbreak.txt',
  'back\\slash.txt',
  'file:name;v=1.txt',
  `${'long'.repeat(50)}.txt`,
];

interface Checked {
  readonly discrepancies: readonly {
    readonly statements: readonly { readonly path: string; readonly quote: string; readonly start: number; readonly end: number }[];
  }[];
}

if (process.platform !== 'win32') {
  suite('names of files on the command line', () => {
    let cli: CommandLine;
    const put = (name: string, text: string): void => {
      mkdirSync(path.dirname(path.join(cli.folder, name)), { recursive: true });
      writeFileSync(path.join(cli.folder, name), text);
    };
    suiteSetup(async function () {
      this.timeout(60_000);
      cli = await buildCommandLine();
      names.forEach((name, at) => put(`odd/${name}`, story(12 + (at % 2) * 3)));
    });
    suiteTeardown(() => cli.dispose());

    test('each odd name is found, read and compared, and named as it is', async () => {
      const { status, out, err } = await cli.run(['annotate', 'odd']);
      assert.equal(status, 0, err);
      const { articles } = JSON.parse(out) as { articles: { path: string }[] };
      assert.deepEqual(articles.map((article) => article.path).sort(), names.map((name) => `odd/${name}`).sort());
      const checked = JSON.parse((await cli.run(['check', '--format', 'json', 'odd'])).out) as Checked;
      const [conflict] = checked.discrepancies;
      assert.ok(conflict);
      assert.equal(new Set(conflict.statements.map((statement) => statement.path)).size, names.length);
      for (const { path: at, start, end, quote } of conflict.statements)
        assert.equal(readFileSync(path.join(cli.folder, at), 'utf8').slice(start, end), quote);
    });

    test('each odd name is taken as an argument', async () => {
      const { status, out, err } = await cli.run(['annotate', ...names.map((name) => `./odd/${name}`)]);
      assert.equal(status, 0, err);
      const { articles } = JSON.parse(out) as { articles: { path: string }[] };
      assert.deepEqual(articles.map((article) => article.path).sort(), names.map((name) => `odd/${name}`).sort());
    });

    test('addresses in SARIF lead back to the odd names', async () => {
      const { out } = await cli.run(['check', '--format', 'sarif', 'odd']);
      const { runs } = JSON.parse(out) as { runs: { artifacts: { location: { uri: string } }[] }[] };
      const base = pathToFileURL(`${cli.folder}/`);
      const found = (runs[0]?.artifacts ?? []).map(({ location }) => decodeURIComponent(new URL(location.uri, base).pathname));
      assert.deepEqual(found.sort(), names.map((name) => `${base.pathname}odd/${name}`).sort());
    });

    test('reports for people show odd names on one line, with hidden characters marked', async () => {
      for (const format of ['text', 'markdown', 'html']) {
        const { out } = await cli.run(['check', '--format', format, 'odd']);
        assert.ok(/longlong|hidden|100|Überfall/.test(out), format);
        assert.doesNotMatch(out, hiddenCharacter, format);
        // A page shows a line break as a space.
        if (format !== 'html') assert.doesNotMatch(out, /line\nbreak/, format);
        // Each kind has markup of its own that could work; plain text has none.
        if (format === 'html') assert.doesNotMatch(out, /<img/);
        if (format === 'markdown') assert.doesNotMatch(out, /(?<!\\)(?:<img|\]\(command:)/);
      }
    });

    test('a file of 50 MB is told in one sentence, the others are compared', async () => {
      put('large/a.txt', story(12));
      put('large/b.txt', story(15));
      put('large/huge.txt', '');
      truncateSync(path.join(cli.folder, 'large/huge.txt'), 50 * 1024 * 1024);
      const { status, out, err } = await cli.run(['check', '--format', 'json', 'large']);
      assert.equal(status, 2);
      assert.match(err, /^collate: large\/huge\.txt: it has 50 MB, more than the 16 MB that an article may have\.\n$/);
      assert.equal((JSON.parse(out) as Checked).discrepancies.length, 1);
    });

    test('links in a circle, to themselves and to nothing are passed by; each file is read once', async () => {
      put('round/deep/a.txt', story(12));
      symlinkSync('..', path.join(cli.folder, 'round/deep/up'));
      symlinkSync('../round', path.join(cli.folder, 'round/again'));
      symlinkSync('self', path.join(cli.folder, 'round/self'));
      symlinkSync('nowhere', path.join(cli.folder, 'round/dangling'));
      const { status, out, err } = await cli.run(['annotate', 'round']);
      assert.equal(status, 0, err);
      assert.deepEqual(
        (JSON.parse(out) as { articles: { path: string }[] }).articles.map((article) => article.path),
        ['round/deep/a.txt'],
      );
    });

    test('a .collate that is a link out of the folder is told and not read; nothing is written anywhere', async () => {
      put('linked/a.txt', story(12));
      put('secret/dismissals.json', '{"version":1,"items":[]}');
      put('secret/corrections.json', '[{"kind":"notAName","text":"Aldford"}]');
      symlinkSync('../secret', path.join(cli.folder, 'linked/.collate'));
      const { status, out, err } = await cli.run(['check', '--format', 'json', 'linked']);
      assert.equal(status, 2);
      for (const line of err.trim().split('\n')) assert.match(line, /^collate: .*linked\/\.collate.*: it is a link/);
      assert.ok(out.startsWith('{'));
      assert.equal(existsSync(path.join(cli.folder, 'secret/.writing')), false);
    });
  });

  suite('names of files on the server', () => {
    let server: TestServer;
    const uris = new Map(names.map((name, at) => [`memory:/story/${encodeURIComponent(name)}`, story(12 + (at % 2) * 3)]));
    suiteSetup(async function () {
      this.timeout(60_000);
      server = await serverWithStory(uris);
    });
    suiteTeardown(() => {
      server.dispose();
    });

    test('each odd name is a source of its own, shown with its hidden characters marked, and linked as it is', async () => {
      const { sources } = (await wholeOverview(server))!;
      assert.deepEqual(sources.map(({ uri }) => uri).sort(), [...uris.keys()].sort());
      for (const { name, path: shown } of sources) for (const text of [name, shown]) assert.doesNotMatch(text, hiddenCharacter);
      assert.ok(sources.some(({ path: shown }) => shown === '%2e%2e%2fetc.txt'));
      const { changed } = await server.request('collate/findings', { since: 0, from: 0 });
      assert.deepEqual([...new Set(changed.flatMap(({ statements }) => statements.map(({ uri }) => uri)))].sort(), [...uris.keys()].sort());
    });
  });
}
