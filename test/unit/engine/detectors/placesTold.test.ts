import assert from 'node:assert/strict';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { bodyCountry } from '../../../../src/engine/detectors/attributes/bodyCountry';
import { rankedThings } from '../../../../src/engine/detectors/attributes/rankedThings';
import { whereItLies } from '../../../../src/engine/detectors/attributes/whereItLies';
import { addresses } from '../../../../src/engine/detectors/statements/addresses';
import { nationality } from '../../../../src/engine/detectors/statements/nationality';
import { noneOrSome } from '../../../../src/engine/detectors/statements/noneOrSome';
import { opposedWays } from '../../../../src/engine/detectors/statements/opposedWays';
import { stepsAway } from '../../../../src/engine/detectors/statements/stepsAway';
import { detect, summary } from '../support/miniStory';

const find = (detector: Detector, texts: readonly string[]): string[] =>
  summary(detect(detector, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]))));

type Case = readonly [name: string, texts: readonly string[], expected: readonly string[]];

const ADDRESSES: readonly Case[] = [
  [
    'two blocks of one road',
    ['The baker was robbed in the 300 block of East Alder Street.', 'A masked baker was robbed in the 500 block of Alder Street.'],
    ['conflict place: 300 alder | 500 alder'],
  ],
  [
    'two house numbers',
    ['The baker was robbed at 12 Alder Street.', 'The baker was robbed at 21 Alder Street.'],
    ['conflict place: 12 alder | 21 alder'],
  ],
  ['a number of the block', ['The baker was robbed at 312 Alder Street.', 'The baker was robbed in the 300 block of Alder Street.'], []],
  [
    'a source that gives both numbers',
    ['The baker of 12 Alder Street met the baker of 21 Alder Street.', 'The baker was robbed at 21 Alder Street.'],
    [],
  ],
  ['two houses of two matters', ['The baker was robbed at 12 Alder Street.', 'The council meets at 40 Alder Street.'], []],
  [
    'a slip in the name of a road',
    ['The baker was robbed in Harlow Road.', 'The baker was robbed in Harrow Road.'],
    ['variant name-spelling: harlow | harrow'],
  ],
  [
    'another name and another kind of road',
    ['The baker was robbed in Harlow Road.', 'The baker was robbed in Harlows Street.'],
    ['conflict place: harlow | harlows'],
  ],
  ['two other roads', ['The baker was robbed in Alder Road.', 'The baker was robbed in Quarry Road.'], []],
  ['a saint', ['The baker was robbed at 12 St. Malo Close.', 'The baker was robbed at 21 St. Malo Close.'], []],
  [
    'the number of a flight',
    ['Flight 271 skidded off the icy tarmac.', 'Flight 217 skidded off the icy tarmac.'],
    ['conflict other: 271 | 217'],
  ],
  ['rooms of two matters', ['The baker slept in Room 12.', 'The jury met in Room 14.'], []],
];

const LYING: readonly Case[] = [
  [
    'two towns',
    ['They met at the [Old Mill Theatre|ORG] in [Malby|LOC].', 'They met at the [Old Mill Theatre|ORG] in [Dorn|LOC].'],
    ['precision place: Malby | Dorn'],
  ],
  [
    'two countries',
    ['They sailed to [Malby|LOC] in [Norway|LOC].', 'They sailed to [Malby|LOC] in [Sweden|LOC].'],
    ['conflict place: Norway | Sweden'],
  ],
  [
    'two parts of a land',
    ['The southern city of [Malby|LOC] shook.', 'The city of [Malby|LOC] in central [Norway|LOC] shook.'],
    ['variant place: south | central Norway'],
  ],
  [
    'a source that has both',
    [
      'They met at the [Old Mill Theatre|ORG] in [Malby|LOC]. The [Old Mill Theatre|ORG] in [Dorn|LOC] is old.',
      'They met at the [Old Mill Theatre|ORG] in [Dorn|LOC].',
    ],
    [],
  ],
  ['a body of many seats', ['The [Acme|ORG] in [Malby|LOC] closed.', 'The [Acme|ORG] in [Dorn|LOC] closed.'], []],
  ['a sea', ['They sailed to [Malby|LOC] in [Norway|LOC].', 'They sailed to [Malby|LOC] on the [Baltic Sea|LOC].'], []],
];

const RANKED: readonly Case[] = [
  [
    'alone or one of several',
    ['The warehouse robbery was the biggest robbery in Malby.', 'The warehouse robbery was one of the biggest robberies in Malby.'],
    ['precision entity-attribute: the biggest robbery in malby. | one of the biggest robberies in malby.'],
  ],
  [
    'among more and fewer',
    ['The herring island is the largest island in the bay.', "The herring island is Norway's biggest island in the bay."],
    ["precision entity-attribute: the largest island in the bay. | norway's biggest island in the bay."],
  ],
  ['the same rank', ['The herring island is the largest island in the bay.', 'The herring island is the biggest island in the bay.'], []],
  ['other things', ['The herring was the largest haul in the bay.', 'The widow owns one of the largest barns in the bay.'], []],
];

