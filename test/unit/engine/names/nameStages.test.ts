/** The parts of name recognition that need no trained model. */
import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { createChainColumns, decodeBest, exponentials, sumAlone, sumChain } from '../../../../src/engine/names/chain';
import { addBits, createHashTable } from '../../../../src/engine/text/hashTable';
import { fillNameColumns } from '../../../../src/engine/names/nameColumns';
import { MOST_FEATURES } from '../../../../src/engine/names/nameFeatures';
import { LABELS, mayFollow } from '../../../../src/engine/names/nameLabels';
import { TokenFlag } from '../../../../src/engine/model/tokens';
import { restoreCapitals } from '../../../../src/engine/names/restoreCapitals';
import { WordBit } from '../../../../src/engine/names/wordAttributes';
import { hashWord } from '../../../../src/engine/text/tokens';
import type { WordTables } from '../../../../src/engine/names/phrases';
import { abbreviates } from '../../../../src/engine/names/sameDocument';
import { findRuns, visitFeatures } from '../../../../src/engine/names/scoreRuns';

const NO_TABLES: WordTables = { words: createHashTable(0), phrases: createHashTable(0) };

function candidatesOf(text: string): string[] {
  const article = readArticle('a.txt', text);
  const columns = fillNameColumns(article, NO_TABLES);
  const runs = findRuns(columns);
  return Array.from({ length: runs.count }, (_, run) =>
    Array.from(runs.token.subarray(runs.start[run], runs.start[run + 1]), (i) =>
      text.slice(article.tokens.start[i], article.tokens.end[i]),
    ).join(' '),
  );
}

suite('candidates for names', () => {
  const cases: readonly (readonly [text: string, runs: readonly string[]])[] = [
    ['the mayor of the town met Lena Vance yesterday', ['Lena Vance']],
    ['they asked the Bank of the West for money', ['Bank of the West']],
    ['he sold Apollo 13 and bought iFlytek', ['Apollo 13', 'iFlytek']],
    ['people came from Rome, Paris and from other towns', ['Rome', 'Paris']],
    ['nothing here has a capital letter', []],
  ];
  for (const [text, runs] of cases) test(text, () => assert.deepEqual(candidatesOf(text), runs));
});

/** Tables in which each word has these bits; "small" words are mostly seen without a capital. */
function tablesOf(words: Readonly<Record<string, number>>): WordTables {
  const table = createHashTable(Object.keys(words).length);
  for (const [word, bits] of Object.entries(words)) addBits(table, hashWord(word), bits);
  return { words: table, phrases: createHashTable(0) };
}

suite('text without capitals', () => {
  const small = Object.fromEntries('the a of in met said on river bank with and to'.split(' ').map((word) => [word, WordBit.lowerCase]));
  const tables = tablesOf({
    ...small,
    river: WordBit.lowerCase | WordBit.placeWord,
    oslo: WordBit.town,
    may: WordBit.lowerCase | WordBit.calendar,
  });
  const raised = (text: string): string[] => {
    const { tokens } = readArticle('a.txt', text);
    const restored = restoreCapitals(tokens, tables);
    return restored
      ? [...restored.flags.keys()]
          .filter((i) => (restored.flags[i] as number) & TokenFlag.capital)
          .map((i) => text.slice(tokens.start[i], tokens.end[i]))
      : ['untouched'];
  };
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['the bank of oslo said a vance met with the bank in may', ['oslo', 'vance']],
    ['on the vance river the bank said to the bank', ['vance', 'river']],
    ['the river and the bank', []],
    ['The bank of oslo said a vance met with the bank', ['untouched']],
    ['zrcadlo oslo kolem vrba praha', ['untouched']],
    ['', ['untouched']],
  ];
  for (const [text, expected] of cases) test(text || 'nothing', () => assert.deepEqual(raised(text), expected));
});

/** Features of all candidates, and the candidates themselves. */
function countFeatures(text: string): { features: number; most: number; candidates: number; longest: number } {
  const columns = fillNameColumns(readArticle('a.txt', text), NO_TABLES);
  const runs = findRuns(columns);
  let features = 0;
  let most = 0;
  visitFeatures(columns, runs, (_, { count }) => {
    features += count;
    most = Math.max(most, count);
  });
  return { features, most, candidates: runs.token.length, longest: runs.longest };
}

suite('work grows with the text', () => {
  for (const [name, piece] of [
    ['prose', 'Lena Vance of Arden Steel flew to Oslo on Monday. '],
    ['capitals', 'LENA VANCE OF ARDEN STEEL FLEW TO OSLO '],
    ['digits', 'A1 22 B 3 '],
  ] as const) {
    test(`a line of ${name} twice as long has twice the features`, () => {
      const once = countFeatures(piece.repeat(4000));
      const twice = countFeatures(piece.repeat(8000));
      assert.ok(twice.features <= once.features * 2.01 && once.features > 0);
      assert.ok(twice.most <= MOST_FEATURES);
      assert.ok(twice.longest <= 100, 'runs are cut');
    });
  }
});

