import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';

const BODY = [
  'The ferry Halmar ran aground off the port of Vessby on Tuesday with 212 people on board, the harbour office said.',
  'Rescuers brought all passengers ashore in four hours, although the sea was rough and the light was failing.',
  'Captain Ilse Maren told reporters that an engine had stopped shortly after the ship left the harbour.',
  'The owner, Norrlin Lines, said it would pay for hotels and onward journeys of those who had been on board.',
];

/** `kind: text` of each furniture run of an article with `lines` in the middle of its body. */
function furnitureOf(lines: string): string[] {
  const text = ['Ferry runs aground off Vessby', ...BODY.slice(0, 2), lines, ...BODY.slice(2)].join('\n\n');
  const { furniture } = readArticle('a.txt', text);
  return furniture.map((item) => `${item.kind}: ${text.slice(item.start, item.end)}`);
}

suite('furniture', () => {
  const lines: readonly [string, string][] = [
    ['Share Tweet Email Print', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['12 Comments', 'share'],
    ['Leave a comment', 'share'],
    ['[IMG]', 'placeholder'],
    ['[Image: the ferry on the rocks]', 'placeholder'],
    ['Advertisement', 'advertisement'],
    ['Story continues below', 'advertisement'],
    ['Sign up for our daily newsletter and never miss a story.', 'advertisement'],
    ['Download the Vessby Post app', 'advertisement'],
    ['We use cookies to give you the best experience.', 'advertisement'],
    ['Read more: Five ferries that came to grief', 'teaser'],
    ['RELATED: Harbour to get new lights', 'teaser'],
    ['Home > News > Norrland', 'navigation'],
    ['Tags: ferry, Vessby, Norrlin', 'navigation'],
    ['https://example.com/ferry', 'navigation'],
    ['© 2018 Vessby Post. All rights reserved.', 'credit'],
    ['(Reporting by Ines Kallio; Editing by Bo van Dam)', 'credit'],
    ['— With assistance by Ines Kallio and Bo van Dam', 'credit'],
    ['Bo van Dam contributed to this report.', 'credit'],
    ['This article is more than 2 years old', 'other'],
    ['4 min read', 'other'],
  ];
  for (const [line, kind] of lines) test(line, () => assert.deepEqual(furnitureOf(line), [`${kind}: ${line}`]));

  const text = [
    'Share prices of Norrlin Lines fell by a tenth on Wednesday.',
    'Read together, the two reports leave little doubt, she said.',
    'Video of the rescue was shown to the court on Thursday.',
    'With help from neighbours the crew found beds for the night.',
    'Related claims against the owner are before a court in Vessby.',
    'Sign language was used to reach two deaf passengers.',
    'More than 40 of them were children.',
    'Photo evidence will be kept, the police said.',
    'Comment was not available from the owner on Tuesday night.',
    'World markets took little notice of the accident.',
    'Watch officers on the bridge saw the rocks too late.',
    'Breaking the rules cost lives, the minister said.',
    'A long night at sea',
    'Email messages that the owner sent were read out.',
  ];
  for (const line of text) test(`article text: ${line}`, () => assert.deepEqual(furnitureOf(line), []));

  const inline: readonly [string, string[]][] = [
    ['Norrlin Lines (NYSE: NRL) said it was sorry for what happened on Tuesday.', ['ticker:  (NYSE: NRL)']],
    ['Norrlin <NRL.N> and its rival Osmark <OSM> run the only ferries on the route.', ['ticker:  <NRL.N>', 'ticker:  <OSM>']],
    ['The ferry on the rocks. Credit: Ines Kallio', ['credit:  Credit: Ines Kallio']],
    ['The wreck will be towed away in the spring, the owner said. - REUTERS', ['credit:  - REUTERS']],
    ['The U.S. Navy (U.S.) offered help, as did the port (Vessby).', []],
    ['The score was 3 < 5 and the mood (NOT the sea) was calm - AP wrote so.', []],
  ];
  for (const [line, expected] of inline) test(`inside a line: ${line}`, () => assert.deepEqual(furnitureOf(line), expected));

  test('an advertisement takes the lines glued to it', () => {
    const block = 'Get The Stories You Need\nRead the news that matters to you.\nGet The App';
    assert.deepEqual(furnitureOf(block), [`advertisement: ${block}`]);
  });

  test('a headline over a picture is a teaser, with its standfirst', () => {
    const teaser = 'Islanders of Osmark fear for their school\n[IMG]\n\nFor many on Osmark island the school is all that is left.';
    assert.deepEqual(furnitureOf(teaser), [
      'teaser: Islanders of Osmark fear for their school',
      'placeholder: [IMG]',
      'teaser: For many on Osmark island the school is all that is left.',
    ]);
  });

  test('a headline and paragraph of another story glued between spaced paragraphs', () => {
    const foreign =
      'Teachers strike closes eleven schools\nPupils stayed at home as teachers walked out over salaries, and minister Pavol Orban asked them to return to the classrooms.';
    assert.deepEqual(furnitureOf(foreign), [`teaser: ${foreign}`]);
  });

  test('a subheading of the same story is none', () => {
    assert.deepEqual(
      furnitureOf(
        'Passengers praise captain Maren and rescuers\nThe passengers said the captain of the ferry had kept calm on board while rescuers came.',
      ),
      [],
    );
  });

  test('furniture has no sentences, everything else keeps its text', () => {
    const text = ['Ferry runs aground off Vessby', 'Share Tweet Print', ...BODY].join('\r\n\r\n');
    const article = readArticle('a.txt', text);
    assert.equal(article.sentences.length, 5);
    for (const sentence of article.sentences) assert.ok(!text.slice(sentence.start, sentence.end).includes('Tweet'));
  });
});

suite('furniture at the end', () => {
  const LIST = 'Most read\n1. Bakers of Tarnholm win prize\n2. Mayor resigns after vote';
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['headlines below "Most read" are other stories', LIST, true],
    ['a paragraph below them is the article’s', `${LIST}\n\nThe mayor of Vessby said on Friday that the ferry would be raised.`, false],
    ['a list without such a head is the article’s', LIST.replace('Most read', 'What we know'), false],
  ];
  for (const [name, end, isFurniture] of cases)
    test(name, () => {
      const text = ['Ferry runs aground off Vessby', ...BODY, end].join('\n\n');
      const marked = readArticle('a.txt', text).furniture.map((item) => text.slice(item.start, item.end));
      assert.equal(marked.join(' ').includes('Mayor resigns'), isFurniture);
    });
});
