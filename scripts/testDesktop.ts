/**
 * `npm run test:desktop [-- version]`: the suites of `test/integration/host` in the desktop VS Code, which `@vscode/test-electron` downloads: the
 * oldest version that `package.json` allows, then the current one, or the version named. On Linux without a display: `xvfb-run -a npm run test:desktop`.
 */
import { runTests } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseResult } from '../test/support/caseResult';
import { homeFolders } from '../test/support/codeServer';
import { bundleSuites } from '../test/support/extensionHostTests';
import { nodeForVscode } from '../test/support/nodeForVscode';
import { projectRoot } from '../test/support/projectRoot';
import { sampleStory } from '../test/support/session';
import { writeUserSettings } from '../test/support/vscodeWindow';

/** What `@vscode/test-electron` needs. */
const oldestNode = 22;

async function runOn(version: string): Promise<readonly CaseResult[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'collate-'));
  const workspace = path.join(home, 'workspace');
  cpSync(sampleStory, workspace, { recursive: true });
  writeUserSettings(home, 'dark');
  const { userData, extensions } = homeFolders(home);
  try {
    await runTests({
      version,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: await bundleSuites('node'),
      launchArgs: [
        workspace,
        '--user-data-dir',
        userData,
        '--extensions-dir',
        extensions,
        '--disable-workspace-trust',
        '--no-sandbox',
        '--disable-gpu',
      ],
    });
    const result = path.join(home, 'result.json');
    if (!existsSync(result)) throw new Error('VS Code ended before the suites did.');
    return JSON.parse(readFileSync(result, 'utf8')) as CaseResult[];
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function main(): Promise<void> {
  const { engines } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { engines: { vscode: string } };
  const named = process.argv.slice(2);
  let failed = 0;
  for (const version of named.length ? named : [engines.vscode.replace(/^\D+/, ''), 'stable']) {
    const cases = await runOn(version);
    for (const { title, state, error } of cases) console.log(`${state.padEnd(7)} ${title}${error === null ? '' : `\n${error}`}`);
    failed += cases.filter(({ state }) => state === 'failed').length;
    console.log(`VS Code ${version}: ${String(cases.length)} cases, ${String(failed)} failed`);
  }
  process.exitCode = failed ? 1 : 0;
}

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  const { status } = spawnSync(nodeForVscode(), ['--import', 'tsx', __filename, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else
  main().catch((error: unknown) => {
    console.error(`The desktop tests could not run: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
