/** `npm run package [-- file.vsix]`: builds everything for shipping and packs it. The same sources give the same bytes. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverEnvironment } from '../test/support/codeServer';
import { nodeForVscode } from '../test/support/nodeForVscode';
import { projectRoot, vscodePackages } from '../test/support/projectRoot';
import { thirdPartyNotices } from './thirdPartyNotices';

/** Time of every file in the archive (2020-01-01 UTC), so that it does not depend on when it was packed. */
const fileTime = '1577836800';

/** Packs what `dist` holds into `file`. */
export function packVsix(file: string): void {
  writeFileSync(path.join(projectRoot, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices());
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
  run(nodeForVscode(), [path.join(vscodePackages, '@vscode/vsce/vsce'), ...args], { ...serverEnvironment(), SOURCE_DATE_EPOCH: fileTime });
}

/** `into`: a folder below the project's. */
export function buildForShipping(into = 'dist'): void {
  run(process.execPath, ['esbuild.mjs', '--production', `--into=${into}`], process.env);
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: projectRoot, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${path.basename(args[0] ?? '')} failed:\n${stdout}${stderr}`);
}

if (require.main === module) {
  const file = path.resolve(process.argv[2] ?? 'collate.vsix');
  buildForShipping();
  packVsix(file);
  console.log(path.relative(process.cwd(), file));
}
