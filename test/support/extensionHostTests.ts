import { build, type Plugin } from 'esbuild';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseResult } from './caseResult';
import { projectRoot, scratch } from './projectRoot';
import { Session } from './session';
import type { ExtensionHostKind } from './vscodeWindow';

const suitesFolder = path.join(projectRoot, 'test/integration/host');
const limit = 400_000;

/** What the page says for want of native modules and of a network; neither is needed. */
const immaterial = /spdlog|watchdog|ENOTFOUND|ERR_NAME_NOT_RESOLVED|AgentHost|AccountPolicyGate|ExtensionUsageCache/;

/** Bundles every suite of `test/integration/host` into one file that an extension host runs. */
export async function bundleSuites(host: ExtensionHostKind): Promise<string> {
  const outfile = path.join(scratch, `suites.${host}.js`);
  const files = readdirSync(suitesFolder).filter((name) => name.endsWith('.test.ts'));
  // Suites are required when mocha is set up: the `suite` and `test` that they call must exist by then.
  const contents = `import { run as runSuites } from '../../support/mochaInHost';
    export const run = () => runSuites(() => { ${files.map((name) => `require('./${name}');`).join(' ')} });`;
  await build({
    stdin: { contents, resolveDir: suitesFolder, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    external: ['vscode'],
    define: { 'process.env.COLLATE_HOST': JSON.stringify(host) },
    plugins: [mochaBrowserBuild],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}

/** The package of mocha says that all its files are ES modules; this one is not, and a path without that package's word for it is read as what it is. */
const mochaBrowserBuild: Plugin = {
  name: 'mocha-browser-build',
  setup(building) {
    const real = path.join(projectRoot, 'node_modules/mocha/mocha.js');
    building.onResolve({ filter: /^mocha-browser-build$/ }, () => ({ path: real, namespace: 'mocha' }));
    building.onLoad({ filter: /.*/, namespace: 'mocha' }, () => ({
      contents: `${readFileSync(real, 'utf8')}\nmodule.exports = { mocha: module.exports, Mocha: globalThis.Mocha };`,
      loader: 'js',
    }));
  },
};

/** Runs the suites in an extension host of a window of VS Code. */
export async function runInExtensionHost(host: ExtensionHostKind): Promise<readonly CaseResult[]> {
  const tests = await bundleSuites(host);
  const session = await Session.start();
  try {
    const window = await session.open({ development: host, tests });
    const said: string[] = [];
    window.page.on('console', (message) => {
      if (!immaterial.test(message.text())) said.push(message.text());
    });
    const file = path.join(session.home, 'result.json');
    try {
      await window.until(() => existsSync(file) || undefined, 'the suites to end', limit);
    } catch (error) {
      await window.picture(path.join(scratch, 'pictures', `suites-${host}.png`));
      throw new Error(`${(error as Error).message}\n${said.slice(-30).join('\n')}`, { cause: error });
    }
    return JSON.parse(readFileSync(file, 'utf8')) as CaseResult[];
  } finally {
    await session.stop();
  }
}
