/** Marks on many places, lost notes, authors and reports by hand in a real window. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describePlace } from '../../../src/annotations/anchors/place';
import { markRecord } from '../../../src/annotations/annotation';
import { printRecordFile } from '../../../src/annotations/records/recordFile';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

const article = '02-elver-courier.txt';
const other = '03-capital-ledger.txt';

/** The text of a file that another process may take away at any moment. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`marks and reports, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;

    /** All that is kept in the folder, by article. A file that goes between the list and the look is not kept. */
    const kept = (): ReadonlyMap<string, string> => {
      const folder = path.join(session.workspace, '.collate/annotations');
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonld')) : [];
      return new Map(
        names.flatMap((name) => {
          const text = readIfThere(path.join(folder, name));
          return text === undefined ? [] : [[name.slice(0, -'.jsonld'.length), text] as const];
        }),
      );
    };
    const marks = (state: string): number => [...kept().values()].join('').split(`"value": "${state}"`).length - 1;
    const keptMarks = (state: string, count: number): Promise<true> =>
      window.until(() => (marks(state) === count ? (true as const) : undefined), `${String(count)} marks "${state}"`);
    /** A list that a failed test left open would take the keys of the next one. */
    teardown(() => window.page.keyboard.press('Escape'));

    const clickWords = async (words: string, clicks = 1): Promise<void> => {
      const { x, y } = await window.middleOf(words);
      await window.page.mouse.click(x, y, { clickCount: clicks });
    };
    const tickAll = async (): Promise<number> => {
      const list = window.page.locator('.quick-input-widget');
      const all = list.locator('.quick-input-header .monaco-checkbox');
      const numberIn = async (part: string): Promise<number> => Number.parseInt(await list.locator(part).first().innerText());
      const listed = await numberIn('.quick-input-title');
      // From some to none, then to all. Of the rows only those in sight are drawn: the badge beside the box counts all that are ticked.
      const shown = await window.until(
        async () => {
          const ticked = await numberIn('.quick-input-count .monaco-count-badge');
          if (ticked === listed) return ticked;
          await all.click();
          return undefined;
        },
        `${String(listed)} ticked rows`,
      );
      await list.getByRole('button', { name: 'OK' }).click();
      return shown;
    };

    suiteSetup(async () => {
      session = await Session.start({ settings: { 'collate.author.name': 'Ann Lee', 'files.autoSave': 'off' } });
      window = await session.open({ development: host });
      await window.openFile(article);
      await window.page.locator('.squiggly-warning').first().waitFor();
    });
    suiteTeardown(() => session.stop());

    test('all mentions of a name in all files are marked after a look at them, taken back, marked again, unmarked', async () => {
      await clickWords('Moira Kellas');
      await window.run('Collate: Mark All Occurrences …');
      await window.choice(/^Verified/).click();
      await window.choice(other).or(window.choice('01-meridian-wire.txt')).first().waitFor();
      const count = await tickAll();
      assert.ok(count > 2, String(count));
      await keptMarks('verified', count);
      assert.ok(kept().size > 1);
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await keptMarks('verified', 0);
      await window.run('Collate: Redo Note, Mark or Dismissal');
      await keptMarks('verified', count);
      await window.openFile(article);
      await clickWords('Moira Kellas');
      await window.run('Collate: Mark All Occurrences …');
      await window.choice('No mark').click();
      await window.choice(article).first().waitFor();
      assert.equal(await tickAll(), count);
      await keptMarks('verified', 0);
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await keptMarks('verified', count);
      await window.run('Collate: Redo Note, Mark or Dismissal');
      await keptMarks('verified', 0);
    });

    test('a mark whose words were replaced is listed with its old text and goes onto the words selected', async () => {
      await window.openFile(article);
      await clickWords('Forty-eight people', 1);
      await window.run('Collate: Mark Name or Number …');
      await window.choice('Query').click();
      await keptMarks('query', 1);
      const words = /"exact": "([^"]+)"/.exec(kept().get(article) ?? '')?.[1] ?? '';
      await clickWords('Forty-eight people');
      await window.page.keyboard.press('Home');
      await window.page.keyboard.press('Shift+End');
      await window.page.keyboard.type('Several passengers were injured when the ferry struck the pier.');
      await clickWords('Several passengers');
      await window.page.keyboard.press('Home');
      for (let word = 0; word < 2; word += 1) await window.page.keyboard.press('Control+Shift+ArrowRight');
      // The list is that of the moment: it is opened again until the edit has arrived.
      await window.until(async () => {
        await window.run('Collate: Notes Whose Words Are Gone …');
        const isListed = await window
          .choice(`“${words}”`)
          .waitFor({ timeout: 10_000 })
          .then(() => true)
          .catch(() => undefined);
        // In the editor itself Escape would take the selection away.
        if (!isListed && (await window.page.locator('.quick-input-widget').isVisible())) await window.page.keyboard.press('Escape');
        return isListed;
      }, 'the mark without a place');
      await window.choice(`“${words}”`).click();
      await window.until(
        () => (kept().get(article)?.includes('"exact": "Several passengers') ? true : undefined),
        'the mark to be attached',
      );
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await window.until(() => (kept().get(article)?.includes(`"exact": "${words}"`) ? true : undefined), 'the old place');
      await window.run('File: Revert File');
    });

    test('marks of one author are hidden and shown', async () => {
      const text = readFileSync(path.join(session.workspace, other), 'utf8');
      const words = 'Northwater Lines';
      const start = text.indexOf(words);
      const signature = { id: 'urn:uuid:bo', author: 'Bo Ek', time: '2026-05-03T10:00:00Z' };
      const record = markRecord(signature, other, describePlace(text, { start, end: start + words.length }), 'wrong', 'claim');
      mkdirSync(path.join(session.workspace, '.collate/annotations'), { recursive: true });
      writeFileSync(
        path.join(session.workspace, '.collate/annotations', `${other}.jsonld`),
        printRecordFile({ head: {}, records: new Map([[record.id, record]]) }),
      );
      await window.openFile(other);
      const glyphs = window.page.locator('.editor-instance .glyph-margin-widgets .cgmr, .editor-instance .margin .cgmr');
      await glyphs.first().waitFor({ state: 'attached' });
      await window.run('Collate: Show Notes by Author …');
      await window.choice('Bo Ek').click();
      await window.page.keyboard.press('Enter');
      await window.until(async () => ((await glyphs.count()) === 0 ? true : undefined), 'the sign in the margin to go');
      await window.run('Collate: Show Notes by Author …');
      await window.choice('Bo Ek').click();
      await window.page.keyboard.press('Enter');
      await glyphs.first().waitFor({ state: 'attached' });
    });

    test('a report is written where the editor says, and opens', async () => {
      await window.run('Collate: Export Report …');
      await window.choice('Markdown').click();
      const place = window.page.locator('.quick-input-widget input.input');
      await window.until(async () => (/collate-report\.md$/.test(await place.inputValue()) ? true : undefined), 'the place to save');
      await window.page.keyboard.press('Enter');
      const file = path.join(session.workspace, 'collate-report.md');
      await window.until(() => existsSync(file) || undefined, 'the report');
      await window.page.locator('.tab.active').filter({ hasText: 'collate-report.md' }).waitFor();
      const report = readFileSync(file, 'utf8');
      assert.match(report, /^# Collate report\n/);
      assert.match(report, /people injured/);
    });
  });
