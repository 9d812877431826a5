import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import type { Source } from '../../../../src/engine/model/article';

const BODY = [
  'The ferry Halmar ran aground off the port of Vessby on Tuesday with 212 people on board, the harbour office said.',
  'Rescuers brought all passengers ashore in four hours, although the sea was rough and the light was failing.',
  'Captain Ilse Maren told reporters that an engine had stopped shortly after the ship left the harbour.',
  'The owner, Norrlin Lines, said it would pay for hotels and onward journeys of those who had been on board.',
];

function only(text: string, path = 'a.txt', published?: string): Source {
  const { sources } = readArticle(path, text, { published });
  assert.equal(sources.length, 1);
  return sources[0]!;
}

suite('stamps, bylines and datelines', () => {
  const dated: readonly [string, string | null, Source['publishedFrom']][] = [
    ['Published Mar 05, 2018 04:12PM ET', '2018-03-05', 'stamp'],
    ['Monday, 5 Mar, 2018', '2018-03-05', 'stamp'],
    ['UPDATED: WEDNESDAY, MARCH 7, 2018, 9:36 AM', '2018-03-07', 'stamp'],
    ['5 March 2018 Last updated at 14:00 GMT', '2018-03-05', 'stamp'],
    ['Posted: 03/05/2018 11:10 am EDT', '2018-03-05', 'stamp'],
    ['Last updated 15:48 05/03/2018 BST', '2018-03-05', 'stamp'],
    ['2018-03-05', '2018-03-05', 'stamp'],
    ['Published: 2018.03.05 09:01 AM', '2018-03-05', 'stamp'],
    ['March 5th, 2018, 7:35 am', '2018-03-05', 'stamp'],
    ['posted at 10:04 am on March 5, 2018', '2018-03-05', 'stamp'],
    ['Ines Kallio March 05, 2018', '2018-03-05', 'byline'],
    ['Posted by Gale Force on 5 March 2018 | 14 comments', '2018-03-05', 'byline'],
    ['Posted on March 5, 2018 by harbourwatch', '2018-03-05', 'byline'],
    ['The Harbour Log / posted Mon., March 5, 2018, 7:40 a.m. / filed under: Ferries', '2018-03-05', 'byline'],
    ['From our special correspondent in Vessby, Monday 5 March 2018', '2018-03-05', 'byline'],
    ['VESSBY, 5 March 2018. By Ines Kallio, for the Norrland Courier (English edition)', '2018-03-05', 'byline'],
    ['By Ines Kallio, Courier staff | Monday, March 5, 2018', '2018-03-05', 'byline'],
    ['Looking back at the week, 11 March 2018', '2018-03-11', 'byline'],
    ['Page last updated at 18:22 GMT, Monday, 5 March 2018', '2018-03-05', 'stamp'],
    ['Owners must answer by March 9, 2018', null, null],
    ['She ran aground once before, on March 5, 2018.', null, null],
    ['Updated 9:06 AM', null, null],
    ['A March 31, 2018 deadline had been set by the court for the owners', null, null],
    ['Elmo Varga, 31, was seen at 9:40 p.m. on Feb. 30, 2018', null, null],
  ];
  for (const [line, day, from] of dated) {
    test(line, () => {
      const source = only(['Ferry runs aground off Vessby', line, ...BODY].join('\n\n'));
      assert.deepEqual([source.published, source.publishedFrom], [day, from]);
    });
  }

  test('the first publication goes before an update', () => {
    assert.equal(
      only(['Ferry runs aground', 'Posted: 03/05/2018 8:33 am Updated: 03/07/2018 8:33 am', ...BODY].join('\n')).published,
      '2018-03-05',
    );
  });

  test('what the caller says goes before all', () => {
    assert.deepEqual(only(['Ferry runs aground', 'March 5, 2018', ...BODY].join('\n'), 'a.txt', '2018-03-09').published, '2018-03-09');
  });

  test('a file name and a web address carry a day', () => {
    assert.equal(only(BODY.join('\n\n'), 'story/02_2018-03-06.txt').published, '2018-03-06');
    const source = only([...BODY, 'https://www.example.co.nz/news/2018/03/07/ferry-aground'].join('\n\n'), 'story/02_2018-03-06.txt');
    assert.deepEqual([source.published, source.publishedFrom, source.outlet, source.country], ['2018-03-07', 'url', 'example.co.nz', 'NZ']);
  });

  const datelines: readonly [string, string | null, string | null, number][] = [
    ['VESSBY, Norrland (AP) _ ', 'VESSBY, Norrland', 'Associated Press', 2],
    ['VESSBY, March 5 (Reuters) - ', 'VESSBY', 'Reuters', 2],
    ['VESSBY/SAN TELMO, March 5 (Reuters) - ', 'VESSBY/SAN TELMO', 'Reuters', 2],
    ['(Bloomberg) -- ', null, 'Bloomberg', 2],
    ['SAN TELMO, Norrland, March 5 - ', 'SAN TELMO, Norrland', null, 2],
    ['Vessby: ', 'Vessby', null, 2],
    ['VESSBY, 5 March 2018 — ', 'VESSBY', null, 2],
    ['VESSBY, Monday, March 5 — ', 'VESSBY', null, 2],
    ['March 5, 2018 - ', null, null, 2],
    ['5th March: ', null, null, 2],
    ['March 5-', null, null, 1],
    ['UPDATE: ', null, null, 1],
    ['Well-known ', null, null, 1],
  ];
  for (const [lead, place, agency, blocks] of datelines) {
    test(`dateline «${lead}»`, () => {
      const article = readArticle('a.txt', ['Ferry runs aground off the coast', lead + BODY[0]].join('\n\n'));
      assert.equal(article.sources[0]?.dateline, place);
      assert.equal(article.sources[0]?.agency, agency);
      assert.equal(article.blocks.length, 1 + blocks);
      if (blocks === 2) assert.equal(article.text.slice(article.blocks[2]!.start, article.blocks[2]!.end), BODY[0]);
    });
  }

  test('a headline with a colon is no dateline', () => {
    const article = readArticle('a.txt', ['Harbour office: Ferry had 212 on board', ...BODY].join('\n\n'));
    assert.equal(article.sources[0]?.dateline, null);
    assert.equal(article.blocks[0]?.role, 'headline');
  });

  test('byline, outlet behind it, agency at the end', () => {
    const source = only(['Ferry runs aground', 'By Ines Kallio and Bo van Dam, Reuters', ...BODY, `${BODY[0]} - AFP`].join('\n\n'));
    assert.deepEqual([source.byline, source.outlet, source.agency], ['Ines Kallio and Bo van Dam', 'Reuters', 'Reuters']);
  });

  for (const line of [
    'By Tuesday, 12 Had Died',
    'By contrast, Osmark kept its ferries',
    'By Bo van Dam the ship was named, and it kept that name.',
  ]) {
    test(`no byline: ${line}`, () => assert.equal(only(['Ferry runs aground', line, ...BODY].join('\n\n')).byline, null));
  }

  test('the country follows the outlet, else the money that sums are turned into, else the time zone', () => {
    assert.equal(only(['Ferry runs aground', 'By Ines Kallio, The Guardian', ...BODY].join('\n\n')).country, 'GB');
    assert.equal(only([...BODY, 'The wreck is worth US$4 million (S$5.4 million).'].join('\n\n')).country, 'SG');
    assert.equal(only([...BODY, 'The wreck is worth $US4 million.'].join('\n\n')).country, 'AU');
    assert.equal(only(['Ferry runs aground', 'March 5, 2018 4:00 PM IST', ...BODY].join('\n\n')).country, 'IN');
    assert.equal(only(BODY.join('\n\n')).country, null);
  });

  test('a page title gives the outlet and is chrome where the headline stands again', () => {
    const article = readArticle(
      'a.txt',
      ['Ferry runs aground off Vessby, Latest World News - The Vessby Post', 'World', 'Ferry runs aground off Vessby', ...BODY].join(
        '\n\n',
      ),
    );
    const source = article.sources[0]!;
    assert.equal(source.outlet, 'The Vessby Post');
    assert.equal(article.text.slice(source.headline!.start, source.headline!.end), 'Ferry runs aground off Vessby');
    assert.equal(source.headline!.start > 60, true);
    assert.deepEqual(
      article.blocks.slice(0, 3).map((block) => block.role),
      ['furniture', 'furniture', 'headline'],
    );
  });

  test('lines broken to a fixed width are one paragraph', () => {
    const wrapped = BODY.map((paragraph) => paragraph.replace(/(.{50,60}) /g, '$1\n'));
    const article = readArticle('a.txt', ['Ferry runs aground off Vessby', ...wrapped].join('\n\n'));
    assert.equal(article.blocks.length, 5);
    assert.equal(article.sentences.length, 5);
  });
});

