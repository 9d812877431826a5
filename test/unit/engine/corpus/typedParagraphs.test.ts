/** What a key in a long article costs, counted: which paragraphs are read, and which claims are compared. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type * as engineModule from '../../../../src/engine';
import { createEngine, type EngineHost } from '../../../../src/engine';
import type { ClaimFrame } from '../../../../src/engine/facts/frames/claimFrame';
import type { Span } from '../../../../src/engine/model/span';
import { generateArticles } from '../../../perf/generateArticles';
import { longText } from '../../../perf/longText';
import { projectRoot } from '../../../support/projectRoot';

const names = readFileSync(path.join(projectRoot, 'src/data/generated/names.bin'));
const { articles } = generateArticles(5, 3);
const text = longText(articles);
const paragraphs = text.split('\n\n');
const MIDDLE = 180;
const host: EngineHost = {
  breathe: () => Promise.resolve(),
  warn: (message) => {
    throw new Error(message);
  },
};

/** The paragraphs with the word "waited" at `at` written otherwise. */
function withWord(at: readonly number[], word: string): string[] {
  return paragraphs.map((paragraph, index) => (at.includes(index) ? paragraph.replace('waited', word) : paragraph));
}

suite('what a key in an article of 10,000 words has read again', () => {
  const middle = paragraphs[MIDDLE] ?? '';
  const cut = middle.indexOf(' waited');
  const cases: readonly (readonly [what: string, text: string, read: readonly string[]])[] = [
    ['a letter: its paragraph', withWord([MIDDLE], 'wailted').join('\n\n'), [middle.replace('waited', 'wailted')]],
    [
      'a letter in three places: three paragraphs',
      withWord([MIDDLE, MIDDLE + 9, MIDDLE + 20], 'sat').join('\n\n'),
      [0, 9, 20].map((more) => (paragraphs[MIDDLE + more] ?? '').replace('waited', 'sat')),
    ],
    [
      'a paragraph that is split: both halves',
      text.replace(middle, `${middle.slice(0, cut)}\n\n${middle.slice(cut + 1)}`),
      [middle.slice(0, cut), middle.slice(cut + 1)],
    ],
    ['two paragraphs that are joined: the one', text.replace(`${middle}\n\n`, `${middle} `), [`${middle} ${paragraphs[MIDDLE + 1] ?? ''}`]],
    [
      'a paragraph that moves: it, and those in front of which another day stands',
      text.replace(`${middle}\n\n`, '').replace(paragraphs[MIDDLE - 30] ?? '', `$&\n\n${middle}`),
      [MIDDLE, MIDDLE - 29, MIDDLE + 1].map((at) => paragraphs[at] ?? ''),
    ],
    [
      'a paragraph that goes: the one in front of which another day stands',
      text.replace(`${middle}\n\n`, ''),
      [MIDDLE + 1].map((at) => paragraphs[at] ?? ''),
    ],
    ['other ends of lines: nothing', text.replaceAll('\n', '\r\n'), []],
  ];
  for (const [what, edited, expected] of cases)
    test(what, () => {
      const read: string[] = [];
      const didRead = (_: string, sentences: readonly Span[]): void => {
        read.push(...sentences.map(({ start, end }) => now.slice(start, end)));
      };
      const engine = createEngine({ names }, { ...host, didRead });
      let now = text;
      const { article } = engine.analyse({ path: 'long.txt', text });
      assert.equal(read.length, article.sentences.length, 'the first time all is read');
      read.length = 0;
      now = edited;
      engine.analyse({ path: 'long.txt', text: edited });
      assert.equal(read.join(' '), expected.join(' '));
    });
});

/** Two claims that were compared. */
type Compared = readonly [left: ClaimFrame, right: ClaimFrame];

/** Tells of each pair of claims that is scored. */
const counting: Plugin = {
  name: 'counting',
  setup: ({ onLoad, onResolve }) => {
    const file = path.join(projectRoot, 'src/engine/facts/pairs/scorePair.ts');
    onResolve({ filter: /\/scorePair$/ }, () => ({ path: file, namespace: 'counting' }));
    onLoad({ filter: /./, namespace: 'counting' }, () => ({
      contents: `
        import { scorePair as score } from ${JSON.stringify(file)};
        export const scorePair = (left, right, context) => {
          globalThis.didCompare([left, right]);
          return score(left, right, context);
        };`,
      resolveDir: path.dirname(file),
      loader: 'js',
    }));
  },
};

suite('what a key in an article of 10,000 words has compared again', () => {
  let folder: string;
  let counted: ReturnType<typeof createEngine>;
  let compared: Compared[] = [];

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-counting-'));
    const outfile = path.join(folder, 'engine.cjs');
    const entryPoints = [path.join(projectRoot, 'src/engine/index.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', plugins: [counting], logLevel: 'error' });
    Object.assign(globalThis, { didCompare: (pair: Compared) => compared.push(pair) });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- made a moment ago
    counted = (require(outfile) as typeof engineModule).createEngine({ names }, host);
  });
  suiteTeardown(() => {
    Reflect.deleteProperty(globalThis, 'didCompare');
    rmSync(folder, { recursive: true });
  });

  test('the claims of the paragraph, and those that a new value makes one of several', async () => {
    const corpus = counted.createCorpus();
    for (const article of articles) corpus.set(article);
    corpus.choose({ leftOut: new Set(), byHand: [articles.map((article) => article.path)] });
    const file = articles[0]?.path ?? '';
    corpus.set({ path: file, text });
    await corpus.check();
    assert.ok(compared.length > 1000);
    const typed = async (edited: string): Promise<readonly Compared[]> => {
      compared = [];
      corpus.set({ path: file, text: edited });
      await corpus.check();
      return compared;
    };
    const isOf = (frame: ClaimFrame, paragraph: string): boolean => {
      const from = text.indexOf(paragraph);
      return frame.article === 0 && frame.start >= from && frame.start < from + paragraph.length;
    };
    assert.deepEqual(await typed(withWord([MIDDLE], 'wailted').join('\n\n')), [], 'no figure needs the word');

    const damage = paragraphs.find((paragraph) => paragraph.startsWith('The damage was put')) ?? '';
    const words = await typed(text.replace('by the government', 'by the council'));
    assert.ok(words.length > 0 && words.every((pair) => pair.some((frame) => isOf(frame, damage))), 'pairs with a claim of the paragraph');

    await typed(text);
    const figures = await typed(text.replace('at $75 million', 'at $751 million'));
    assert.ok(figures.some((pair) => pair.some((frame) => isOf(frame, damage))));
    // How many values of a unit a source gives is part of every such pair.
    const isMoney = ({ article, dimension }: ClaimFrame): boolean => article === 0 && dimension === 'money';
    assert.ok(
      figures.every((pair) => pair.some(isMoney)),
      'pairs with an amount of the article',
    );
  });
});
