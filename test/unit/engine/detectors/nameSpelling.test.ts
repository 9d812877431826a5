import assert from 'node:assert/strict';
import { abbreviationStyle } from '../../../../src/engine/detectors/names/abbreviationStyle';
import { fullPersonNames } from '../../../../src/engine/detectors/names/fullPersonNames';
import { nameInRole } from '../../../../src/engine/detectors/names/nameInRole';
import { nameSpelling } from '../../../../src/engine/detectors/names/nameSpelling';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { checkStory } from '../facts/storyOf';
import { detect } from '../support/miniStory';

/** Findings on stories whose texts are one sentence each. */
function find(...texts: string[]): string[] {
  return findWith(nameSpelling, ...texts);
}

function findWith(detector: Detector, ...texts: string[]): string[] {
  const story = Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]));
  return detect(detector, story).map((f) => `${f.severity}: ${f.message}`);
}

type Case = readonly [string, readonly string[], readonly string[]];

const FOUND: readonly Case[] = [
  [
    'a surname alone that is a slip of the full name before it',
    ['Clerk [Emil Dorwent|PER] spoke. [Dorvent|PER] said no. Rain fell.'],
    ['variant: “Dorvent” is also written “Emil Dorwent”.'],
  ],
  [
    'the words of a name in another order',
    ['At [Kesten Malby Orlin Inc|ORG] he works.', 'At [Kesten Orlin Malby Inc|ORG] he works.'],
    ['variant: “Kesten Malby Orlin Inc” is also written “Kesten Orlin Malby Inc”.'],
  ],
  [
    'one firm in the singular and in the plural',
    ['At [Malby Hotel Corp|ORG] he works.', 'At [Malby Hotels Corp|ORG] he works.'],
    ['variant: “Malby Hotel Corp” is also written “Malby Hotels Corp”.'],
  ],
  [
    'short first names that differ in a vowel',
    ['Minister [Cha Okelmo|PER] spoke.', 'Minister [Chu Okelmo|PER] spoke.'],
    ['variant: “Cha Okelmo” is also written “Chu Okelmo”.'],
  ],
  [
    'initials with and without stops',
    ['Coach [P. J. Tollan|PER] spoke.', 'Coach [PJ Tollan|PER] spoke.'],
    ['variant: One name is written in more than one house style: P. J. Tollan / PJ Tollan.'],
  ],
  [
    'a first name in other capitals',
    ['The widow, [MaryAnn Tollan|PER], left.', 'The widow, [Maryann Rose Tollan|PER], left.'],
    ['variant: “MaryAnn Tollan” is also written “Maryann Rose Tollan”.'],
  ],
  [
    'one name in the spelling of two countries',
    ['They met at the [Malby Theatre|ORG].', 'They met at the [Malby Theater|ORG].'],
    ['variant: One name is written in more than one house style: Malby Theater / Malby Theatre.'],
  ],
  [
    'surname, one letter',
    ['Clerk [Anna Hollman|PER] spoke.', 'Clerk [Anna Holman|PER] spoke.'],
    ['variant: “Anna Hollman” is also written “Anna Holman”.'],
  ],
  [
    'first names of two people',
    ['The driver, [Bryce Tollan|PER], left.', 'The driver, [Brice Tollan|PER], left.', 'The driver, [Bruno Tollan|PER], left.'],
    ['variant: “Brice Tollan” is also written “Bryce Tollan”.'],
  ],
  [
    'first name in other letters',
    ['The widow, [Latisha Greene|PER], wept.', 'The widow, [Larisha Greene|PER], wept.'],
    ['conflict: “Larisha Greene” is also written “Latisha Greene”.'],
  ],
  [
    'two first names of common use',
    ['The mayor, [Martin Hale|PER], left.', 'The mayor, [Marvin Hale|PER], left.'],
    ['precision: “Martin Hale” is also written “Marvin Hale”.'],
  ],
  [
    'a common first name misspelt',
    ['The mayor, [Martin Hale|PER], left.', 'The mayor, [Martim Hale|PER], left.'],
    ['conflict: “Martim Hale” is also written “Martin Hale”.'],
  ],
  [
    'a slip that makes a word of it, at the start of a sentence',
    [
      'Captain [Rewak|PER] left. [Rewak|PER] spoke.',
      'Then [Rewak|PER] came. Later [Rewak|PER] spoke.',
      'He saw [Rewak|PER] there. Rewalk did not answer.',
    ],
    ['variant: “Rewak” is also written “Rewalk”.'],
  ],
  [
    'two slips in a name that was read together with another',
    [
      'The [Badgers|ORG] won against the [Wolves|ORG].',
      'The [Badgers|ORG] lost. The [Badgers|ORG] left.',
      'The [Badgers|ORG] lost. The [Badgers|ORG] left.',
      'Fans of the [Wolves and Badegr|ORG] cheered.',
    ],
    ['variant: “Badgers” is also written “Badegr”.'],
  ],
  [
    'one vowel of a long name that dictionaries have in both forms',
    ['Rebels of the [Taliban|ORG] came.', 'Rebels of the [Taleban|ORG] came.'],
    ['variant: “Taleban” is also written “Taliban”.'],
  ],
  [
    'a foreign name whose two parts are written by their sound',
    ['The minister, [Muhsin Kaddouri|PER], left.', 'The minister, [Mohsen Qaduri|PER], left.'],
    ['variant: “Mohsen Qaduri” is also written “Muhsin Kaddouri”.'],
  ],
  [
    'a slip twice in a source that has the name right as well',
    [
      'The [Weavers|ORG] met. The [Weavers|ORG] sang. The [Weaveres|ORG] ate and the [Weaveres|ORG] left.',
      ...Array.from({ length: 6 }, () => 'The [Weavers|ORG] met. The [Weavers|ORG] sang. The [Weavers|ORG] left.'),
    ],
    ['variant: “Weavers” is also written “Weaveres”.'],
  ],
  [
    'another hyphen where the recogniser saw half of the name',
    ['The governor, [Mehran Sohrabnejad|PER], spoke.', 'The governor, [Mehran|PER] Sohrab-Nejad, spoke.'],
    ['variant: “Mehran Sohrab-Nejad” is also written “Mehran Sohrabnejad”.'],
  ],
  [
    'an apostrophe',
    ['He goes before [Holm Magistrates Court|ORG].', "He goes before [Holm Magistrates' Court|ORG]."],
    ["variant: One name is written in more than one house style: Holm Magistrates' Court / Holm Magistrates Court."],
  ],
  [
    'a country inside a name',
    ['The [U.S. Harbour Survey|ORG] said so.', 'The [US Harbour Survey|ORG] said so.'],
    ['variant: One name is written in more than one house style: U.S. Harbour Survey / US Harbour Survey.'],
  ],
  [
    'the last word of a firm in the singular',
    ['Shares of [Malby Foods|ORG] fell.', 'Workers of [Malby Food|ORG] left.'],
    ['variant: “Malby Food” is also written “Malby Foods”.'],
  ],
  [
    'a slip in a part of a name, told by other names',
    [
      'Pupils of [Malbu Middle School|ORG] sang.',
      'The mayor of [Malby|LOC] spoke.',
      'The [Malby Harbour Board|ORG] met.',
      'They left [Malby|LOC].',
    ],
    ['variant: “Malby” is also written “Malbu”.'],
  ],
  [
    'a slip in a middle name',
    ['The widow, [Anna Philipa Holm|PER], wept.', 'The widow, [Anna Phillipa Holm|PER], wept.'],
    ['variant: “Anna Philipa Holm” is also written “Anna Phillipa Holm”.'],
  ],
  [
    'a short name of a place, once',
    [
      'They left [Omvar|LOC]. [Omvar|LOC] burned.',
      'They left [Omvar|LOC]. [Omvar|LOC] burned.',
      'They saw [Omvar|LOC].',
      'He is in [Ovar|LOC].',
    ],
    ['variant: “Omvar” is also written “Ovar”.'],
  ],
  [
    'a first name before “Jr.”',
    ['The driver, [Lorvis Lind Jr.|PER], left.', 'The driver, [Lorrvis Lind|PER], left.'],
    ['variant: “Lorrvis Lind” is also written “Lorvis Lind Jr.”.'],
  ],
  ['first names of a woman and a man', ['The mayor, [Mark Hale|PER], left.', 'The mayor, [Mary Hale|PER], left.'], []],
  [
    'a short first name',
    ['The owner, [William Tollan|PER], left.', 'The owner, [Bill Tollan|PER], left.'],
    ['variant: “Bill Tollan” is also written “William Tollan”.'],
  ],
  [
    'a short first name of another first letter',
    ['The owner, [Margaret Tollan|PER], left.', 'The owner, [Peggy Tollan|PER], left.'],
    ['variant: “Margaret Tollan” is also written “Peggy Tollan”.'],
  ],
  [
    'a short first name of two letters',
    ['The owner, [Tyrell Tollan|PER], left.', 'The owner, [Ty Tollan|PER], left.'],
    ['variant: “Ty Tollan” is also written “Tyrell Tollan”.'],
  ],
  [
    'stops in initials in two sources',
    ['Clerk [B.D. Tollan|PER] spoke.', 'Clerk [BD Tollan|PER] spoke.'],
    ['variant: One name is written in more than one house style: B.D. Tollan / BD Tollan.'],
  ],
  [
    'half of a double surname',
    ['The runner, [Ida Berg-Tollan|PER], fell.', 'The runner, [Ida Tollan|PER], fell.'],
    ['variant: “Ida Berg-Tollan” is also written “Ida Tollan”.'],
  ],
  [
    'with and without an accent',
    ['A shop on [Place Malbé|LOC] burned.', 'A shop on [Place Malbe|LOC] burned.'],
    ['variant: “Place Malbe” is also written “Place Malbé”.'],
  ],
  [
    'one small word of a long name',
    ['The [Guild of the Friends of Malby Bridge|ORG] met.', 'The [Guild of the Friends on Malby Bridge|ORG] met.'],
    ['variant: “Guild of the Friends of Malby Bridge” is also written “Guild of the Friends on Malby Bridge”.'],
  ],
  [
    'a place misspelt once',
    ['Snow fell on [Vladimirsk|LOC] again.', 'Snow fell on [Vladimrisk|LOC] again.'],
    ['variant: “Vladimirsk” is also written “Vladimrisk”.'],
  ],
  [
    'sounds alike',
    ['The [Khorasani|MISC] choir sang.', 'The [Korasani|MISC] choir sang.'],
    ['variant: “Khorasani” is also written “Korasani”.'],
  ],
  [
    'a space inside',
    ['Shares of [BrightWell|ORG] fell.', 'Shares of [Bright Well|ORG] fell.'],
    ['variant: “Bright Well” is also written “BrightWell”.'],
  ],
  [
    'inner capitals',
    ['Shares of [BrightWell|ORG] fell.', 'Shares of [Brightwell|ORG] fell.'],
    ['variant: “BrightWell” is also written “Brightwell”.'],
  ],
  [
    'two legal forms',
    ['A bid by [Norvik Inc|ORG] failed.', 'A bid by [Norvik Corp|ORG] failed.'],
    ['variant: “Norvik Corp” is also written “Norvik Inc”.'],
  ],
  [
    'a slip into another word of the dictionary, against three sources',
    ['Ships passed [Malta|LOC].', 'Ships left [Malta|LOC].', 'Ships saw [Malta|LOC].', 'Ships reached [Marta|LOC].'],
    ['variant: “Malta” is also written “Marta”.'],
  ],
  [
    'chain of three in one finding',
    ['He left [Hormuzgan|LOC].', 'He left [Hormozgan|LOC].', 'He left [Hormozgaan|LOC].'],
    ['variant: “Hormozgaan” is also written “Hormozgan”, “Hormuzgan”.'],
  ],
  [
    'a capital behind an apostrophe',
    ["The runner, [Ko'Vari Tollan|PER], fell.", "The runner, [Ko'vari Tollan|PER], fell."],
    ["variant: “Ko'Vari Tollan” is also written “Ko'vari Tollan”."],
  ],
  [
    'a small word left out',
    ['The [Guardians of the Dunes|ORG] sued.', 'The [Guardians of Dunes|ORG] sued.'],
    ['variant: “Guardians of Dunes” is also written “Guardians of the Dunes”.'],
  ],
  [
    'singular and plural in a long name of two types',
    ['It broke the [Coastal Bird Protection Act|ORG].', 'It broke the [Coastal Birds Protection Act|MISC].'],
    ['variant: “Coastal Bird Protection Act” is also written “Coastal Birds Protection Act”.'],
  ],
  [
    'letters of an acronym swapped',
    ['The [MRTA|ORG] met. The [MRTA|ORG] left. The [MRTA|ORG] lost.', 'The [MRTA|ORG] won, and an [MTRA|ORG] van burned.'],
    ['variant: “MRTA” is also written “MTRA”.'],
  ],
  [
    'letters of an acronym swapped in a word that no recogniser marked',
    ['The [MRTA|ORG] met. The [MRTA|ORG] left. The [MRTA|ORG] lost.', 'The [MRTA|ORG] won, and an MTRA van burned.'],
    ['variant: “MRTA” is also written “MTRA”.'],
  ],
  [
    'a people misspelt in a compound and after a figure',
    [
      'A [Vostanian|MISC] ship left. [Vostanian|MISC] sailors sang.',
      'The Vostnian-owned ship left.',
      'Here stood [12 Vostannian|MISC] men.',
    ],
    ['variant: “Vostanian” is also written “Vostannian”, “Vostnian”.'],
  ],
  [
    'a short surname misspelt once',
    ['[Hurd|PER] left. [Hurd|PER] fell.', '[Hurd|PER] left. [Hurd|PER] fell.', '[Hurd|PER] left.', '[Herd|PER] fell.'],
    ['variant: “Hurd” is also written “Herd”.'],
  ],
  [
    'a short first name that one of the sources explains',
    [
      'The cook, [Kathryn Tollan|PER], left.',
      'The cook, [Katie Tollan|PER], left.',
      'The cook, [Kathryn Tollan|PER], was [Katie Tollan|PER] to all.',
    ],
    ['variant: “Kathryn Tollan” is also written “Katie Tollan”.'],
  ],
];

