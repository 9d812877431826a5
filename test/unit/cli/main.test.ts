import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describePlace } from '../../../src/annotations/anchors/place';
import { markRecord, type MarkState } from '../../../src/annotations/annotation';
import { dismissalRecord } from '../../../src/annotations/dismissal';
import { printRecordFile } from '../../../src/annotations/records/recordFile';
import { buildCommandLine, type CommandLine } from './commandLine';

const LEFT = `Mill fire hurts 12 in Aldford

ALDFORD, May 3, 2026 - A fire at the old cotton mill in Aldford injured 12 people on Sunday, police said. The mill was built in 1887.
`;
const RIGHT = `Fire at Aldford mill injures 15

ALDFORD, May 3, 2026 - A fire at the old cotton mill in Aldford injured 15 people on Sunday, police said. The mill was built in 1887.
`;

interface CheckJson {
  readonly discrepancies: readonly {
    id: string;
    kind: string;
    severity: string;
    subject: string;
    message: string;
    statements: { path: string; start: number; end: number; quote: string; value: string }[];
  }[];
  readonly dismissed: readonly { id: string; dismissal: { reason: string } }[];
}

suite('command line', function () {
  this.timeout(30_000);
  let cli: CommandLine;
  const at = (...names: string[]): string => path.join(cli.folder, ...names);
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  suiteSetup(async () => {
    cli = await buildCommandLine();
    put('story/a.txt', LEFT);
    put('story/b.txt', RIGHT);
  });
  suiteTeardown(() => cli.dispose());

  async function checked(...words: string[]): Promise<{ json: CheckJson; status: number | null; err: string }> {
    const { out, status, err } = await cli.run(['check', '--format', 'json', ...words]);
    return { json: JSON.parse(out) as CheckJson, status, err };
  }

  test('help and version go to standard output', async () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await cli.run(['--version']), { status: 0, out: `${version}\n`, err: '' });
    const { status, out, err } = await cli.run(['--help']);
    assert.deepEqual([status, err], [0, '']);
    for (const word of ['annotate', 'check', '--fail-on', '--format', 'Exit status']) assert.ok(out.includes(word), word);
  });

  test('wrong arguments: one line on standard error, exit status 2', async () => {
    const { status, out, err } = await cli.run(['check', '--format', 'pdf', 'story']);
    assert.deepEqual([status, out], [2, '']);
    assert.equal(err, 'collate: --format "pdf" is none of text, json, sarif, markdown, html, csv. Try collate --help.\n');
  });

  test('annotate gives paths as given and offsets that cut out the words', async () => {
    const { status, out } = await cli.run(['annotate', './story']);
    assert.equal(status, 0);
    const { articles } = JSON.parse(out) as { articles: { path: string; claims: { start: number; end: number; text: string }[] }[] };
    assert.deepEqual(
      articles.map((article) => article.path),
      ['story/a.txt', 'story/b.txt'],
    );
    const claims = articles[0]?.claims ?? [];
    assert.ok(claims.length > 0);
    for (const { start, end, text } of claims) assert.equal(LEFT.slice(start, end), text);
  });

  test('paths: absolute inside the working folder, twice the same, through ..', async () => {
    const { out } = await cli.run(['annotate', at('story', 'a.txt'), 'story/a.txt', 'story/../story/b.txt']);
    assert.deepEqual(
      (JSON.parse(out) as { articles: { path: string }[] }).articles.map((article) => article.path),
      ['story/a.txt', 'story/b.txt'],
    );
  });

  test('every encoding gives the same offsets as UTF-8', async () => {
    const text = LEFT.replace('police', 'caf\u00e9 police').replaceAll('\n', '\r\n');
    const utf16 = Buffer.from(text, 'utf16le');
    put('encodings/bom.txt', `\ufeff${text}`);
    put('encodings/cp1252.txt', Buffer.from(text, 'latin1'));
    put('encodings/le.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]));
    put('encodings/be.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]));
    put('encodings/plain.txt', text);
    const { status, out } = await cli.run(['annotate', 'encodings']);
    assert.equal(status, 0);
    const { articles } = JSON.parse(out) as { articles: { path: string; claims: { start: number; end: number }[] }[] };
    assert.equal(articles.length, 5);
    for (const { claims, path: name } of articles) assert.deepEqual(claims, articles[0]?.claims, name);
    assert.ok(articles[0] && articles[0].claims.length > 0);
  });

  test('inputs that cannot be read are named with their reason, one line each; the others are processed', async () => {
    put('bad/good.txt', LEFT);
    put('bad/binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]));
    put('bad/empty.txt', '');
    put('bad/big.txt', '');
    truncateSync(at('bad/big.txt'), 50 * 1024 * 1024);
    put('bad/japanese.txt', Uint8Array.from(Array.from({ length: 80 }, (_, index) => (index % 2 ? 0x82 + (index % 7) : 0x83))));
    mkdirSync(at('none'), { recursive: true });
    const words = [
      'bad/good.txt',
      'bad/binary.txt',
      'bad/empty.txt',
      'bad/big.txt',
      'bad/japanese.txt',
      'bad/missing.txt',
      'none',
      'bad/good.txt/x',
    ];
    const { status, out, err } = await cli.run(['annotate', ...words]);
    assert.equal(status, 2);
    assert.equal((JSON.parse(out) as { articles: object[] }).articles.length, 1);
    assert.deepEqual(err.trimEnd().split('\n').sort(), [
      'collate: bad/big.txt: it has 50 MB, more than the 16 MB that an article may have.',
      'collate: bad/binary.txt: it is no text file.',
      'collate: bad/empty.txt: the file is empty.',
      'collate: bad/good.txt/x: a part of the path is a file, not a folder.',
      'collate: bad/japanese.txt: its encoding is none of UTF-8, UTF-16 and Windows-1252.',
      'collate: bad/missing.txt: there is no such file or folder.',
      'collate: none: the folder holds no articles (*.txt or *.article files that read like one).',
    ]);
  });

  test('a file that may not be read is named (cannot be tried as root or on Windows)', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    put('secret/a.txt', LEFT);
    chmodSync(at('secret/a.txt'), 0);
    const { status, err } = await cli.run(['annotate', 'secret']);
    assert.equal(status, 2);
    assert.match(err, /secret\/a\.txt: reading it is not permitted/);
  });

  test('folders: only texts that read like articles; links that lead in a circle end', async () => {
    put('mixed/story.txt', LEFT);
    put('mixed/short.article', 'Fire out.\n');
    put('mixed/requirements.txt', 'numpy==1.26\n');
    put('mixed/LICENSE.txt', LEFT);
    put('mixed/.collate/x.txt', LEFT);
    put('mixed/node_modules/y.txt', LEFT);
    put('mixed/table.csv', 'a,b\n');
    put('mixed/hosts.txt', '127.0.0.1 localhost\n10.0.0.2 db\n');
    put('mixed/empty.txt', '\n');
    if (process.platform !== 'win32') {
      symlinkSync('..', at('mixed/up'));
      symlinkSync('self.txt', at('mixed/self'));
    }
    const { status, out, err } = await cli.run(['annotate', 'mixed']);
    const { articles } = JSON.parse(out) as { articles: { path: string }[] };
    const own = articles.map((article) => article.path).filter((name) => !name.startsWith('mixed/up/'));
    assert.deepEqual(own, ['mixed/short.article', 'mixed/story.txt']);
    assert.match(err, /^collate: mixed\/empty\.txt: the file is empty\.$/m);
    assert.ok(status === 0 || err.includes('mixed/up'), err);
  });

  test('check: --fail-on decides between 0 and 1; unreadable input gives 2', async () => {
    const { json, status } = await checked('story');
    assert.equal(status, 0);
    const conflict = json.discrepancies.find(({ severity, kind }) => severity === 'conflict' && kind === 'count');
    assert.ok(conflict);
    for (const { path: name, start, end, quote } of conflict.statements)
      assert.equal((name.endsWith('a.txt') ? LEFT : RIGHT).slice(start, end), quote);
    assert.equal((await cli.run(['check', '--fail-on', 'conflict', 'story'])).status, 1);
    assert.equal((await cli.run(['check', '--fail-on', 'variant', 'story'])).status, 1);
    assert.equal((await cli.run(['check', '--fail-on', 'never', 'story'])).status, 0);
    assert.equal((await cli.run(['check', '--fail-on', 'conflict', 'story/a.txt'])).status, 0);
    assert.equal((await cli.run(['check', '--fail-on', 'conflict', 'story', 'missing'])).status, 2);
  });

  test('check: dismissed findings do not fail, unless told to count them; a changed value comes back', async () => {
    put('dismissed/a.txt', LEFT);
    put('dismissed/b.txt', RIGHT);
    const { json } = await checked('dismissed');
    const records = json.discrepancies.map((finding, index) => {
      const statements = finding.statements.map(({ value, quote }) => ({ folder: '', article: '', value, quote }));
      const signature = { id: `d${index}`, author: 'Ann', time: '2026-05-05T00:00:00Z' };
      return dismissalRecord(signature, { ...finding, statements }, { scope: 'finding', reason: 'checked', note: '', article: '' });
    });
    put(
      'dismissed/.collate/dismissals.json',
      printRecordFile({ head: { version: 1 }, records: new Map(records.map((record) => [record.id, record])) }),
    );
    const after = await checked('--fail-on', 'variant', 'dismissed');
    assert.equal(after.status, 0);
    assert.deepEqual(after.json.discrepancies, []);
    assert.equal(after.json.dismissed.length, json.discrepancies.length);
    assert.equal(after.json.dismissed[0]?.dismissal.reason, 'checked');
    assert.equal((await checked('--fail-on', 'conflict', '--ignore-dismissals', 'dismissed')).status, 1);
    put('dismissed/b.txt', RIGHT.replaceAll('15', '17'));
    assert.equal((await checked('--fail-on', 'conflict', 'dismissed')).status, 1);
  });

  test('check: a finding of which every statement is verified does not fail; a query, or other words in its place, opens it again', async () => {
    put('marked/a.txt', LEFT);
    put('marked/b.txt', RIGHT);
    const conflicts = (await checked('marked')).json.discrepancies.filter(({ severity }) => severity === 'conflict');
    assert.equal(conflicts.length, 1);
    const mark = (name: string, text: string, state: MarkState): void => {
      const own = conflicts[0]!.statements.filter(({ path: at }) => at === name);
      const records = own.map((statement, index) => {
        const signature = { id: `m${String(index)}`, author: 'Ann', time: '2026-05-05T00:00:00Z' };
        return markRecord(signature, path.basename(name), describePlace(text, statement), state, 'claim');
      });
      put(
        `marked/.collate/annotations/${path.basename(name)}.jsonld`,
        printRecordFile({ head: {}, records: new Map(records.map((record) => [record.id, record])) }),
      );
    };
    mark('marked/a.txt', LEFT, 'verified');
    assert.equal((await checked('--fail-on', 'conflict', 'marked')).status, 1);
    mark('marked/b.txt', RIGHT, 'verified');
    const settled = await checked('--fail-on', 'conflict', 'marked');
    assert.equal(settled.status, 0);
    assert.deepEqual(
      settled.json.dismissed.map(({ dismissal }) => dismissal.reason),
      ['every statement is marked'],
    );
    assert.equal((await checked('--fail-on', 'conflict', '--ignore-dismissals', 'marked')).status, 1);
    mark('marked/b.txt', RIGHT, 'query');
    assert.equal((await checked('--fail-on', 'conflict', 'marked')).status, 1);
    mark('marked/b.txt', RIGHT, 'verified');
    put('marked/b.txt', RIGHT.replaceAll('15', '17'));
    assert.equal((await checked('--fail-on', 'conflict', 'marked')).status, 1);
  });

  test('corrections of names that the editor keeps hold here too', async () => {
    put('corrected/a.txt', LEFT);
    put('corrected/.collate/corrections.json', JSON.stringify([{ kind: 'type', text: 'Aldford', type: 'ORG' }]));
    const { status, out } = await cli.run(['annotate', 'corrected']);
    assert.equal(status, 0);
    const { articles } = JSON.parse(out) as { articles: { entities: { text: string; type: string }[] }[] };
    const types = articles[0]?.entities.filter(({ text }) => text === 'Aldford').map(({ type }) => type) ?? [];
    assert.deepEqual([...new Set(types)], ['ORG']);
    put('corrected/.collate/corrections.json', '{');
    assert.match(
      (await cli.run(['annotate', 'corrected'])).err,
      /corrected\/\.collate\/corrections\.json: the corrections in it cannot be read/,
    );
  });

  test('damaged notes are named, and the check goes on', async () => {
    put('damaged/a.txt', LEFT);
    put('damaged/.collate/dismissals.json', '{"items":');
    const { status, json, err } = await checked('damaged');
    assert.equal(status, 2);
    assert.deepEqual(json.discrepancies, []);
    assert.match(err, /damaged\/\.collate\/dismissals\.json: the notes in it cannot be read/);
  });

  test('the same input gives the same bytes, in whatever order it is named', async () => {
    const [left, right] = await Promise.all([
      cli.run(['check', '--format', 'json', 'story/a.txt', 'story/b.txt']),
      cli.run(['check', '--format', 'json', 'story/b.txt', 'story/a.txt']),
    ]);
    assert.equal(left?.out, right?.out);
  });

  test('JSON lines are answered in order, bad lines in their place', async () => {
    const lines = [
      JSON.stringify({ id: 'x', text: LEFT }),
      'no json',
      '',
      JSON.stringify({ id: 7 }),
      JSON.stringify({ id: 'y', text: '', published: '2026-05-03' }),
    ];
    const { status, out, err } = await cli.run(['annotate', '--format', 'jsonl', '-'], `\ufeff${lines.join('\r\n')}`);
    assert.equal(status, 2);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; claims: object[]; error?: string });
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error ?? null]),
      [
        ['x', null],
        [null, 'it is not JSON'],
        [7, 'it has no "text"'],
        ['y', null],
      ],
    );
    assert.ok((answers[0]?.claims.length ?? 0) > 0);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'collate: standard input, line 2: it is not JSON.',
      'collate: standard input, line 4: it has no "text".',
    ]);
  });

  test('a reader that leaves early is no error', async () => {
    const line = `${JSON.stringify({ id: 'x', text: LEFT })}\n`;
    const { status, err } = await cli.runAndLeave(['annotate', '--format', 'jsonl', '-'], line.repeat(3000));
    assert.deepEqual([status, err], [0, '']);
  });
});
