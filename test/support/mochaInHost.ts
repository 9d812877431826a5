/**
 * Runs the suites inside an extension host, Node or web worker, desktop or browser, and leaves the outcome in `result.json` beside the workspace
 * folder: the one place that every host can write and the launcher can read. Bundled together with the suites by `extensionHostTests.ts`.
 */
import { mocha, Mocha } from 'mocha-browser-build';
import * as vscode from 'vscode';
import type { CaseResult } from './caseResult';

/** Runs what `suites` defines. Never rejects: a failure outside any case is a failed case. */
export async function run(suites: () => void): Promise<void> {
  const cases = await runCases(suites).catch((error: unknown): CaseResult[] => [
    { title: 'The suites start', state: 'failed', error: described(error) },
  ]);
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suites run with a folder open.');
  const part = vscode.Uri.joinPath(folder.uri, '../result.json.part');
  await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(JSON.stringify(cases)));
  await vscode.workspace.fs.rename(part, vscode.Uri.joinPath(folder.uri, '../result.json'));
}

async function runCases(suites: () => void): Promise<CaseResult[]> {
  const cases: CaseResult[] = [];
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: silent as never });
  suites();
  await new Promise<void>((resolve) => {
    // The browser build's own `run` wants a page's address; the one beneath it does not.
    const runner = Mocha.prototype.run.call(mocha, () => resolve()) as Mocha.Runner;
    runner.on('pass', (test) => cases.push({ title: test.fullTitle(), state: 'passed', error: null }));
    runner.on('fail', (test, error: unknown) => cases.push({ title: test.fullTitle(), state: 'failed', error: described(error) }));
    runner.on('pending', (test) => cases.push({ title: test.fullTitle(), state: 'pending', error: null }));
  });
  return cases;
}

const described = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A reporter that reports nothing: `runCases` listens itself. */
function silent(): void {}
