/**
 * Puts in place what the other scripts need, and nothing when it is there already: the packages of this project and, with `--vscode`, a real
 * VS Code, a Node that runs it and a browser (`test/vscode`). Plain Node, as it runs before any package exists (`prestart`, `pretest`, …).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vscode = path.join(root, 'test/vscode');
/** The server product inside code-server. Its own packages are installed without their scripts: what those compile (terminal, log files) no test needs. */
const product = path.join(vscode, 'node_modules/code-server/lib/vscode');

const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) fail(`Collate needs Node ${oldest} or newer; this is ${process.version}.`);

install(root, 'the packages of this project', []);
if (process.argv.includes('--vscode')) {
  install(vscode, 'VS Code, Node and a browser for tests (about 1 GB, once)', ['--ignore-scripts'], () =>
    npm(product, ['install', '--omit=dev', '--ignore-scripts', '--no-save', '--no-package-lock']),
  );
}

/** Installs what `folder`'s lock file says, unless the stamp tells that this was done. A folder that holds packages already is brought up to date, not emptied. */
function install(folder, what, args, after) {
  const stamp = path.join(folder, 'node_modules/.collate-setup');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write(`Installing ${what} …\n`);
  npm(folder, [existsSync(path.dirname(stamp)) ? 'install' : 'ci', ...args]);
  after?.();
  writeFileSync(stamp, wanted);
}

/** npm of this very Node, wherever it lies. Its output is shown when it fails. */
function npm(cwd, args) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 };
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const done = script
    ? spawnSync(process.execPath, [script, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0)
    fail(`npm ${args[0]} failed in ${path.relative(root, cwd) || 'the project folder'}:\n${done.stdout ?? ''}${done.stderr ?? done.error}`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  // Whoever reads the last line of a test run finds one here too.
  if (process.env.npm_lifecycle_event === 'pretest') process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
