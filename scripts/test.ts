/**
 * `npm test`: every check of this project, two lanes side by side, a line for each suite, and the sum as the last line.
 * `npm test -- unit lint` runs the named suites alone. What failed in a window of VS Code is run once more when all else is done:
 * a machine that is busy with the other lane may be too slow for a window's limits. Both outcomes are printed, the second one counts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CaseResult } from '../test/support/caseResult';
import { runInExtensionHost } from '../test/support/extensionHostTests';
import { projectRoot, scratch } from '../test/support/projectRoot';

interface Suite {
  readonly name: string;
  /** With `files`, where the suite has files, only these. */
  run(files?: readonly string[]): Promise<readonly CaseResult[]>;
  /** Its cases wait for a window of VS Code: what fails beside other suites has a second run alone. */
  readonly inWindow?: true;
}

const windowHooks = ['--require', 'test/support/windowHooks.ts', '--timeout', '120000'];

/** Before all others: the bundles, which several suites run. */
const first = tool('build', '../esbuild.mjs', '--production');

/** What one machine does at the same time; within a lane one suite follows the other. */
const lanes: readonly (readonly Suite[])[] = [
  [
    tool('types', 'typescript/bin/tsc', '-b'),
    cases('unit', ['test/unit/**/*.test.ts']),
    tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    cases('accuracy floors', ['test/accuracy/*.test.ts']),
    cases('fuzz', ['test/fuzz/*.test.ts']),
    { name: 'Node extension host', run: () => runInExtensionHost('node'), inWindow: true },
    { name: 'web extension host', run: () => runInExtensionHost('web'), inWindow: true },
  ],
  [
    { ...cases('package', ['test/package/*.test.ts'], ['--timeout', '120000']), inWindow: true },
    { ...cases('window', ['test/integration/window/**/*.test.ts'], windowHooks), inWindow: true },
  ],
];

/** A program that passes or fails as a whole. */
function tool(name: string, script: string, ...args: string[]): Suite {
  return {
    name,
    async run() {
      const { status, output } = await program(script, args);
      return [{ title: name, state: status === 0 ? 'passed' : 'failed', error: status === 0 ? null : output }];
    },
  };
}

/** Suites for mocha in a process of their own. */
function cases(name: string, files: readonly string[], options: readonly string[] = []): Suite {
  return {
    name,
    async run(chosen = files) {
      const file = path.join(scratch, `${name.replace(/\W/g, '-')}.json`);
      rmSync(file, { force: true });
      const { output } = await program('mocha/bin/mocha.js', [
        '--import=tsx',
        ...chosen,
        ...options,
        '--reporter',
        'json',
        '--reporter-option',
        `output=${file}`,
      ]);
      if (!existsSync(file)) return [{ title: `${name}: the run`, state: 'failed', error: output }];
      return mochaCases(JSON.parse(readFileSync(file, 'utf8')) as MochaReport);
    },
  };
}

interface MochaCase {
  readonly fullTitle: string;
  readonly file?: string;
  readonly err: { readonly stack?: string; readonly message?: string };
}

interface MochaReport {
  readonly tests: readonly MochaCase[];
  readonly pending: readonly MochaCase[];
  /** Failed hooks stand here and not among the tests. */
  readonly failures: readonly MochaCase[];
}

function mochaCases({ tests, pending, failures }: MochaReport): CaseResult[] {
  const failed = new Set(failures.map((test) => test.fullTitle));
  const skipped = new Set(pending.map((test) => test.fullTitle));
  return [
    ...tests
      .filter((test) => !failed.has(test.fullTitle))
      .map(({ fullTitle, file }): CaseResult => ({
        title: fullTitle,
        state: skipped.has(fullTitle) ? 'pending' : 'passed',
        error: null,
        file,
      })),
    ...failures.map(({ fullTitle, file, err }): CaseResult => ({
      title: fullTitle,
      state: 'failed',
      error: err.stack ?? err.message ?? 'no message',
      file,
    })),
  ];
}

function program(script: string, args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(projectRoot, 'node_modules', script), ...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output }));
  });
}

async function runSuite({ name, run }: Suite, again?: readonly string[]): Promise<readonly CaseResult[]> {
  const started = performance.now();
  const results = await run(again?.length ? again : undefined).catch((error: unknown): CaseResult[] => [
    { title: `${name}: the run`, state: 'failed', error: String(error) },
  ]);
  report(again ? `${name}, again` : name, results, (performance.now() - started) / 1000);
  return results;
}

/** One suite after the other, each with its results. */
async function runLane(suites: readonly Suite[]): Promise<readonly (readonly [Suite, readonly CaseResult[]])[]> {
  const all: (readonly [Suite, readonly CaseResult[]])[] = [];
  for (const suite of suites) all.push([suite, await runSuite(suite)]);
  return all;
}

/** The results, with those of the test files that failed in a window replaced by their second run. */
async function withSecondRun(suite: Suite, results: readonly CaseResult[]): Promise<readonly CaseResult[]> {
  const failed = results.filter(({ state }) => state === 'failed');
  if (!suite.inWindow || failed.length === 0) return results;
  // A case without a file stands for the whole suite: those in an extension host, and a run that did not come about.
  if (failed.some(({ file }) => file === undefined)) return runSuite(suite, []);
  const files = new Set(failed.map(({ file }) => file ?? ''));
  return [...results.filter(({ file }) => !files.has(file ?? '')), ...(await runSuite(suite, [...files]))];
}

const count = (results: readonly CaseResult[], state: CaseResult['state']): number =>
  results.filter((result) => result.state === state).length;

function report(name: string, results: readonly CaseResult[], seconds: number): void {
  const [passed, failed, skipped] = [count(results, 'passed'), count(results, 'failed'), count(results, 'pending')];
  const numbers = [
    `${String(passed)} passed`,
    ...(failed ? [`${String(failed)} failed`] : []),
    ...(skipped ? [`${String(skipped)} skipped`] : []),
  ];
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(20)} ${numbers.join(', ')} (${seconds.toFixed(1)} s)`);
  for (const { title, state, error } of results) {
    if (state === 'failed') console.log(`\n  ✗ ${title}\n${(error ?? '').slice(0, 6000).replace(/^/gm, '    ')}\n`);
    if (state === 'pending') console.log(`  - skipped: ${title}`);
  }
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const isChosen = ({ name }: Suite): boolean => named.length === 0 || named.includes(name);
  const chosen = lanes.map((lane) => lane.filter(isChosen));
  if (chosen.every((lane) => lane.length === 0)) {
    console.error(
      `No such suite. There are: ${lanes
        .flat()
        .map(({ name }) => name)
        .join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  mkdirSync(scratch, { recursive: true });
  const results: CaseResult[] = named.length === 0 ? [...(await runSuite(first))] : [];
  const outcomes = (await Promise.all(chosen.map(runLane))).flat();
  for (const [suite, once] of outcomes) results.push(...(await withSecondRun(suite, once)));
  const failed = count(results, 'failed');
  console.log(`${String(count(results, 'passed'))} passed, ${String(failed)} failed`);
  process.exitCode = failed ? 1 : 0;
}

void main();
