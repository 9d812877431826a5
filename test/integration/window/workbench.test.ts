import { openStoryWindow } from '../../support/windowHooks';

for (const host of ['node', 'web'] as const)
  suite(`window, ${host} extension host`, () => {
    test('an article of the story opens', async () => {
      const { window } = await openStoryWindow(host);
      await window.openFile('01-meridian-wire.txt');
      await window.editor.filter({ hasText: 'Meridian' }).waitFor();
      await window.close();
    });
  });
