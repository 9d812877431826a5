import assert from 'node:assert/strict';
import type { LinkedArticle } from '../../../../src/engine';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { correctNames, type NameCorrection } from '../../../../src/engine/linking/correctNames';
import type { Entity, LinkedMention } from '../../../../src/engine/model/mention';

const texts = [
  'Harbour news\n\nOstrava Lines said on Monday that Ms Dahl had left Ostrava Lines. Liv Dahl was its captain.\n',
  'More news\n\nThe Sandvik met Ostrava Lines in Sandviken, and Sandvik paid.\n',
];

/** Mentions of the given words, each an entity of its own name. */
function linked(text: string, names: readonly (readonly [string, Entity['type']])[]): LinkedArticle {
  const article = readArticle('a.txt', text);
  const mentions = names.flatMap(([name, type]): LinkedMention[] => {
    const entity: Entity = { id: `${type.toLowerCase()}:${name.toLowerCase().replace(/ /g, '-')}`, name, type, variants: [] };
    return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      type,
      sentence: 0,
      entity,
      evidence: 'test',
    }));
  });
  return { article, mentions, claims: [], quotes: [], attributes: new Map() };
}

/** `words=type:entity name` of every mention. */
function names(articles: readonly LinkedArticle[]): string[][] {
  return articles.map(({ article, mentions }) =>
    mentions.map(({ start, end, type, entity }) => `${article.text.slice(start, end)}=${type}:${entity.name}`),
  );
}

function check(corrections: readonly NameCorrection[], expected: readonly (readonly string[])[]): void {
  const [first = '', second = ''] = texts;
  const articles = [
    linked(first, [
      ['Ostrava Lines', 'PER'],
      ['Liv Dahl', 'PER'],
    ]),
    linked(second, [['Ostrava Lines', 'PER']]),
  ];
  assert.deepEqual(names(correctNames(articles, corrections)), expected);
}

suite('correctNames', () => {
  test('nothing said, nothing changed', () => {
    check(
      [],
      [
        ['Ostrava Lines=PER:Ostrava Lines', 'Ostrava Lines=PER:Ostrava Lines', 'Liv Dahl=PER:Liv Dahl'],
        ['Ostrava Lines=PER:Ostrava Lines'],
      ],
    );
  });

  test('a type holds in all articles', () => {
    check(
      [{ kind: 'type', text: 'Ostrava Lines', type: 'ORG' }],
      [
        ['Ostrava Lines=ORG:Ostrava Lines', 'Ostrava Lines=ORG:Ostrava Lines', 'Liv Dahl=PER:Liv Dahl'],
        ['Ostrava Lines=ORG:Ostrava Lines'],
      ],
    );
  });

  test('words that the model missed become names, whole words only', () => {
    check(
      [{ kind: 'type', text: 'Sandvik', type: 'ORG' }],
      [
        ['Ostrava Lines=PER:Ostrava Lines', 'Ostrava Lines=PER:Ostrava Lines', 'Liv Dahl=PER:Liv Dahl'],
        ['Sandvik=ORG:Sandvik', 'Ostrava Lines=PER:Ostrava Lines', 'Sandvik=ORG:Sandvik'],
      ],
    );
  });

  test('not a name', () => {
    check([{ kind: 'notAName', text: 'Ostrava Lines' }], [['Liv Dahl=PER:Liv Dahl'], []]);
  });

  test('two that are the same share one entity, with its name', () => {
    check(
      [
        { kind: 'type', text: 'Ms Dahl', type: 'PER' },
        { kind: 'same', text: 'Ms Dahl', as: 'Liv Dahl' },
      ],
      [
        ['Ostrava Lines=PER:Ostrava Lines', 'Ms Dahl=PER:Liv Dahl', 'Ostrava Lines=PER:Ostrava Lines', 'Liv Dahl=PER:Liv Dahl'],
        ['Ostrava Lines=PER:Ostrava Lines'],
      ],
    );
  });

  test('a later word on the same name wins', () => {
    check(
      [
        { kind: 'type', text: 'Ostrava Lines', type: 'ORG' },
        { kind: 'type', text: 'Ostrava Lines', type: 'LOC' },
      ],
      [
        ['Ostrava Lines=LOC:Ostrava Lines', 'Ostrava Lines=LOC:Ostrava Lines', 'Liv Dahl=PER:Liv Dahl'],
        ['Ostrava Lines=LOC:Ostrava Lines'],
      ],
    );
  });
});
