import assert from 'node:assert/strict';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { kinship } from '../../../../src/engine/detectors/statements/kinship';
import { postHeld } from '../../../../src/engine/detectors/statements/postHeld';
import { detect, summary } from '../support/miniStory';

const find = (detector: Detector, texts: readonly string[]): string[] =>
  summary(detect(detector, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]))));

type Case = readonly [name: string, texts: readonly string[], expected: readonly string[]];

const POSTS: readonly Case[] = [
  [
    'two posts',
    ['General manager [Jon Lind|PER] said no.', 'Team president [Jon Lind|PER] said no.'],
    ['variant person-attribute: General manager | Team president'],
  ],
  [
    'two ranks of a force',
    ['Commodore [Jon Lind|PER] said no.', 'Navy spokesman Commander [Jon Lind|PER] said no.'],
    ['variant person-attribute: Commodore | Navy spokesman Commander'],
  ],
  [
    'two portfolios of one minister',
    [
      'Transport Minister [Ada Holm|PER] left.',
      'The interior minister, [Ada Holm|PER], left.',
      "Tarn's transport minister, [Ada Holm|PER], left.",
    ],
    ['variant person-attribute: Transport Minister | interior minister | transport minister'],
  ],
  [
    'the treasury and the finances',
    ['Treasury Secretary [Ada Holm|PER] left.', 'Finance Secretary [Ada Holm|PER] left.'],
    ['variant person-attribute: Treasury Secretary | Finance Secretary'],
  ],
  ['two words for one portfolio', ['Defense Minister [Ada Holm|PER] left.', 'The war minister, [Ada Holm|PER], left.'], []],
  ['a minister of both', ['Trade Minister [Ada Holm|PER] left.', 'The minister for trade and health, [Ada Holm|PER], left.'], []],
  ['a minister without a portfolio', ['Trade Minister [Ada Holm|PER] left.', 'The minister, [Ada Holm|PER], left.'], []],
  [
    'a mayor or a former mayor',
    ['Mayor [Ada Holm|PER] left.', 'The former mayor, [Ada Holm|PER], left.'],
    ['variant person-attribute: Mayor | former mayor'],
  ],
  ['a title for life', ['President [Ada Holm|PER] left.', 'Former president [Ada Holm|PER] left.'], []],
  ['a chief executive is president, too', ['Orbex president [Jon Lind|PER] left.', 'Orbex chief executive [Jon Lind|PER] left.'], []],
  ['a leader of any kind', ['Prime Minister [Ada Holm|PER] left.', 'Island leader [Ada Holm|PER] left.'], []],
  ['a rank in short', ['Sgt. [Jon Lind|PER] said no.', 'Police Sergeant [Jon Lind|PER] said no.'], []],
  ['a rank beside a post', ['Lt. [Jon Lind|PER] said no.', 'Police spokesman [Jon Lind|PER] said no.'], []],
  ['two words for one rank', ['Detective Sergeant [Jon Lind|PER] said no.', 'Captain [Jon Lind|PER] said no.'], []],
  [
    'with or without a rank',
    ['Acting director [Ada Holm|PER] left.', 'Director [Ada Holm|PER] left.'],
    ['variant person-attribute: Acting director | Director'],
  ],
  [
    'a senior one or not',
    ['Senior vice president [Jon Lind|PER] left.', 'Vice president [Jon Lind|PER] left.'],
    ['variant person-attribute: Senior vice president | Vice president'],
  ],
  [
    'an office of two words',
    ['[Ada Holm|PER], research and training director at Ostrey, left.', '[Ada Holm|PER], research and training manager at Ostrey, left.'],
    ['variant person-attribute: research and training director at Ostrey | research and training manager at Ostrey'],
  ],
  [
    'two words for the head of a body that is named before them',
    ['Orbex president [Jon Lind|PER] left.', 'Orbex Chairman [Jon Lind|PER] left.'],
    ['variant person-attribute: Orbex president | Orbex Chairman'],
  ],
  [
    'governor or president of a bank',
    ['Central bank governor [Ada Holm|PER] left.', 'Central bank president [Ada Holm|PER] left.'],
    ['variant person-attribute: Central bank governor | Central bank president'],
  ],
  ['the governor of a land is president of a body', ['Tarn governor [Ada Holm|PER] left.', 'League president [Ada Holm|PER] left.'], []],
  ['the head of some body', ['Orbex chairman [Jon Lind|PER] left.', '[Jon Lind|PER], head of a mill in Dorn, left.'], []],
  ['the leader of others', ['Bishop [Jon Lind|PER] left.', '[Jon Lind|PER], leader of the other group in Dorn, left.'], []],
  [
    'a post that a whole sentence tells',
    ['[Jon Lind|PER] was deputy associate director of the mint in 1970.', '[Jon Lind|PER], associate director of the mint, left.'],
    ['variant person-attribute: deputy associate director of the mint in 1970 | associate director of the mint'],
  ],
  ['a post that was left', ['[Jon Lind|PER] is no longer president of the mint.', 'Mint director [Jon Lind|PER] left.'], []],
  [
    'a verb before a post',
    ['We do not plan to remove Orbex president [Jon Lind|PER].', 'Orbex Chairman [Jon Lind|PER] left.'],
    ['variant person-attribute: Orbex president | Orbex Chairman'],
  ],
  [
    'two words for the head of a body',
    ['The head of the flood office, [Ada Holm|PER], left.', '[Ada Holm|PER], director of the flood office in Dorn, left.'],
    ['variant person-attribute: head of the flood office | director of the flood office in Dorn'],
  ],
  ['a head told without the body', ['Flood office chief [Ada Holm|PER] left.', '[Ada Holm|PER], director of the flood office, left.'], []],
  [
    'a source that uses both words',
    [
      'The head of the flood office, [Ada Holm|PER], left. [Ada Holm|PER], director of the flood office, is ill.',
      '[Ada Holm|PER], director of the flood office in Dorn, left.',
    ],
    [],
  ],
  [
    'one person whose first name is spelled in two ways',
    ['The president of the weavers, [Ilias Vorr|PER], left.', '[Elias Vorr|PER], chairman of the weavers, left.'],
    ['variant person-attribute: president of the weavers | chairman of the weavers'],
  ],
  [
    'two people of one surname',
    ['The president of the weavers, [Karla Vorr|PER], left.', '[Elias Vorr|PER], chairman of the weavers, left.'],
    [],
  ],
  [
    'two people of one surname whose first names are a letter apart',
    ['The president of the weavers, [Mark Vorr|PER], left.', '[Mary Vorr|PER], chairwoman of the weavers, left.'],
    [],
  ],
  [
    'a larger share of ownership',
    ['Mill owner [Jon Lind|PER] left.', 'Mill majority owner [Jon Lind|PER] left.'],
    ['variant person-attribute: Mill owner | Mill majority owner'],
  ],
  [
    'a rank more',
    ['The mill chose executive editor [Jon Lind|PER].', 'The mill chose editor [Jon Lind|PER].'],
    ['variant person-attribute: executive editor | editor'],
  ],
  [
    'deputy of a deputy',
    ['The mill named associate director [Jon Lind|PER].', 'The mill named deputy associate director [Jon Lind|PER].'],
    ['variant person-attribute: associate director | deputy associate director'],
  ],
  [
    'two posts, and one of them alone',
    ['Mill president and general manager [Jon Lind|PER] left.', 'Mill president [Jon Lind|PER] left.'],
    ['precision person-attribute: Mill president and general manager | Mill president'],
  ],
  ['two posts of a deputy', ['Mill director and assistant manager [Jon Lind|PER] left.', 'Mill director [Jon Lind|PER] left.'], []],
  [
    'two posts, told apart in the other source',
    ['Mill president and manager [Jon Lind|PER] left.', 'Mill president [Jon Lind|PER] left. Mill manager [Jon Lind|PER] came back.'],
    [],
  ],
  ['an owner may well be a lawyer', ['Mill owner [Jon Lind|PER] left.', 'Harbour lawyer [Jon Lind|PER] left.'], []],
  ['words for one post', ['The spokesman [Jon Lind|PER] left.', 'The spokesperson [Jon Lind|PER] left.'], []],
  ['head and chairman', ['Union head [Jon Lind|PER] left.', 'Union chairman [Jon Lind|PER] left.'], []],
  ['two people', ['Team manager [Jon Lind|PER] left.', 'Team president [Ada Holm|PER] left.'], []],
  [
    'a source that gives both',
    ['Team manager [Jon Lind|PER] left. Team president [Jon Lind|PER] came back.', 'Team president [Jon Lind|PER] left.'],
    [],
  ],
];

