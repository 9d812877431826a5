/** The packed extension, installed as a person would, finds the discrepancies of the sample story. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { packVsix } from '../../scripts/package';
import { homeFolders, serverEnvironment, serverMain } from '../support/codeServer';
import { nodeForVscode } from '../support/nodeForVscode';
import { scratch } from '../support/projectRoot';
import { Session } from '../support/session';

suite('installed package', () => {
  let session: Session;

  suiteSetup(async () => {
    const file = path.join(scratch, 'package', 'installed.vsix');
    mkdirSync(path.dirname(file), { recursive: true });
    packVsix(file);
    session = await Session.start({ prepare: (home) => install(file, home) });
  });

  suiteTeardown(async () => {
    await session?.stop();
  });

  test('lists discrepancies of the open folder', async () => {
    const window = await session.open({});
    await window.openFile('01-meridian-wire.txt');
    await window.run('Collate: Show Discrepancies');
    const panel = await window.webview('#root .tabs');
    await panel.locator('.finding.conflict').first().waitFor();
  });
});

function install(file: string, home: string): void {
  const { userData, serverData, extensions } = homeFolders(home);
  const args = [
    '--install-extension',
    file,
    '--extensions-dir',
    extensions,
    '--user-data-dir',
    userData,
    '--server-data-dir',
    serverData,
    '--accept-server-license-terms',
  ];
  const { status, stdout, stderr } = spawnSync(nodeForVscode(), [serverMain, ...args], { encoding: 'utf8', env: serverEnvironment() });
  if (status !== 0) throw new Error(`The package could not be installed:\n${stdout}${stderr}`);
}
