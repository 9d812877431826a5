import type { Browser, Page } from 'playwright-core';
import path from 'node:path';
import type { FromPanel, ToPanel } from '../../src/protocol/panel';
import { projectRoot } from './projectRoot';

declare global {
  interface Window {
    told: FromPanel[];
    kept: unknown;
  }
}

/** The panel's page by itself, without VS Code around it: told what a test likes, and heard. */
export class PanelInPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** `kept`: the state of an earlier page. */
  static async open(browser: Browser, size: { width: number; height: number }, kept?: unknown): Promise<PanelInPage> {
    const page = await browser.newPage({ viewport: size });
    await page.setContent('<!DOCTYPE html><html lang="en"><head><title>Collate</title></head><body><div id="root"></div></body></html>');
    // As text, because what compiles the tests would put names of its own into a function.
    await page.evaluate(`
      window.told = [];
      window.kept = ${JSON.stringify(kept) ?? 'undefined'};
      window.acquireVsCodeApi = () => ({ postMessage: (message) => window.told.push(message), getState: () => window.kept, setState: (next) => { window.kept = next; } });
    `);
    await page.addStyleTag({ path: path.join(projectRoot, 'dist/webview.css') });
    await page.addScriptTag({ path: path.join(projectRoot, 'dist/webview.js') });
    return new PanelInPage(page);
  }

  async tell(...messages: readonly ToPanel[]): Promise<void> {
    // As text: thousands of findings go over many times as fast as values do.
    await this.page.evaluate(`for (const message of ${JSON.stringify(messages)}) window.postMessage(message, '*');`);
  }

  /** Messages of a type that the page has sent so far. */
  async heard<T extends FromPanel['type']>(type: T): Promise<readonly Extract<FromPanel, { type: T }>[]> {
    const all = await this.page.evaluate(() => window.told);
    return all.filter((message): message is Extract<FromPanel, { type: T }> => message.type === type);
  }

  async kept(): Promise<unknown> {
    return this.page.evaluate(() => window.kept);
  }
}
