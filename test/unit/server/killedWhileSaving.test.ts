/** The server as a process of its own, killed in the middle of writing its index. */
import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { FindingsDelta } from '../../../src/protocol/findings';
import { defaultSettings } from '../../../src/protocol/settings';
import { projectRoot } from '../../support/projectRoot';

const towns = ['Aldford', 'Brackley', 'Corwen', 'Dunmere', 'Eastholm'];
const events = ['mill fire', 'ferry accident', 'bridge collapse'];

interface Started {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  /** Resolves when everything has been read and compared. */
  readonly compared: Promise<void>;
}

suite('the server process', () => {
  let place: string;
  let storage: string;
  let uris: readonly string[];
  const running = new Set<ChildProcess>();

  suiteSetup(async function () {
    this.timeout(60_000);
    place = mkdtempSync(path.join(tmpdir(), 'collate-killed-'));
    storage = path.join(place, 'storage');
    for (const folder of ['articles', 'storage', 'dist/data']) mkdirSync(path.join(place, folder), { recursive: true });
    copyFileSync(path.join(projectRoot, 'src/data/generated/names.bin'), path.join(place, 'dist/data/names.bin'));
    for (const [entry, name] of [
      ['main', 'server.node'],
      ['storyThread', 'server.thread'],
    ] as const)
      await build({
        entryPoints: [path.join(projectRoot, `src/server/node/${entry}.ts`)],
        outfile: path.join(place, `dist/${name}.js`),
        bundle: true,
        platform: 'node',
        format: 'cjs',
        logLevel: 'error',
      });
    uris = towns.flatMap((town) =>
      events.flatMap((event) =>
        [12, 15].map((count) => {
          const file = path.join(place, 'articles', `${town} ${event} ${String(count)}.txt`);
          const text = `A ${event} in ${town}\n\nPublished 3 May 2026\n\nThe ${event} at the old works of ${town} injured ${String(count)} people on Sunday, police of ${town} said. Mayor Ann ${town}son called the ${event} a warning.\n`;
          writeFileSync(file, text);
          return pathToFileURL(file).href;
        }),
      ),
    );
  });
  teardown(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  suiteTeardown(() => {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(kept: string): Promise<Started> {
    const child = fork(path.join(place, 'dist/server.node.js'), ['--node-ipc'], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.onError(() => undefined);
    const compared = new Promise<void>((resolve) => {
      let isRead = false;
      connection.onNotification('collate/progress', ({ total }: { total: number }) => {
        isRead ||= total === 0;
      });
      connection.onNotification('collate/resultsChanged', ({ counts }: { counts: { articles: number } }) => {
        if (isRead && counts.articles === uris.length) resolve();
      });
    });
    connection.listen();
    const folders = [pathToFileURL(path.join(place, 'articles')).href];
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { settings: defaultSettings, strings: {}, folders, storage: kept },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('collate/files', { uris, folders });
    return { child, connection, compared };
  }

  async function findingsOf({ connection, compared, child }: Started): Promise<string> {
    await compared;
    const { changed } = await connection.sendRequest<FindingsDelta>('collate/findings', { since: 0, from: 0 });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    return JSON.stringify(changed);
  }

  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

  /** Starts a server and kills it at the first sign that something new is being written. */
  async function killWhileSaving(): Promise<void> {
    const folders = [storage, ...readdirSync(storage).map((name) => path.join(storage, name))];
    const watchers = folders.map((folder) => watch(folder));
    const saving = Promise.race(watchers.map((watcher) => new Promise<void>((resolve) => watcher.once('change', () => resolve()))));
    const { child } = await start(storage);
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    await saving;
    child.kill('SIGKILL');
    assert.equal(await ended, 'SIGKILL');
    for (const watcher of watchers) watcher.close();
  }

  test('is killed while it saves its index, three times in a row: the next one finds what a first one would', async function () {
    this.timeout(60_000);
    const expected = await findingsOf(await start(path.join(place, 'other')));
    assert.ok((JSON.parse(expected) as unknown[]).length >= towns.length);
    for (let time = 0; time < 3; time++) await killWhileSaving();
    assert.equal(await findingsOf(await start(storage)), expected);
    const kept = filesIn(storage);
    assert.ok(kept.length > 0);
    // What is kept now is whole, and a further window uses it as it is.
    const before = kept.map((name) => readFileSync(path.join(storage, name), 'utf8'));
    assert.equal(await findingsOf(await start(storage)), expected);
    assert.deepEqual(
      filesIn(storage).map((name) => readFileSync(path.join(storage, name), 'utf8')),
      before,
    );
  });

  test('two windows on one folder, started at once with one index: both find what one alone would', async function () {
    this.timeout(60_000);
    const expected = await findingsOf(await start(path.join(place, 'alone')));
    const shared = path.join(place, 'shared');
    const [left, right] = await Promise.all([start(shared), start(shared)]);
    assert.deepEqual(await Promise.all([findingsOf(left), findingsOf(right)]), [expected, expected]);
    assert.ok(filesIn(shared).length > 0);
    assert.equal(await findingsOf(await start(shared)), expected);
  });
});