const IN_ROLE: readonly Case[] = [
  [
    'one post, one surname, two first names',
    ['Mill director [Edmund Holm|PER] spoke.', 'The director, [Karl Holm|PER], spoke.'],
    ['precision: The director is “Edmund Holm” in one source and “Karl Holm” in another.'],
  ],
  [
    'the role behind the name',
    ['[Rolf Holm|PER], her grandson, wept.', 'Her grandson [Nils Holm|PER] wept.'],
    ['precision: The grandson is “Nils Holm” in one source and “Rolf Holm” in another.'],
  ],
  [
    'one first name, two surnames',
    ['The coach, [Edmund Holm|PER], left.', 'Their coach [Edmund Varga|PER] left.'],
    ['precision: The coach is “Edmund Holm” in one source and “Edmund Varga” in another.'],
  ],
  ['two of a family in one source', ['His sons, son [Rolf Holm|PER] and son [Nils Holm|PER], left.', 'His son [Nils Holm|PER] left.'], []],
  ['a short first name', ['The director, [William Holm|PER], left.', 'The director, [Bill Holm|PER], left.'], []],
  ['an initial', ['The director, [E. Holm|PER], left.', 'The director, [Edmund Holm|PER], left.'], []],
  ['two roles', ['The director, [Edmund Holm|PER], left.', 'The driver, [Karl Holm|PER], left.'], []],
  ['a first name alone', ['The coach, [Edmund Holm|PER], left.', 'Their coach [Karl Varga|PER] left.'], []],
];