const TIES: readonly Case[] = [
  [
    'brother or half-brother',
    ['The weaver met his brother [Jon Lind|PER].', 'The weaver met his half-brother [Jon Lind|PER].'],
    ['variant person-attribute: brother | half-brother'],
  ],
  [
    'wife or girlfriend, behind the name',
    ["[Ada Holm|PER], Lind's wife, fell.", "[Ada Holm|PER], 34, Lind's girlfriend, fell."],
    ['variant person-attribute: wife | girlfriend'],
  ],
  [
    'by the name of the other or by "his"',
    ['[Per Dahl|PER] met his brother [Jon Lind|PER].', "[Per Dahl|PER]'s half-brother, 17-year-old [Jon Lind|PER], fell."],
    ['variant person-attribute: brother | half-brother'],
  ],
  ['relations to two people', ["[Ada Holm|PER], Lind's wife, fell.", "[Ada Holm|PER], Dahl's daughter, fell."], []],
  [
    'of two men who are both "his"',
    ['[Per Dahl|PER] met his brother [Jon Lind|PER].', '[Nils Aune|PER] met his cousin [Jon Lind|PER].'],
    [],
  ],
  ['the same', ['He met his brother [Jon Lind|PER].', 'She saw him and his younger brother, [Jon Lind|PER].'], []],
  [
    'a source with both',
    ['He met his brother [Jon Lind|PER], his half-brother [Jon Lind|PER] rather.', 'He met his cousin [Per Dahl|PER].'],
    [],
  ],
];

suite('post-held', () => {
  for (const [name, texts, expected] of POSTS) test(name, () => assert.deepEqual(find(postHeld, texts), expected));
});

suite('kinship', () => {
  for (const [name, texts, expected] of TIES) test(name, () => assert.deepEqual(find(kinship, texts), expected));
});
