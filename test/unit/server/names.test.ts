import assert from 'node:assert/strict';
import { allEntities } from '../../../src/client/common/wholeLists';
import { generateArticles } from '../../perf/generateArticles';
import { serverWithStory } from './testServer';

const { articles } = generateArticles(10, 7);
const files = new Map(articles.map(({ path, text }) => [`memory:/story/${path}`, text]));
const [first = ''] = files.keys();

suite('names of a folder', function () {
  this.timeout(60_000);

  test('after each edit they are those that a fresh server finds, whether it changed a name or not', async () => {
    const server = await serverWithStory(files);
    let text = files.get(first) ?? '';
    await server.open(first, text, 'article');
    await allEntities(server, null);
    const lists = new Set<string>();
    for (const [at, more] of ['\nIt rained.\n', '\nRosa Ember of Kellmoor Freight said so.\n', '\nEmber laughed.\n'].entries()) {
      text += more;
      const told = server.next('collate/resultsChanged');
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: first, version: at + 2 },
        contentChanges: [{ text }],
      });
      await told;
      const fresh = await serverWithStory(new Map([...files, [first, text]]));
      const found = await allEntities(server, null);
      assert.deepEqual(found, await allEntities(fresh, null));
      lists.add(JSON.stringify(found.map(({ name }) => name)));
      fresh.dispose();
    }
    assert.ok(lists.size > 1, 'a name came');
    server.dispose();
  });
});
