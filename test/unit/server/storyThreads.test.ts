import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { createEngine, type CorpusArticle, type ReadArticle } from '../../../src/engine';
import { createStoryThreads, type StoryThreads } from '../../../src/server/node/storyThreads';
import { projectRoot } from '../../support/projectRoot';

const names = readFileSync(path.join(projectRoot, 'src/data/generated/names.bin'));

/** Stories of two articles that differ in one count. */
const stories = Array.from({ length: 6 }, (_, at): CorpusArticle[] =>
  [12, 15].map((count) => ({
    path: `story${String(at)}-${String(count)}.txt`,
    text: `Mill fire in Aldford\n\nA fire at the cotton mill in Aldford injured ${String(count)} people on Sunday, police said.\n`,
  })),
);

function unread(story: readonly CorpusArticle[]): ReadArticle[] {
  return story.map((input) => ({ input, analysis: null }));
}

/** Ways in which a helper thread breaks. */
const broken: Readonly<Record<string, string | null>> = {
  'does not exist': null,
  'is no program': 'this is { no program',
  'throws when it starts': 'throw new Error("no")',
  'ends at once': 'process.exit(3)',
  'throws at its first story': "require('node:worker_threads').parentPort.on('message', () => { throw new Error('no'); });",
};

suite('helper threads', () => {
  let folder: string;
  let threads: StoryThreads | undefined;
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const engine = createEngine({ names }, { breathe: () => Promise.resolve(), warn });

  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-threads-'));
    warnings.length = 0;
  });
  teardown(async () => {
    await threads?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [what, program] of Object.entries(broken))
    test(`a script that ${what}: the server compares every story itself, told once`, async () => {
      const script = path.join(folder, 'thread.js');
      if (program !== null) writeFileSync(script, program);
      threads = createStoryThreads(names, warn, script);
      const corpus = createEngine({ names }, { breathe: () => Promise.resolve(), warn, helpers: threads }).createCorpus();
      const alone = engine.createCorpus();
      for (const article of stories.flat()) for (const each of [corpus, alone]) each.set(article);
      const byHand = stories.map((story) => story.map((article) => article.path));
      for (const each of [corpus, alone]) each.choose({ leftOut: new Set(), byHand });
      const result = await corpus.check();
      assert.ok(result && result.discrepancies.length >= stories.length);
      assert.deepEqual(result, await alone.check());
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0] ?? '', /helper thread stopped .*goes on without it/);
    });

  test('threads that work compare as the server does', async () => {
    const script = path.join(folder, 'thread.js');
    const entryPoints = [path.join(projectRoot, 'src/server/node/storyThread.ts')];
    await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    threads = createStoryThreads(names, warn, script);
    for (const story of stories) {
      const read = story.map((input) => ({ input, analysis: engine.analyse(input) }));
      assert.deepEqual(await threads.compareStory(read, { isCancellationRequested: false }), engine.compareStory(story));
      assert.deepEqual(await threads.compareStory(unread(story), { isCancellationRequested: false }), engine.compareStory(story));
    }
    assert.deepEqual(warnings, []);
  });

  test('a thread leaves a story that was overtaken, and so does a story that waits; the next one is compared', async () => {
    const script = path.join(folder, 'thread.js');
    const entryPoints = [path.join(projectRoot, 'src/server/node/storyThread.ts')];
    await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    threads = createStoryThreads(names, warn, script);
    const [story = []] = stories;
    const cancellation = { isCancellationRequested: false };
    // More than there are threads: the last ones wait. A thread reads its first story once it has started, long after this.
    const overtaken = Array.from({ length: threads.count + 2 }, () => threads?.compareStory(unread(story), cancellation));
    await Promise.resolve();
    cancellation.isCancellationRequested = true;
    threads.dropOvertaken();
    for (const report of overtaken) assert.equal(await report, undefined);
    assert.deepEqual(await threads.compareStory(unread(story), { isCancellationRequested: false }), engine.compareStory(story));
    assert.deepEqual(warnings, []);
  });
});
