/** A folder made to harm, in a real window: its words are shown, nothing of them runs, leads or loads; and policies hold in a real browser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame } from 'playwright-core';
import { hiddenCharacter } from '../../support/attacks';
import { openBrowser } from '../../support/browser';
import { hostileStory, watch } from '../../support/hostileStory';
import { projectRoot } from '../../support/projectRoot';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

/** Adds a script and a handler to a page as an injection would; resolves with what the browser says it forbade, and with what ran. */
const inject = `new Promise((resolve) => {
  const forbidden = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    forbidden.push(event.effectiveDirective);
    if (forbidden.length === 2) resolve({ forbidden, ran: window.ran === true });
  });
  const holder = document.createElement('div');
  holder.innerHTML = '<button onclick="window.ran = true">x</button>';
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(holder, script);
  holder.firstChild.click();
})`;

interface Injected {
  readonly forbidden: readonly string[];
  readonly ran: boolean;
}

function assertForbidden({ forbidden, ran }: Injected): void {
  assert.equal(ran, false);
  assert.deepEqual([...forbidden].sort(), ['script-src-attr', 'script-src-elem']);
}

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`a hostile folder in a window, ${host} extension host`, () => {
    let story: string;
    let session: Session;
    let window: VscodeWindow;
    let panel: Frame;
    let done: string[];

    suiteSetup(async () => {
      story = hostileStory();
      session = await Session.start({ story });
      window = await session.open({ development: host });
      done = watch(window.page);
      await window.openFile('plain.txt');
      await window.run('Collate: Show Discrepancies');
      panel = await window.webview('#root .tabs');
      await panel.locator('.finding.conflict').first().waitFor();
    });
    suiteTeardown(async () => {
      await session?.stop();
      rmSync(story, { recursive: true, force: true });
    });

    test('the panel shows its words as words', async () => {
      await panel.locator('.finding.conflict > .summary').first().click();
      await panel.locator('.details').waitFor();
      // An opened row shows its first statement: until it is there, it would take the place of what the next step opens.
      await window.page.locator('.editor-instance .selected-text').first().waitFor();
      const shown = await panel.locator('#root').innerText();
      assert.match(shown, /<script>|<img src=x|\(command:|HYPERLINK|\*\*bold\*\*/);
      assert.doesNotMatch(shown, hiddenCharacter);
      assert.equal(await panel.locator('#root :is(script, img, iframe, object, embed, base, form)').count(), 0);
      assert.equal(await panel.locator('#root a[href]:not([href="#"])').count(), 0);
      assert.deepEqual(done, []);
    });

    test('a script and a handler put into the panel do not run', async () => {
      assertForbidden(await panel.evaluate<Injected>(inject));
    });

    test('a hover card holds links of our own alone, no picture and no markup of the text', async () => {
      await window.openFile('plain.txt');
      const card = window.page.locator('.monaco-hover .hover-contents').first();
      const { x, y } = await window.middleOf('Ann Lee');
      // A pointer that rested there before the article was read is not asked again: it goes away and comes back.
      await window.until(async () => {
        await window.page.mouse.move(x, y + 200);
        await window.page.mouse.move(x, y);
        return card
          .waitFor({ timeout: 10_000 })
          .then(() => true)
          .catch(() => undefined);
      }, 'the hover card');
      const links = await card
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('data-href') ?? link.getAttribute('href')));
      for (const link of links) assert.match(link ?? '', /^(?:command:collate\.(?:openStatement|showDiscrepancies|findMentions)\?|#?$)/);
      assert.equal(await card.locator('img, iframe, script, svg[onload]').count(), 0);
      assert.doesNotMatch(await card.innerText(), hiddenCharacter);
      assert.deepEqual(done, []);
    });

    test('problems show its words as words', async () => {
      await window.run('View: Focus Problems (Errors, Warnings, Infos)');
      const problems = window.page.locator('.markers-panel .monaco-list-row');
      await problems.first().waitFor();
      // The names of files are VS Code's own.
      const lines = (await problems.allInnerTexts()).flatMap((text) => text.split('\n')).filter((line) => !line.endsWith('.txt'));
      assert.ok(lines.some((line) => line.includes('people')));
      for (const line of lines) assert.doesNotMatch(line, hiddenCharacter);
      assert.equal(await window.page.locator('.markers-panel :is(script, iframe, img[src="x"])').count(), 0);
      assert.deepEqual(done, []);
    });
  });

suite('the report of a hostile folder in a browser', () => {
  let story: string;
  let browser: Browser;
  suiteSetup(async () => {
    story = hostileStory();
    browser = await openBrowser();
  });
  suiteTeardown(async () => {
    await browser.close();
    rmSync(story, { recursive: true, force: true });
  });

  for (const command of ['check', 'annotate'])
    test(`${command}: it shows the words, runs and loads nothing, and what is put into it does not run either`, async () => {
      const { stdout, stderr } = spawnSync(process.execPath, [path.join(projectRoot, 'dist/cli.js'), command, '--format', 'html', '.'], {
        cwd: story,
        encoding: 'utf8',
      });
      assert.match(stdout, /<\/html>/, stderr);
      const file = path.join(story, 'report.html');
      writeFileSync(file, stdout);
      const page = await browser.newPage();
      const done = watch(page);
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      assert.ok((await page.locator('body').innerText()).includes('<img src=x onerror=alert(1)>'));
      assert.equal(await page.locator(':is(script, img, iframe, object, embed, base, form)').count(), 0);
      assert.equal(await page.locator('a[href^="command:"], a[href^="javascript:"], a[href^="http"]').count(), 0);
      assertForbidden(await page.evaluate<Injected>(inject));
      assert.deepEqual(done, []);
      await page.close();
    });
});
