/**
 * How fast articles are annotated, against wink-nlp and compromise on the same text in the same process:
 * `npm run bench:annotate [-- FILE]`. Without a file it writes made-up news. Rates depend on the machine, ratios hardly.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import { readArticle } from '../../src/engine/article/readArticle';
import { linkStory } from '../../src/engine/linking/linkStory';
import { decodeNameModel, recogniseNames } from '../../src/engine/names/recogniseNames';
import { recogniseClaims } from '../../src/engine/quantities/recogniseClaims';
import { recogniseQuotes } from '../../src/engine/quotations/recogniseQuotes';
import { tokenise } from '../../src/engine/text/tokens';
import { generateArticles } from './generateArticles';

const PASSES = 8;
/** compromise is slow: it gets this share of the texts. */
const COMPROMISE_SHARE = 0.1;

const [file] = process.argv.slice(2);
const texts = file ? readFileSync(file, 'utf8').split(/\n\n\n+/) : generateArticles(400, 7).articles.map(({ text }) => text);
const model = decodeNameModel(readFileSync('src/data/generated/names.bin'));
const wink = winkNLP(winkModel);

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Every text has been read.');
  return value;
}

/** Best rate of several passes, in MB of text (UTF-16 units) a second of processor time: what others do on the machine counts little. */
function rate(inputs: readonly string[], run: (text: string) => void): number {
  const size = inputs.reduce((sum, text) => sum + text.length, 0) / 1e6;
  let best = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const start = process.cpuUsage();
    inputs.forEach(run);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, size / ((user + system) / 1e6));
  }
  return best;
}

/** Articles that are read one after another before the other program has its turn. */
const BATCH = 24;

/**
 * Rates of several programs on the same texts, pass by pass in turn: of each batch of articles the least processor time counts, so that
 * what else the machine does falls on all alike.
 */
function ratesInTurn(
  inputs: readonly string[],
  programs: Readonly<Record<string, (texts: readonly string[]) => void>>,
): Record<string, number> {
  const batches = Array.from({ length: Math.ceil(inputs.length / BATCH) }, (_, at) => inputs.slice(at * BATCH, (at + 1) * BATCH));
  const least = new Map(Object.keys(programs).map((name) => [name, batches.map(() => Infinity)]));
  for (let pass = 0; pass < PASSES; pass++)
    for (const [name, run] of Object.entries(programs))
      batches.forEach((batch, at) => {
        const start = process.cpuUsage();
        run(batch);
        const { user, system } = process.cpuUsage(start);
        const times = known(least.get(name));
        times[at] = Math.min(times[at] ?? Infinity, user + system);
      });
  const size = inputs.reduce((sum, text) => sum + text.length, 0);
  return Object.fromEntries([...least].map(([name, times]) => [name, size / times.reduce((sum, time) => sum + time, 0)]));
}

/** Everything that `annotate` reads of a text: sentences, names, numbers, quotations. */
function annotate(text: string): void {
  const article = readArticle('a.txt', text);
  const found = recogniseNames(article, model);
  recogniseClaims(article, found);
  recogniseQuotes(article, found);
}

/** Articles of one story in the benchmark. */
const STORY = 8;

/** The same for many texts, stage by stage for a story at a time: how a folder is read. */
function annotateStories(batch: readonly string[]): void {
  for (let from = 0; from < batch.length; from += STORY) {
    const story = batch.slice(from, from + STORY).map((text) => readArticle('a.txt', text));
    const names = story.map((article) => recogniseNames(article, model));
    story.forEach((article, at) => void recogniseClaims(article, known(names[at])));
    story.forEach((article, at) => void recogniseQuotes(article, known(names[at])));
  }
}

const articles = new Map(texts.map((text) => [text, readArticle('a.txt', text)]));
const mentions = new Map([...articles].map(([text, article]) => [text, recogniseNames(article, model)]));
const analyses = new Map(
  [...articles].map(([text, article]) => {
    const found = known(mentions.get(text));
    return [text, { article, mentions: found, claims: recogniseClaims(article, found), quotes: recogniseQuotes(article, found) }] as const;
  }),
);
const rows: Record<string, number> = {
  tokens: rate(texts, (text) => void tokenise(text)),
  'article (tokens, sources, sentences)': rate(texts, (text) => void readArticle('a.txt', text)),
  names: rate(texts, (text) => void recogniseNames(known(articles.get(text)), model)),
  claims: rate(texts, (text) => void recogniseClaims(known(articles.get(text)), known(mentions.get(text)))),
  quotes: rate(texts, (text) => void recogniseQuotes(known(articles.get(text)), known(mentions.get(text)))),
  'linking of one article (comes on top)': rate(texts, (text) => void linkStory([known(analyses.get(text))])),
};
// Last, when all of it has run often: the rates of code that V8 has compiled.
const {
  whole = NaN,
  single = NaN,
  others = NaN,
} = ratesInTurn(texts, {
  whole: annotateStories,
  single: (batch) => {
    batch.forEach(annotate);
  },
  others: (batch) => {
    for (const text of batch) wink.readDoc(text).entities().out();
  },
});
rows['annotate, whole'] = whole;
rows['annotate, one article at a time'] = single;
rows['wink-nlp, full pipe'] = others;
rows['compromise'] = rate(texts.slice(0, Math.ceil(texts.length * COMPROMISE_SHARE)), (text) => void nlp(text).topics().out('array'));
for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(40)} ${value.toFixed(2).padStart(8)} MB/s`);
console.log(`annotate / wink-nlp   ${(whole / others).toFixed(2)}`);
console.log(`one at a time / wink-nlp ${(single / others).toFixed(2)}`);
console.log(`annotate / compromise ${(whole / (rows['compromise'] ?? NaN)).toFixed(2)}`);

/** Sizes of one article, in UTF-16 units: the rate must not fall as they grow. */
const SIZES = [2_000, 20_000, 200_000, 2_000_000];
const long = file
  ? texts.join('\n\n')
  : generateArticles(1200, 7)
      .articles.map(({ text }) => text)
      .join('\n\n');
for (const size of SIZES) {
  const pieces = Array.from({ length: Math.floor(Math.min(long.length, 2_000_000) / size) }, (_, at) =>
    long.slice(at * size, (at + 1) * size),
  );
  if (pieces.length > 0)
    console.log(`articles of ${String(size / 1000)} kB`.padEnd(40), rate(pieces, annotate).toFixed(2).padStart(8), 'MB/s');
}
