/** A note's thread from first to last word, by keyboard and by the thread's own buttons; what is kept is read from the folder. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { hiddenCharacter } from '../../support/attacks';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

const article = '02-elver-courier.txt';
/** Two cores that do other work as well answer slowly. */
const PATIENCE = 60_000;
/** Markup, a command, and marks that turn and hide what follows. */
const hostile = 'Who <img src=x onerror=alert(1)> says **so**? [x](command:workbench.action.quit) \u202eevil\u202c\u200b';

interface Entry {
  readonly id: string;
  readonly motivation: string;
  readonly body?: { readonly value?: string };
  readonly 'collate:resolved'?: boolean;
}

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`the thread of a note, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;
    let before: string;

    const entries = (): readonly Entry[] => {
      const file = path.join(session.workspace, '.collate/annotations', `${article}.jsonld`);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { items: Entry[] }).items : [];
    };
    /** Waits until what is kept is as asked. */
    const kept = (ask: (all: readonly Entry[]) => boolean, what: string): Promise<true> =>
      window.until(() => (ask(entries()) ? (true as const) : undefined), what, PATIENCE);
    const texts = (): readonly string[] => entries().map((entry) => JSON.stringify(entry));
    const chord = async (key: string): Promise<void> => {
      await window.page.keyboard.press('Control+Alt+KeyC');
      await window.page.keyboard.press(key);
    };
    const thread = (): Locator => window.page.locator('.review-widget').filter({ hasText: 'Moira Kellas' });
    /** A thread may fold when the notes are read anew: it is unfolded as by hand. */
    const unfolded = async (button: string): Promise<void> => {
      await window.until(
        async () => {
          if (await thread().getByRole('button', { name: button }).isVisible()) return true;
          await window.run('Comments: Expand All Comments');
          return (await thread().getByRole('button', { name: button }).isVisible()) || undefined;
        },
        `the button ${button}`,
        PATIENCE,
      );
    };
    const remark = (words: string): Locator => thread().locator('.review-comment').filter({ hasText: words });
    const typeInto = async (box: Locator, words: string): Promise<void> => {
      await box.click();
      await window.page.locator('.review-widget .monaco-editor.focused').waitFor({ timeout: PATIENCE });
      await window.page.keyboard.insertText(words);
    };
    /** The article has the keyboard, no box of a thread. */
    const keyboardInText = (): Promise<void> =>
      window.page
        .locator('.editor-instance > .monaco-editor.focused, .editor-instance > * > .monaco-editor.focused')
        .first()
        .waitFor({ timeout: PATIENCE });
    /** A thread that folds or unfolds moves the lines below it: what was clicked must still stand there. */
    const cursorOn = (words: string): Promise<true> =>
      window.until(
        async () => {
          const { x, y } = await window.middleOf(words);
          await window.page.mouse.click(x, y);
          await keyboardInText();
          return (await window.middleOf(words)).y === y || undefined;
        },
        `the cursor on ${words}`,
        PATIENCE,
      );

    suiteSetup(async () => {
      session = await Session.start({
        settings: { 'collate.author.name': 'Ann Lee', 'comments.openView': 'never', 'comments.collapseOnResolve': false },
      });
      before = readFileSync(path.join(session.workspace, article), 'utf8');
      window = await session.open({ development: host });
      await window.openFile(article);
      await window.page.locator('.squiggly-warning').first().waitFor({ timeout: PATIENCE });
    });
    suiteTeardown(() => session?.stop());

    test('the key opens it with the keyboard inside, Ctrl+Enter keeps it; the article is not touched', async () => {
      await cursorOn('Moira Kellas');
      await chord('KeyT');
      await window.page.locator('.review-widget .monaco-editor.focused').waitFor({ timeout: PATIENCE });
      await window.page.keyboard.insertText(hostile);
      await window.page.keyboard.press('Control+Enter');
      await kept((all) => all.length === 1, 'the note');
      assert.ok(texts()[0]?.includes('"exact":"Moira Kellas"'));
      await remark('Who <img src=x onerror=alert(1)> says **so**? [x](command:workbench.action.quit) ⟨U+202E⟩evil⟨U+202C⟩⟨U+200B⟩').waitFor(
        { timeout: PATIENCE },
      );
      assert.equal(readFileSync(path.join(session.workspace, article), 'utf8'), before);
      await keyboardInText();
    });

    test('its words are words: no picture, no link, no hidden mark', async () => {
      const body = thread().locator('.comment-body');
      assert.equal(await body.locator('a, img, script, strong').count(), 0);
      assert.doesNotMatch(await body.innerText(), hiddenCharacter);
    });

    test('an answer is kept below it', async () => {
      await typeInto(thread().locator('.comment-form .monaco-editor'), 'She told the wire.');
      await thread()
        .getByRole('button', { name: /^Keep Note/ })
        .click();
      await kept((all) => all.some(({ motivation }) => motivation === 'replying'), 'the answer');
      await remark('She told the wire.').waitFor({ timeout: PATIENCE });
    });

    test('an answer is edited; given up, it stays as it was', async () => {
      /** A click that meets a thread which is just being drawn anew is lost: the button is pressed again, as by hand. */
      const edit = (): Promise<Locator> =>
        window.until(
          async () => {
            const box = thread().locator('.edit-container .monaco-editor');
            await remark('told the wire').hover();
            await remark('told the wire').getByRole('button', { name: 'Edit Note' }).click();
            return box.waitFor({ timeout: 5000 }).then(
              () => box,
              () => undefined,
            );
          },
          'the box of the answer that is edited',
          PATIENCE,
        );
      await typeInto(await edit(), 'No: ');
      await thread()
        .locator('.edit-container')
        .getByRole('button', { name: /^Cancel/ })
        .click();
      await remark('She told the wire.').locator('.comment-body').waitFor({ timeout: PATIENCE });
      assert.ok(!texts().some((text) => text.includes('No: ')));
      await typeInto(await edit(), ' Twice.');
      await thread().locator('.edit-container').getByRole('button', { name: /^Keep/ }).click();
      await kept(() => texts().some((text) => text.includes('Twice.')), 'the edit');
      await remark('Twice.').locator('.comment-body').waitFor({ timeout: PATIENCE });
    });

    test('a second note on the same line is asked for in a box that has the keyboard', async () => {
      await cursorOn('two sons');
      await chord('KeyT');
      await window.page.locator('.quick-input-widget input.input:focus').waitFor({ timeout: PATIENCE });
      await window.page.keyboard.insertText('Whose sons?');
      await window.page.keyboard.press('Enter');
      await kept((all) => all.length === 3, 'the second note');
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await kept((all) => all.length === 2, 'the second note to be taken back');
    });

    test('it is resolved and opened again', async () => {
      const resolved = (): boolean => texts().some((text) => /"collate:resolved":true/.test(text));
      await unfolded('Resolve Note');
      await thread().getByRole('button', { name: 'Resolve Note' }).click();
      await kept(() => resolved(), 'the note to be resolved');
      await unfolded('Reopen Note');
      await thread().getByRole('button', { name: 'Reopen Note' }).click();
      await kept(() => !resolved(), 'the note to be open again');
    });

    test('deleting the first remark takes the answers with it; one step of undo brings all back', async () => {
      await unfolded('Resolve Note');
      await remark('Who <img').hover();
      await remark('Who <img').getByRole('button', { name: 'Delete Note' }).click();
      await kept((all) => all.length === 0, 'nothing to be left');
      await thread().waitFor({ state: 'detached', timeout: PATIENCE });
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await kept((all) => all.length === 2, 'note and answer to be back');
    });

    test('after the window was loaded again the last steps are taken back and done again', async () => {
      const resolved = (): boolean => texts().some((text) => /"collate:resolved":true/.test(text));
      const loaded = window.page.waitForEvent('domcontentloaded', { timeout: PATIENCE });
      await window.run('Developer: Reload Window');
      await loaded;
      await window.openFile(article);
      await window.page.locator('.squiggly-warning').first().waitFor({ timeout: PATIENCE });
      assert.equal(resolved(), false);
      // The step before the deletion: the note was opened again.
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await kept(() => resolved(), 'the note to be resolved again');
      await window.run('Collate: Redo Note, Mark or Dismissal');
      await kept(() => !resolved(), 'the note to be open again');
    });
  });