suite('what is looked up', () => {
  const tables = tablesOf({
    vance: WordBit.lastName,
    mayor: WordBit.title,
    harbour: WordBit.placeWord,
    boats: WordBit.lowerCase,
    goal: WordBit.sport,
    match: WordBit.sport,
  });
  const columnsOf = (text: string): ReturnType<typeof fillNameColumns> => fillNameColumns(readArticle('a.txt', text), tables);

  test('words beside a name and in its description, and no others', () => {
    const text = 'boats of the mayor, Vance, a big old harbour boats boats, of boats';
    const { tokens, word } = columnsOf(text);
    const known = [...word.keys()].filter((i) => word[i] !== 0).map((i) => text.slice(tokens.start[i], tokens.end[i]));
    assert.deepEqual(known, ['mayor', 'Vance', 'harbour', 'boats', 'boats']);
  });

  for (const [text, isSport] of [
    ['A goal in the last match sank Vance.', true],
    ['A goal of Vance was peace.', false],
    ['Vance met the mayor.', false],
  ] as const)
    test(`${text} ${isSport ? 'Sport' : 'No sport'}`, () => {
      assert.equal(columnsOf(text).isSport, isSport);
    });
});

suite('the chain of labels', () => {
  const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, k) => Math.sin(k));
  const scores = Float32Array.from({ length: 3 * LABELS }, (_, k) => 2 * Math.cos(3 * k));
  const paths: { labels: number[]; score: number }[] = [];
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      for (let c = 0; c < LABELS; c++) {
        const labels = [0, a, b, c, 0];
        if (labels.some((label, t) => t > 0 && !mayFollow(labels[t - 1]!, label))) continue;
        const score = labels.reduce(
          (sum, label, t) =>
            t === 0 ? 0 : sum + transitions[labels[t - 1]! * LABELS + label]! + (t < 4 ? scores[(t - 1) * LABELS + label]! : 0),
          0,
        );
        paths.push({ labels: [a, b, c], score });
      }

  test('the best path is the best of all paths', () => {
    const found = new Uint8Array(3);
    decodeBest(scores, 0, 3, transitions, createChainColumns(3), found);
    const best = paths.reduce((left, right) => (right.score > left.score ? right : left));
    assert.deepEqual([...found], best.labels);
  });

  test('posteriors and their total agree with the sum over all paths', () => {
    const out = new Float32Array(3 * LABELS);
    const total = sumChain(scores, 0, 3, exponentials(transitions), createChainColumns(3), out);
    const sum = paths.reduce((all, { score }) => all + Math.exp(score), 0);
    assert.ok(Math.abs(total - Math.log(sum)) < 1e-6);
    for (let t = 0; t < 3; t++)
      for (let label = 0; label < LABELS; label++) {
        const share = paths.filter(({ labels }) => labels[t] === label).reduce((all, { score }) => all + Math.exp(score), 0) / sum;
        assert.ok(Math.abs(out[t * LABELS + label]! - share) < 1e-5);
      }
  });

  test('a run of one token is read as the chain would read it', () => {
    for (let at = 0; at < 3; at++) {
      const chain = new Float32Array(3 * LABELS);
      const alone = new Float32Array(3 * LABELS);
      sumChain(scores, at, 1, exponentials(transitions), createChainColumns(1), chain);
      sumAlone(scores, at, exponentials(transitions), alone);
      chain.forEach((share, k) => assert.ok(Math.abs(share - alone[k]!) < 1e-6));
      const found = new Uint8Array(3);
      decodeBest(scores, at, 1, transitions, createChainColumns(1), found);
      const total = (label: number): number => scores[at * LABELS + label]! + transitions[label]! + transitions[label * LABELS]!;
      for (let label = 0; label < LABELS; label++)
        if (mayFollow(0, label) && mayFollow(label, 0)) assert.ok(total(label) <= total(found[at]!));
    }
  });

  test('labels that no permitted path reaches have no sum', () => {
    const impossible = Int32Array.from([1 << 1, 1, 1]);
    assert.equal(
      sumChain(scores, 0, 3, exponentials(transitions), createChainColumns(3), new Float32Array(3 * LABELS), impossible),
      -Infinity,
    );
  });
});

suite('abbreviations', () => {
  const cases: readonly (readonly [text: string, isOne: boolean])[] = [
    ['Harbour Workers Union HWU', true],
    ['Institute for Sea Research ISR', true],
    ['Harbour Workers Union HWX', false],
    ['Harbour Workers HWU', false],
    ['Harbour Workers Union Hwu', false],
  ];
  for (const [text, isOne] of cases) {
    test(`${text}: ${isOne ? 'yes' : 'no'}`, () => {
      const columns = fillNameColumns(readArticle('a.txt', text), NO_TABLES);
      const last = columns.tokens.count - 1;
      assert.equal(abbreviates(columns, last, 0, last), isOne);
    });
  }
});
