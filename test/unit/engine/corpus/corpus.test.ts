import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createEngine,
  type Cancellation,
  type CorpusArticle,
  type EngineHost,
  type ReadArticle,
  type StoryReport,
} from '../../../../src/engine';
import { generateArticles } from '../../../perf/generateArticles';

const names = readFileSync(path.join(__dirname, '..', '..', '..', '..', 'src', 'data', 'generated', 'names.bin'));
const { articles } = generateArticles(20, 3);

function makeHost(more: Partial<EngineHost> = {}): EngineHost {
  return {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      throw new Error(message);
    },
    ...more,
  };
}

function inputsOf(story: readonly ReadArticle[]): CorpusArticle[] {
  return story.map(({ input }) => input);
}

function keepInMemory(): { kept: NonNullable<EngineHost['kept']>; made: string[] } {
  const reports = new Map<string, StoryReport>();
  const made: string[] = [];
  return {
    made,
    kept: {
      get: (key) => reports.get(key),
      set: (key, report) => {
        made.push(key);
        reports.set(key, report);
      },
    },
  };
}

suite('corpus', () => {
  test('an edit compares only the story it touches', async () => {
    const { kept, made } = keepInMemory();
    const corpus = createEngine({ names }, makeHost({ kept })).createCorpus();
    for (const article of articles) corpus.set(article);
    const before = await corpus.compare();
    assert.equal(made.length, 4);
    const [first] = articles;
    assert.ok(first);
    corpus.set({ path: first.path, text: `${first.text}\nThe mayor said that nine people were missing.\n` });
    const after = await corpus.compare();
    assert.deepEqual(
      after?.map(({ report }, at) => report === before?.[at]?.report),
      [false, true, true, true],
    );
  });

  test('what each key makes anew is kept in a pause only: the last of it, once', async () => {
    const { kept, made } = keepInMemory();
    const corpus = createEngine({ names }, makeHost({ kept })).createCorpus();
    for (const article of articles) corpus.set(article);
    await corpus.check();
    const [first] = articles;
    assert.ok(first);
    for (const typed of ['7', '70']) {
      corpus.set({ path: first.path, text: `${first.text}\nThe mayor said that ${typed} people were missing.\n` });
      await corpus.check();
    }
    assert.equal(made.length, 4);
    for (const rests of [1, 2]) {
      assert.equal([...corpus.rest()].length, 2 - rests);
      assert.deepEqual(made.slice(4), [corpus.groupOf(first.path)?.key]);
    }
  });

  test('an article that is about something else now is first compared in the story it was in', async () => {
    const corpus = createEngine({ names }, makeHost()).createCorpus();
    for (const article of articles) corpus.set(article);
    await corpus.check();
    assert.equal(await corpus.compareNow(), undefined, 'nothing was edited');
    const [first, , , , , another] = articles;
    assert.ok(first && another);
    corpus.set({ path: first.path, text: another.text });
    const now = await corpus.compareNow();
    assert.deepEqual(
      now?.map(({ group }) => group.paths.length),
      [5, 5, 5, 5],
    );
    const compared = await corpus.compare();
    assert.deepEqual(
      compared?.map(({ group }) => group.paths.length),
      [6, 4, 5, 5],
    );
    assert.equal(await corpus.compareNow(), undefined, 'the folder is grouped as it should be');
    assert.ok(now && compared && now.slice(2).every(({ report }, at) => report === compared[at + 2]?.report));
  });

  test('the same text again, and a deleted article put back, cost nothing', async () => {
    const { kept, made } = keepInMemory();
    const corpus = createEngine({ names }, makeHost({ kept })).createCorpus();
    for (const article of articles) corpus.set(article);
    const before = JSON.stringify(await corpus.check());
    const [first] = articles;
    assert.ok(first);
    corpus.set(first);
    assert.equal(JSON.stringify(await corpus.check()), before);
    corpus.delete(first.path);
    await corpus.check();
    const compared = made.length;
    corpus.set(first);
    assert.equal(JSON.stringify(await corpus.check()), before);
    assert.equal(made.length, compared);
  });

  test('helpers that fail lose nothing', async () => {
    const plain = createEngine({ names }, makeHost()).createCorpus();
    const helped = createEngine(
      { names },
      makeHost({ helpers: { count: 2, compareStory: () => Promise.resolve(undefined), dropOvertaken: () => undefined } }),
    ).createCorpus();
    for (const article of articles) {
      plain.set(article);
      helped.set(article);
    }
    assert.equal(JSON.stringify(await helped.check()), JSON.stringify(await plain.check()));
  });

  test('helpers get whole stories, and their reports are used', async () => {
    const engine = createEngine({ names }, makeHost());
    const handed: number[] = [];
    const helpers = {
      count: 1,
      compareStory: (story: readonly ReadArticle[]): Promise<StoryReport> => {
        handed.push(story.length);
        return Promise.resolve(engine.compareStory(inputsOf(story)));
      },
      dropOvertaken: () => undefined,
    };
    const helped = createEngine({ names }, makeHost({ helpers })).createCorpus();
    const plain = engine.createCorpus();
    for (const article of articles) {
      plain.set(article);
      helped.set(article);
    }
    assert.equal(JSON.stringify(await helped.check()), JSON.stringify(await plain.check()));
    assert.ok(handed.length > 0 && handed.every((count) => count === 5), handed.join());
  });

  test('what was read of an edited article is handed to the helpers, and of no other', async () => {
    const engine = createEngine({ names }, makeHost());
    const handed: ReadArticle[] = [];
    const helpers = {
      count: 1,
      compareStory: (story: readonly ReadArticle[]): Promise<StoryReport> => {
        handed.push(...story);
        for (const { input, analysis } of story) if (analysis) engine.adopt(input, structuredClone(analysis));
        return Promise.resolve(engine.compareStory(inputsOf(story)));
      },
      dropOvertaken: () => undefined,
    };
    const helped = createEngine({ names }, makeHost({ helpers })).createCorpus();
    for (const article of articles) helped.set(article);
    await helped.check();
    assert.ok(handed.every(({ analysis }) => analysis === null));
    const [first] = articles;
    assert.ok(first);
    const edited = { path: first.path, text: `${first.text}\nThe mayor said that nine people were missing.\n` };
    helped.set(edited);
    await helped.linkedNow(first.path);
    handed.length = 0;
    const result = await helped.check();
    assert.deepEqual(
      handed.flatMap(({ analysis }) => analysis?.article.path ?? []),
      [first.path],
    );
    const plain = createEngine({ names }, makeHost()).createCorpus();
    for (const article of articles) plain.set(article.path === edited.path ? edited : article);
    assert.equal(JSON.stringify(result), JSON.stringify(await plain.check()));
  });

  test('an edit cancels the story it touches in the helpers, and no other; what was finished stays', async () => {
    const engine = createEngine({ names }, makeHost());
    const [touched] = articles;
    assert.ok(touched);
    const handed: { readonly paths: readonly string[]; readonly cancellation: Cancellation }[] = [];
    let drops = 0;
    let isEdited: () => void = () => undefined;
    const edit = new Promise<void>((resolve) => (isEdited = resolve));
    const helpers = {
      count: articles.length,
      compareStory: (story: readonly ReadArticle[], cancellation: Cancellation): Promise<StoryReport | undefined> => {
        handed.push({ paths: inputsOf(story).map(({ path }) => path), cancellation });
        return edit.then(() => (cancellation.isCancellationRequested ? undefined : engine.compareStory(inputsOf(story))));
      },
      dropOvertaken: () => void drops++,
    };
    const corpus = createEngine({ names }, makeHost({ helpers })).createCorpus();
    const plain = engine.createCorpus();
    for (const article of articles) corpus.set(article);
    corpus.groups();
    const overtaken = corpus.check();
    while (handed.length < corpus.groups().length) await Promise.resolve();
    const edited = { ...touched, text: `${touched.text}\nIt rained.\n` };
    corpus.set(edited);
    isEdited();
    assert.equal(await overtaken, undefined);
    assert.ok(drops > 0);
    assert.ok(handed.length > 1);
    for (const { paths, cancellation } of handed) assert.equal(cancellation.isCancellationRequested, paths.includes(touched.path));
    const again = handed.length;
    const result = await corpus.check();
    assert.deepEqual(
      handed.slice(again).map(({ paths }) => paths.includes(touched.path)),
      [true],
    );
    for (const article of articles) plain.set(article.path === edited.path ? edited : article);
    assert.equal(JSON.stringify(result), JSON.stringify(await plain.check()));
  });

  test('an article is read with a pause after each of its story, and with what changes in one', async () => {
    const [first] = articles;
    assert.ok(first);
    const edited = { path: first.path, text: `${first.text}\nRosa Ember said that nine people were missing.\n` };
    let pauses = 0;
    let change = (): void => undefined;
    const breathe = (): Promise<void> => {
      if (++pauses === 3) change();
      return Promise.resolve();
    };
    const corpus = createEngine({ names }, makeHost({ breathe })).createCorpus();
    for (const article of articles) corpus.set(article);
    const size = corpus.groupOf(first.path)?.paths.length ?? 0;
    assert.equal(size, 5);
    change = () => corpus.set(edited);
    const linked = await corpus.linkedNow(first.path);
    assert.equal(linked?.article.text, edited.text);
    assert.ok(pauses >= 2 * size, String(pauses));
    change = () => undefined;
    pauses = 0;
    assert.equal(await corpus.linkedNow(first.path), linked);
    assert.equal(pauses, 0, 'what is known is told at once');
  });

  test('an edit ends the reading of the text before it', async () => {
    const [first] = articles;
    assert.ok(first);
    let steps = 0;
    let edit = (): void => undefined;
    const breathe = (): Promise<void> => {
      if (++steps === 2) edit();
      return Promise.resolve();
    };
    const corpus = createEngine({ names }, makeHost({ breathe })).createCorpus();
    for (const article of articles) corpus.set(article);
    corpus.groups();
    await corpus.linkedNow(first.path);
    // What an edit of this article takes when nothing overtakes it.
    corpus.set({ ...first, text: `${first.text}\nIt rained.\n` });
    steps = 2;
    await corpus.linkedNow(first.path);
    const alone = steps - 2;
    corpus.set({ ...first, text: `${first.text}\nIt snowed.\n` });
    edit = () => corpus.set({ ...first, text: `${first.text}\nIt froze.\n` });
    steps = 0;
    const linked = await corpus.linkedNow(first.path);
    assert.ok(linked?.article.text.endsWith('It froze.\n'));
    assert.equal(steps, 2 + alone);
  });

  test('who asks for an article while it is read waits for the same reading', async () => {
    const path = articles[0]?.path ?? '';
    const pausesOf = async (askers: number): Promise<number> => {
      let pauses = 0;
      const breathe = (): Promise<void> => {
        pauses++;
        return Promise.resolve();
      };
      const corpus = createEngine({ names }, makeHost({ breathe })).createCorpus();
      for (const article of articles) corpus.set(article);
      assert.ok(corpus.groupOf(path));
      const found = await Promise.all(Array.from({ length: askers }, () => corpus.linkedNow(path)));
      assert.equal(new Set(found).size, 1);
      assert.equal(found[0]?.article.path, path);
      return pauses;
    };
    assert.equal(await pausesOf(3), await pausesOf(1));
  });

  test('a cancelled check answers nothing, the next one everything', async () => {
    const corpus = createEngine({ names }, makeHost()).createCorpus();
    for (const article of articles) corpus.set(article);
    assert.equal(await corpus.check({ isCancellationRequested: true }), undefined);
    assert.ok(await corpus.check());
  });

  test('left out means not compared; by hand means together', () => {
    const corpus = createEngine({ names }, makeHost()).createCorpus();
    for (const article of articles) corpus.set(article);
    const [a, b] = [articles[0]?.path ?? '', articles[5]?.path ?? ''];
    corpus.choose({ leftOut: new Set([a]), byHand: [] });
    assert.equal(corpus.groupOf(a), undefined);
    assert.ok(corpus.linked(a), 'it keeps its highlights');
    corpus.choose({ leftOut: new Set(), byHand: [[b, a]] });
    assert.deepEqual(corpus.groupOf(a)?.paths, [a, b].sort());
  });
});
