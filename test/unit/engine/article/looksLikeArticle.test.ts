import assert from 'node:assert/strict';
import { looksLikeArticle } from '../../../../src/engine/article/looksLikeArticle';

const PROSE =
  'The ferry Halmar ran aground off the port of Vessby on Tuesday. All 212 people on board were brought ashore, the harbour office said.';

suite('looks like an article', () => {
  const cases: readonly [string, string, boolean][] = [
    ['story.txt', PROSE, true],
    ['story.article', '', true],
    ['news.txt', `Ferry runs aground\n\n${PROSE}\n\n- 212 passengers\n- 14 crew`, true],
    ['stocks.txt', `${PROSE}\n\nNorrlin: 12.4 (-3.1)\nOsmark: 40.2 (+0.2)`, true],
    ['kapital.txt', PROSE.toUpperCase(), true],
    ['other.txt', 'Паром «Халмар» сел на мель у порта Вессбю во вторник. Все пассажиры были спасены, сообщила администрация порта.', true],
    [
      'cjk.txt',
      '渡轮哈尔马号星期二在韦斯比港附近搁浅，船上二百一十二人全部获救，港务局说。船长表示，发动机在离港后不久停止运转，当时海上风浪很大，天色已晚，救援工作持续了四个小时。',
      true,
    ],
    ['requirements.txt', 'requests==2.31.0\nnumpy>=1.26', false],
    ['deps.txt', 'requests==2.31.0\nnumpy>=1.26\nflask~=3.0', false],
    ['README.txt', PROSE, false],
    ['LICENSE.txt', PROSE, false],
    ['terms.txt', `${PROSE} Permission is hereby granted, free of charge, to any person.`, false],
    [
      'server.txt',
      '2024-05-01 10:00:01 INFO started\n2024-05-01 10:00:02 WARN slow disk was seen again today.\n2024-05-01 10:00:03 INFO done',
      false,
    ],
    ['data.txt', 'name,age,town,ship,cabin\nIlse,46,Vessby,Halmar,3\nBo,31,Osmark,Halmar,4', false],
    ['list.txt', '- [ ] buy paint for the hull of the boat.\n- [x] call the harbour office about the berth.\nTODO check engine', false],
    ['main.txt', 'function run() {\n  const boats = load();\n  return boats.length;\n}', false],
    ['words.txt', 'apple\npear\nplum\ncherry\nquince', false],
    ['empty.txt', '', false],
    ['binary.txt', `${PROSE}\u0000`, false],
  ];
  for (const [path, text, expected] of cases)
    test(`${path}: ${text.slice(0, 30)}`, () => assert.equal(looksLikeArticle(path, text), expected));
});