suite('several texts in one file', () => {
  const post = (number: number, name: string, lines: readonly string[]): string[] => [
    `  ${number}. ${name}`,
    '',
    `    ${name}`,
    '',
    ...lines.map((line) => `    ${line}\n`),
  ];

  test('a forum page: two pasted articles, comments are furniture', () => {
    const text = [
      'Ferry aground off Vessby, all safe', '', "Discussion in 'Shipping' started by oldsalt, Mar 5, 2018.", '',
      ...post(1, 'oldsalt', [`Vessby: ${BODY[0]}`, ...BODY.slice(1), 'Reuters', 'https://www.smh.com.au/world/ferry-20180306-p1.html', 'deckhand and Bo like this.']),
      ...post(2, 'deckhand', ['Owner of Stranded Ferry Says It Will Pay', 'Ines Kallio March 07, 2018', ...BODY]),
      ...post(3, 'Bo', ['Glad that nobody was hurt, the owner should have checked that engine.']),
    ].join('\n'); // prettier-ignore
    const article = readArticle('thread.txt', text);
    const headlines = article.sources.map((source) => text.slice(source.headline!.start, source.headline!.end));
    assert.deepEqual(headlines, ['Ferry aground off Vessby, all safe', 'Owner of Stranded Ferry Says It Will Pay']);
    assert.deepEqual(
      article.sources.map((source) => [source.outlet, source.agency, source.byline, source.published]),
      [
        ['The Sydney Morning Herald', 'Reuters', null, '2018-03-06'],
        [null, null, 'Ines Kallio', '2018-03-07'],
      ],
    );
    const forum = article.furniture
      .filter((item) => item.kind === 'forum')
      .map((item) => text.slice(item.start, item.end))
      .join(' ');
    for (const piece of ["Discussion in 'Shipping'", '1. oldsalt', 'like this.', 'Glad that nobody'])
      assert.ok(forum.includes(piece), piece);
    assert.ok(!forum.includes('Rescuers brought'));
    assert.ok(article.sentences.every((sentence) => !text.slice(sentence.start, sentence.end).includes('oldsalt')));
  });

  test('a forum page whose posts begin with a name above a day', () => {
    const text = [
      'Vessby Town Forum > News', 'Ferry thread', 'Reply | Quote | Report',
      'harbourcat', 'Posted Mar 05, 2018 05:08PM ET', 'Ferry aground off Vessby, all safe', 'By Ann Poe, Reuters', ...BODY, '- REUTERS',
      'northwind', 'Mar 7, 2018', 'Owner of ferry says it will pay', `(Bloomberg) -- ${BODY[0]}`, ...BODY.slice(1), 'Like (3) Reply',
      'oldsalt', 'Mar 8, 2018', 'I was there, it was awful!!', 'Like (2) Reply',
    ].join('\n'); // prettier-ignore
    const article = readArticle('thread.txt', text);
    assert.deepEqual(
      article.sources.map((source) => [
        text.slice(source.headline!.start, source.headline!.end),
        source.outlet,
        source.byline,
        source.published,
      ]),
      [
        ['Ferry aground off Vessby, all safe', 'Reuters', 'Ann Poe', '2018-03-05'],
        ['Owner of ferry says it will pay', 'Bloomberg', null, '2018-03-07'],
      ],
    );
    assert.ok(article.sentences.every((sentence) => !/northwind|awful|Town Forum/.test(text.slice(sentence.start, sentence.end))));
  });

  test('names above days without a forum’s chrome are one text', () => {
    const text = ['Diary of a ferry', 'Monday', 'Mar 5, 2018', ...BODY, 'Wednesday', 'Mar 7, 2018', ...BODY].join('\n');
    assert.equal(readArticle('diary.txt', text).sources.length, 1);
  });

  test('a numbered list is no forum', () => {
    const article = readArticle(
      'a.txt',
      ['Three things to know', '1. The ferry is old', '2. The sea was rough', '3. The captain is new', ...BODY].join('\n\n'),
    );
    assert.deepEqual(article.furniture, []);
    assert.equal(article.sources.length, 1);
  });

  test('texts between rulers are sources of their own', () => {
    const one = ['Ferry runs aground', 'March 5, 2018', ...BODY].join('\n\n');
    const two = ['Owner to pay for hotels', 'March 6, 2018', ...BODY].join('\n\n');
    const article = readArticle('a.txt', `${one}\n\n----------\n\n${two}`);
    assert.deepEqual(
      article.sources.map((source) => source.published),
      ['2018-03-05', '2018-03-06'],
    );
    assert.equal(readArticle('a.txt', `${one}\n\n----------\n\nMore soon.`).sources.length, 1);
  });

  test("readers' comments under an article belong to nobody", () => {
    const text = ['Ferry runs aground', ...BODY, '2 Comments', 'Bo says:', 'I was there.', 'Ada says:', 'So was I.'].join('\n\n');
    const article = readArticle('a.txt', text);
    assert.equal(article.sources[0]!.end, text.indexOf('\n\n2 Comments'));
    assert.equal(article.blocks[article.blocks.length - 1]?.source, -1);
  });
});
