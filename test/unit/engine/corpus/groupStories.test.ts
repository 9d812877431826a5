import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { groupStories } from '../../../../src/engine/corpus/groupStories';
import { createSignatureReader } from '../../../../src/engine/corpus/storySignature';
import { createLexicon } from '../../../../src/engine/text/lexicon';
import { generateArticles } from '../../../perf/generateArticles';

const readSignature = createSignatureReader(createLexicon());
const root = path.join(__dirname, '..', '..', '..', '..');

function ownStories(): { story: string; text: string }[] {
  const folders = ['media/sample-story', ...readdirSync(path.join(root, 'test/gold/stories')).map((name) => `test/gold/stories/${name}`)];
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ story: folder, text: readFileSync(path.join(root, folder, name), 'utf8') })),
  );
}

/** Names of the stories in each group, for reading in a failure. */
function group(articles: readonly { story: string; text: string }[]): string[] {
  const signatures = articles.map(({ text }) => readSignature(readArticle('a.txt', text)));
  return groupStories(signatures)
    .map((members) => [...new Set(members.map((at) => articles[at]?.story))].join(' + ') + ` (${String(members.length)})`)
    .sort();
}

suite('stories', () => {
  test('each of our own stories stands by itself, and whole, in a mixed folder', () => {
    const articles = ownStories();
    const sizes = new Map<string, number>();
    for (const { story } of articles) sizes.set(story, (sizes.get(story) ?? 0) + 1);
    assert.deepEqual(group(articles), [...sizes].map(([story, count]) => `${story} (${String(count)})`).sort());
  });

  test('two disasters of one kind with other names are two stories', () => {
    assert.deepEqual(
      group([
        {
          story: 'Lorn',
          text: 'A flood hit Lornwick on Monday.\n\nThe mayor of Lornwick, Ada Brill, said 12 people had died in Lornwick.',
        },
        { story: 'Lorn', text: 'Twelve died in the Lornwick flood, mayor Ada Brill said. The river Tave broke its banks at Lornwick.' },
        { story: 'Quist', text: 'A flood hit Quistan on Monday.\n\nThe mayor of Quistan, Hugo Pell, said 40 people had died in Quistan.' },
      ]),
      ['Lorn (2)', 'Quist (1)'],
    );
  });

  test('generated stories that share all their filler come apart', () => {
    const articles = generateArticles(300).articles.map(({ path: at, text }) => ({ story: at.split('/')[0] ?? '', text }));
    const found = group(articles);
    const whole = found.filter((name) => /^story-\d+ \(5\)$/.test(name));
    assert.equal(whole.length, 60, found.filter((name) => !whole.includes(name)).join('\n'));
  });

  test('no article, and articles without a telling word', () => {
    assert.deepEqual(groupStories([]), []);
    const empty = readSignature(readArticle('a.txt', 'The and of.'));
    assert.deepEqual(groupStories([empty, empty]), [[0], [1]]);
  });
});
