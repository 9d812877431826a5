import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/engine/text/lexicon';
import { nounPhrases, Tag, tagWords } from '../../../../src/engine/text/partsOfSpeech';
import { tokenise } from '../../../../src/engine/text/tokens';

const lexicon = createLexicon();
const names = new Map<number, string>(Object.entries(Tag).map(([name, value]) => [value, name]));

function tagged(text: string): string {
  const tokens = tokenise(text);
  return [...tagWords(text, tokens, lexicon)].map((tag, i) => `${text.slice(tokens.start[i], tokens.end[i])}/${names.get(tag)}`).join(' ');
}

function heads(text: string): string[] {
  const tokens = tokenise(text);
  return nounPhrases(tagWords(text, tokens, lexicon), 0, tokens.count).map(({ head }) => text.slice(tokens.start[head], tokens.end[head]));
}

suite('parts of speech', () => {
  const words: [string, string][] = [
    ['Two ferries struck a pier', 'struck/past'],
    ['The ferry was struck by a tug', 'struck/participle'],
    ['A shot was heard', 'shot/noun'],
    ['Guards shot two men', 'shot/past'],
    ['They plan to build offices', 'build/verb'],
    ['The burned houses stood empty', 'burned/adjective'],
    ['Shares of the baker rose sharply', 'rose/past'],
    ['The board reached a new accord last week', 'accord/noun'],
    ['The fund suspended cover on exports', 'cover/noun'],
    ['She did yard work at a mill', 'work/noun'],
    ['He fled to avoid arrest', 'arrest/noun'],
    ['They asked for a 40 percent raise from the mill', 'raise/noun'],
    ['He helped make bread', 'make/verb'],
    ['The police report nothing', 'report/verb'],
    ['The farm holds 900 sheep', 'holds/verb'],
    ['The mayor strictly controls the port', 'controls/verb'],
    ['The mayor who turns 30 left', 'turns/verb'],
    ['The port of two farm shops closed', 'shops/plural'],
    ['They are meeting today', 'meeting/gerund'],
    ['The mayor won by using the radio', 'using/gerund'],
    ['The shooting began at dawn', 'shooting/noun'],
  ];
  for (const [text, expected] of words) test(text, () => assert.ok(tagged(text).split(' ').includes(expected), tagged(text)));

  test('heads of noun phrases', () =>
    assert.deepEqual(heads('Eight small dairy firms put a joint offer to the council.'), ['firms', 'offer', 'council']));
  test('a possessive ends a phrase', () => assert.deepEqual(heads("the harbour's two cranes"), ['harbour', 'cranes']));
  test('any text is tagged', () => assert.equal(heads('\ud800 ٣٤ 🚢🚢 !!!').length >= 0, true));
});

suite('lexicon', () => {
  const lemmas: [string, string][] = [
    ['raped', 'rape'],
    ['hoping', 'hope'],
    ['rapped', 'rap'],
    ['hosted', 'host'],
    ['organised', 'organize'],
    ['manning', 'manning'],
    ['stole', 'steal'],
    ['won', 'win'],
    ['rose', 'rise'],
    ['sent', 'send'],
    ['fined', 'fine'],
    ['missing', 'missing'],
    ['catches', 'catch'],
    ['goes', 'go'],
    ['undergoes', 'undergo'],
    ['heroes', 'hero'],
    ['are', 'be'],
    ['launches', 'launch'],
    ['headaches', 'headache'],
    ['companies', 'company'],
    ['people', 'person'],
    ['struck', 'strike'],
    ['killing', 'kill'],
    ['stopped', 'stop'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['firemen', 'fireman'],
    ['news', 'news'],
    ['buses', 'bus'],
    ['died', 'die'],
    ['said', 'say'],
    ['firms', 'firm'],
    ['quibblewort', 'quibblewort'],
    ['bureaus', 'bureau'],
    ['virus', 'virus'],
  ];
  for (const [word, base] of lemmas) test(`${word} is a form of ${base}`, () => assert.equal(lexicon.lemma(word), base));
  test('classes of nouns and verbs', () => {
    assert.equal(lexicon.nounClass('officer'), 'person');
    assert.equal(lexicon.nounClass('company'), 'group');
    assert.equal(lexicon.verbClass('say'), 'communication');
    assert.equal(lexicon.nounClass('quibblewort'), undefined);
  });
  test('rare words are rarer than common ones', () => assert.ok(lexicon.rarity('quibblewort') > lexicon.rarity('people')));
});
