import assert from 'node:assert/strict';
import { miniStory } from '../support/miniStory';

/** Mentions of the last text as `type text`, in order. */
function lastMentions(...texts: readonly string[]): string[] {
  const story = miniStory(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
  const { article, mentions } = story.articles[texts.length - 1]!;
  return mentions.map((mention) => `${mention.type} ${article.text.slice(mention.start, mention.end)}`);
}

suite('names spread over a story', () => {
  const known = '[Ilse Maren|PER] of [Norrlin Lines|ORG] spoke in [Vessby|LOC] about the police of Osmark.';
  const cases: readonly [string, string, string[]][] = [
    ['inside a sentence', 'They saw Vessby from the ship of Norrlin Lines.', ['LOC Vessby', 'ORG Norrlin Lines']],
    ['at the start of a sentence', 'Vessby was dark. Maren slept.', ['LOC Vessby', 'PER Maren']],
    [
      'in a headline in title case',
      'Norrlin Lines Says Vessby Must Pay\n\nThe company asked the town for money on Tuesday, it said.',
      ['ORG Norrlin Lines', 'LOC Vessby'],
    ],
    ['not in small letters', 'They saw vessby from the ship.', []],
    ['not inside an unknown longer name', 'They saw Vessby Castle from the ship.', []],
    ['not behind an unknown capital', 'They saw Old Vessby from the ship.', []],
    ['behind a title', 'They saw Captain Maren on deck.', ['PER Maren']],
    ['not in an address', 'Write to press@Vessby or #Vessby now.', []],
    ['a longer known name replaces a part', 'They asked [Norrlin|PER] Lines for money.', ['ORG Norrlin Lines']],
    ['words that other sentences write small stay words', 'Police came. They saw the police.', []],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(lastMentions(known, text), expected));

  test('a word in small letters elsewhere is no name at the start of a sentence', () => {
    assert.deepEqual(lastMentions('The town of [Pier|LOC] has a pier.', 'Pier walks are nice.'), []);
  });
  test('a known name in furniture is none', () => {
    assert.deepEqual(
      lastMentions(known, 'A ship came in late on Tuesday.\n\nRead more: Vessby through the years\n\nIt left early on Friday.'),
      [],
    );
  });
});

suite('spans and types by the story', () => {
  const cases: readonly [string, readonly string[], string[]][] = [
    ['a place before "-based"', ['[Vessby-based Norrlin|ORG] paid.'], ['LOC Vessby', 'ORG Norrlin']],
    ['two countries', ['The [US-China|MISC] talks ended.'], ['LOC US', 'LOC China']],
    ['small words at the end', ['The [US government|ORG] paid.'], ['LOC US']],
    ['two known names in one', ['[Norrlin|ORG] paid. [Osmark|ORG] paid.', '[Norrlin and Osmark|ORG] paid.'], ['ORG Norrlin', 'ORG Osmark']],
    ['an "and" inside a name', ['[Osmark Science and Technology|ORG] paid.'], ['ORG Osmark Science and Technology']],
    ['money is no country', ['It cost [US|LOC]$40 million.'], []],
    ['a firm by its full name', ['[Norrlin Lines Ltd.|ORG] paid. [Norrlin Marine Ltd.|ORG] paid.', 'They met [Norrlin|PER] there.'], ['ORG Norrlin']],
    ['a firm by its last word', ['A unit of [Osmark Shipping|PER] paid.'], ['ORG Osmark Shipping']],
    ['a titled person with such a word', ['They met Mr. [Adam Banks|PER] there.'], ['PER Adam Banks']],
    ['a place with such a word', ['They live in [Vessby Lines|LOC].'], ['LOC Vessby Lines']],
    ['a person by a title', ['The [Hale Group|ORG] paid.', 'They met Mr. [Hale|PER] there.'], ['PER Hale']],
    ['a person by a full name', ['The [Hale Group|ORG] paid. [Ada Hale|PER] left.', 'They met [Hale|PER] there.'], ['PER Hale']],
    ['a type that most mentions have', ['In [Vessby|LOC] and [Vessby|LOC] and [Vessby|LOC].', 'In [Vessby|ORG] too.'], ['LOC Vessby']],
    ['small letters where no pronoun can stand', ['The [US|LOC] paid.', 'Talks between the us and Norrland; no ship sails without us government aid from the usa, it helps us.'], ['LOC us', 'LOC us', 'LOC usa']],
  ]; // prettier-ignore
  for (const [name, texts, expected] of cases) test(name, () => assert.deepEqual(lastMentions(...texts), expected));
});
