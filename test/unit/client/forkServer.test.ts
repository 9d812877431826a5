import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { createFork } from '../../../src/client/node/forkServer';
import { serverFlags } from '../../../src/client/node/serverFlags';

suite('the process of the server', () => {
  let folder: string;
  let script: string;
  suiteSetup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-fork-'));
    script = path.join(folder, 'server.cjs');
    writeFileSync(script, 'process.send(process.execArgv); process.disconnect();');
  });
  suiteTeardown(() => {
    rmSync(folder, { recursive: true });
  });

  /** The options that it runs with; null where it did not run. */
  async function optionsOf(child: ChildProcess): Promise<unknown> {
    let options: unknown = null;
    child.on('message', (message) => (options = message));
    await once(child, 'exit');
    return options;
  }

  test('runs with its flags', async () => {
    assert.deepEqual(await optionsOf(createFork(script, serverFlags)()), serverFlags);
  });

  test('runs without a flag that this Node does not know', async () => {
    assert.deepEqual(await optionsOf(createFork(script, ['--no-such-flag=1', ...serverFlags])()), serverFlags);
  });

  test('a flag that is refused all the same keeps it from starting once: the next start is without', async () => {
    const forkServer = createFork(script, ['--no-such-flag=1'], new Set(['--no-such-flag']));
    assert.equal(await optionsOf(forkServer()), null);
    assert.deepEqual(await optionsOf(forkServer()), []);
    assert.deepEqual(await optionsOf(forkServer()), []);
  });
});