suite('names of one role', () => {
  for (const [name, texts, expected] of IN_ROLE) test(name, () => assert.deepEqual(findWith(nameInRole, ...texts), expected));

  for (const [title, other, kind] of [
    ['one surname is a spelling', 'Karl Holm', 'name-spelling'],
    ['another surname is another person', 'Edmund Varga', 'person-attribute'],
  ] as const)
    test(title, () => {
      const texts = { '0.txt': 'The coach, [Edmund Holm|PER], left.', '1.txt': `Their coach [${other}|PER] left.` };
      assert.deepEqual(
        detect(nameInRole, texts).map((finding) => finding.kind),
        [kind],
      );
    });
});

const NOTHING_IN_FULL: readonly Case[] = [
  ['initials in the middle', ['[Ada M. Holm|PER] spoke.', '[Ada Holm|PER] spoke.'], []],
  ['a source that writes both forms', ['[Ada Maria Holm|PER] spoke. [Ada Holm|PER] left.', '[Ada Holm|PER] spoke.'], []],
  ['other surnames', ['[Ada Maria Holm|PER] spoke.', '[Ada Maria|PER] spoke.'], []],
];
const IN_FULL: readonly Case[] = [
  [
    'middle names, and father or son',
    ['[Ada Maria Holm|PER] met [Jon Lind Jr.|PER] there.', '[Ada Holm|PER] met [Jon Lind|PER] there.'],
    ['variant: Sources differ in how fully they name people: Ada Maria Holm / Ada Holm; Jon Lind Jr. / Jon Lind.'],
  ],
  [
    'initials beside a middle name',
    ['[Ada Maria Holm|PER] met [K. Edgar Lind|PER] there.', '[Ada Holm|PER] met [Edgar Lind|PER] there.'],
    ['variant: Sources differ in how fully they name people: Ada Maria Holm / Ada Holm; K. Edgar Lind / Edgar Lind.'],
  ],
  ...NOTHING_IN_FULL,
];

