/**
 * Texts made to trip a reader: one pattern thousands of times over. Each is read and compared without a crash, with spans inside the text,
 * and in a time that grows with the text. Time is never measured in seconds: four times the text may cost `MOST_GROWTH` times as much,
 * both measured in the same minute.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, MAXIMUM_ARTICLE_BYTES, type CheckResult, type Corpus } from '../../src/engine';
import { generateArticles } from '../perf/generateArticles';
import { fuzzCases } from './arbitraries';

const engine = createEngine(
  { names: readFileSync(path.join(__dirname, '..', '..', 'src', 'data', 'generated', 'names.bin')) },
  {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      throw new Error(message);
    },
  },
);

/** Linear would be 4, quadratic 16: half way, as growth of garbage and caches is no clean line. */
const MOST_GROWTH = 9;
/** Repetitions of a measurement, of which the least counts: what else the machine does only ever adds. */
const ROUNDS = 2;
/** Below this share of what the plain text costs, growth is not measurable and does not matter. */
const LITTLE = 0.25;
/** UTF-16 units of the shorter of two texts. */
const SHORT = 3_000;

/** A different word for each number: "Abason", "Bbason". */
function word(number: number): string {
  const letters: string[] = [];
  for (let rest = number; ; rest = Math.floor(rest / 26)) {
    letters.push(String.fromCharCode(97 + (rest % 26)));
    if (rest < 26) break;
  }
  const [first = 'a', ...more] = letters;
  return `${first.toUpperCase()}${more.join('')}son`;
}

/** UTF-16 units of the shorter of two texts that are large from the start: what costs the square of a whole text shows only there. */
const LARGE = 25_000;

type Pattern = (number: number) => string;
const same =
  (text: string): Pattern =>
  (): string =>
    text;

const patterns: Readonly<Record<string, Pattern>> = {
  'one count': same('killed 3 people, '),
  'sentences with one count': same('The storm killed 3 people on Monday. '),
  'sentences with other counts': (at) => `The storm killed ${String(at)} people on Monday. `,
  'words of number': same('million '),
  'halves of halves': same('half a '),
  'percentages that change': same('5% to 6% from 7% '),
  dates: same('3 May 2026 '),
  'weeks before weeks': same('last week '),
  'sums of people': same('three men and '),
  'sums with totals': same('5 men, 3 women and 2 children, '),
  'ages of people': (at) => `${word(at)} Smith, ${String(at % 90)}, died. `,
  amounts: (at) => `The firm paid $${String(at)} million for Acme. `,
  'dollar signs': same('$'),
  digits: same('1'),
  'digits and commas': same('1,'),
  'digits and slashes': same('1/'),
  'digits and colons': same('12:'),
  'ranges of ranges': same('10-'),
  'straight quotation marks': same('"said '),
  'quotation marks that only open': same('“a ‘b '),
  'quotations by many speakers': (at) => `“We lost ${String(at)} of them,” said ${word(at)} Smith. `,
  brackets: same('([{'),
  'names, each another': (at) => `${word(at)} ${word(at * 7 + 3)} spoke. `,
  'one surname, many first names': (at) => `${word(at)} Smith spoke. `,
  'one name': same('John Smith '),
  acronyms: (at) => `${word(at).toUpperCase()} said. `,
  initials: same('J.R.R. '),
  'full stops between capitals': same('A.'),
  titles: same('President '),
  'all capitals': same('THE '),
  hyphens: same('-'),
  'words joined by hyphens': same('a-'),
  apostrophes: same("O'"),
  'full stops': same('.'),
  'blank lines': same('\n'),
  'lines of one space': same(' \n'),
  paragraphs: same('word\n\n'),
  'paragraphs that open a quotation': same('"word\n\n'),
  stamps: same('Published Oct 07, 2019 05:08PM ET\n'),
  bylines: same('By John Smith\n'),
  datelines: same('LONDON (Reuters) - '),
  furniture: same('Share This Page\n'),
  addresses: same('https://example.org/2020/1/1/'),
  emoji: same('😀'),
  'joined emoji': same('👨‍👩‍👧'),
  'combining marks': same('\u0301'),
  'direction marks and characters without width': same('\u202e\u200b'),
  'lone surrogates': same('\ud83d'),
  'lone surrogates between letters': same('\ude00a'),
  'control characters': same('\u0000'),
  'tags of HTML': same('<b>'),
  Arabic: same('السلام '),
  'no spaces': same('三人死亡'),
};

/** A million of them are read as well; these are enough to see what that costs. */
const largePatterns: Readonly<Record<string, Pattern>> = {
  'an endless line': (at) => `Mayor ${word(at % 50)} Lee said ${String(at % 90)} of the 40 houses burnt down in Aldford on Monday, `,
  'sentences that somebody says': (at) => `Mayor ${word(at % 50)} Lee said ${String(at % 90)} houses burnt down.\n`,
  'names in lists': (at) =>
    `${word(at * 7)} ${word(at * 3 + 1)}, ${word(at * 11)} ${word(at * 5)} and ${word(at)} ${word(at * 13 + 5)} spoke.\n`,
  'bodies in lists': (at) => `The ${word(at)} Department, ${word(at)}, ${word(at * 7)} Industries and ${word(at * 3)} Lines Ltd agreed.\n`,
  'quotations inside quotations': same('“he said ‘'),
  'quotations that are closed all at once': (at) => (at < LARGE / 12 ? '“We said ‘' : '’” said Ann. '),
};

