/**
 * `npm run screenshots [-- folder of articles]`: pictures of the real thing for the README and for looking at, in `.vscode-test/screenshots`, those
 * of the README also in `docs/pictures`: the story with
 * highlights and panel in each kind of theme, a hover card, the matrix, the map, the panel at 300 pixels.
 */
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { projectRoot, scratch } from '../test/support/projectRoot';
import { sampleStory, Session } from '../test/support/session';
import { type Theme, themes, type VscodeWindow } from '../test/support/vscodeWindow';

const pictures = path.join(scratch, 'screenshots');
const readmePictures = path.join(projectRoot, 'docs/pictures');
const inReadme: readonly string[] = ['panel-dark', 'panel-light', 'hover-dark', 'matrix-light', 'narrow-light'];
/** Articles have long lines; nothing else on the picture than what it is about. */
const plain = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false };
const wide = { width: 1280, height: 860 };

async function take(window: VscodeWindow, name: string): Promise<void> {
  await window.picture(path.join(pictures, `${name}.png`));
  if (inReadme.includes(name)) await window.picture(path.join(readmePictures, `${name}.png`));
}

async function showPanel(window: VscodeWindow): Promise<Frame> {
  await window.run('Collate: Show Discrepancies');
  const panel = await window.webview('#root .tabs');
  await panel.locator('.finding').first().waitFor();
  return panel;
}

async function picturesOf(theme: Theme, story: string): Promise<void> {
  const session = await Session.start({
    theme,
    story,
    settings: plain,
  });
  const picture = (window: VscodeWindow, name: string): Promise<void> => take(window, `${name}-${theme}`);
  try {
    const window = await session.open({ development: 'node', size: wide });
    await window.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '.txt' }).first().dblclick();
    const panel = await showPanel(window);
    await panel.locator('.finding > .summary').first().click();
    await panel.locator('.details').waitFor();
    await picture(window, 'panel');
    await pointAtSelection(window);
    await window.page.locator('.monaco-hover:visible').first().waitFor();
    await picture(window, 'hover');
    for (const [tab, there] of [
      ['matrix', '.matrix'],
      ['sources', '.map'],
    ] as const) {
      await panel.locator(`#tab-${tab}`).click();
      await panel.locator(there).waitFor();
      await picture(window, tab);
    }
  } finally {
    await session.stop();
  }
}

/** The statement that the finding led to is selected; behind it stands the text, so the pointer goes there by its place. */
async function pointAtSelection({ page }: VscodeWindow): Promise<void> {
  const box = await page.locator('.editor-instance .selected-text').first().boundingBox();
  if (!box) throw new Error('Nothing is selected in the editor.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
}

/** The panel at the side, about 300 pixels wide. */
async function narrowPicture(theme: Theme, story: string): Promise<void> {
  const session = await Session.start({ theme, story, settings: { ...plain, 'workbench.panel.defaultLocation': 'right' } });
  try {
    const window = await session.open({ development: 'node', size: { width: 900, height: 860 } });
    const panel = await showPanel(window);
    await panel.locator('.finding > .summary').first().click();
    await panel.locator('.details').waitFor();
    await take(window, `narrow-${theme}`);
  } finally {
    await session.stop();
  }
}

async function main(): Promise<void> {
  const [story = sampleStory] = process.argv.slice(2);
  for (const theme of Object.keys(themes) as Theme[]) {
    await picturesOf(theme, story);
    await narrowPicture(theme, story);
    console.log(path.relative(projectRoot, path.join(pictures, `*-${theme}.png`)));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