suite('names of people in full', () => {
  for (const [name, texts, expected] of IN_FULL) test(name, () => assert.deepEqual(findWith(fullPersonNames, ...texts), expected));
});

const NOTHING: readonly Case[] = [
  ['a man and a bank that sound alike', ['Clerk [Emil Kolbe|PER] spoke. [Kolbe|PER] left.', 'The bank [Colby|ORG] paid.'], []],
  [
    'a surname that has a full name of its own',
    ['Clerk [Emil Dorwent|PER] spoke. [Dorvent|PER] said no.', 'Baker [Ada Dorvent|PER] left.'],
    [],
  ],
  ['a surname of another article', ['Clerk [Emil Dorwent|PER] spoke.', '[Dorvent|PER] said no.'], []],
  ['two words in two orders', ['He works for [Malby Orlin|ORG].', 'He works for [Orlin Malby|ORG].'], []],
  [
    'a word of the dictionary at the start of a sentence, or a verb there',
    [
      'Captain [Reclain|PER] left. [Reclain|PER] spoke.',
      'Then [Reclain|PER] came. Later [Reclain|PER] spoke.',
      'He saw [Reclain|PER] there. Reclaim the land.',
    ],
    [],
  ],
  [
    'two surnames with the same beginning',
    [
      'Captain [Holmer|PER] left. [Holmer|PER] spoke.',
      'Then [Holmer|PER] came. Later [Holmer|PER] spoke.',
      'He saw [Holmer|PER] there, with [Holgen|PER] beside him.',
    ],
    [],
  ],
  ['a thing set with and without a hyphen', ['The [Sun-Dial|MISC] film ran.', 'The film Sun Dial ran.'], []],
  ['another vowel at the end of a word of the dictionary', ['The [Corona|ORG] opened.', 'The [Corone|ORG] opened.'], []],
  [
    'members of a team, one and many',
    ['The [Malby Strollers|ORG] won.', 'A [Malby Stroller|ORG] fan cheered; the [Strollers|ORG] bowed.'],
    [],
  ],
  ['a small first letter that begins a sentence', ['They sell the [iBoxa|MISC].', 'Holm said so. [IBoxa|MISC] sells well.'], []],
  [
    'a first name in a longer name that differs by a letter from that of others',
    ['Singer [Marika Holm|PER] came.', 'Singer [Marila Lind|PER] came.', '[Marika Vik|PER] sang.', '[Marika Dahl|PER] sang.'],
    [],
  ],
  [
    'a short place and its people',
    [
      'They left [Omva|LOC]. [Omva|LOC] burned.',
      'They left [Omva|LOC]. [Omva|LOC] burned.',
      'They saw [Omva|LOC].',
      'The [Omvan|MISC] fleet left.',
    ],
    [],
  ],
  ['country and its adjective', ['Ships left [Vostania|LOC].', 'The [Vostanian|MISC] fleet left.'], []],
  ['two places of the dictionary that two sources each name', ['Ships left [Gambia|LOC].', 'Ships left [Zambia|LOC].'], []],
  [
    'a family',
    [
      'Twins [Marina Holt|PER] and [Martina Holt|PER] sang. [Marina Holt|PER] won; [Martina Holt|PER] lost.',
      'The twins [Marina Holt|PER] and [Martina Holt|PER] bowed.',
    ],
    [],
  ],
  [
    'two people of one source, one name short for the other',
    ['Mayor [Rob Tollan|PER] spoke. His father [Robert Tollan|PER] wept.', 'Mayor [Rob Tollan|PER] spoke.'],
    [],
  ],
  [
    'a longer name and its beginning or end, and one fuller inside',
    [
      'The [Malby Upper Harbour Board|ORG] and the [Malby Harbour Board|ORG] met.',
      'The [Harbour Board|ORG] met.',
      'The [Malby Harbour|ORG] office closed.',
    ],
    [],
  ],
  [
    'two acronyms of the same letters, both often',
    ['The [MRTA|ORG] met. The [MRTA|ORG] left.', 'The [MRTA|ORG] won twice; the [MTRA|ORG], [MTRA|ORG] said, paid. [MTRA|ORG]!'],
    [],
  ],
  [
    'two short surnames, one seen in one source only',
    ['[Hurd|PER] left. [Hurd|PER] fell. [Hurd|PER] sang.', '[Hurd|PER] left. [Hurd|PER] met [Herd|PER].'],
    [],
  ],
  ['a plural in a short name of two types', ['A [Malby Prize|MISC] was won.', 'A [Malby Prizes|ORG] desk was set up.'], []],
  ['two words of the dictionary', ['[Summer|MISC] prizes came.', '[Simmer|MISC] prizes came.'], []],
  ['one company with and without its legal form', ['[Norvik Inc|ORG] fell.', '[Norvik|ORG] fell.'], []],
  [
    'two firms that both stand in one text',
    ['[Altora|ORG] met [Altara|ORG]. [Altora|ORG] paid [Altara|ORG] well.', '[Altora|ORG] paid.'],
    [],
  ],
];

