/** A folder made to harm, in the trees, lists and the status bar of a real window: words are words there too. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { hiddenCharacter } from '../../support/attacks';
import { hostileStory, watch } from '../../support/hostileStory';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

/** Two cores that do other work as well answer slowly. */
const PATIENCE = 60_000;
/** What text would become if it were read as more: icons that no place of ours shows, links, pictures, scripts. */
const more = '.codicon-zap, a[href]:not([href=""]):not([href="#"]), img[src="x"], script, iframe';

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`a hostile folder in trees and lists, ${host} extension host`, () => {
    let story: string;
    let session: Session;
    let window: VscodeWindow;
    let done: string[];

    suiteSetup(async () => {
      story = hostileStory();
      session = await Session.start({ story, settings: { 'collate.author.name': 'Ann Lee' } });
      window = await session.open({ development: host });
      done = watch(window.page);
      await window.openFile('plain.txt');
      await window.page.locator('.squiggly-warning').first().waitFor({ timeout: PATIENCE });
    });
    suiteTeardown(async () => {
      await session?.stop();
      rmSync(story, { recursive: true, force: true });
    });

    /** Waits until some row of `rows` says `words`; then no row may hide, link or draw anything. */
    async function areWords(place: Locator, rows: Locator, words: RegExp): Promise<void> {
      await rows.filter({ hasText: words }).first().waitFor({ timeout: PATIENCE });
      for (const text of await rows.allInnerTexts()) assert.doesNotMatch(text, hiddenCharacter);
      assert.equal(await place.locator(more).count(), 0);
      assert.deepEqual(done, []);
    }

    test('names, the articles that have them, and their mentions', async () => {
      const pane = window.page.locator('.pane').filter({ has: window.page.locator('.pane-header', { hasText: 'Names' }) });
      await pane.locator('.pane-header').click();
      const rows = pane.locator('.monaco-list-row[role="treeitem"]');
      await rows.filter({ hasText: 'People' }).first().waitFor({ timeout: PATIENCE });
      const person = rows.filter({ hasText: /Ann|Lee/ }).first();
      await person.click();
      await window.page.keyboard.press('ArrowRight');
      await pane.locator('.monaco-list-row[aria-level="3"]').first().waitFor({ timeout: PATIENCE });
      await window.page.keyboard.press('ArrowDown');
      await window.page.keyboard.press('ArrowRight');
      await areWords(pane, rows, /Ann|Lee/);
      await pane.locator('.pane-header').click();
    });

    test('sources', async () => {
      const pane = window.page.locator('.pane').filter({ has: window.page.locator('.pane-header', { hasText: 'Sources' }) });
      await pane.locator('.pane-header').click();
      await areWords(pane, pane.locator('.monaco-list-row[role="treeitem"]'), /2026-05-03/);
      await pane.locator('.pane-header').click();
    });

    test('the list of places to mark', async () => {
      await window.openFile('plain.txt');
      const { x, y } = await window.middleOf('Ann Lee');
      await window.page.mouse.click(x, y);
      await window.run('Collate: Mark All Occurrences …');
      await window.choice(/^Verified/).click();
      const list = window.page.locator('.quick-input-list');
      await areWords(list, list.locator('.monaco-list-row'), /Ann|Lee/);
      await window.page.keyboard.press('Escape');
      await list.waitFor({ state: 'hidden' });
    });

    test('the status bar, from discrepancy to discrepancy', async () => {
      await window.openFile('plain.txt');
      const bar = window.page.locator('.statusbar');
      for (const key of ['KeyN', 'KeyS', 'KeyS', 'KeyS']) {
        await window.page.locator('.editor-instance .monaco-editor.focused').first().waitFor({ timeout: PATIENCE });
        await window.page.keyboard.press('Control+Alt+KeyC');
        await window.page.keyboard.press(key);
        await areWords(bar, bar.locator('.statusbar-item'), key === 'KeyN' ? /Sources|differ|contradict|written/ : /, 2026-05-03: /);
      }
    });
  });
