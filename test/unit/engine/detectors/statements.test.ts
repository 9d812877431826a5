import assert from 'node:assert/strict';
import { superlatives } from '../../../../src/engine/detectors/attributes/superlatives';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { listMembership } from '../../../../src/engine/detectors/lists/listMembership';
import { tickerInName } from '../../../../src/engine/detectors/names/tickerInName';
import { quoteAgainstText } from '../../../../src/engine/detectors/quotes/quoteAgainstText';
import { attributionMismatch } from '../../../../src/engine/detectors/statements/attributionMismatch';
import { doerMismatch } from '../../../../src/engine/detectors/statements/doerMismatch';
import { negation } from '../../../../src/engine/detectors/substitutions/negation';
import { detect } from '../support/miniStory';

const find = (detector: Detector, ...texts: string[]): string[] =>
  detect(detector, Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]))).map(
    (f) => `${f.severity} ${f.kind}: ${f.message}`,
  );

suite('superlatives', () => {
  test('first, or one of the first', () => {
    assert.deepEqual(
      find(
        superlatives,
        "[Norvik|ORG], the world's largest kite maker, fell.",
        "[Norvik|ORG], one of the world's largest kite makers, fell.",
      ).map((m) => m.slice(0, 26)),
      ['precision entity-attribute'],
    );
  });
  test('in the world, or in the country', () => {
    assert.equal(
      find(superlatives, "[Norvik|ORG], the world's largest kite maker, fell.", "[Norvik|ORG], Norway's biggest kite maker, fell.").length,
      1,
    );
  });
  test('the same rank, another quality, another firm, and words that only look like ranks', () => {
    assert.deepEqual(
      find(superlatives, "[Norvik|ORG], the world's largest kite maker, fell.", "[Norvik|ORG], the world's biggest kite maker, fell."),
      [],
    );
    assert.deepEqual(
      find(superlatives, "[Norvik|ORG], the world's largest kite maker, fell.", "[Norvik|ORG], one of the world's oldest firms, fell."),
      [],
    );
    assert.deepEqual(
      find(
        superlatives,
        "[Norvik|ORG], the world's largest kite maker, fell.",
        "[Dalby|ORG], one of the world's largest kite makers, fell.",
      ),
      [],
    );
    assert.deepEqual(
      find(superlatives, "[Norvik|ORG] joined the city's latest protest.", "[Norvik|ORG] left the country's latest protest."),
      [],
    );
  });
});

suite('list-membership', () => {
  const list = (...names: string[]): string => `The pact binds ${names.map((name) => `[${name}|ORG]`).join(', ')} for a year.`;
  test('a name that a whole source lacks', () => {
    assert.deepEqual(find(listMembership, list('Norvik', 'Dalby', 'Hexan', 'Ruvo'), list('Norvik', 'Dalby', 'Hexan')), [
      'precision list-membership: Ruvo stands in one list of these names and is missing from another.',
    ]);
  });
  test('the same names in another order, a name given elsewhere, other lists', () => {
    assert.deepEqual(find(listMembership, list('Norvik', 'Dalby', 'Hexan'), list('Hexan', 'Norvik', 'Dalby')), []);
    assert.deepEqual(
      find(listMembership, list('Norvik', 'Dalby', 'Hexan', 'Ruvo'), `${list('Norvik', 'Dalby', 'Hexan')} It does not bind [Ruvo|ORG].`),
      [],
    );
    assert.deepEqual(find(listMembership, list('Norvik', 'Dalby', 'Hexan'), list('Norvik', 'Salto', 'Penta')), []);
  });
});

suite('ticker-in-name', () => {
  test('behind a square, where another source has none', () => {
    assert.equal(
      find(tickerInName, 'Crowds filled [Garden Square|LOC] (NYSE:SQ) yesterday.', 'Crowds filled [Garden Square|LOC] yesterday.').length,
      1,
    );
  });
  test('behind a company it belongs', () => {
    assert.deepEqual(find(tickerInName, 'Shares of [Norvik|ORG] (NYSE:NVK) fell.', 'Shares of [Norvik|ORG] fell.'), []);
  });
});

suite('quote-against-text', () => {
  const quoted = '"We intend to build safe and modern harbours to shelter our fishermen," [Eva Holm|PER] said.';
  test('words of a quotation, changed, without marks', () => {
    assert.equal(find(quoteAgainstText, quoted, 'They intend to build safe and costly harbours to shelter our fishermen.').length, 1);
  });
  test('the same words, reported speech, and other sentences are nothing', () => {
    assert.deepEqual(find(quoteAgainstText, quoted, 'They intend to build safe and modern harbours to shelter their fishermen.'), []);
    assert.deepEqual(find(quoteAgainstText, quoted, 'Fishermen built a harbour of their own.'), []);
  });
});

suite('attribution-mismatch', () => {
  const claim = 'Divers searched the flooded quarry for three hours before the storm';
  test('one statement on the word of two people', () => {
    assert.deepEqual(find(attributionMismatch, `${claim}, [Eva Holm|PER] said.`, `${claim} came, said [Karl Lind|PER].`), [
      'variant attribution: Nearly the same sentence rests on Eva Holm in one source and on Karl Lind in another.',
    ]);
  });
  test('one person, or two statements', () => {
    assert.deepEqual(find(attributionMismatch, `${claim}, [Eva Holm|PER] said.`, `${claim}, said [Eva Holm|PER].`), []);
    assert.deepEqual(
      find(attributionMismatch, `${claim}, [Eva Holm|PER] said.`, 'The quarry will be drained next week, [Karl Lind|PER] said.'),
      [],
    );
  });
});

suite('doer-mismatch', () => {
  test('one order, given by two bodies', () => {
    assert.deepEqual(
      find(
        doerMismatch,
        'The [Harbour Ministry|ORG] ordered the ferry company to inspect its three older vessels within ten days.',
        'The [Dalby Board|ORG] ordered the ferry company to inspect its three older vessels within ten days.',
      ),
      ['conflict attribution: Nearly the same sentence tells of Harbour Ministry in one source and of Dalby Board in another.'],
    );
  });
  test('one body under two names, and results that each team has', () => {
    assert.deepEqual(
      find(
        doerMismatch,
        'The [Harbour Ministry|ORG] ordered the ferry company to inspect its three older vessels within ten days.',
        'The [Ministry of Harbours|ORG] ordered the ferry company to inspect its three older vessels within ten days.',
      ),
      [],
    );
    assert.deepEqual(
      find(
        doerMismatch,
        '[Norvik|ORG] won the opening match of the summer tournament before a large crowd.',
        '[Dalby|ORG] won the opening match of the summer tournament before a large crowd.',
      ),
      [],
    );
  });
});

suite('negation', () => {
  test('said and denied in the same words', () => {
    const [finding] = find(
      negation,
      'The engineers had inspected the northern sluice gate before the flood.',
      'The engineers had not inspected the northern sluice gate before the flood.',
    );
    assert.match(finding ?? '', /^conflict other/);
  });
  test('both deny, or other words change too', () => {
    assert.deepEqual(
      find(
        negation,
        'The engineers never inspected the northern sluice gate before the flood.',
        'The engineers had not inspected the northern sluice gate before the flood.',
      ),
      [],
    );
    assert.deepEqual(
      find(negation, 'The engineers had inspected the northern sluice gate before the flood.', 'The owners did not inspect any gate.'),
      [],
    );
  });
});