suite('name-spelling', () => {
  for (const [name, texts, expected] of FOUND) test(name, () => assert.deepEqual(find(...texts), expected));
  for (const [name, texts, expected] of NOTHING) test(`nothing: ${name}`, () => assert.deepEqual(find(...texts), expected));
  test('many legal forms make one entry of house style', () => {
    const full = ['[Norvik Inc|ORG]', '[Dalby Corp|ORG]', '[Hexan Ltd|ORG]', '[Ruvo Plc|ORG]'];
    const texts = [full, full.map((name) => name.replace(/ (Inc|Corp|Ltd|Plc)/, ''))].map(
      (names) => `Shares of ${names.join(' and of ')} fell.`,
    );
    const findings = detect(nameSpelling, { 'a.txt': texts[0]!, 'b.txt': texts[1]! });
    assert.deepEqual(
      findings.map((f) => [f.houseStyle, f.statements.length]),
      [[true, 8]],
    );
  });
  test('up to three places of a source are shown', () => {
    const [found] = detect(nameSpelling, {
      'a.txt': '[BrightWell|ORG] fell. [BrightWell|ORG] rose. [BrightWell|ORG] fell. [BrightWell|ORG] rose.',
      'b.txt': '[Brightwell|ORG] fell.',
    });
    assert.equal(found?.statements.length, 4);
  });
  test('a misspelt surname is shown beside the full names that are spelt right', () => {
    const [found] = detect(nameSpelling, {
      'a.txt': '[Mara Tolland|PER] left. [Tolland|PER] wept.',
      'b.txt': 'Here [Mara Tolland|PER] is [Tollend|PER].',
      'c.txt': '[Mara Tolland|PER] fell.',
    });
    assert.deepEqual(
      found?.statements.map(({ path, quote }) => `${path} ${quote}`),
      ['a.txt Mara Tolland', 'a.txt Tolland', 'b.txt Mara Tolland', 'b.txt Tollend', 'c.txt Mara Tolland'],
    );
  });
  const spellings = async (headline: string): Promise<string[]> => {
    const dispatch = (day: string): string =>
      `ATHENS, March ${day} - Ministers of TransOrlin met in Greece on Monday.\n\nThe firm TransOrlin said that Greece would pay.\n`;
    const { discrepancies } = await checkStory([`${headline}\n\n${dispatch('9')}`, `PORT OPENS\n\n${dispatch('10')}`]);
    return discrepancies.flatMap(({ kind, message }) => (kind === 'name-spelling' ? [message] : []));
  };
  test('capitals of a headline are no spelling', async () => {
    assert.deepEqual(await spellings('TRANSORLIN TO PAY'), []);
  });
  test('a people in a headline is no slip of the country', async () => {
    assert.deepEqual(await spellings('GREEKS TO PAY'), []);
  });
  test('the id does not move with the text', () => {
    const [before] = detect(nameSpelling, { 'a.txt': 'Clerk [Anna Hollman|PER] spoke.', 'b.txt': 'Clerk [Anna Holman|PER] spoke.' });
    const [after] = detect(nameSpelling, {
      'z.txt': 'It rained. Then clerk [Anna Hollman|PER] spoke.',
      'c.txt': 'Clerk [Anna Holman|PER] spoke.',
    });
    assert.equal(before?.id, after?.id);
  });
});

