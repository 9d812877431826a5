import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { homeFolders } from './codeServer';
import { projectRoot } from './projectRoot';

/** `node`: the extension host is a Node process beside the server. `web`: a worker in the browser, as on vscode.dev. */
export type ExtensionHostKind = 'node' | 'web';

/** VS Code's own names of its themes, one for each of the four kinds. */
export const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

/** The same as the list of themes shows them. */
const themeTitles: Readonly<Record<Theme, string>> = { ...themes, contrast: 'Dark High Contrast', contrastLight: 'Light High Contrast' };

/** Milliseconds after which an event that a window waits for is taken as never coming, on a machine however busy. */
const PATIENCE = 60_000;

/** Nothing that moves, asks or looks anything up. */
const calm = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'editor.cursorBlinking': 'solid',
  'files.simpleDialog.enable': true,
};

/** Writes the user's settings of a profile, before its first window opens. */
export function writeUserSettings(home: string, theme: Theme, more: Readonly<Record<string, unknown>> = {}): void {
  const folder = path.join(homeFolders(home).userData, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'settings.json'),
    JSON.stringify({ ...calm, 'workbench.colorTheme': themes[theme], ...more }, undefined, 2),
  );
}

export interface WindowOptions {
  /** Absolute path, opened as the workspace; none for an empty window. */
  readonly folder?: string;
  /** Absolute path of a `.code-workspace` file, in place of the folder. */
  readonly workspaceFile?: string;
  /** Load the extension from this project; undefined when it is installed in the profile. */
  readonly development?: ExtensionHostKind;
  /** Absolute path of a bundle that exports `run()`, run inside the extension host. */
  readonly tests?: string;
}

/** The address of a window of the server at `url`. */
export function windowAddress(url: string, { folder, workspaceFile, development, tests }: WindowOptions): string {
  const remote = (at: string): string => `vscode-remote://remote${at.replace(/\\/g, '/').replace(/^(?!\/)/, '/')}`;
  const payload = [
    ...(development ? [['extensionDevelopmentPath', remote(projectRoot)]] : []),
    ...(development === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ];
  const query = new URLSearchParams({
    ...(workspaceFile !== undefined ? { workspace: workspaceFile } : folder === undefined ? { ew: 'true' } : { folder }),
    ...(payload.length ? { payload: JSON.stringify(payload) } : {}),
  });
  return `${url}/?${query.toString()}`;
}

/** A page of VS Code, driven as a person would. */
export class VscodeWindow {
  /** All that are open now. */
  static readonly opened = new Set<VscodeWindow>();

  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(
    browser: Browser,
    url: string,
    options: WindowOptions & { readonly size?: { width: number; height: number } },
  ): Promise<VscodeWindow> {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1400, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(windowAddress(url, options));
    await page.locator('.monaco-workbench .part.editor').first().waitFor();
    const window = new VscodeWindow(page);
    VscodeWindow.opened.add(window);
    page.once('close', () => VscodeWindow.opened.delete(window));
    return window;
  }

  /**
   * Runs a command by the title it has in the palette. What else happens in the window may take the keyboard and close the palette:
   * then it is opened again, until the command was chosen.
   */
  async run(title: string): Promise<void> {
    // Behind the title of a command stands its key, if it has one.
    const rows = '.quick-input-list .monaco-list-row';
    const row = this.page.locator(`${rows}[aria-label="${title}"], ${rows}[aria-label^="${title},"]`).first();
    await this.until(async () => {
      const input = await this.#quickInput('F1', `>${title}`);
      const clicked = await row.click({ timeout: 2000 }).then(
        () => true as const,
        () => undefined,
      );
      // The list does not learn of commands that come while it is open: it is asked again.
      if (!clicked) await input.fill('>', { timeout: 1000 }).catch(() => undefined);
      return clicked;
    }, `the command ${title}`);
  }

  /** Changes the theme the way a person does: the settings file is read only at the start. */
  async changeTheme(theme: Theme): Promise<void> {
    await this.run('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget input.input');
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: themeTitles.light }).first().waitFor();
    await input.fill(themeTitles[theme]);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: themeTitles[theme] }).waitFor();
    await input.press('Enter');
  }

  /**
   * Opens a file of the workspace by its name. What else happens in the window may take the keyboard from the list of files: then the
   * file is asked for again.
   */
  async openFile(name: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: name });
    const tab = this.page.locator('.tab.active').filter({ hasText: name });
    await this.until(async () => {
      const input = await this.#quickInput('Control+P', name);
      return row
        .waitFor({ timeout: 5000 })
        .then(() => input.press('Enter', { timeout: 1000 }))
        .then(() => tab.waitFor({ timeout: 5000 }))
        .then(
          () => true as const,
          () => undefined,
        );
    }, `the tab of ${name}`);
    // The tab changes before the text below it does.
    await this.page.locator(`.editor-group-container.active .monaco-editor[data-uri$="${name}"]`).first().waitFor();
  }

  /** The frame of a webview: the one that holds an element matching `selector`. */
  async webview(selector: string): Promise<Frame> {
    return this.until(async () => {
      for (const frame of this.page.frames()) if ((await frame.$(selector).catch(() => null)) !== null) return frame;
      return undefined;
    }, `a webview with ${selector}`);
  }

  /** The text of the editor that has the focus, as far as it is drawn. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .view-lines').first();
  }

  /** Asks again until there is an answer; the page's own animation frames set the pace. */
  async until<T>(ask: () => T | undefined | Promise<T | undefined>, what: string, limit = PATIENCE): Promise<T> {
    const deadline = performance.now() + limit;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (performance.now() > deadline) throw new Error(`Waited ${String(limit / 1000)} s for ${what}.`);
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50)));
    }
  }

  /** Where words stand in the open editors, in pixels of the page, once they stand still. */
  async middleOf(words: string): Promise<{ x: number; y: number }> {
    return this.until(async () => {
      const [place, next] = [await this.#placeOf(words), await this.#placeOf(words)];
      return place && next && place.x === next.x && place.y === next.y ? next : undefined;
    }, `"${words}" in the editor`);
  }

  /** The middle of the words as the next frame draws them. */
  async #placeOf(words: string): Promise<{ x: number; y: number } | undefined> {
    return this.page.evaluate(async (wanted) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.replace(/\u00a0/g, ' ').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return undefined;
    }, words);
  }

  /** A row of the list that stands open at the top of the window. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text });
  }

  async picture(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #quickInput(key: string, text: string): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget input.input');
    // The workbench may not listen yet, or take the keyboard elsewhere: the key is pressed again until the words are in the box.
    await this.until(async () => {
      if (!(await input.isVisible())) await this.page.keyboard.press(key);
      return input.fill(text, { timeout: 1000 }).then(
        () => true as const,
        () => undefined,
      );
    }, 'the quick input box');
    return input;
  }
}
