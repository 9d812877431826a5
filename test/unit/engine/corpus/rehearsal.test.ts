import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Cancellation, type Corpus, type EngineHost, type ReadArticle } from '../../../../src/engine';
import { generateArticles } from '../../../perf/generateArticles';
import { projectRoot } from '../../../support/projectRoot';

const names = readFileSync(path.join(projectRoot, 'src/data/generated/names.bin'));
const { articles } = generateArticles(5, 3);
const [first = { path: '', text: '' }] = articles;
const never: Cancellation = { isCancellationRequested: false };

function makeHost(more: Partial<EngineHost>): EngineHost {
  return {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      throw new Error(message);
    },
    ...more,
  };
}

async function grouped(host: Partial<EngineHost>): Promise<Corpus> {
  const corpus = createEngine({ names }, makeHost(host)).createCorpus();
  for (const article of articles) corpus.set(article);
  await corpus.check();
  return corpus;
}

suite('rehearsal of keys', () => {
  test('each is another text of the same story, which a helper thread compares with what was read of it', async () => {
    const handed: (readonly ReadArticle[])[] = [];
    const compareStory = (story: readonly ReadArticle[]): Promise<undefined> => {
      handed.push(story);
      return Promise.resolve(undefined);
    };
    const corpus = await grouped({ helpers: { count: 1, compareStory, dropOvertaken: () => undefined } });
    handed.length = 0;
    for (let turn = 0; turn < 6; turn++) await corpus.rehearse(first.path, turn, never);
    assert.equal(handed.length, 6);
    const texts = handed.map((story) => {
      const [edited, ...others] = story;
      assert.ok(edited?.analysis);
      assert.equal(edited.analysis.article.text, edited.input.text);
      assert.deepEqual(
        others.map(({ input }) => input),
        articles.slice(1),
      );
      return edited.input.text;
    });
    assert.equal(new Set([...texts, first.text]).size, 7);
    // After the first, which are shorter, all but the key.
    for (const text of texts.slice(1)) assert.equal(text.length, first.text.length + 1);
  });

  test('nothing of it is kept, or shows in any answer', async () => {
    const made: string[] = [];
    const corpus = await grouped({ kept: { get: () => undefined, set: (key) => void made.push(key) } });
    const before = await corpus.check();
    const linked = await corpus.linkedNow(first.path);
    made.length = 0;
    for (let turn = 0; turn < 4; turn++) await corpus.rehearse(first.path, turn, never);
    assert.deepEqual(made, []);
    assert.equal([...corpus.rest()].length, 0);
    assert.equal(await corpus.linkedNow(first.path), linked);
    assert.equal(JSON.stringify(await corpus.check()), JSON.stringify(before));
  });

  test('a change ends it at its next step', async () => {
    let steps = 0;
    let change = (): void => undefined;
    const breathe = (): Promise<void> => {
      if (++steps === 3) change();
      return Promise.resolve();
    };
    const corpus = await grouped({ breathe });
    change = () => corpus.set({ ...first, text: `${first.text}\nIt rained.\n` });
    steps = 0;
    await corpus.rehearse(first.path, 0, never);
    assert.equal(steps, 3);
  });

  test('cancelled before it began it does nothing; of no article of a story neither', async () => {
    let steps = 0;
    const breathe = (): Promise<void> => {
      steps++;
      return Promise.resolve();
    };
    const corpus = await grouped({ breathe });
    steps = 0;
    await corpus.rehearse(first.path, 0, { isCancellationRequested: true });
    await corpus.rehearse('none.txt', 0, never);
    assert.equal(steps, 0);
  });
});
