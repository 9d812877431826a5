import assert from 'node:assert/strict';
import { compareNouns } from '../../../../../src/engine/facts/frames/nounClasses';
import { createLexicon } from '../../../../../src/engine/text/lexicon';

const lexicon = createLexicon();

suite('counted nouns', () => {
  const cases: [string, string, string][] = [
    ['company', 'firm', 'same'],
    ['rig', 'platform', 'same'],
    ['ship', 'frigate', 'same'],
    ['bout', 'fight', 'same'],
    ['person', 'victim', 'same'],
    ['person', 'miner', 'whole'],
    ['woman', 'person', 'part'],
    ['follower', 'member', 'same'],
    ['dockworker', 'worker', 'same'],
    ['hotel', 'property', 'same'],
    ['building', 'property', 'same'],
    ['hotel', 'building', 'different'],
    ['variant', 'version', 'same'],
    ['woman', 'man', 'different'],
    ['company', 'person', 'different'],
    ['bridge', 'song', 'different'],
    ['entity', 'company', 'whole'],
  ];
  for (const [left, right, relation] of cases)
    test(`${left} to ${right}: ${relation}`, () => assert.equal(compareNouns(left, right, lexicon).relation, relation));

  test('a comparison turned round gives the mirror image', () => {
    const mirror: Record<string, string> = { same: 'same', different: 'different', part: 'whole', whole: 'part' };
    for (const [left, right, relation] of cases) assert.equal(compareNouns(right, left, lexicon).relation, mirror[relation]);
  });
});
