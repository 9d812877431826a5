/**
 * `npm run screenshots [-- folder of articles]`: pictures of the real thing for the README and for looking at, in `docs/pictures`: the story with
 * highlights and panel in each kind of theme, a hover card, the matrix, the map, the panel at 300 pixels.
 */
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { projectRoot } from '../test/support/projectRoot';
import { sampleStory, Session } from '../test/support/session';
import { type Theme, themes, type VscodeWindow } from '../test/support/vscodeWindow';

const pictures = path.join(projectRoot, 'docs/pictures');
const wide = { width: 1280, height: 860 };

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
    settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false },
  });
  const picture = (window: VscodeWindow, name: string): Promise<void> => window.picture(path.join(pictures, `${name}-${theme}.png`));
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
    await panel.locator('#tab-list').click();
    await narrow(window);
    await picture(window, 'narrow');
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

/** Moves the panel to the right and makes it 300 pixels wide, as if dragged to a side bar. */
async function narrow(window: VscodeWindow): Promise<void> {
  await window.run('View: Move Panel Right');
  const edge = await window.page.locator('.part.panel').boundingBox();
  if (!edge) throw new Error('The panel is not in sight.');
  await window.page.mouse.move(edge.x, edge.y + 200);
  await window.page.mouse.down();
  await window.page.mouse.move(edge.x + edge.width - 300, edge.y + 200, { steps: 8 });
  await window.page.mouse.up();
  const panel = await window.webview('#root .tabs');
  await panel.locator('.details').waitFor();
}

async function main(): Promise<void> {
  const [story = sampleStory] = process.argv.slice(2);
  for (const theme of Object.keys(themes) as Theme[]) {
    await picturesOf(theme, story);
    console.log(`docs/pictures/*-${theme}.png`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
