/** The shipped model on invented sentences: what kinds of names are found, and that no text breaks it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { decodeNameModel, recogniseNames } from '../../../../src/engine/names/recogniseNames';

const model = decodeNameModel(readFileSync('src/data/generated/names.bin'));

/** The names of a text as `type:words`. */
function namesOf(text: string): string[] {
  const article = readArticle('story.txt', text);
  return recogniseNames(article, model).map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);
}

interface Case {
  readonly title: string;
  readonly text: string;
  /** Names that must be found, with their spans and types. */
  readonly has: readonly string[];
  /** Names, or words at which a name begins, that must not be found. */
  readonly hasNot?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    title: 'where somebody was born or lives, but not when',
    text: 'The barges stopped. Born in Dorn, she left school early. A native of Velmuth, he was born in May and lived in fear.',
    has: ['LOC:Dorn', 'LOC:Velmuth'],
    hasNot: [/May/, /fear/],
  },
  {
    title: 'a count before a name',
    text: 'The firm now holds 12,481,306 Brissa shares. It has 3,118,450 Brissa shares more.',
    has: [],
    hasNot: [/\d/],
  },
  {
    title: 'persons, organisations, places and nationalities',
    text: 'The German chancellor met Maria Lopez of Siemens in Madrid on Tuesday, a spokesman for the European Commission said.',
    has: ['MISC:German', 'PER:Maria Lopez', 'ORG:Siemens', 'LOC:Madrid', 'ORG:European Commission'],
    hasNot: [/Tuesday/, /:The/],
  },
  {
    title: 'no title, article or possessive belongs to a name',
    text: "Officials in France said Dr. Anna Keller had left. France's government thanked President John Harding for it.",
    has: ['LOC:France', 'PER:Anna Keller', 'PER:John Harding'],
    hasNot: [/Dr\./, /President/, /'s$/],
  },
  {
    title: 'a surname learns from the full name',
    text: 'Police in Leeds arrested Gerald Brantock on Monday. Brantock denied the charge. "I know nothing," Brantock said.',
    has: ['PER:Gerald Brantock', 'PER:Brantock', 'LOC:Leeds'],
    hasNot: [/ORG:Brantock/, /LOC:Brantock/],
  },
  {
    title: 'an abbreviation takes the type of what it stands for',
    text: 'The National Harbour Workers Federation (NHWF) called a strike in Rotterdam. The NHWF represents 9,000 people.',
    has: ['ORG:NHWF', 'LOC:Rotterdam'],
    hasNot: [/(?:PER|LOC|MISC):NHWF/],
  },
  {
    title: 'datelines and credits of agencies',
    text: 'WARSAW (Reuters) - Poland will buy gas from Norway, Prime Minister Adam Nowak said on Friday.',
    has: ['LOC:WARSAW', 'LOC:Poland', 'LOC:Norway', 'PER:Adam Nowak', 'ORG:Reuters'],
  },
  {
    title: 'a listed town in capitals before a dash is where a report comes from',
    text: "N'DJAMENA - A United Nations envoy arrived on Monday.\nNATO - The alliance will meet in May.",
    has: ["LOC:N'DJAMENA", 'ORG:NATO'],
  },
  {
    title: 'a people and a religion are two names, a month beside a number none',
    text: 'The leaders of Chechen Muslims and Turkish Christians spoke about peace in Istanbul yesterday. Posted Aug 14, 2012. The talks began on Jun 3 in Ankara.',
    has: ['MISC:Chechen', 'MISC:Muslims', 'MISC:Turkish', 'MISC:Christians', 'LOC:Istanbul', 'LOC:Ankara'],
    hasNot: [/Aug/, /Jun/],
  },
  {
    title: 'a results table names clubs by their towns',
    text: 'Results of English premier league matches on Saturday:\nEverton 2 Sunderland 0\nLeeds 1 Derby 1\nArsenal 3 Chelsea 1',
    has: ['ORG:Everton', 'ORG:Sunderland', 'ORG:Leeds', 'ORG:Arsenal'],
    hasNot: [/LOC:Leeds/],
  },
  {
    title: 'English without any capital',
    text: 'maria lopez of siemens met the german chancellor in madrid on tuesday, a spokesman for the european commission said. police in nairobi knew nothing of it.',
    has: ['PER:maria lopez', 'ORG:siemens', 'MISC:german', 'LOC:madrid', 'ORG:european commission', 'LOC:nairobi'],
    hasNot: [/tuesday/, /:police/, /:spokesman/, /:nothing/],
  },
  {
    title: 'a text in capitals',
    text: 'POLICE IN MADRID ARREST MARIA LOPEZ\nGERMAN CHANCELLOR TO VISIT KENYA',
    has: ['LOC:MADRID', 'PER:MARIA LOPEZ', 'MISC:GERMAN', 'LOC:KENYA'],
    hasNot: [/POLICE/, /ARREST/, /VISIT/],
  },
  {
    title: 'a listed firm that is named after people is no person, and a firm’s name makes nobody a person',
    text: 'Morgan Stanley hired James Morgan in May. Shares of Brantock Steel rose after Gerald Brantock left. The bank praised Morgan.',
    has: ['ORG:Morgan Stanley', 'PER:James Morgan', 'PER:Gerald Brantock'],
  },
  {
    title: 'laws and treaties are no organisations, places or people',
    text: 'The Senate passed the National Harbour Safety Act on Monday, and the Vessby Accords stand.',
    has: ['MISC:National Harbour Safety Act', 'MISC:Vessby Accords', 'ORG:Senate'],
  },
  {
    title: 'a figure behind a place counts what follows',
    text: 'In Norvik 1,200 people marched on Tuesday. In Texas 300 workers struck.',
    has: ['LOC:Norvik', 'LOC:Texas'],
    hasNot: [/1,200/, /300/],
  },
  {
    title: 'the town in front of a Chinese firm belongs to its name',
    text: 'The order went to Hangzhou Norrlin Digital Technology Co. Ltd on Monday, said officials in Hangzhou. Vance Sea Freight Corp lost it.',
    has: ['ORG:Hangzhou Norrlin Digital Technology Co. Ltd', 'LOC:Hangzhou', 'ORG:Vance Sea Freight Corp'],
  },
];

