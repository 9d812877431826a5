import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { linkStory } from '../../../../src/engine/linking/linkStory';
import { miniStory } from '../support/miniStory';

suite('any text is read and linked', () => {
  const texts: Record<string, string> = {
    empty: '',
    blank: ' \n\u00a0\n\t\r\n',
    capitals: 'FERRY RUNS AGROUND OFF VESSBY. ALL SAFE, SAYS PORT.',
    small: 'ferry runs aground off vessby. all safe, says port.',
    emoji: '😀 [Ilse Maren|PER] 👩‍👩‍👧 said é́ 😀.\n\n\ud800 [Maren|PER] \udc00 left.',
    russian: 'Паром сел на мель у порта Вессбю во вторник.',
    chinese: '渡轮星期二在港口附近搁浅。全部获救。',
    oneLine: 'The ferry ran aground off [Vessby|LOC]. '.repeat(2000),
    marks: '"“”’‘()[]<>--…'.repeat(500),
    carriageReturns: 'Ferry aground\r\rThe ferry ran aground off [Vessby|LOC].\rAll are safe, the port said.',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const { article, mentions } = miniStory({ 'a.txt': text, 'b.txt': '[Ilse Maren|PER] saw [Vessby|LOC].' }).articles[0]!;
      for (const sentence of article.sentences) {
        assert.ok(sentence.start >= 0 && sentence.end <= article.text.length && sentence.start < sentence.end);
        assert.equal(article.text.slice(sentence.start, sentence.end).trim(), article.text.slice(sentence.start, sentence.end));
      }
      let last = 0;
      for (const mention of mentions) {
        assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= article.text.length);
        last = mention.end;
      }
      for (const block of article.blocks) assert.ok(block.start <= block.end && block.end <= article.text.length);
      for (const item of article.furniture) assert.ok(item.start < item.end && item.end <= article.text.length);
    });
  }

  test('a story of no articles', () => assert.deepEqual(linkStory([]), []));

  test('two hundred thousand lines do not overflow', function () {
    this.timeout(60_000);
    const article = readArticle('a.txt', 'Ferry aground\n'.repeat(200_000));
    assert.equal(article.blocks.length, 200_000);
  });
});
