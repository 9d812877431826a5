/** What the Problems panel is told: a story a step, at most so much in one file, and the same whatever came in between. */
import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver';
import { finish } from '../../../src/engine/model/steps';
import type { FindingDto } from '../../../src/protocol/findings';
import { defaultSettings } from '../../../src/protocol/settings';
import { DiagnosticsPublisher } from '../../../src/server/common/handlers/diagnostics';
import { noResults, type Results } from '../../../src/server/common/results';
import type { Services } from '../../../src/server/common/services';

interface Problems {
  readonly services: Services;
  /** As the editor shows them. */
  readonly shown: Map<string, readonly Diagnostic[]>;
  /** Files told since this was emptied. */
  readonly told: string[];
  show(results: Results): void;
}

function problems(): Problems {
  const shown = new Map<string, readonly Diagnostic[]>();
  const told: string[] = [];
  const checker = { results: noResults };
  const services = {
    checker,
    choices: { settings: defaultSettings, dismissed: new Set(), houseSpellings: {} },
    t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
    connection: {
      sendDiagnostics: ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        told.push(uri);
        if (diagnostics.length > 0) shown.set(uri, diagnostics);
        else shown.delete(uri);
        return Promise.resolve();
      },
    },
  } as unknown as Services;
  return { services, shown, told, show: (results) => void (checker.results = results) };
}

/** Stories by id; each finding is the list of files that it has statements in. */
function results(stories: Readonly<Record<string, readonly (readonly string[])[]>>): Results {
  return {
    ...noResults,
    version: 1,
    stories: Object.entries(stories).map(([id, findings]) => ({
      group: { id, paths: [], key: id },
      name: id,
      sources: [],
      agreements: [],
      report: { result: { discrepancies: [], agreements: [], copies: [] }, digests: [], entities: [] },
      findings: findings.map((files, at) => finding(`${id} ${String(at)}`, files)),
    })) as unknown as Results['stories'],
  };
}

function finding(key: string, files: readonly string[]): FindingDto {
  const place = { line: 0, character: 0 };
  return {
    key,
    id: key,
    kind: 'count',
    severity: 'conflict',
    subject: 'people',
    message: key,
    evidence: '',
    rule: 'count',
    confidence: 1,
    scope: 'cross',
    houseStyle: false,
    story: '',
    statements: files.map((uri) => ({
      uri,
      source: `${uri}#1`,
      start: 0,
      end: 1,
      range: { start: place, end: place },
      quote: '7',
      value: '7',
      side: 0,
      shown: '7',
      sentence: '7',
      mark: [0, 1],
      differing: [],
      note: null,
      outlet: '',
      published: null,
    })),
  };
}

const before = results({ one: [['a', 'b']], two: [['c', 'd']], three: [['e', 'f']] });
const after = results({
  one: [['a', 'b']],
  two: [
    ['c', 'x'],
    ['c', 'y'],
  ],
  four: [['e', 'g']],
  five: [['h', 'i']],
});

suite('problems', () => {
  test('a step tells of one story', () => {
    const { services, told, show } = problems();
    const publisher = new DiagnosticsPublisher(services);
    show(before);
    const steps = publisher.publish();
    const each: string[][] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) each.push(told.splice(0));
    assert.deepEqual(each, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    assert.deepEqual(told, []);
    assert.equal(publisher.open.conflict, 3);
  });

  test('left at any step, the next results are shown as if they were the first', () => {
    const fresh = problems();
    fresh.show(after);
    assert.equal([...new DiagnosticsPublisher(fresh.services).publish()].length, 4);
    for (let first = 0; first <= 4; first++) {
      for (let second = 0; second <= 5; second++) {
        const { services, shown, show } = problems();
        const publisher = new DiagnosticsPublisher(services);
        for (const [told, steps] of [
          [before, first],
          [after, second],
        ] as const) {
          show(told);
          const publish = publisher.publish();
          for (let step = 0; step < steps; step++) publish.next();
        }
        show(after);
        finish(publisher.publish());
        assert.deepEqual(new Map([...shown].sort()), new Map([...fresh.shown].sort()), `left at ${String(first)} and ${String(second)}`);
        assert.equal(publisher.open.conflict, 5);
      }
    }
  });

  test('of more than a hundred in one file so many are shown, and it says of how many', () => {
    const { services, shown, show } = problems();
    show(results({ one: Array.from({ length: 340 }, () => ['a']) }));
    finish(new DiagnosticsPublisher(services).publish());
    const told = shown.get('a') ?? [];
    assert.equal(told.length, 101);
    assert.equal(told.at(-1)?.message, 'Showing 100 of 340 statements; the panel lists all.');
    assert.deepEqual(told.at(-1)?.range.start, { line: 0, character: 0 });
  });
});
