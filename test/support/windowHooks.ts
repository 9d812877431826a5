/** Mocha's hooks for the suites that drive a window: pictures of what failed, and the one server stopped at the end. */
import path from 'node:path';
import { scratch } from './projectRoot';
import { Session } from './session';
import { VscodeWindow } from './vscodeWindow';

let session: Promise<Session> | undefined;

/** A window on a copy of the sample story with this project's extension, in a server that all suites of a run share. */
export async function openStoryWindow(
  host: 'node' | 'web',
  size?: { width: number; height: number },
): Promise<{ window: VscodeWindow; workspace: string }> {
  session ??= Session.start();
  const started = await session;
  const window = await started.open({ development: host, ...(size ? { size } : {}) });
  return { window, workspace: started.workspace };
}

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    for (const [index, window] of [...VscodeWindow.opened].entries())
      await window.picture(path.join(scratch, 'pictures', `${name}-${String(index)}.png`));
  },
  async afterAll(): Promise<void> {
    await (await session)?.stop();
  },
};
