/** The panel in a real window: from the list to the text, matrix and map, four themes. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { accessibilityProblems } from '../../support/accessibility';
import { Session } from '../../support/session';
import { type ExtensionHostKind, themes, type Theme, type VscodeWindow } from '../../support/vscodeWindow';
import { openStoryWindow } from '../../support/windowHooks';

/** As VS Code writes them on the body of a webview. */
const bodyClasses: Readonly<Record<Theme, string>> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  contrast: 'vscode-high-contrast',
  contrastLight: 'vscode-high-contrast-light',
};

async function showPanel(window: VscodeWindow): Promise<Frame> {
  await window.openFile('01-meridian-wire.txt');
  await window.run('Collate: Show Discrepancies');
  const panel = await window.webview('#root .tabs');
  await panel.locator('.finding.conflict').first().waitFor();
  return panel;
}

/** Six files, one of which is a forum page with two articles. */
const sourcesOfSample = 7;

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`panel, ${host} extension host`, () => {
    let window: VscodeWindow;
    let panel: Frame;

    suiteSetup(async () => {
      ({ window } = await openStoryWindow(host));
      panel = await showPanel(window);
    });
    suiteTeardown(async () => {
      await window.close();
    });

    test('a finding opens into what each source says', async () => {
      await panel.locator('.finding.conflict > .summary').first().click();
      await panel.locator('.details').waitFor();
      const rows = panel.locator('.statements tbody [role="row"]');
      assert.ok((await rows.count()) >= 2);
      for (const row of await rows.all()) assert.ok((await row.locator('mark').count()) > 0, await row.innerText());
    });

    test('a statement leads to its place in its article', async () => {
      // The article that is open is the Meridian Wire's: any other source leads elsewhere.
      const row = panel.locator('.statements tbody [role="row"]').filter({ hasNotText: 'Meridian Wire' }).first();
      const words = (await row.locator('mark').allInnerTexts()).join('');
      const outlet = await row.locator('.outlet').innerText();
      await row.locator('.jump').click();
      await window.page.locator('.tab.active').filter({ hasNotText: '01-meridian-wire' }).waitFor();
      await window.page
        .locator('.editor-instance .view-line')
        .filter({ hasText: words.split(/\s+/)[0]!.replace(/\W+$/, '') })
        .first()
        .waitFor();
      assert.ok(outlet.length > 0);
    });

    test('the fact matrix has a column for each source and tells what differs', async () => {
      await panel.locator('#tab-matrix').click();
      // Rows are drawn once the height of the table is known: a frame or more after its head.
      await panel.locator('.matrix td.apart').first().waitFor();
      assert.equal(await panel.locator('.matrix thead th').count(), sourcesOfSample + 1);
    });

    test('the source map names every source and draws who copies whom', async () => {
      await panel.locator('#tab-sources').click();
      await panel.locator('.map').waitFor();
      assert.equal(await panel.locator('.nodes tbody tr').count(), sourcesOfSample);
      assert.equal(await panel.locator('.map .arc').count(), await panel.locator('.copies tbody tr').count());
    });
  });

suite('panel, accessibility', () => {
  let session: Session;
  let window: VscodeWindow;
  let panel: Frame;

  suiteSetup(async () => {
    session = await Session.start();
    window = await session.open({ development: 'node' });
    panel = await showPanel(window);
    await panel.locator('.finding.conflict > .summary').first().click();
  });
  suiteTeardown(async () => {
    await session.stop();
  });

  for (const theme of Object.keys(themes) as Theme[])
    test(`axe finds nothing to complain of in the ${theme} theme`, async () => {
      await window.changeTheme(theme);
      await panel.locator(`body.${bodyClasses[theme]}`).waitFor();
      const problems: Record<string, readonly string[]> = {};
      for (const [tab, there] of [
        ['list', '.details'],
        ['matrix', '.matrix'],
        ['sources', '.map'],
      ] as const) {
        await panel.locator(`#tab-${tab}`).click();
        await panel.locator(there).first().waitFor();
        problems[tab] = await accessibilityProblems(panel);
      }
      assert.deepEqual(problems, { list: [], matrix: [], sources: [] });
    });
});
