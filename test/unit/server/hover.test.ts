/** Hover cards of an invented story: short where a problem is shown above, with every source where none is. */
import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../../../src/protocol/settings';
import { serverWithStory, type TestServer } from './testServer';

const uriOf = (name: string): string => `memory:/story/${name}.txt`;
const told = (outlet: string, day: number, words: string): [string, string] => [
  uriOf(outlet),
  `Ferry sinks off Kelvo\n\nThe ${outlet} Post\n${String(day)} March 2021\n\nThe ferry Marisol sank off Kelvo on Tuesday, killing ${words} people, the coastguard of Kelvo said. The Marisol had 61 people aboard.\n`,
];
const story = new Map([told('Quay', 10, '102'), told('Dock', 11, '102'), told('Pier', 12, 'about 100'), told('Jetty', 13, '130')]);

suite('hover cards', () => {
  let server: TestServer;
  suiteSetup(async () => {
    server = await serverWithStory(story);
  });
  suiteTeardown(() => server.dispose());

  async function cardOver(name: string, words: string): Promise<string> {
    const before = (story.get(uriOf(name)) ?? '').split(words)[0] ?? '';
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length + 1 };
    const hover = await server.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: uriOf(name) }, position });
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  }

  async function showProblems(level: Settings['diagnostics.level']): Promise<void> {
    const changed = server.next('collate/resultsChanged');
    await server.notify('collate/settings', { ...defaultSettings, 'diagnostics.level': level });
    await changed;
  }

  test('under a problem the card does not repeat its sentence; it lists what the other sources say', async () => {
    await showProblems('conflict');
    const card = await cardOver('Quay', '102 people');
    const problem = String((server.diagnostics.get(uriOf('Quay')) ?? []).find(({ message }) => String(message).includes('130'))?.message);
    assert.match(
      card,
      /^\*\*Conflict\*\* · [^\n]*Open in panel[^\n]*\n\n---\n\n\*\*102\*\* = 102[^\n]*\n\nDiffers in:\n- \[The Jetty Post/,
    );
    assert.ok(!card.includes(problem));
    assert.equal(card.split('command:collate.openStatement?').length - 1, 3);
  });

  test('beside the number, inside the same statement, the sources stand below the way to the panel', async () => {
    const card = await cardOver('Quay', 'killing');
    assert.match(card, /^\*\*Conflict\*\* · [^\n]*Open in panel[^\n]*\n\n(?:- \[[^\n]+\n?){3}$/);
  });

  test('without problems the card tells who differs first, who says the same, who is less exact', async () => {
    await showProblems('none');
    const card = await cardOver('Quay', '102 people');
    const order = ['Differs in:', 'Jetty', 'The same in:', 'Dock', 'less or more exact', 'Pier'].map((words) => card.lastIndexOf(words));
    assert.ok(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      card,
    );
  });

  test('what sources agree on stands in the card, one line a source, newest first', async () => {
    const card = await cardOver('Quay', '61 people');
    const lines = card.split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(
      lines.map((line) => /The (\w+) Post/.exec(line)?.[1]),
      ['Jetty', 'Pier', 'Dock'],
    );
  });
});
