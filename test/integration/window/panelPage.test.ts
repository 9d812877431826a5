/** The panel's page in a browser: many findings, keyboard, filters, state, narrow. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { FindingDto } from '../../../src/protocol/findings';
import type { FactMatrixDto } from '../../../src/protocol/matrix';
import { accessibilityProblems } from '../../support/accessibility';
import { openBrowser } from '../../support/browser';
import { PanelInPage } from '../../support/panelPage';
import type { ViewState } from '../../../src/webview/viewState';
import { eventually } from '../../support/eventually';
import { finding } from '../../unit/webview/sampleFindings';

const many = 5000;

suite('panel page', () => {
  let browser: Browser;
  const opened: PanelInPage[] = [];

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(async () => {
    await browser.close();
  });
  teardown(async () => {
    for (const panel of opened.splice(0)) await panel.page.close();
  });

  async function withFindings(findings: readonly FindingDto[], width = 900, kept?: unknown): Promise<PanelInPage> {
    const panel = await PanelInPage.open(browser, { width, height: 500 }, kept);
    opened.push(panel);
    await panel.tell(
      { type: 'init', strings: {}, language: 'en', secondOpinion: true },
      { type: 'findings', delta: { version: 1, reset: true, order: findings.map(({ key }) => key), changed: findings } },
    );
    await panel.page.locator('.summary').first().waitFor();
    return panel;
  }

  const numbered = (count: number): FindingDto[] =>
    Array.from({ length: count }, (_, index) => finding(`f${String(index)}`, { subject: `subject ${String(index)}` }));
  const focusedText = (panel: PanelInPage): Promise<string> =>
    panel.page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

  test('says it is ready', async () => {
    const panel = await withFindings(numbered(1));
    assert.equal((await panel.heard('ready')).length, 1);
  });

  test(`${String(many)} findings are a list of which only what is in sight is drawn`, async () => {
    const { page } = await withFindings(numbered(many), 900, { long: true });
    assert.ok((await page.locator('.row').count()) < 60);
    await page.locator('.summary').first().focus();
    await page.keyboard.press('End');
    await page
      .locator('.finding', { hasText: `subject ${String(many - 1)}` })
      .locator(':scope > .summary:focus')
      .waitFor();
    assert.ok((await page.locator('.row').count()) < 60);
    const last = page.locator('.row').last();
    assert.deepEqual(
      [await last.getAttribute('aria-posinset'), await last.getAttribute('aria-setsize')],
      [String(many + 1), String(many + 1)],
    );
  });

  test(`of ${String(many)} findings a thousand are listed: it says so, searches all, and lists all when asked`, async () => {
    const { page } = await withFindings(numbered(many));
    const rows = async (): Promise<number> => Number(await page.locator('.row').first().getAttribute('aria-setsize'));
    const end = page.locator('.cut');
    assert.match(await end.innerText(), /^Showing 1000 of 5000; search and filters go through all\./);
    assert.equal(await rows(), 1001);
    assert.match(await page.locator('.row').first().innerText(), /5000/, 'the heading tells how many there are in truth');
    await page.locator('vscode-textfield input').fill('subject 4999');
    await page.locator('.subject', { hasText: 'subject 4999' }).waitFor();
    assert.equal(await end.count(), 0);
    await page.evaluate(() => window.postMessage({ type: 'reveal', key: 'f4321', focus: true }, '*'));
    await page.locator('.finding.selected', { hasText: 'subject 4321' }).locator(':scope > .summary:focus').waitFor();
    assert.equal(await rows(), many + 1);
    const again = await withFindings(numbered(many));
    await again.page.locator('.cut vscode-button').click();
    await again.page.locator('.cut').waitFor({ state: 'detached' });
    assert.equal(await again.page.locator('.row').first().getAttribute('aria-setsize'), String(many + 1));
  });

  test('findings that come in several messages are one list', async () => {
    const all = numbered(1200);
    const panel = await withFindings(all.slice(0, 1), 900, { long: true });
    await panel.tell(
      { type: 'findings', delta: { version: 2, reset: true, order: all.map(({ key }) => key), changed: all.slice(0, 700) } },
      { type: 'findings', delta: { version: 2, reset: false, order: null, changed: all.slice(700) } },
    );
    await eventually(async () => (await panel.page.locator('.row').first().getAttribute('aria-setsize')) === '1201');
  });

  test('the row with the keyboard stays when it is scrolled out of sight', async () => {
    const { page } = await withFindings(numbered(many), 900, { long: true });
    await page.locator('.summary').nth(1).focus();
    await page.locator('#scroller').evaluate((scroller) => (scroller.scrollTop = 50_000));
    await page
      .locator('.subject', { hasText: /^subject 1[01]\d\d$/ })
      .first()
      .waitFor();
    assert.equal(
      await page
        .locator('.finding', { has: page.locator('.subject', { hasText: /^subject 0$/ }) })
        .locator(':scope > .summary:focus')
        .count(),
      1,
    );
  });

  test('arrows move, Right opens, Left closes and goes to the heading', async () => {
    const panel = await withFindings(numbered(3));
    const { keyboard } = panel.page;
    await panel.page.locator('.summary').first().focus();
    await keyboard.press('ArrowDown');
    await panel.page.locator('.finding > .summary:focus').waitFor();
    await keyboard.press('ArrowRight');
    await panel.page.locator('.finding > .summary[aria-expanded="true"]:focus').waitFor();
    assert.equal(await panel.page.locator('.statements [role="row"]').count(), 3);
    await keyboard.press('ArrowLeft');
    await panel.page.locator('.finding > .summary[aria-expanded="false"]:focus').waitFor();
    await keyboard.press('ArrowLeft');
    await panel.page.locator('.summary.group:focus').waitFor();
    assert.match(await focusedText(panel), /^Conflicts/);
  });

  test('keys that come faster than the page draws are all obeyed', async () => {
    const { page } = await withFindings(numbered(9));
    await page.locator('.summary').first().focus();
    const press = (...keys: readonly string[]): Promise<void> =>
      page.evaluate((all) => {
        for (const key of all)
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }, keys);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    const third = page.locator('.finding', { hasText: 'subject 2' }).locator(':scope > .summary:focus');
    await page.locator('.finding > .summary[aria-expanded="true"]:focus', { hasText: 'subject 2' }).waitFor();
    await press('ArrowLeft', 'ArrowRight', 'ArrowLeft');
    await page.locator('.finding > .summary[aria-expanded="false"]:focus', { hasText: 'subject 2' }).waitFor();
    assert.equal(await third.count(), 1);
  });

  test('Enter jumps to the first statement, Delete asks to dismiss', async () => {
    const panel = await withFindings(numbered(2));
    await panel.page.locator('.finding > .summary').first().focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.press('Delete');
    assert.deepEqual(await panel.heard('openStatement'), [
      { type: 'openStatement', key: 'f0', statement: 0, beside: false, preview: false },
    ]);
    assert.deepEqual(await panel.heard('dismiss'), [{ type: 'dismiss', key: 'f0' }]);
  });

  test('a click opens the row and shows its first statement, keeping the keyboard', async () => {
    const panel = await withFindings(numbered(2));
    await panel.page.locator('.finding > .summary').nth(1).click();
    await panel.page.locator('.details').waitFor();
    assert.deepEqual(await panel.heard('openStatement'), [
      { type: 'openStatement', key: 'f1', statement: 0, beside: false, preview: true },
    ]);
    await panel.page.locator('.statements .jump').nth(1).click();
    assert.equal((await panel.heard('openStatement')).at(-1)?.statement, 1);
  });

  test('a search narrows the list and says how far', async () => {
    const { page } = await withFindings(numbered(30));
    await page.locator('vscode-textfield input').fill('subject 29');
    await page.locator('[role="status"]', { hasText: '1 of 30 findings shown' }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.finding').count(), 1);
    await page.locator('vscode-textfield input').fill('nothing like it');
    await page.locator('vscode-button', { hasText: 'Show all' }).click();
    await page.locator('[role="status"]', { hasText: /^30 findings$/ }).waitFor({ state: 'attached' });
  });

  test('what was chosen is there after a reload', async () => {
    const first = await withFindings(numbered(many));
    await first.page.locator('vscode-textfield input').fill('subject 1');
    await first.page.locator('.finding > .summary').first().click();
    await first.page.locator('.details').waitFor();
    await first.page.locator('#scroller').evaluate((scroller) => (scroller.scrollTop = 4000));
    const top = async (panel: PanelInPage): Promise<string | null> => ((await panel.kept()) as ViewState).top;
    await eventually(async () => /f\d{2,}$/.test((await top(first)) ?? ''));
    const place = await top(first);
    const second = await withFindings(numbered(many), 900, await first.kept());
    assert.equal(await second.page.locator('vscode-textfield input').inputValue(), 'subject 1');
    await second.page.locator(`.summary[data-key="${place!}"]`).waitFor();
    await eventually(async () => (await top(second)) === place);
  });

  test('a finding that filters hide is shown when the editor asks for it', async () => {
    const { page, ...panel } = await withFindings([
      ...numbered(3),
      finding('house', { severity: 'variant', houseStyle: true, subject: 'hyphens' }),
    ]);
    void panel;
    await page.locator('vscode-textfield input').fill('subject 2');
    await page.evaluate(() => window.postMessage({ type: 'reveal', key: 'house', focus: true }, '*'));
    await page.locator('.finding.selected', { hasText: 'hyphens' }).locator(':scope > .summary:focus').waitFor();
  });

  /** A fact matrix of many facts that three sources tell, and agreements on as many. */
  const sourceKeys = ['a', 'b', 'c'];
  const matrix: FactMatrixDto = {
    story: 's1',
    columns: sourceKeys,
    rows: Array.from({ length: many }, (_, index) => ({
      subject: `fact ${String(index)}`,
      kind: 'count' as const,
      severity: index % 2 === 0 ? ('conflict' as const) : null,
      key: `f${String(index)}`,
      cells: sourceKeys.map((_key, column) => ({
        text: `${String(column)} boats`,
        value: String(column),
        group: column,
        statement: column,
        more: [],
      })),
    })),
  };
  const overview = { stories: [{ id: 's1', name: 'Boats', sources: sourceKeys, byHand: false }], sources: [], problems: [] };

  test(`a matrix of ${String(many)} facts draws what is in sight, and scrolls to the last`, async () => {
    const panel = await withFindings(numbered(3));
    await panel.tell({ type: 'overview', overview });
    await panel.page.locator('#tab-matrix').click();
    await panel.tell({ type: 'matrix', matrix });
    const rows = panel.page.locator('.matrix tr[data-index]');
    await rows.first().waitFor();
    assert.ok((await rows.count()) < 60);
    assert.equal(await panel.page.locator('.matrix').getAttribute('aria-rowcount'), String(many + 1));
    const left = async (): Promise<number | undefined> => (await panel.page.locator('.matrix thead th').nth(2).boundingBox())?.x;
    const before = await left();
    await panel.page.locator('#matrix').evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    await panel.page.locator('.matrix th', { hasText: `fact ${String(many - 1)}` }).waitFor();
    assert.ok((await rows.count()) < 60);
    assert.equal(await left(), before);
    assert.equal(await rows.last().getAttribute('aria-rowindex'), String(many + 1));
    assert.deepEqual(await accessibilityProblems(panel.page), []);
  });

  test('what sources agree on is listed when asked for, opens, and cannot be dismissed', async () => {
    const panel = await withFindings(numbered(2));
    await panel.page.locator('vscode-toolbar-button.agreed').click();
    await eventually(async () => (await panel.heard('wantAgreements')).length === 1);
    const { key, id, kind, subject, story, statements } = finding('agreed', { subject: 'masts' });
    const alone = { ...finding('alone', { subject: 'sails' }), value: '3', independentSources: 1 };
    await panel.tell({
      type: 'agreements',
      agreements: [{ key, id, kind, subject, story, statements, value: '12', independentSources: 2 }, alone],
    });
    const row = panel.page.locator('.finding.agreed', { hasText: 'masts' });
    await row.locator('.summary').click();
    await row.locator('.statements').waitFor();
    assert.match(await row.innerText(), /2 sources say so independently/);
    assert.equal(await row.locator('vscode-button').count(), 0);
    await row.locator('.summary').press('Delete');
    assert.deepEqual(await panel.heard('dismiss'), []);
    assert.match(await panel.page.locator('.finding.agreed', { hasText: 'sails' }).innerText(), /Only one source says so/);
    await panel.page.locator('[role="status"]', { hasText: '4 findings' }).waitFor({ state: 'attached' });
    assert.deepEqual(await accessibilityProblems(panel.page), []);
  });

  test('filters wait behind one button, which tells how many are in use', async () => {
    const { page } = await withFindings([...numbered(3), finding('d', { kind: 'date' })]);
    assert.equal(await page.locator('.filters').count(), 0);
    const button = page.locator('vscode-toolbar-button.filter');
    await button.click();
    const kinds = page.locator('.filters vscode-single-select').nth(1);
    await kinds.click();
    await kinds.locator('.option', { hasText: 'Date or time' }).click();
    await page.locator('[role="status"]', { hasText: '1 of 4 findings shown' }).waitFor({ state: 'attached' });
    await button.click();
    await page.locator('.filters').waitFor({ state: 'detached' });
    assert.equal(await button.getAttribute('label'), 'Filters, 1 in use');
  });

  test('at 300 pixels nothing is cut off at the side', async () => {
    const { page } = await withFindings(numbered(5), 300);
    await page.locator('.finding > .summary').first().click();
    await page.locator('.details').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 300));
    assert.ok(await page.locator('#scroller').evaluate((scroller) => scroller.scrollWidth <= scroller.clientWidth));
    // Tabs, search and switches leave the list most of the height.
    const top = (await page.locator('#scroller').boundingBox())?.y ?? Infinity;
    assert.ok(top <= 140, `the list begins at ${String(top)}`);
  });

  test('axe finds nothing to complain of, wide and narrow, filters closed and open', async () => {
    for (const width of [900, 300]) {
      const { page } = await withFindings([...numbered(40), finding('p', { severity: 'precision' })], width);
      await page.locator('.finding > .summary').first().click();
      await page.locator('.details').waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.locator('vscode-toolbar-button.filter').click();
      await page.locator('.filters').waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    }
  });
});
