import assert from 'node:assert/strict';
import { joinStories, withFolderEntities, type StoryEntity } from '../../../../src/engine/linking/joinStories';
import { entityId } from '../../../../src/engine/linking/canonicalName';
import { readArticle } from '../../../../src/engine/article/readArticle';
import type { Entity, EntityType } from '../../../../src/engine/model/mention';

/** "TYPE name" or "TYPE name*3" for an entity named three times. */
function entity(written: string): StoryEntity {
  const [, type = '', name = '', mentions = '1'] = /^(\w+) (.*?)(?:\*(\d+))?$/.exec(written) ?? [];
  const known: Entity = { id: entityId(type as EntityType, name), name, type: type as EntityType, variants: [] };
  return { entity: known, mentions: Number(mentions) };
}

const join = (...stories: string[][]): ReadonlyMap<string, Entity> => joinStories(stories.map((story) => story.map(entity)));
const named = (map: ReadonlyMap<string, Entity>, written: string): string => {
  const own = entity(written).entity;
  return map.get(own.id)?.id ?? own.id;
};

/** Names of two stories: are they one in the folder? */
const PAIRS: readonly (readonly [left: string, right: string, isOne: boolean])[] = [
  ['ORG Vessby Norrlin Marine*4', 'ORG Norrlin*2', true],
  ['ORG Norrlin Technology Co. Ltd', 'ORG Norrlin', true],
  ['ORG Harbour Rescue Service', 'ORG HRS', false],
  ['ORG World Health Organization', 'ORG WHO', true],
  ['ORG World Health Organization', 'ORG World News', false],
  ['ORG Delta', 'ORG Delta Norrlin Bank', false],
  ['ORG Election Commission', 'ORG Commission', false],
  ['ORG Norrlin Steel', 'ORG Norrlin Foods', false],
  ['LOC Saint Orla', 'LOC St. Orla', true],
  ['LOC Vessby', 'ORG Vessby', false],
  ['ORG Vessby Daily News', 'MISC Vessby Daily News', true],
  ['PER Michael Rait', 'PER Mike Rait', true],
  ['PER Ann Poe', 'PER Ann B. Poe', true],
  ['PER Ann C. Poe', 'PER Ann B. Poe', false],
  ['PER Chris Holm', 'PER Christine Holm', false],
  ['PER Rait', 'PER Michael Rait', false],
  ['PER John Holm', 'PER John Holm Jr.', true],
  ['MISC Vessbian', 'MISC Vessbians', true],
];

suite('linking: entities of several stories', () => {
  for (const [left, right, isOne] of PAIRS)
    test(`${left} and ${right} are ${isOne ? 'one' : 'two'}`, () => {
      const map = join([left], [right]);
      assert.equal(named(map, left) === named(map, right), isOne);
    });

  test('the name that most mentions have stands for all, with the others as its variants', () => {
    const map = join(['PER Mike Rait*2'], ['PER Michael Rait*5'], ['LOC Vessby']);
    const found = map.get('per:mike-rait');
    assert.deepEqual(found, { id: 'per:michael-rait', name: 'Michael Rait', type: 'PER', variants: ['Mike Rait'] });
    assert.equal(map.get('per:michael-rait'), found);
    assert.equal(map.has('loc:vessby'), false);
  });

  test('an acronym is a name’s where one name alone of the folder has it as a variant', () => {
    const spelled = entity('ORG Harbour Rescue Service');
    const stories = [[{ ...spelled, entity: { ...spelled.entity, variants: ['HRS'] } }], [entity('ORG HRS')]];
    assert.equal(joinStories(stories).get('org:hrs')?.name, 'Harbour Rescue Service');
    const other = entity('ORG Home Rail Society');
    const rival = [{ ...other, entity: { ...other.entity, variants: ['HRS'] } }];
    assert.equal(joinStories([...stories, rival]).has('org:hrs'), false);
  });

  test('a short name that two people of the folder bear stays by itself', () => {
    assert.deepEqual([...join(['PER Ann B. Poe'], ['PER Ann C. Poe'], ['PER Ann Poe'])], []);
  });

  test('the order of the stories does not matter', () => {
    const stories = [['ORG Norrlin*2', 'PER Mike Rait'], ['ORG Vessby Norrlin Marine*4'], ['PER Michael Rait*3']];
    assert.deepEqual([...join(...stories)], [...join(...[...stories].reverse())]);
  });

  test('mentions and what is said of an entity move to the folder’s entity', () => {
    const map = join(['ORG Norrlin'], ['ORG Vessby Norrlin Marine*4']);
    const own = entity('ORG Norrlin').entity;
    const said = { kind: 'role' as const, value: 'maker of ferries', start: 0, end: 7, sentence: 0 };
    const linked = {
      article: readArticle('/a.txt', 'Norrlin sank.', {}),
      mentions: [{ start: 0, end: 7, type: 'ORG' as const, sentence: 0, evidence: '', entity: own }],
      claims: [],
      quotes: [],
      attributes: new Map([[own.id, [said]]]),
    };
    const moved = withFolderEntities(linked, map);
    assert.equal(moved.mentions[0]?.entity.name, 'Vessby Norrlin Marine');
    assert.deepEqual([...moved.attributes], [['org:vessby-norrlin-marine', [said]]]);
    assert.equal(withFolderEntities(linked, new Map()), linked);
  });
});