const COUNTRIES: readonly Case[] = [
  [
    'of a country, and one of its people',
    [
      '[Ada Holm|PER] of [Switzerland|LOC] led the panel.',
      'The panel was led by a [Belgian|MISC], [Ada Holm|PER], of the bar.',
      'The [Swiss|MISC] [Ada Holm|PER] led it.',
    ],
    ['variant person-attribute: Switzerland | Belgium | Switzerland'],
  ],
  [
    'a senator of a state',
    ['Senator [Ada Holm|PER] of [Georgia|LOC] led the panel.', 'The [American|MISC] [Ada Holm|PER] led the panel.'],
    [],
  ],
  [
    'told by the age',
    ['A 36-year-old [Swedish|MISC] climber fell.', 'A 36-year-old [Norwegian|MISC] fell.'],
    ['variant person-attribute: Sweden | Norway'],
  ],
  [
    'meant by the next sentence',
    ['A 36-year-old [Swedish|MISC] climber fell.', 'The 36-year-old [Jon Lind|PER] fell. The [Norwegian|MISC], who was alone, slipped.'],
    ['variant person-attribute: Sweden | Norway'],
  ],
  [
    'a source that gives both',
    ['A 36-year-old [Swedish|MISC] climber fell. The 36-year-old [Norwegian|MISC] slipped.', 'A 36-year-old [Swedish|MISC] man fell.'],
    [],
  ],
  ['parts of one state', ['A 36-year-old [British|MISC] climber fell.', 'A 36-year-old [Scottish|MISC] climber fell.'], []],
  ['two people', ['A 36-year-old [Swedish|MISC] climber fell.', 'A 42-year-old [Norwegian|MISC] climber fell.'], []],
];

const STEPS: readonly Case[] = [
  ['houses and doors', ['The burglar was caught five houses away.', 'The burglar hid three doors away.'], ['conflict place: 5 | 3']],
  [
    'counted or not',
    ['The burglar was caught two blocks away.', 'The burglar was caught a few blocks away.'],
    ['precision place: 2 | a few'],
  ],
  ['houses and blocks', ['The burglar was caught five houses away.', 'The burglar was caught two blocks away.'], []],
  ['of other matters', ['The burglar was caught five houses away.', 'The widow lives two doors away.'], []],
];

const WAYS: readonly Case[] = [
  [
    'in or out',
    ['The widow was walking into the bakery when a tram hit her.', 'The widow was walking out of the bakery when a tram hit her.'],
    ['conflict other: into | out'],
  ],
  [
    'in and later out',
    ['The widow walked into the bakery before the tram came.', 'The widow walked out of the bakery before the tram came.'],
    [],
  ],
  [
    'with or without',
    ['The fugitive boarded with luggage at the ferry pier.', 'The fugitive boarded without luggage at the ferry pier.'],
    ['conflict other: with | without'],
  ],
  ['other things', ['The widow was walking into the bakery by the tram.', 'The widow was walking out of the chapel by the tram.'], []],
];

const NONE: readonly Case[] = [
  [
    'not one of the fighters',
    ['The group said not one of its fighters was killed in the strike on the tunnels.', 'The strike on the tunnels killed 36 fighters.'],
    ['conflict count: none | some'],
  ],
  ['killed so many years ago', ['No one was killed in the mill fire.', 'A mill fire in which he was killed 36 years ago is told of.'], []],
  [
    'nobody or two',
    ['No one was injured when the ferry rammed the pier.', 'Two passengers were injured when a ferry struck the pier.'],
    ['conflict count: none | some'],
  ],
  [
    'none reported yet',
    ['No injuries were reported when the ferry rammed the pier.', 'The ferry rammed the pier, injuring three.'],
    ['precision count: none reported | some'],
  ],
  ['nobody else', ['No other injuries were reported on the ferry at the pier.', 'The ferry rammed the pier, injuring three.'], []],
  ['other matters', ['No one was injured when the barn burned.', 'Two passengers were injured when a ferry struck the pier.'], []],
  ['a hyphen', ['No-one was injured when the ferry rammed the pier.', 'Nobody was hurt when the ferry rammed the pier.'], []],
  [
    'a part',
    ['Two crewmen were injured on the ferry at the pier. No one was killed on the ferry.', 'The ferry rammed the pier, injuring two.'],
    [],
  ],
];

const BODIES: readonly Case[] = [
  [
    'an airline of two countries',
    ['[Orbex|ORG], a charter airline from [Norway|LOC], lost its permit.', 'The permit of [Orbex|PER], a Swedish airline, was suspended.'],
    ['variant entity-attribute: Norway | Sweden'],
  ],
  [
    'a buyer of two countries',
    ['The Danish brewer and retailer group [Hale|ORG] was sold.', "[Finland|LOC]'s [Hale|ORG] was sold for $3 billion."],
    ['variant entity-attribute: Denmark | Finland'],
  ],
  ['one country', ['The Danish group [Hale|ORG] was sold.', '[Hale|ORG] of [Denmark|LOC] was sold.'], []],
  ['two seats', ['The Anglo-Dutch group [Hale|ORG] was sold.', '[Hale|ORG], a Dutch company, was sold.'], []],
  [
    'a source that gives both',
    [
      '[Hale|ORG], a Dutch company, moved. [Hale|ORG] is a British company now.',
      '[Hale|ORG], a British company, was sold.',
      'The British firm [Hale|ORG] moved.',
    ],
    [],
  ],
  ['a person', ['[Anna Holm|PER] of [Norway|LOC] won.', 'Swedish [Anna Holm|PER] won.'], []],
];

function run(detector: Detector, cases: readonly Case[]): void {
  for (const [name, texts, expected] of cases) test(name, () => assert.deepEqual(find(detector, texts), expected));
}

suite('addresses', () => run(addresses, ADDRESSES));
suite('where it lies', () => run(whereItLies, LYING));
suite('ranked things', () => run(rankedThings, RANKED));
suite('body country', () => run(bodyCountry, BODIES));
suite('nationality', () => run(nationality, COUNTRIES));
suite('steps away', () => run(stepsAway, STEPS));
suite('none or some', () => run(noneOrSome, NONE));
suite('opposed ways', () => run(opposedWays, WAYS));
