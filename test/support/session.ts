import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { type CodeServer, startCodeServer } from './codeServer';
import { projectRoot } from './projectRoot';
import { type Theme, VscodeWindow, type WindowOptions, writeUserSettings } from './vscodeWindow';

export const sampleStory = path.join(projectRoot, 'media/sample-story');

export interface SessionOptions {
  /** Folder whose copy is the workspace. */
  readonly story?: string;
  readonly theme?: Theme;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of the whole editor. */
  readonly locale?: string;
  /** Prepares the profile (installs an extension, say) before the server starts. */
  readonly prepare?: (home: string) => void;
}

/** A server and a browser with a fresh profile and a workspace of their own, all removed at the end. */
export class Session {
  /** Holds the profile and `workspace`. */
  readonly home: string;
  readonly workspace: string;
  readonly #server: CodeServer;
  readonly #browser: Browser;

  private constructor(home: string, server: CodeServer, browser: Browser) {
    this.home = home;
    this.workspace = workspaceOf(home);
    this.#server = server;
    this.#browser = browser;
  }

  static async start({ story = sampleStory, theme = 'dark', settings, locale, prepare }: SessionOptions = {}): Promise<Session> {
    const home = mkdtempSync(path.join(tmpdir(), 'collate-'));
    mkdirSync(workspaceOf(home));
    cpSync(story, workspaceOf(home), { recursive: true });
    writeUserSettings(home, theme, settings);
    prepare?.(home);
    const [server, browser] = await Promise.allSettled([startCodeServer({ home, locale }), openBrowser()]);
    if (server.status === 'fulfilled' && browser.status === 'fulfilled') return new Session(home, server.value, browser.value);
    if (server.status === 'fulfilled') await server.value.stop();
    if (browser.status === 'fulfilled') await browser.value.close();
    throw server.status === 'rejected' ? server.reason : (browser as PromiseRejectedResult).reason;
  }

  get url(): string {
    return this.#server.url;
  }

  async open(options: WindowOptions & { readonly size?: { width: number; height: number } }): Promise<VscodeWindow> {
    return VscodeWindow.open(this.#browser, this.#server.url, { folder: this.workspace, ...options });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const workspaceOf = (home: string): string => path.join(home, 'workspace');
