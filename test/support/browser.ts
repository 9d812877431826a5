import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { vscodePackages } from './projectRoot';

/** No look-ups, no updates: the browser talks to the server on this machine alone. */
const quiet = ['--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'];

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface PackagedChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

/** A headless Chromium: the one that `CHROMIUM` names, else the one from npm (Linux), else the system's. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args: [...quiet, '--no-sandbox'] });
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await packagedChromium() : undefined;
  if (packaged) {
    // One process for everything cannot hold VS Code's frames and workers.
    const args = packaged.args.filter(
      (argument) => !['--single-process', '--no-zygote', '--in-process-gpu', "--headless='shell'"].includes(argument),
    );
    return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, ...quiet] });
  }
  const system = systemBrowsers.find((at) => existsSync(at));
  if (system === undefined) throw new Error('No Chromium, Chrome or Edge was found: set CHROMIUM to the path of one.');
  return chromium.launch({ executablePath: system, args: quiet });
}

async function packagedChromium(): Promise<PackagedChromium | undefined> {
  const entry = path.join(vscodePackages, '@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) return undefined;
  return ((await import(pathToFileURL(entry).href)) as { default: PackagedChromium }).default;
}
