/**
 * `npm run bench`: scale, growth, recall at scale, keystrokes, reopening and sizes, each as a ratio to a reference of the same run.
 * The rate of reading against other libraries is `npm run bench:annotate`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FolderRun } from './checkFolder';
import type { StoryEdit } from './editInStory';
import type { KeystrokeRun } from './keystrokes';

const root = path.join(__dirname, '..', '..');
const sizes = (process.env['BENCH_SIZES'] ?? '100,1000,10000').split(',').map(Number);

/** What a script of this folder prints as its last line, run in a process of its own. */
function runScript<T>(script: string, ...options: string[]): T {
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path.join(__dirname, script), ...options], {
    encoding: 'utf8',
    cwd: root,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as T;
}

function runFolder(count: number, ...options: string[]): FolderRun {
  return runScript('checkFolder.ts', String(count), ...options);
}

function row(what: string, ...figures: string[]): void {
  console.log(`${what.padEnd(56)} ${figures.map((figure) => figure.padStart(14)).join(' ')}`);
}

/** Returns the run of the largest folder. */
function benchGrowth(): FolderRun | undefined {
  row('check of a folder', 'seconds', 'to plain scan', 'KB/article', 'MB/s', 'longest block');
  const runs = sizes.map((size) => runFolder(size));
  for (const run of runs) {
    row(
      `${String(run.articles)} articles, ${(run.characters / 1e6).toFixed(1)} M characters`,
      run.seconds.toFixed(2),
      `${(run.seconds / run.scanSeconds).toFixed(0)} x`,
      (run.bytesPerArticle / 1024).toFixed(1),
      (run.characters / 1e6 / run.seconds).toFixed(2),
      `${run.longestBlock.toFixed(0)} ms`,
    );
    row('  planted conflicts found, copies found', share(run.conflicts), share(run.copies), `${String(run.conflicts.reported)} reported`);
  }
  for (let at = 1; at < runs.length; at++) {
    const [small, large] = [runs[at - 1], runs[at]];
    if (!small || !large) continue;
    row(
      `growth in time from ${String(small.articles)} to ${String(large.articles)} articles`,
      `${(large.seconds / small.seconds).toFixed(1)} x`,
    );
  }
  return runs.at(-1);
}

function share({ found, planted }: { found: number; planted: number }): string {
  return `${String(found)}/${String(planted)}`;
}

function benchThreads(one: FolderRun): void {
  const two = runFolder(one.articles, 'threads');
  row(
    `helper threads, ${String(one.articles)} articles: rate against one thread`,
    `${(one.seconds / two.seconds).toFixed(2)} x`,
    `longest block ${two.longestBlock.toFixed(0)} ms`,
  );
}

/** So many articles show what reopening saves. */
const REOPENED = 2000;

function benchReopen(): void {
  const size = Math.min(REOPENED, sizes.at(-1) ?? REOPENED);
  const folder = mkdtempSync(path.join(tmpdir(), 'collate-bench-'));
  const cold = runFolder(size, `keep=${folder}`);
  const warm = runFolder(size, `keep=${folder}`);
  rmSync(folder, { recursive: true });
  row(`reopened with the kept index, ${String(size)} articles: time against cold`, `${(warm.seconds / cold.seconds).toFixed(3)} x`);
}

/** Typing in an article of 10,000 words of the largest folder, at the server. */
function benchKeystrokes(): void {
  const run = runScript<KeystrokeRun>('keystrokes.ts', String(sizes.at(-1) ?? 1000));
  row(
    `keystroke, ${String(run.characters)} characters, ${String(run.articles)} articles`,
    'median',
    '95th',
    'to plain scan',
    'processor: own',
    'all threads',
  );
  for (const [what, times] of [
    ['edit to new highlights', run.highlights],
    ['edit to new discrepancies', run.findings],
    [`hover on a name of ${String(run.mentions)} mentions`, run.hovers],
  ] as const)
    row(
      `  ${what}`,
      `${quantile(times.wall, 0.5).toFixed(1)} ms`,
      `${quantile(times.wall, 0.95).toFixed(1)} ms`,
      `${(quantile(times.wall, 0.5) / run.scan).toFixed(0)} x`,
      ...[times.own, times.all].map((used) => `${quantile(used, 0.5).toFixed(1)}, ${quantile(used, 0.95).toFixed(1)} ms`),
    );
  row('  the article was open before the first key', '', '', `${run.rehearsalSeconds.toFixed(1)} s`);
  row(
    `server while it indexes (${run.indexingSeconds.toFixed(0)} s): answer to a hover`,
    `${quantile(run.whileIndexing.wall, 0.5).toFixed(1)} ms`,
    `${quantile(run.whileIndexing.wall, 0.95).toFixed(1)} ms`,
    `longest ${quantile(run.whileIndexing.wall, 1).toFixed(0)} ms`,
    `${quantile(run.whileIndexing.own, 1).toFixed(0)} ms`,
  );
  row(
    '  the first hover, right after the start, reads a story',
    '',
    '',
    `${quantile(run.firstAnswer.wall, 1).toFixed(0)} ms`,
    `${quantile(run.firstAnswer.own, 1).toFixed(0)} ms`,
  );
  row(
    '  answer to a question that needs nothing read',
    `${quantile(run.blocks.wall, 0.5).toFixed(1)} ms`,
    `${quantile(run.blocks.wall, 0.95).toFixed(1)} ms`,
    `longest ${quantile(run.blocks.wall, 1).toFixed(0)} ms`,
    `${quantile(run.blocks.own, 1).toFixed(0)} ms`,
  );
}

/** What an edit of one article costs in stories of few and many. */
function benchEdits(): void {
  row('edit in a story whose sentences all have near copies', 'processor', 'to the first');
  for (const { articles, first, edit } of runScript<StoryEdit[]>('editInStory.ts'))
    row(`  ${String(articles)} articles`, `${edit.toFixed(1)} ms`, `${(edit / first).toFixed(2)} x`);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
}

function benchSizes(): void {
  const dist = path.join(root, 'dist');
  const size = (file: string): string => (existsSync(file) ? `${(statSync(file).size / 1024).toFixed(0)} KB` : 'not built');
  row('size of client bundle, name model', size(path.join(dist, 'client.node.js')), size(path.join(dist, 'data', 'names.bin')));
  for (const name of readdirSync(root).filter((file) => file.endsWith('.vsix'))) row(`size of ${name}`, size(path.join(root, name)));
}

const started = performance.now();
const largest = benchGrowth();
if (largest) benchThreads(largest);
benchReopen();
benchKeystrokes();
benchEdits();
benchSizes();
row('this benchmark took', `${((performance.now() - started) / 1000).toFixed(0)} s`);
