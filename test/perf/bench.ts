/**
 * `npm run bench`: scale, growth, recall at scale, keystrokes, reopening and sizes, each as a ratio to a reference of the same run.
 * The rate of reading against other libraries is `npm run bench:annotate`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEngine } from '../../src/engine';
import type { FolderRun } from './checkFolder';
import { generateArticles } from './generateArticles';

const root = path.join(__dirname, '..', '..');
const sizes = (process.env['BENCH_SIZES'] ?? '100,1000,10000').split(',').map(Number);

function runFolder(count: number, ...options: string[]): FolderRun {
  const script = path.join(__dirname, 'checkFolder.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, String(count), ...options], {
    encoding: 'utf8',
    cwd: root,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as FolderRun;
}

function row(what: string, ...figures: string[]): void {
  console.log(`${what.padEnd(56)} ${figures.map((figure) => figure.padStart(14)).join(' ')}`);
}

function benchGrowth(): void {
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
}

function share({ found, planted }: { found: number; planted: number }): string {
  return `${String(found)}/${String(planted)}`;
}

function benchThreads(): void {
  const size = sizes.at(-1) ?? 1000;
  const one = runFolder(size);
  const two = runFolder(size, 'threads');
  row(`helper threads, ${String(size)} articles: rate against one thread`, `${(one.seconds / two.seconds).toFixed(2)} x`);
}

function benchReopen(): void {
  const size = sizes.at(-1) ?? 1000;
  const folder = mkdtempSync(path.join(tmpdir(), 'collate-bench-'));
  const cold = runFolder(size, `keep=${folder}`);
  const warm = runFolder(size, `keep=${folder}`);
  rmSync(folder, { recursive: true });
  row(`reopened with the kept index, ${String(size)} articles: time against cold`, `${(warm.seconds / cold.seconds).toFixed(3)} x`);
}

async function benchKeystrokes(): Promise<void> {
  const engine = createEngine(
    { names: readFileSync(path.join(root, 'src/data/generated/names.bin')) },
    { breathe: () => Promise.resolve(), warn: (message) => void console.error(message) },
  );
  const { articles } = generateArticles(sizes.at(-1) ?? 1000);
  const corpus = engine.createCorpus();
  const first = articles[0];
  if (!first) throw new Error('No articles.');
  for (const article of articles) corpus.set(article);
  let text = longText(articles.slice(0, 5).map((article) => article.text));
  corpus.set({ path: first.path, text });
  await corpus.check();
  const highlights: number[] = [];
  const findings: number[] = [];
  for (let key = 0; key < 100; key++) {
    const at = Math.floor((text.length * (key + 1)) / 102);
    text = `${text.slice(0, at)}${'the mayor of Lornwick said 12 '.charAt(key % 30)}${text.slice(at)}`;
    const started = performance.now();
    corpus.set({ path: first.path, text });
    corpus.linked(first.path);
    highlights.push(performance.now() - started);
    await corpus.check();
    findings.push(performance.now() - started);
  }
  const scanned = scanTime(text);
  row('keystroke in an article of 10,000 words', 'median', '95th', 'to plain scan');
  for (const [what, times] of [
    ['highlights', highlights],
    ['discrepancies', findings],
  ] as const)
    row(
      `  ${what}`,
      `${quantile(times, 0.5).toFixed(1)} ms`,
      `${quantile(times, 0.95).toFixed(1)} ms`,
      `${(quantile(times, 0.5) / scanned).toFixed(0)} x`,
    );
}

/** About 10,000 words made of the paragraphs of one story, so that the long article belongs to it. */
function longText(texts: readonly string[]): string {
  const paragraphs = texts.flatMap((text) => text.split('\n\n'));
  let long = '';
  for (let at = 0; long.length < 60_000; at++) long += `${paragraphs[at % paragraphs.length] ?? ''}\n\n`;
  return long;
}

function scanTime(text: string): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 20; round++) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  if (sum === 1) throw new Error('Never: keeps the loop from being dropped.');
  return (performance.now() - started) / 20;
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

async function main(): Promise<void> {
  benchGrowth();
  benchThreads();
  benchReopen();
  await benchKeystrokes();
  benchSizes();
}

void main();
