import assert from 'node:assert/strict';
import type { Story } from '../../../../src/engine/model/analysis';
import { miniStory } from '../support/miniStory';

/** Spellings that share an entity, as `name: spelling, spelling`, sorted. */
function entities(story: Story): string[] {
  const spellings = new Map<string, { name: string; written: Set<string> }>();
  for (const { article, mentions } of story.articles) {
    for (const mention of mentions) {
      const entry = spellings.get(mention.entity.id) ?? { name: mention.entity.name, written: new Set() };
      entry.written.add(article.text.slice(mention.start, mention.end));
      spellings.set(mention.entity.id, entry);
    }
  }
  return [...spellings.values()].map(({ name, written }) => `${name}: ${[...written].sort().join(', ')}`).sort();
}

suite('identity of persons', () => {
  const cases: readonly [string, Record<string, string>, string[]][] = [
    ['a surname means the full name of another article', { a: '[Ilse Maren|PER] spoke.', b: 'Police asked [Maren|PER] to stay.' }, ['Ilse Maren: Ilse Maren, Maren']],
    ['an East Asian surname stands first', { a: '[Shen Boyu|PER] spoke.', b: 'Later [Shen|PER] left.' }, ['Shen Boyu: Shen, Shen Boyu']],
    ['initials, middle names, short forms', { a: '[Robert T. Hale|PER] spoke.', b: '[Bob Hale|PER] spoke.', c: '[R. Hale|PER] and [Robert Hale|PER] spoke.' }, ['Robert T. Hale: Bob Hale, R. Hale, Robert Hale, Robert T. Hale']],
    ['titles do not count', { a: '[Ilse Maren|PER] spoke.', b: '[Dr. Ilse Maren|PER] and [Captain Maren|PER] spoke.' }, ['Ilse Maren: Captain Maren, Dr. Ilse Maren, Ilse Maren']],
    ['two people of one surname stay two', { a: 'Witness [Ada Poe|PER] and officer [Tom Poe|PER] met.' }, ['Ada Poe: Ada Poe', 'Tom Poe: Tom Poe']],
    ['two first names that look alike are of two people', { a: '[Martin Hale|PER] spoke.', b: '[Marvin Hale|PER] left.' }, ['Martin Hale: Martin Hale', 'Marvin Hale: Marvin Hale']],
    ['a slip of the pen in a first name', { a: '[Martin Hale|PER] spoke.', b: '[Martni Hale|PER] left.' }, ['Martin Hale: Martin Hale, Martni Hale']],
    ['father and son', { a: '[Ada Hale Sr.|PER] and [Ada Hale|PER] came with [Ada Hale Jr.|PER].' }, ['Ada Hale Jr.: Ada Hale Jr.', 'Ada Hale: Ada Hale, Ada Hale Sr.']],
    ['middle initials that differ are two people', { a: '[John A. Hale|PER] met [John B. Hale|PER].' }, ['John A. Hale: John A. Hale', 'John B. Hale: John B. Hale']],
    ['a surname alone means the last one named', { a: '[Ada Poe|PER] came. Later [Poe|PER] sat. [Tom Poe|PER] came. Then [Poe|PER] stood.' }, ['Ada Poe: Ada Poe, Poe', 'Tom Poe: Poe, Tom Poe']],
    ['a surname of two, in an article that names neither', { a: '[Ada Poe|PER] came.', b: '[Tom Poe|PER] came.', c: 'Then [Poe|PER] left.' }, ['Ada Poe: Ada Poe', 'Poe: Poe', 'Tom Poe: Tom Poe']],
    ['a surname of two, of whom one is named in full far more often', { a: '[Ada Poe|PER] came.', b: '[Ada Poe|PER] sat.', c: '[Ada Poe|PER] met [Tom Poe|PER].', d: 'Then [Poe|PER] left.' }, ['Ada Poe: Ada Poe, Poe', 'Tom Poe: Tom Poe']],
    ['a first word in capitals is no part of a name', { a: '[LITTLE Ada Poe Holm|PER] fell.', b: '[Ada Poe Holm|PER] fell.' }, ['Ada Poe Holm: Ada Poe Holm']],
    ['a family is nobody of its members', { a: '[Ada Yandle|PER] came. The [Yandles|PER] left.' }, ['Ada Yandle: Ada Yandle', 'Yandles: Yandles']],
    ['a slip of the pen in a surname', { a: '[Duncan Harrow|PER] fell.', b: '[Duncan Harow|PER] fell.' }, ['Duncan Harrow: Duncan Harow, Duncan Harrow']],
    ['two spellings that one article uses again and again are two people', { a: '[Jan Olsen|PER], [Jan Olson|PER], [Jan Olsen|PER] and [Jan Olson|PER] met.' }, ['Jan Olsen: Jan Olsen', 'Jan Olson: Jan Olson']],
    ['a person is no city', { a: '[Martha Washington|PER] came. So [Washington|PER] sat in [Washington|LOC].' }, ['Martha Washington: Martha Washington, Washington', 'Washington: Washington']],
  ]; // prettier-ignore
  for (const [name, texts, expected] of cases) test(name, () => assert.deepEqual(entities(miniStory(texts)), expected));
});