function textOf(pattern: Pattern, length: number): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const part = pattern(at);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

interface Compared {
  readonly corpus: Corpus;
  readonly result: CheckResult;
  /** Processor time of this process, milliseconds. */
  readonly cost: number;
}

/** An article, or two with (nearly) the same text, read and compared. */
async function compare(text: string, articles: 1 | 2 = 2): Promise<Compared> {
  const corpus = engine.createCorpus();
  const before = process.cpuUsage();
  // A story of its own for the pair: what is not grouped would not be compared.
  corpus.choose({ leftOut: new Set(), byHand: [['a.txt', 'b.txt']] });
  corpus.set({ path: 'a.txt', text });
  if (articles === 2) corpus.set({ path: 'b.txt', text: `${text} Nothing more was known.` });
  const result = await corpus.check();
  assert.ok(result);
  const { user, system } = process.cpuUsage(before);
  return { corpus, result, cost: (user + system) / 1000 };
}

async function leastCost(text: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    // Read anew each time: the engine remembers texts that it has read.
    least = Math.min(least, (await compare(`${text}${' '.repeat(round + 1)}`)).cost);
  }
  return least;
}

function assertSound({ corpus, result }: Compared): void {
  for (const name of corpus.paths) {
    const linked = corpus.linked(name);
    assert.ok(linked);
    const { length } = linked.article.text;
    for (const { start, end } of [...linked.mentions, ...linked.claims, ...linked.quotes, ...linked.article.sentences])
      assert.ok(0 <= start && start <= end && end <= length);
  }
  for (const { statements } of [...result.discrepancies, ...result.agreements])
    for (const { path: name, start, end, quote } of statements) assert.equal(corpus.linked(name)?.article.text.slice(start, end), quote);
}

suite('hostile texts', function () {
  this.timeout(0);
  const ordinary = generateArticles(60, 11)
    .articles.map((article) => article.text)
    .join('\n\n');
  let plain = 0;
  suiteSetup(async () => {
    plain = await leastCost(ordinary.slice(0, 4 * SHORT));
  });

  for (const [name, pattern] of Object.entries(patterns))
    test(`${name}: read, compared, in a time that grows with the text`, async () => {
      assertSound(await compare(textOf(pattern, SHORT)));
      // Both lengths in the same moment, again where the machine was disturbed: what grows too fast does so each time.
      let growth = Infinity;
      for (let attempt = 0; attempt < 3 && growth > MOST_GROWTH; attempt++) {
        const long = await leastCost(textOf(pattern, 4 * SHORT));
        if (long < plain * LITTLE) return;
        growth = Math.min(growth, long / (await leastCost(textOf(pattern, SHORT))));
      }
      assert.ok(growth <= MOST_GROWTH, `four times the text costs ${growth.toFixed(1)} times as much`);
    });

  for (const [name, pattern] of Object.entries(largePatterns))
    test(`${name}, large: read, compared, in a time that grows with the text`, async () => {
      // As above. Another space each time: the engine remembers texts that it has read.
      let growth = Infinity;
      for (let attempt = 0; attempt < 3 && growth > MOST_GROWTH; attempt++) {
        const compared = await compare(textOf(pattern, 4 * LARGE) + ' '.repeat(attempt));
        if (attempt === 0) assertSound(compared);
        growth = Math.min(growth, compared.cost / (await compare(textOf(pattern, LARGE) + ' '.repeat(attempt))).cost);
      }
      assert.ok(growth <= MOST_GROWTH, `four times the text costs ${growth.toFixed(1)} times as much`);
    });

  test('a line of a million letters, with names and numbers, is read', () => {
    const text = 'Mayor Ann Lee said 12 of the 40 houses burnt down in Aldford on Monday, '.repeat(14_000);
    const corpus = engine.createCorpus();
    corpus.set({ path: 'a.txt', text });
    const linked = corpus.linked('a.txt');
    assert.ok(linked && linked.article.text.length === text.length && linked.claims.length > 0);
  });

  test('a line of 150,000 quotations is read', () => {
    const corpus = engine.createCorpus();
    corpus.set({ path: 'a.txt', text: '"a" '.repeat(150_000) });
    assert.equal(corpus.linked('a.txt')?.quotes.length, 150_000);
  });

  // Minutes: in the nightly run alone.
  if (fuzzCases > 1000) {
    for (const name of ['names in lists', 'bodies in lists'])
      test(`${name}, 1 MB and 4 MB: a time that grows with the text`, async () => {
        const pattern = largePatterns[name];
        assert.ok(pattern);
        const compared = await compare(textOf(pattern, 4_000_000), 1);
        assertSound(compared);
        const growth = compared.cost / (await compare(textOf(pattern, 1_000_000), 1)).cost;
        assert.ok(growth <= MOST_GROWTH, `four times the text costs ${growth.toFixed(1)} times as much`);
      });

    test('as many names as the largest file holds: read and compared', async () => {
      const pattern = largePatterns['names in lists'];
      assert.ok(pattern);
      const compared = await compare(textOf(pattern, MAXIMUM_ARTICLE_BYTES - 100), 1);
      const mentions = compared.corpus.linked('a.txt')?.mentions.length ?? 0;
      assert.ok(mentions > 750_000, String(mentions));
      assertSound(compared);
    });
  }
});