suite('abbreviation-style', () => {
  const messages = (texts: Record<string, string>): string[] => detect(abbreviationStyle, texts).map((f) => f.message);
  test('short forms that change inside one text', () => {
    assert.deepEqual(messages({ 'a.txt': 'The US talked. Later the U.S. walked.' }), ['One text writes “U.S.”, “US”.']);
  });
  test('the full name beside one short form, or another style in another text, is nothing', () => {
    assert.deepEqual(messages({ 'a.txt': 'The United States talked. The U.S. walked.', 'b.txt': 'The US walked.' }), []);
    assert.deepEqual(messages({ 'a.txt': 'They told us. The US left with US$5.' }), []);
  });
  test('a country in the name of something else', () => {
    assert.deepEqual(messages({ 'a.txt': 'The U.S. walked. Brissa USA sells bread. The USA Courier says so.' }), []);
    assert.deepEqual(messages({ 'a.txt': 'The U.S. walked. Later the USA talked.' }), ['One text writes “U.S.”, “USA”.']);
  });
  test('a group of states in figures and in words', () => {
    assert.deepEqual(messages({ 'a.txt': 'The G20 met.', 'b.txt': 'The Group of Twenty met.' }), [
      'One source writes “G20”, another “Group of Twenty”.',
    ]);
    assert.deepEqual(messages({ 'a.txt': 'The G20 met.', 'b.txt': 'The Group of Seven met.' }), []);
  });
});
