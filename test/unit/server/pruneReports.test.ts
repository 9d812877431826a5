import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentKey, type StoryReport } from '../../../src/engine';
import { finish } from '../../../src/engine/model/steps';
import { createKeptReports } from '../../../src/server/node/keptReports';
import { pruneReports } from '../../../src/server/node/pruneReports';

const report: StoryReport = { result: { discrepancies: [], agreements: [], copies: [] }, digests: [], entities: [] };
const limits = { unused: 3, age: 1000 };
const day = 24 * 3600;

function keyOf(number: number): string {
  return contentKey(`story ${String(number)}`);
}

suite('pruning of kept reports', () => {
  let folder: string;
  const fail = (message: string): void => assert.fail(message);
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-prune-'));
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  /** The keys that are kept of `numbers`. */
  function left(numbers: readonly number[], version = 'v1'): number[] {
    const kept = createKeptReports(folder, version, fail);
    return numbers.filter((number) => kept.get(keyOf(number)) !== undefined);
  }

  function rootOf(version: string): string {
    return path.join(folder, contentKey(version));
  }

  function fileOf(number: number): string {
    const key = keyOf(number);
    return path.join(rootOf('v1'), key.slice(0, 2), `${key.slice(2)}.json`);
  }

  /** Keeps reports, each written a day after the one before. */
  function keep(numbers: readonly number[]): void {
    const kept = createKeptReports(folder, 'v1', fail);
    for (const number of numbers) {
      kept.set(keyOf(number), report);
      utimesSync(fileOf(number), number * day, number * day);
    }
  }

  test('what is used stays, and of the rest the newest', () => {
    const all = [...Array(12).keys()];
    keep(all);
    const steps = [...pruneReports(rootOf('v1'), new Set([0, 5].map(keyOf)), 0, limits)];
    assert.ok(steps.length > 0);
    assert.deepEqual(left(all), [0, 5, 9, 10, 11]);
  });

  test('the index looks at it when it is first asked to, and again after many more reports', () => {
    const kept = createKeptReports(folder, 'v1', fail, limits);
    const prune = (): number => [...(kept.prune?.(new Set([keyOf(0)])) ?? [])].length;
    const write = (from: number, to: number): void => {
      for (let number = from; number < to; number++) kept.set(keyOf(number), report);
    };
    const count = (): number =>
      readdirSync(rootOf('v1'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).length;
    write(0, 10);
    assert.ok(prune() > 0);
    assert.equal(count(), 4);
    write(10, 20);
    assert.equal(prune(), 0, 'too few to look');
    assert.equal(count(), 14);
    write(20, 220);
    assert.ok(prune() > 0);
    assert.equal(count(), 4);
    assert.deepEqual(left([0]), [0]);
  });

  test('half-written files and folders of other versions go when they are old, others beside them never', () => {
    keep([1]);
    createKeptReports(folder, 'v0', fail).set(keyOf(1), report);
    createKeptReports(folder, 'v2', fail).set(keyOf(1), report);
    mkdirSync(path.join(folder, 'sample-story'));
    for (const name of ['old.json.17.tmp', 'new.json.18.tmp']) writeFileSync(path.join(path.dirname(fileOf(1)), name), '{');
    const now = Date.now();
    const old = now / 1000 - day;
    for (const place of [path.join(path.dirname(fileOf(1)), 'old.json.17.tmp'), rootOf('v0'), path.join(folder, 'sample-story')])
      utimesSync(place, old, old);
    finish(pruneReports(rootOf('v1'), new Set([keyOf(1)]), now, { unused: 3, age: 3600 * 1000 }));
    assert.deepEqual(readdirSync(path.dirname(fileOf(1))).sort(), [path.basename(fileOf(1)), 'new.json.18.tmp'].sort());
    assert.deepEqual(
      [rootOf('v0'), rootOf('v2'), path.join(folder, 'sample-story')].map((place) => existsSync(place)),
      [false, true, true],
    );
  });

  test('nothing is deleted through a link, and a folder that is not there is no fault', () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'theirs.json'), '');
    mkdirSync(rootOf('v1'));
    symlinkSync(elsewhere, path.join(rootOf('v1'), 'ab'));
    symlinkSync(elsewhere, rootOf('v0'));
    finish(pruneReports(rootOf('v1'), new Set(), Date.now() + 1e12, { unused: 0, age: 0 }));
    finish(pruneReports(path.join(folder, 'none', 'none'), new Set(), 0, limits));
    assert.deepEqual(readdirSync(elsewhere), ['theirs.json']);
  });
});
