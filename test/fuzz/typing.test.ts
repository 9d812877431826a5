/**
 * Typing: after any keys in the articles of a story, checks that were overtaken and keys that were rehearsed included, the result is that of an engine that begins
 * with the texts as they are and remembers nothing.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import type * as engineModule from '../../src/engine';
import { createEngine, type Corpus } from '../../src/engine';
import { generateArticles } from '../perf/generateArticles';
import { projectRoot } from '../support/projectRoot';
import { fuzzCases } from './arbitraries';

const resources = { names: readFileSync(path.join(projectRoot, 'src/data/generated/names.bin')) };
const host = {
  breathe: () => Promise.resolve(),
  warn: (message: string) => {
    throw new Error(message);
  },
};
/** Cases are dear: each reads and compares a story some ten times. */
const cases = Math.ceil(fuzzCases / 20);

/** What `remember` keeps is the only thing that outlives an engine: without it every reading is the first. */
const withoutMemory: Plugin = {
  name: 'without-memory',
  setup: ({ onLoad }) => {
    const contents = `
      export const SENTENCES = {};
      export const remember = (read) => read;
      export const rememberRows = () => (words) => ({ id: 0, words: Int32Array.from(words) });
      export const rememberPairs = (read) => read;
      export const lately = () => undefined;
      export const rememberOf = (read) => read;
      export const rememberLast = (isSame, finish) => (object, draft) => finish(draft, undefined);
      export const rememberRounds = (read) => ({ begin: () => {}, of: read });`;
    onLoad({ filter: /engine.text.remember\.ts$/ }, () => ({ contents, loader: 'ts' }));
  },
};

/** A key, or a few words pasted or cut, somewhere in an article of the story; then a check, or the next key before there was one. */
const keys = fc.array(
  fc.record({
    article: fc.nat(4),
    /** Where, as a share of the text. */
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 0, 1, 1, 30),
    insert: fc.constantFrom('', 'a', ' ', '.', '\n\n', '7', '12 ', '"', 'S', ' not', ' Three people were killed.', ' on Monday', '\ud83d'),
    check: fc.constantFrom('none', 'wait', 'overtaken', 'rehearsed'),
  }),
  { minLength: 1, maxLength: 12 },
);

suite('fuzz: typing', function () {
  this.timeout(0);
  let folder: string;
  let forgetful: ReturnType<typeof createEngine>;
  const engine = createEngine(resources, host);

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-typing-'));
    const outfile = path.join(folder, 'engine.cjs');
    const entryPoints = [path.join(projectRoot, 'src/engine/index.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', plugins: [withoutMemory], logLevel: 'error' });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- made a moment ago
    forgetful = (require(outfile) as typeof engineModule).createEngine(resources, host);
  });
  suiteTeardown(() => {
    rmSync(folder, { recursive: true });
  });

  test(`the result equals one from scratch, without any memory (${String(cases)} cases)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), keys, async (seed, pressed) => {
        const texts = new Map(generateArticles(5, seed).articles.map((article) => [article.path, article.text]));
        const paths = [...texts.keys()];
        const typed = fill(engine.createCorpus(), texts);
        const overtaken: Promise<unknown>[] = [];
        for (const { article, at, remove, insert, check } of pressed) {
          const file = paths[article] ?? '';
          const old = texts.get(file) ?? '';
          const offset = Math.floor(at * old.length);
          texts.set(file, old.slice(0, offset) + insert + old.slice(offset + remove));
          fill(typed, texts);
          await typed.linkedNow(file);
          if (check === 'wait') await typed.check();
          else if (check === 'overtaken') overtaken.push(typed.check());
          else if (check === 'rehearsed') overtaken.push(typed.rehearse(file, offset, { isCancellationRequested: false }));
        }
        await Promise.all(overtaken);
        const scratch = fill(forgetful.createCorpus(), texts);
        assert.equal(JSON.stringify(await typed.check()), JSON.stringify(await scratch.check()));
        for (const file of paths) assert.equal(JSON.stringify(await typed.linkedNow(file)), JSON.stringify(scratch.linked(file)));
      }),
      { numRuns: cases },
    );
  });
});

/** Hands the texts over; those that are the same cost nothing. */
function fill(corpus: Corpus, texts: ReadonlyMap<string, string>): Corpus {
  for (const [file, text] of texts) corpus.set({ path: file, text });
  return corpus;
}
