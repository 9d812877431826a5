/** Builds every bundle into dist/: `node esbuild.mjs [--production] [--watch] [--only=name,…]`. Types are checked by `tsc -b`. */
import * as esbuild from 'esbuild';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7).split(',');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'info',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.bin': 'binary' },
};

const bundles = [
  { name: 'cli', entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
  { name: 'client.node', entryPoints: ['src/client/node/main.ts'], outfile: 'dist/client.node.js', platform: 'node', format: 'cjs', external: ['vscode'] },
  { name: 'client.browser', entryPoints: ['src/client/browser/main.ts'], outfile: 'dist/client.browser.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { name: 'server.node', entryPoints: ['src/server/node/main.ts'], outfile: 'dist/server.node.js', platform: 'node', format: 'cjs' },
  { name: 'server.thread', entryPoints: ['src/server/node/storyThread.ts'], outfile: 'dist/server.thread.js', platform: 'node', format: 'cjs' },
  { name: 'server.browser', entryPoints: ['src/server/browser/main.ts'], outfile: 'dist/server.browser.js', platform: 'browser', format: 'iife' },
  { name: 'webview', entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js', platform: 'browser', format: 'iife' },
].filter((bundle) => existsSync(bundle.entryPoints[0]) && (!only || only.includes(bundle.name)));

mkdirSync('dist/data', { recursive: true });
// The panel's icons: its style sheet finds the font beside it.
mkdirSync('dist/codicons', { recursive: true });
for (const file of ['codicon.css', 'codicon.ttf']) copyFileSync(`node_modules/@vscode/codicons/dist/${file}`, `dist/codicons/${file}`);
if (existsSync('src/data/generated/names.bin')) copyFileSync('src/data/generated/names.bin', 'dist/data/names.bin');

try {
  for (const { name, ...options } of bundles) {
    void name;
    if (watch) await (await esbuild.context({ ...shared, ...options })).watch();
    else await esbuild.build({ ...shared, ...options });
  }
} catch {
  process.exit(1);
}
