import assert from 'node:assert/strict';
import { walkFolder } from '../../../src/client/common/walkFolder';
import { defaultSettings } from '../../../src/protocol/settings';

const files = [
  'a.txt',
  'b.article',
  'notes.md',
  'requirements.txt',
  'deep/er/c.txt',
  'node_modules/x/d.txt',
  '.git/e.txt',
  'link!/f.txt',
  'closed?/g.txt',
];

/** Names that end in `!` are links, in `?` cannot be read. */
const reading = {
  list: (folder: string): Promise<{ name: string; isFolder: boolean; isLink: boolean }[]> => {
    if (folder.endsWith('?')) return Promise.reject(new Error('closed'));
    const below = files.flatMap((file) =>
      file.startsWith(folder === '' ? '' : `${folder}/`) ? [file.slice(folder === '' ? 0 : folder.length + 1)] : [],
    );
    const names = new Set(below.map((path) => path.split('/')[0] ?? ''));
    return Promise.resolve(
      [...names].map((name) => ({ name, isFolder: below.some((path) => path.startsWith(`${name}/`)), isLink: name.endsWith('!') })),
    );
  },
  join: (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`),
};

suite('walkFolder', () => {
  const globs = { include: defaultSettings['articles.include'], exclude: defaultSettings['articles.exclude'] };

  test('finds what the settings select, follows no link, passes closed folders by', async () => {
    assert.deepEqual((await walkFolder('', reading, { ...globs, maximum: 100 })).sort(), ['a.txt', 'b.article', 'deep/er/c.txt']);
  });

  test('stops at the maximum', async () => {
    assert.equal((await walkFolder('', reading, { ...globs, maximum: 2 })).length, 2);
  });
});
