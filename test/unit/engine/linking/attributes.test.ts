import assert from 'node:assert/strict';
import { miniStory } from '../support/miniStory';

function attributes(marked: string): string[] {
  const { article, attributes: byEntity, mentions } = miniStory({ 'a.txt': marked }).articles[0]!;
  const nameOf = new Map(mentions.map((mention) => [mention.entity.id, mention.entity.name]));
  return [...byEntity].flatMap(([id, list]) =>
    list.map((attribute) => {
      assert.equal(article.text.slice(attribute.start, attribute.end), attribute.value);
      return `${nameOf.get(id)} ${attribute.kind} ${attribute.value}`;
    }),
  );
}

suite('attributes', () => {
  const cases: readonly [string, string[]][] = [
    ['[Ilse Maren|PER], 46, left.', ['Ilse Maren age 46']],
    ['[Ilse Maren|PER] (46) left.', ['Ilse Maren age 46']],
    ['The 46-year-old captain [Ilse Maren|PER] left.', ['Ilse Maren age 46', 'Ilse Maren role captain']],
    ['They saw Foreign Minister [Ilse Maren|PER] leave.', ['Ilse Maren title Foreign Minister']],
    ['They saw foreign ministry spokesman [Bo Hale|PER] leave.', ['Bo Hale role foreign ministry spokesman']],
    ['The secretary of trade, [Bo Hale|PER], left.', ['Bo Hale role secretary of trade']],
    ['The head of the flood office, [Bo Hale|PER], left.', ['Bo Hale role head of the flood office']],
    ['[Bo Hale|PER], the China director at [Norrlin|ORG], left.', ['Bo Hale role China director at Norrlin']],
    ['[Bo Hale|PER], founder of [Norrlin|ORG], left.', ['Bo Hale role founder of Norrlin', 'Bo Hale founderOf Norrlin']],
    ['They met [British|MISC] climber [Bo Hale|PER] there.', ['Bo Hale role British climber', 'Bo Hale nationality British']],
    ['On Tuesday, [Bo Hale|PER] left.', []],
    ['They told [Bo Hale|PER], Judge [Ada Poe|PER] found.', ['Ada Poe title Judge']],
    ['[Bo Hale|PER], 12 others and a dog left.', []],
    ['[Vessby|LOC]-based [Norrlin|ORG] paid.', ['Norrlin basedIn Vessby']],
    ['[Vessby|LOC]-listed [Norrlin|ORG] fell.', ['Norrlin listedIn Vessby']],
    ['[Norrlin|ORG], based in [Vessby|LOC], paid.', ['Norrlin basedIn Vessby']],
    ['[Norrlin|ORG], listed in [Vessby|LOC], fell.', ['Norrlin listedIn Vessby']],
    ['Shares of [Norrlin|ORG] fell 2.5 per cent in [Vessby|LOC].', ['Norrlin listedIn Vessby']],
    ['[Norrlin|ORG] fell out with its owners in [Vessby|LOC].', []],
    ['[Norrlin|ORG], backed by e-commerce giant [Osmark|ORG], paid.', ['Norrlin backedBy Osmark', 'Osmark description e-commerce giant']],
    ['They sued ferry operator [Norrlin|ORG] there.', ['Norrlin description ferry operator']],
    ['[Norrlin|ORG], which makes pumps for ships, paid.', ['Norrlin description makes pumps for ships']],
    ['[Norrlin|ORG], a maker of pumps, paid.', ['Norrlin description maker of pumps']],
    ['[Norrlin|ORG], which paid late, is small.', []],
    ['In the far-northern province of [Olmark|LOC] it snowed.', ['Olmark placeType far-northern province']],
    ['[Olmark|LOC] province is cold.', ['Olmark placeType province']],
    ['[Olmark|LOC], a coastal region in the north, is cold.', ['Olmark placeType coastal region in the north']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(attributes(text), expected));
});
