/** Builds every bundle into dist/: `node esbuild.mjs [--production] [--watch] [--only=name,…] [--into=folder]`. Types are checked by `tsc -b`. */
import * as esbuild from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const into = process.argv.find((argument) => argument.startsWith('--into='))?.slice(7) ?? 'dist';
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'info',
  target: 'es2022',
  charset: 'utf8',
};

const bundles = [
  {
    name: 'cli',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    // Each call parses the whole bundle anew. Names stay, for readable traces.
    minifyWhitespace: true,
    minifySyntax: true,
  },
  {
    name: 'client.node',
    entryPoints: ['src/client/node/main.ts'],
    outfile: 'client.node.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    name: 'client.browser',
    entryPoints: ['src/client/browser/main.ts'],
    outfile: 'client.browser.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  { name: 'server.node', entryPoints: ['src/server/node/main.ts'], outfile: 'server.node.js', platform: 'node', format: 'cjs' },
  { name: 'server.thread', entryPoints: ['src/server/node/storyThread.ts'], outfile: 'server.thread.js', platform: 'node', format: 'cjs' },
  {
    name: 'server.browser',
    entryPoints: ['src/server/browser/main.ts'],
    outfile: 'server.browser.js',
    platform: 'browser',
    format: 'iife',
  },
  { name: 'webview', entryPoints: ['src/webview/main.ts'], outfile: 'webview.js', platform: 'browser', format: 'iife' },
].filter((bundle) => existsSync(bundle.entryPoints[0]) && (!only || only.includes(bundle.name)));

mkdirSync(`${into}/data`, { recursive: true });
mkdirSync('out/bundles', { recursive: true });
// The panel's icons: its style sheet finds the font beside it.
mkdirSync(`${into}/codicons`, { recursive: true });
for (const file of ['codicon.css', 'codicon.ttf']) copyFileSync(`node_modules/@vscode/codicons/dist/${file}`, `${into}/codicons/${file}`);
if (existsSync('src/data/generated/names.bin')) copyFileSync('src/data/generated/names.bin', `${into}/data/names.bin`);

try {
  for (const { name, outfile, ...rest } of bundles) {
    const options = { ...rest, outfile: `${into}/${outfile}` };
    if (watch) await (await esbuild.context({ ...shared, ...options })).watch();
    else {
      const { metafile } = await esbuild.build({ ...shared, ...options, metafile: true });
      // Which packages each bundle holds: the notices inside the VSIX are made from it.
      writeFileSync(`out/bundles/${name}.json`, JSON.stringify(metafile.inputs));
    }
  }
} catch {
  process.exit(1);
}
