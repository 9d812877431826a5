/** Several folders in one window: articles of all are compared, notes stay in their own folder. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleStory, Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`several folders, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;
    const at = (...names: string[]): string => path.join(session.home, ...names);

    suiteSetup(async () => {
      session = await Session.start({ settings: { 'collate.author.name': 'Ann Lee' } });
      for (const [folder, articles] of [
        ['wires', ['01-meridian-wire.txt', '03-capital-ledger.txt']],
        ['papers', ['02-elver-courier.txt', '04-skarra-herald.txt']],
      ] as const) {
        mkdirSync(at(folder));
        for (const article of articles) cpSync(path.join(sampleStory, article), at(folder, article));
      }
      writeFileSync(at('desk.code-workspace'), JSON.stringify({ folders: [{ path: 'wires' }, { path: 'papers' }] }));
      window = await session.open({ development: host, workspaceFile: at('desk.code-workspace') });
      await window.openFile('02-elver-courier.txt');
    });
    suiteTeardown(() => session.stop());

    test('articles of both folders are one story, and contradict one another', async () => {
      await window.run('Collate: Show Discrepancies');
      const panel = await window.webview('#root .tabs');
      await panel.locator('#tab-sources').click();
      await panel.locator('.map').waitFor();
      await window.until(async () => ((await panel.locator('.nodes tbody tr').count()) === 4 ? true : undefined), 'four sources');
      await panel.locator('#tab-list').click();
      await panel.locator('.finding.conflict', { hasText: 'people injured' }).locator('.summary').click();
      for (const outlet of ['Meridian Wire', 'The Elver Courier'])
        await panel.locator('.statements .outlet').getByText(outlet, { exact: true }).first().waitFor();
    });

    test('a mark is kept in the folder of its article', async () => {
      await window.openFile('02-elver-courier.txt');
      const { x, y } = await window.middleOf('Moira Kellas');
      await window.page.mouse.click(x, y);
      await window.run('Collate: Mark Name or Number …');
      await window.choice(/^Verified/).click();
      const file = path.join('.collate', 'annotations', '02-elver-courier.txt.jsonld');
      await window.until(() => existsSync(at('papers', file)) || undefined, 'the mark to be kept');
      assert.ok(!existsSync(at('wires', '.collate')));
    });
  });