suite('identity of organisations, places and peoples', () => {
  const cases: readonly [string, Record<string, string>, string[]][] = [
    ['legal words and a short form', { a: '[Vessby Norrlin Marine Technology Co.|ORG] paid.', b: '[Norrlin|ORG] paid. [Norrlin|ORG] left.' }, ['Norrlin: Norrlin, Vessby Norrlin Marine Technology Co.']],
    ['spaces and capitals', { a: '[SeaTime Group|ORG] and [SeaTime|ORG] paid.', b: '[Sea Time|ORG] paid. [SeaTime|ORG] left.', c: '[SEATIME|ORG] paid.' }, ['SeaTime: SEATIME, Sea Time, SeaTime, SeaTime Group']],
    ['a department, either way round', { a: 'The [US Trade Department|ORG] met.', b: 'The [Department of Trade|ORG] met. The [Trade Department|ORG] met. The [Trade Department|ORG] left.' }, ['Trade Department: Department of Trade, Trade Department, US Trade Department']],
    ['the ministries of two countries', { a: 'The [Chinese Foreign Ministry|ORG] and the [Russian Foreign Ministry|ORG] met.' }, ['Chinese Foreign Ministry: Chinese Foreign Ministry', 'Russian Foreign Ministry: Russian Foreign Ministry']],
    ['an acronym in brackets', { a: 'The [Norrland Harbour Board|ORG] (NHB) met.', b: 'The [NHB|ORG] met.' }, ['Norrland Harbour Board: NHB, Norrland Harbour Board']],
    ['an acronym by its initials', { a: 'The [Norrland Harbour Board|ORG] met.', b: 'The [NHB|ORG] met.' }, ['Norrland Harbour Board: NHB, Norrland Harbour Board']],
    ['initials with and without stops are no words', { a: 'The [FBI|ORG], the [F. B. I.|ORG] and the [FBI|ORG].' }, ['FBI: F. B. I., FBI']],
    ['an acronym that two names fit', { a: 'The [Norrland Harbour Board|ORG] met the [National Herring Bureau|ORG].', b: 'The [NHB|ORG] met.' }, ['NHB: NHB', 'National Herring Bureau: National Herring Bureau', 'Norrland Harbour Board: Norrland Harbour Board']],
    ['an acronym of common words is no name', { a: 'They sell machine learning software (MLS) and [MLS|ORG] tools.' }, []],
    ['a generic word is no short form', { a: 'The [Vessby Police|ORG] came.', b: 'The [Police|ORG] came.' }, ['Police: Police', 'Vessby Police: Vessby Police']],
    ['a short form of two names is neither', { a: '[Norrlin Shipping|ORG] and [Norrlin Airways|ORG] paid.', b: '[Norrlin|ORG] paid.' }, ['Norrlin: Norrlin', 'Norrlin Airways: Norrlin Airways', 'Norrlin Shipping: Norrlin Shipping']],
    ['a country, its short forms and its people', { a: 'The [US|LOC] and the [United States|LOC].', b: '[U.S.|LOC] ships and [American|MISC] crews of the [USA|LOC]; many [Americans|MISC].' }, ['United States: American, Americans, U.S., US, USA, United States']],
    ['the people of two countries', { a: '[Austrian|MISC] and [Australian|MISC] divers, in [Iran|LOC] and [Iraq|LOC].' }, ['Australia: Australian', 'Austria: Austrian', 'Iran: Iran', 'Iraq: Iraq']],
    ['singular, plural and two spellings of a people', { a: 'The [Olmars|MISC] and [Olmar|MISC] songs, [Olmars|MISC].', b: 'An [Ulmar|MISC] song.', c: 'An [Olmarr|MISC] song, in [Olmarsk|LOC].' }, ['Olmars: Olmar, Olmarr, Olmars', 'Olmarsk: Olmarsk', 'Ulmar: Ulmar']],
    ['a rare slip in a place', { a: 'In [Vessbyholm|LOC], [Vessbyholm|LOC] and [Vessbyholm|LOC].', b: 'In [Vesbyholm|LOC].' }, ['Vessbyholm: Vesbyholm, Vessbyholm']],
    ['names that papers transliterate in their own ways', { a: 'In [Kiev|LOC] many [Moslems|MISC] met [Hizbollah|ORG].', b: 'In [Kyiv|LOC] a [Muslim|MISC] met [Hezbollah|ORG].' }, ['Hezbollah: Hezbollah, Hizbollah', 'Kiev: Kiev, Kyiv', 'Moslems: Moslems, Muslim']],
    ['mountains and saints', { a: 'On [Mt. Harle|LOC] near [St. Olm|LOC].', b: 'On [Mount Harle|LOC] near [Saint Olm|LOC].' }, ['Mount Harle: Mount Harle, Mt. Harle', 'Saint Olm: Saint Olm, St. Olm']],
  ]; // prettier-ignore
  for (const [name, texts, expected] of cases) test(name, () => assert.deepEqual(entities(miniStory(texts)), expected.sort()));
});

suite('identity does not depend on order', () => {
  const texts: [string, string][] = [
    ['a', '[Ilse Maren|PER] of [Norrlin|ORG] spoke in the [US|LOC]. [Poe|PER] came.'],
    ['b', '[Vessby Norrlin Marine Co.|ORG] paid [Ada Poe|PER]. [Poe|PER] left.'],
    ['c', '[Tom Poe|PER] and [Maren|PER] met [American|MISC] divers of [Norrlin Marine|ORG].'],
  ];
  const linked = (order: readonly [string, string][]): string =>
    JSON.stringify(
      miniStory(Object.fromEntries(order))
        .articles.map(({ article, mentions }) => [article.path, mentions.map((m) => [m.start, m.entity])])
        .sort((x, y) => (String(x[0]) < String(y[0]) ? -1 : 1)),
    );
  const expected = linked(texts);
  for (const order of [[1, 0, 2], [2, 1, 0], [1, 2, 0]]) test(order.join(' '), () => assert.equal(linked(order.map((at) => texts[at]!)), expected)); // prettier-ignore
});
