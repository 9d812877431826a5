/**
 * `npm start [-- folder] [--web] [--port=N] [--theme=dark|light|contrast|contrastLight]`: VS Code in the browser with this extension on a folder of
 * articles, the sample story unless one is named. Runs until Ctrl-C.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { startCodeServer } from '../test/support/codeServer';
import { projectRoot, scratch } from '../test/support/projectRoot';
import { sampleStory } from '../test/support/session';
import { type Theme, themes, windowAddress, writeUserSettings } from '../test/support/vscodeWindow';

const home = path.join(scratch, 'start');

/** The folder named, or a fresh copy of the sample story, so that trying things out leaves the project as it is. */
function storyFolder(named: string | undefined): string {
  if (named !== undefined) {
    const folder = path.resolve(process.env['INIT_CWD'] ?? '.', named);
    if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
    throw new Error(`${named} is not a folder.`);
  }
  const copy = path.join(home, 'sample-story');
  rmSync(copy, { recursive: true, force: true });
  cpSync(sampleStory, copy, { recursive: true });
  return copy;
}

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** What the command line says of the folder, shortened: the same engine as the editor's. */
function summary(folder: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(projectRoot, 'dist/cli.js'), 'check', '.', '--format', 'text'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return (stdout || stderr).trimEnd();
}

/** Shows the address in the browser of the desktop, where there is one. */
function showInBrowser(address: string): boolean {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
          ? ['xdg-open']
          : [];
  if (command === undefined || process.env['CI']) return false;
  spawn(command, [...args, process.platform === 'win32' ? address.replace(/&/g, '^&') : address], { stdio: 'ignore', detached: true })
    .once('error', () => {
      console.log('The browser could not be started: open the address above yourself.');
    })
    .unref();
  return true;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const option = (name: string): string | undefined => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folder = storyFolder(args.find((argument) => !argument.startsWith('--')));
  const theme = option('theme') ?? 'dark';
  if (!(theme in themes)) throw new Error(`--theme is one of ${Object.keys(themes).join(', ')}.`);
  if (!existsSync(path.join(home, 'user-data/User/settings.json')) || option('theme')) writeUserSettings(home, theme as Theme);
  build();
  console.log(summary(folder));
  // The server keeps this script running; Ctrl-C ends both.
  const server = await startCodeServer({ home, port: Number(option('port') ?? 0) });
  const address = windowAddress(server.url, { folder, development: args.includes('--web') ? 'web' : 'node' });
  console.log(`\nVS Code with Collate on ${path.relative(process.cwd(), folder) || '.'}:\n\n  ${address}\n`);
  console.log(showInBrowser(address) ? 'Opening it in your browser. Ctrl-C ends it.' : 'Open this address in a browser. Ctrl-C ends it.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
