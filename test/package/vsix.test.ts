/** What is shipped: exactly these files, within these sizes, the same bytes each time, with the licence of everything in it. */
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildForShipping, packVsix } from '../../scripts/package';
import { projectRoot, scratch } from '../support/projectRoot';

const shipped = [
  ...[
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'changelog.md',
    'LICENSE.txt',
    'NOTICE',
    'package.json',
    'package.nls.de.json',
    'package.nls.json',
    'readme.md',
  ],
  ...['dist/client.browser.js', 'dist/client.node.js', 'dist/codicons/codicon.css', 'dist/codicons/codicon.ttf', 'dist/data/names.bin'],
  ...[
    'dist/server.browser.js',
    'dist/server.node.js',
    'dist/server.thread.js',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/webview.css',
    'dist/webview.js',
  ],
  ...['media/collate.svg', 'media/icon.png', 'syntaxes/article.tmLanguage.json', 'syntaxes/language-configuration.json'],
];
/** Folders whose every file is shipped. */
const shippedFolders = ['media/sample-story', 'media/marks', 'media/walkthrough', 'l10n'];

const kilobyte = 1024;
const budgets = { 'dist/client.node.js': 250 * kilobyte, 'dist/client.browser.js': 250 * kilobyte, 'dist/data/names.bin': 4096 * kilobyte };
const wholeBudget = 6_000_000;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What npm or VS Code would run by itself, on installing or removing. */
const INSTALL_SCRIPTS: ReadonlySet<string> = new Set(['preinstall', 'install', 'postinstall', 'vscode:uninstall']);

/** Folders of the packages of which esbuild took a file into any bundle, and of those whose files are copied. */
function bundledFolders(): string[] {
  const metafiles = path.join(projectRoot, 'out/bundles');
  const inputs = readdirSync(metafiles).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(path.join(metafiles, name), 'utf8')) as object),
  );
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set([...folders, 'node_modules/@vscode/codicons'])];
}

function bundledPackages(): Manifest[] {
  return bundledFolders().map((folder) => JSON.parse(readFileSync(path.join(projectRoot, folder, 'package.json'), 'utf8')) as Manifest);
}

/** What `npm audit --json` says: of each package with an advisory the folders where it is installed; else why there is no answer. */
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly nodes: readonly string[] }>>;
  readonly message?: string;
}

const packed = path.join(scratch, 'package', 'collate.vsix');

suite('package', () => {
  let archive: Buffer;
  let files: Record<string, Uint8Array>;

  suiteSetup(() => {
    mkdirSync(path.dirname(packed), { recursive: true });
    packVsix(packed);
    archive = readFileSync(packed);
    files = Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name.replace(/^extension\//, ''), bytes]));
  });

  test('holds exactly what belongs into it', () => {
    const folders = shippedFolders
      .filter((folder) => existsSync(path.join(projectRoot, folder)))
      .flatMap((folder) => readdirSync(path.join(projectRoot, folder)).map((name) => `${folder}/${name}`));
    assert.deepEqual(Object.keys(files).sort(), [...shipped, ...folders].sort());
  });

  for (const [name, budget] of Object.entries(budgets))
    test(`${name} takes at most ${String(budget / kilobyte)} KB`, () => {
      const size = files[name]!.length;
      assert.ok(size <= budget, `${String(Math.ceil(size / kilobyte))} KB`);
    });

  test(`takes at most ${String(wholeBudget / 1e6)} MB`, () => {
    assert.ok(archive.length <= wholeBudget, `${String(archive.length)} bytes`);
  });

  test('is the same, byte for byte, when built and packed again', () => {
    const [one, two] = ['one', 'two'].map((name) => path.join(scratch, 'package', name)) as [string, string];
    for (const folder of [one, two]) {
      rmSync(folder, { recursive: true, force: true });
      buildForShipping(path.relative(projectRoot, folder));
    }
    for (const name of readdirSync(one).filter((file) => /\.(js|css)$/.test(file)))
      assert.ok(readFileSync(path.join(one, name)).equals(readFileSync(path.join(two, name))), `${name} differs`);
    const second = path.join(scratch, 'package', 'again.vsix');
    packVsix(second);
    assert.ok(readFileSync(second).equals(archive));
  });

  test('holds no package with a known vulnerability', function () {
    const { stdout } = spawnSync('npm audit --json', { cwd: projectRoot, encoding: 'utf8', shell: true });
    const { vulnerabilities, message = 'no answer' } = JSON.parse(stdout || '{}') as Audit;
    if (!vulnerabilities) {
      // A registry that knows of no advisories, or no network.
      console.log(`      not audited: ${message}`);
      return this.skip();
    }
    const held = new Set(bundledFolders());
    const known = Object.entries(vulnerabilities).filter(([, { nodes }]) => nodes.some((folder) => held.has(folder)));
    assert.deepEqual(
      known.map(([name]) => name),
      [],
    );
  });

  test('names every package it holds, each with its licence', () => {
    const notices = new TextDecoder().decode(files['dist/THIRD-PARTY-NOTICES.txt']);
    const named = new Map([...notices.matchAll(/^-{80}\n(\S+ \S+) \((.+)\)$/gm)].map(([, name, licence]) => [name, licence]));
    const held = bundledPackages();
    assert.ok(held.length > 5, `${String(held.length)} packages`);
    for (const { name, version } of held)
      assert.match(named.get(`${name} ${version}`) ?? '', /^(MIT|ISC|BSD-\d-Clause|Apache-2\.0|CC-BY-4\.0|0BSD)$/, name);
  });

  test('holds one version of each package', () => {
    const held = bundledPackages().map(({ name }) => name);
    assert.deepEqual(
      held.filter((name, at) => held.indexOf(name) !== at),
      [],
    );
  });

  test('runs nothing when it is installed: no install scripts, no packages beside the bundles', () => {
    const { scripts = {} } = JSON.parse(new TextDecoder().decode(files['package.json'])) as Manifest;
    const own = { scripts, name: 'collate', version: '' };
    for (const { name, scripts: each = {} } of [own, ...bundledPackages()])
      assert.deepEqual(
        Object.keys(each).filter((script) => INSTALL_SCRIPTS.has(script)),
        [],
        name,
      );
    assert.deepEqual(
      Object.keys(files).filter((name) => name.includes('node_modules')),
      [],
    );
  });

  test('holds no path of the machine it was built on', () => {
    for (const [name, bytes] of Object.entries(files)) assert.ok(!Buffer.from(bytes).includes(projectRoot), name);
  });
});
