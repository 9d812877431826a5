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
/** Each reads an article some eight times. */
const readings = Math.ceil(fuzzCases / 4);

/** What `remember` keeps is the only thing that outlives an engine: without it every reading is the first. */
const withoutMemory: Plugin = {
  name: 'without-memory',
  setup: ({ onLoad }) => {
    const contents = `
      export const SENTENCES = {};
      export const remember = (read) => read;
      export const rememberRows = () => (words) => ({ id: 0, words: Int32Array.from(words) });
      export const rememberPairs = (read) => read;
      export const lately = () => ({ get: () => undefined, set: () => undefined });
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
    insert: fc.constantFrom(
      '',
      'a',
      ' ',
      '.',
      '\n\n',
      '\r\n',
      '7',
      '12 ',
      '"',
      '“',
      'S',
      ' not',
      ' Three people were killed.',
      ' on Monday',
      '\ud83d',
    ),
    check: fc.constantFrom('none', 'wait', 'overtaken', 'rehearsed'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What paragraphs are made of: among others what ends, begins or goes on where a paragraph ends or begins. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Ada Holm, 46, said 12 people were hurt in Lornwick on Monday.',
    '“We saw three boats,” said Mayor Jonas Vance, who was born in Dorn.',
    '“It was late, and nobody slept',
    'until the boats came,” Holm said.',
    'The Harbour Watch Corp (HWC) paid $5 million to 40 000 pounds.',
    'VESSBY (Reuters) - Police said 3/4 of the town had 1,234.5 tonnes left.',
    'Holm told HWC that the Norway-led talks of Jan. 5 to',
    'The mayor of the town met Vance at 5 p.m. on 3/4/2019, two weeks later.',
  ),
  fc.constantFrom(
    '.5',
    '…Then',
    'million',
    'to 15',
    'No.',
    '(',
    '12',
    'AP)',
    '"',
    '”',
    "'90s",
    'U.S.',
    '-',
    '£',
    'US$',
    'league',
    'Read more',
    '-----',
    'pounds',
  ),
);
const joints = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\r', ' ');
const article = fc
  .array(fc.tuple(pieces, joints), { minLength: 3, maxLength: 14 })
  .map((parts) => parts.map(([piece, joint]) => piece + joint).join(''));

/** A change of some text: keys, paragraphs split and joined, whole paragraphs that come, go or move, changes in several places at once. */
const change = fc.record({
  at: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
  /** At the next border of a paragraph, or where it falls. */
  isAtBorder: fc.boolean(),
  remove: fc.constantFrom(0, 0, 1, 1, 2, 4, 40),
  insert: fc.oneof(fc.constantFrom('', '', 'a', ' ', '\n\n', '\r\n', '\n', 'x', '.', '\ud83d', '\u200b'), pieces, article),
});

function changed(text: string, { at, isAtBorder, remove, insert }: typeof change extends fc.Arbitrary<infer T> ? T : never): string {
  let now = text;
  for (const place of at) {
    const about = Math.floor((now.length * place) / 1000);
    const border = isAtBorder ? now.slice(about).search(/[\r\n]/) : -1;
    const from = border < 0 ? about : about + border;
    now = now.slice(0, from) + insert + now.slice(from + remove);
  }
  return now;
}

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

  test(`an article that was changed is read as one that was never read before (${String(readings)} cases)`, () => {
    fc.assert(
      fc.property(article, fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
        let now = text;
        engine.analyse({ path: 'typed.txt', text: now });
        for (const next of changes) {
          now = changed(now, next);
          const input = { path: 'typed.txt', text: now };
          assert.deepEqual(engine.analyse(input), forgetful.analyse(input));
        }
      }),
      { numRuns: readings },
    );
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
