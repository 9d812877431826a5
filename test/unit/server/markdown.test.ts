import assert from 'node:assert/strict';
import { visible } from '../../../src/protocol/visibleText';
import { commandLink, escapeMarkdown } from '../../../src/server/common/markdown';

suite('text of articles as Markdown', () => {
  for (const hostile of [
    '[click](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.invalid/x.png)',
    '**bold** _it_ `code` ~~x~~ $(zap)',
    'https://example.invalid/path',
    '| a | b |',
    '# heading\n- list\n1. one',
    'me@example.invalid',
  ])
    test(`nothing of ${JSON.stringify(hostile)} survives as markup`, () => {
      const escaped = escapeMarkdown(hostile);
      assert.doesNotMatch(escaped, /(?<!\\)[[\]`*_<>#|~$]|\n/);
      assert.doesNotMatch(escaped, /(?<!\\):\/\/|(?<!\\):(?:workbench)|(?<!\\)@/);
    });

  test('hidden characters are shown by their numbers', () => {
    assert.equal(visible('a\u202eb\u200bc\u0007d'), 'a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩d');
    assert.equal(visible('soft\u00adhyphen \ud83d \u061c\u{e0041}'), 'soft⟨U+00AD⟩hyphen ⟨U+D83D⟩ ⟨U+061C⟩⟨U+E0041⟩');
    assert.equal(visible('👨‍👩‍👧 👍🏽‍🔧 a\u200db'), '👨‍👩‍👧 👍🏽‍🔧 a⟨U+200D⟩b');
    assert.equal(visible('tab\tand\nline, naïve — “quoted” 🍞'), 'tab\tand\nline, naïve — “quoted” 🍞');
  });

  test('a link carries its arguments and nothing else', () => {
    const link = commandLink('a](b', 'collate.openStatement', { uri: 'file:///a (1).txt', range: ')]' });
    const [, target = ''] = /\]\((command:[^)]+)\)$/.exec(link) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(target.slice(target.indexOf('?') + 1))), [{ uri: 'file:///a (1).txt', range: ')]' }]);
  });
});
