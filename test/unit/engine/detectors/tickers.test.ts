import assert from 'node:assert/strict';
import { tickers } from '../../../../src/engine/detectors/names/tickers';
import { detect } from '../support/miniStory';

/** Each case: a title, the articles, and the findings wanted. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'two symbols of one firm',
    ['At [Orbex Foods|ORG] <OBX> he works.', 'At [Orbex Foods|ORG] <OXB> he works. At [Orbex Foods|ORG] <OXB> she works.'],
    ['variant: Sources give Orbex Foods two symbols: OXB and OBX.'],
  ],
  [
    'a symbol behind the exchange',
    ['At [Orbex Foods|ORG] (NYSE: OBX) he works.', 'At [Orbex Foods|ORG] (NYSE: OXB) he works.'],
    ['variant: Sources give Orbex Foods two symbols: OBX and OXB.'],
  ],
  ['one symbol', ['At [Orbex Foods|ORG] <OBX> he works.', 'At [Orbex Foods|ORG] (NYSE: OBX) he works.'], []],
  ['two firms', ['At [Orbex Foods|ORG] <OBX> he works.', 'At [Kelvo Mills|ORG] <KVM> he works.'], []],
  [
    'a source that gives both speaks of a group',
    ['At [Orbex Foods|ORG] <OBX> he works. At [Orbex Foods|ORG] <OXB> she works.', 'At [Orbex Foods|ORG] <OXB> he works.'],
    [],
  ],
  ['symbols of two exchanges', ['At [Orbex Foods|ORG] <OBX> he works.', 'At [Orbex Foods|ORG] <OBXL.L> he works.'], []],
];

suite('symbols of firms', () => {
  for (const [title, texts, wanted] of cases)
    test(title, () => {
      const story = Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]));
      assert.deepEqual(
        detect(tickers, story).map(({ severity, message }) => `${severity}: ${message}`),
        wanted,
      );
    });
});
