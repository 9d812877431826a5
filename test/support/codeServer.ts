import { existsSync } from 'node:fs';
import path from 'node:path';
import { nodeForVscode } from './nodeForVscode';
import { startProcessTree } from './processTree';
import { vscodePackages } from './projectRoot';

export const serverMain = path.join(vscodePackages, 'code-server/lib/vscode/out/server-main.js');

export interface CodeServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  /** Folder for the profile, the server's data and the extensions. */
  readonly home: string;
  /** Language of the whole editor; its pack lies in the profile (`installGermanPack`). */
  readonly locale?: string | undefined;
  /** 0 or nothing: any free port. */
  readonly port?: number;
}

/** Starts VS Code's server on this machine alone. Resolves when it listens; rejects with what it said when it ends before. */
export async function startCodeServer({ home, locale, port = 0 }: CodeServerOptions): Promise<CodeServer> {
  if (!existsSync(serverMain)) throw new Error('VS Code is not installed here: run `node scripts/setup.mjs --vscode`.');
  const tree = startProcessTree(
    nodeForVscode(),
    [serverMain, '--port', String(port), ...serverArguments(home), ...(locale === undefined ? [] : ['--locale', locale])],
    serverEnvironment(),
  );
  const { stdout, stderr } = tree.child;
  let said = '';
  const listening = await new Promise<number>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const match = /Extension host agent listening on (\d+)/.exec(said);
      if (match) resolve(Number(match[1]));
    };
    stdout?.on('data', hear);
    stderr?.on('data', hear);
    tree.child.once('error', reject);
    tree.child.once('exit', (code) => reject(new Error(`VS Code's server ended (${String(code)}):\n${said}`)));
  });
  return { url: `http://127.0.0.1:${String(listening)}`, stop: () => tree.stop() };
}

export const homeFolders = (home: string): { userData: string; serverData: string; extensions: string } => ({
  userData: path.join(home, 'user-data'),
  serverData: path.join(home, 'server-data'),
  extensions: path.join(home, 'extensions'),
});

function serverArguments(home: string): string[] {
  const { userData, serverData, extensions } = homeFolders(home);
  return [
    ...['--host', '127.0.0.1', '--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    // The page's `payload` (extension under development, tests) is read only with the smoke-test driver.
    ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
    ...['--user-data-dir', userData, '--server-data-dir', serverData, '--extensions-dir', extensions],
  ];
}

/** Without what npm and VS Code's own terminals put there, which would change how the server starts. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|NODE_OPTIONS|ELECTRON_)/.test(name)));
}
