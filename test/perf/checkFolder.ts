/**
 * One measured run in a process of its own: `checkFolder.ts COUNT [threads] [keep=FOLDER]` compares COUNT generated articles and
 * prints one line of JSON (`FolderRun`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { createEngine, type CheckResult } from '../../src/engine';
import { createKeptReports } from '../../src/server/node/keptReports';
import { createStoryThreads } from '../../src/server/node/storyThreads';
import { generateArticles, type GeneratedFolder } from './generateArticles';

export interface FolderRun {
  readonly articles: number;
  readonly characters: number;
  /** Reading, grouping and comparing everything, seconds. */
  readonly seconds: number;
  /** A plain scan of the same text, seconds: the reference. */
  readonly scanSeconds: number;
  /** Longest time in which this thread let no message in, to the end, milliseconds. */
  readonly longestBlock: number;
  /** Resident memory above that of the loaded engine, bytes per article. */
  readonly bytesPerArticle: number;
  readonly conflicts: { readonly found: number; readonly planted: number; readonly reported: number };
  readonly copies: { readonly found: number; readonly planted: number };
}

const root = path.join(__dirname, '..', '..');

async function run(count: number, withThreads: boolean, keepIn: string | undefined): Promise<FolderRun> {
  const names = readFileSync(path.join(root, 'src/data/generated/names.bin'));
  const warn = (message: string): void => {
    throw new Error(message);
  };
  const threads = withThreads ? createStoryThreads(names, warn, path.join(root, 'dist', 'server.thread.js')) : undefined;
  const breathe = async (): Promise<void> => {
    await setImmediate();
  };
  const engine = createEngine(
    { names },
    { breathe, warn, ...(threads ? { helpers: threads } : {}), ...(keepIn ? { kept: createKeptReports(keepIn, 'bench', warn) } : {}) },
  );
  const folder = generateArticles(count);
  const scanSeconds = scan(folder);
  const residentBefore = resident();
  const blocks = monitorEventLoopDelay({ resolution: 1 });
  blocks.enable();
  const started = performance.now();
  const corpus = engine.createCorpus();
  for (const article of folder.articles) {
    corpus.set(article);
    await breathe();
  }
  const result = await corpus.check();
  if (!result) throw new Error('The check was cancelled.');
  const seconds = (performance.now() - started) / 1000;
  await breathe();
  blocks.disable();
  await threads?.dispose();
  return {
    articles: folder.articles.length,
    characters: folder.articles.reduce((sum, { text }) => sum + text.length, 0),
    seconds,
    scanSeconds,
    longestBlock: blocks.max / 1e6,
    bytesPerArticle: (resident() - residentBefore) / folder.articles.length,
    ...recall(folder, result),
  };
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Looks at each code unit once: what any reader of the text must do. */
function scan(folder: GeneratedFolder): number {
  const started = performance.now();
  let sum = 0;
  for (const { text } of folder.articles) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  if (sum === 1) throw new Error('Never: keeps the loop from being dropped.');
  return (performance.now() - started) / 1000;
}

function recall(folder: GeneratedFolder, result: CheckResult): Pick<FolderRun, 'conflicts' | 'copies'> {
  const conflicts = result.discrepancies.filter((finding) => finding.severity === 'conflict');
  const found = folder.conflicts.filter(({ statements }) =>
    conflicts.some((finding) =>
      statements.every(({ path: at, words }) => finding.statements.some((s) => s.path === at && s.quote.includes(words))),
    ),
  );
  const copied = folder.copies.filter(({ paths }) =>
    result.copies.some((copy) => paths.every((at) => copy.passages.some((p) => p.path === at))),
  );
  return {
    conflicts: { found: found.length, planted: folder.conflicts.length, reported: conflicts.length },
    copies: { found: copied.length, planted: folder.copies.length },
  };
}

const [count = '100', ...options] = process.argv.slice(2);
const keepIn = options.find((option) => option.startsWith('keep='))?.slice(5);
void run(Number(count), options.includes('threads'), keepIn).then((result) => {
  console.log(JSON.stringify(result));
});
