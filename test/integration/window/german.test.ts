/** The second language as people see it: panel, palette, questions and hover cards of a window that runs in German. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { installGermanPack } from '../../support/germanPack';
import { projectRoot } from '../../support/projectRoot';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

const bundle = JSON.parse(readFileSync(path.join(projectRoot, 'l10n/bundle.l10n.de.json'), 'utf8')) as Readonly<Record<string, string>>;
/** English texts that are not also German and have no place for a value: none of them may be seen. */
const english = new Set(Object.entries(bundle).flatMap(([text, german]) => (text === german || text.includes('{') ? [] : [text])));

/** Every text that is shown or told to screen readers. */
const texts = (frame: Frame | Page): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('#root *')].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent?.trim() ?? ''] : [])),
      ...['aria-label', 'title', 'label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]),
  );

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`German, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;

    suiteSetup(async () => {
      session = await Session.start({ locale: 'de', prepare: installGermanPack });
      window = await session.open({ development: host });
      await window.openFile('02-elver-courier.txt');
    });
    suiteTeardown(() => session.stop());

    test('the panel speaks German in every part, and no English text of the bundle is left', async () => {
      await window.run('Collate: Abweichungen zeigen');
      const panel = await window.webview('#root .tabs');
      await panel.locator('#tab-list', { hasText: 'Abweichungen' }).waitFor();
      await panel.locator('.summary.group', { hasText: 'Widersprüche' }).waitFor();
      await panel.locator('.finding.conflict > .summary').first().click();
      await panel.locator('.details').getByText('Abhaken …').waitFor();
      await panel.locator('vscode-toolbar-button.filter').click();
      await panel.locator('.filters', { hasText: 'Artikel ist' }).waitFor();
      const seen = [...(await texts(panel))];
      for (const [tab, there] of [
        ['matrix', '.matrix'],
        ['sources', '.map'],
      ] as const) {
        await panel.locator(`#tab-${tab}`).click();
        await panel.locator(there).waitFor();
        seen.push(...(await texts(panel)));
      }
      assert.ok(seen.length > 100);
      assert.deepEqual([...new Set(seen.filter((text) => english.has(text)))], []);
    });

    test('hover cards and questions are German', async () => {
      const { x, y } = await window.middleOf('Moira Kellas');
      await window.page.mouse.move(x, y, { steps: 4 });
      await window.page.locator('.monaco-hover-content').filter({ hasText: 'Nennungen' }).waitFor();
      await window.page.mouse.click(x, y);
      await window.run('Collate: Name oder Zahl markieren …');
      await window.choice('Bestätigt').waitFor();
      await window.page.keyboard.press('Escape');
    });
  });