suite('names of an article', () => {
  for (const { title, text, has, hasNot = [] } of CASES) {
    test(title, () => {
      const names = namesOf(text);
      for (const name of has) assert.ok(names.includes(name), `${name} is missing from ${names.join(', ')}`);
      for (const pattern of hasNot) assert.ok(!names.some((name) => pattern.test(name)), `${String(pattern)} is in ${names.join(', ')}`);
    });
  }

  test('a word at the start of a sentence is no name because of its capital alone', () => {
    for (const text of [
      'Police searched the house.',
      'Prices rose sharply in the spring.',
      'However, nobody was hurt.',
      'Yesterday it rained.',
    ])
      assert.deepEqual(namesOf(text), []);
  });

  test('the same text gives the same names', () => {
    const text = CASES.map((one) => one.text).join('\n\n');
    assert.deepEqual(namesOf(text), namesOf(text));
  });
});

const ODD: readonly (readonly [name: string, text: string])[] = [
  ['no text', ''],
  ['white space', ' \n\t\r\n '],
  [
    'another language',
    'Der Bundeskanzler traf am Dienstag in Berlin die Vertreter der Gewerkschaften.\nПрезидент прибыл в Москву. 中国外交部发言人说。',
  ],
  ['all capitals', 'THE PRIME MINISTER OF BELGIUM RESIGNED ON FRIDAY AFTER A VOTE IN BRUSSELS. HE WILL STAY UNTIL JUNE.'],
  ['no capital', 'the prime minister of belgium resigned on friday after a vote in brussels.'],
  ['emoji and combining marks', 'Zoë 👩‍👩‍👧 met Jose\u0301 Garci\u0301a 🎉 in Sa\u0303o Paulo.'],
  ['lone surrogates', 'A \ud800 b \udc00 C\ud83d'],
  ['one letter after another', 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z '.repeat(20)],
  ['marks alone', '()"“”‘’—…'.repeat(50)],
  ['a word of 10,000 letters', `X${'a'.repeat(10000)} said.`],
];

suite('names of odd texts', () => {
  for (const [name, text] of ODD) {
    test(`${name}: spans lie in the text, in order and apart`, () => {
      const article = readArticle('odd.txt', text);
      let last = 0;
      for (const { start, end, sentence } of recogniseNames(article, model)) {
        assert.ok(start >= last && end > start && end <= text.length);
        const around = article.sentences[sentence];
        assert.ok(around && around.start <= start && end <= around.end);
        last = end;
      }
    });
  }

  test('capitals are read all the same', () => {
    const names = namesOf('BELGIUM SIGNS TREATY WITH FRANCE IN BRUSSELS\n\nThe treaty was signed on Monday.');
    assert.ok(names.includes('LOC:BELGIUM') && names.includes('LOC:FRANCE') && names.includes('LOC:BRUSSELS'), names.join(', '));
  });
});
