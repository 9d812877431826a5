import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import type { CheckReport } from '../../../src/report/checkReport';
import { renderCheck } from '../../../src/report/renderCheck';
import { DISMISSED, exampleReport, LEFT } from './exampleReport';

// One pattern of the schema is no regular expression with the flag u.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
/** The schema of SARIF 2.1.0 as Microsoft's matcher package brings it. */
const validate = ajv.compile(schema);

function checkedLog(report: CheckReport): Log {
  const log = JSON.parse(renderCheck('sarif', report)) as Log;
  assert.ok(validate(log), JSON.stringify(validate.errors));
  return log;
}

suite('SARIF', () => {
  test('the validator refuses what is no SARIF', () => assert.equal(validate({ version: '2.1.0', runs: [{}] }), false));

  test('findings are valid results with places, levels and fingerprints', () => {
    const [run] = checkedLog(exampleReport()).runs;
    const [first, second] = run?.results as [Result, Result];
    assert.deepEqual([first.ruleId, first.level, second.ruleId, second.level], ['count', 'error', 'other', 'note']);
    assert.equal(run?.tool.driver.rules?.[first.ruleIndex ?? -1]?.id, 'count');
    const place = first.locations?.[0]?.physicalLocation;
    assert.equal(place?.artifactLocation?.uri, 'story/a%20b.txt');
    const start = LEFT.indexOf('12 people');
    assert.deepEqual(place?.region, {
      startLine: 3,
      startColumn: 13,
      endLine: 3,
      endColumn: 22,
      charOffset: start,
      charLength: 9,
      snippet: { text: '12 people' },
    });
    assert.equal(first.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri, 'story/%C3%B6.txt');
    assert.deepEqual(first.partialFingerprints, { 'collateFinding/v1': 'f1' });
    assert.deepEqual(first.suppressions, []);
  });

  test('a dismissed finding is a suppressed result', () => {
    const results = checkedLog(exampleReport({ dismissed: DISMISSED })).runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, suppressions }) => [
        ruleId,
        suppressions?.map(({ kind, status, justification }) => [kind, status, justification]),
      ]),
      [
        ['other', []],
        ['count', [['external', 'accepted', 'not the same thing: two <fires>']]],
      ],
    );
  });

  test('an empty result is valid', () => {
    const report = exampleReport();
    assert.deepEqual(
      checkedLog({ ...report, articles: [], result: { discrepancies: [], agreements: [], copies: [] } }).runs[0]?.results,
      [],
    );
  });
});
