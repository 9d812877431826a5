import assert from 'node:assert/strict';
import { listMembership } from '../../../../src/engine/detectors/lists/listMembership';
import { detect, summary } from '../support/miniStory';

const find = (...texts: string[]): string[] =>
  summary(detect(listMembership, Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]))));

suite('list-membership', () => {
  test('a place that one list of the same ferries lacks', () => {
    assert.deepEqual(
      find(
        'Ferries to [Skarr|LOC], [Tolby|LOC], [Brough|LOC] and [Inver|LOC] were suspended after the collision.',
        'Ferries to [Skarr|LOC], [Tolby|LOC] and [Brough|LOC] are suspended after a collision.',
      ),
      ['precision list-membership: Brough, Inver, Skarr, Tolby | Brough, Skarr, Tolby'],
    );
  });
  test('places that two reports merely mention', () => {
    assert.deepEqual(
      find(
        'Ferries to [Skarr|LOC], [Tolby|LOC], [Brough|LOC] and [Inver|LOC] were suspended after the collision.',
        'Musicians from [Skarr|LOC], [Tolby|LOC] and [Brough|LOC] sang on Sunday.',
      ),
      [],
    );
  });
  test('a firm that one list lacks', () => {
    assert.deepEqual(
      find(
        'The order names [Norvik|ORG], [Dalby|ORG], [Lumo|ORG] and [Ferro|ORG].',
        'The order names [Norvik|ORG], [Dalby|ORG] and [Lumo|ORG].',
      ),
      ['precision list-membership: Dalby, Ferro, Lumo, Norvik | Dalby, Lumo, Norvik'],
    );
  });
});
