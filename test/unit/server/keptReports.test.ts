import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoryReport } from '../../../src/engine';
import { createKeptReports } from '../../../src/server/node/keptReports';

const report: StoryReport = {
  result: { discrepancies: [], agreements: [], copies: [] },
  digests: [{ path: 'a.txt', claims: 3, mentions: [['per:ann lee', 2]], sources: [], sentences: [] }],
  entities: [{ id: 'per:ann lee', name: 'Ann Lee', type: 'PER', variants: [] }],
};
const key = '0123456789abcdef';

suite('kept reports', () => {
  let folder: string;
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);

  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-kept-'));
    warnings.length = 0;
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function fileOf(): string {
    const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((entry) => entry.endsWith('.json'));
    assert.ok(name);
    return path.join(folder, name);
  }

  test('what was kept comes back, in another window too', () => {
    createKeptReports(folder, 'v1', warn).set(key, report);
    assert.deepEqual(createKeptReports(folder, 'v1', warn).get(key), report);
  });

  test('another version does not read it', () => {
    createKeptReports(folder, 'v1', warn).set(key, report);
    assert.equal(createKeptReports(folder, 'v2', warn).get(key), undefined);
  });

  test('a file cut anywhere counts as missing, and is made anew', () => {
    const kept = createKeptReports(folder, 'v1', warn);
    kept.set(key, report);
    const whole = readFileSync(fileOf());
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(fileOf(), whole.subarray(0, length));
      assert.equal(kept.get(key), undefined, `cut at ${String(length)}`);
    }
    kept.set(key, report);
    assert.deepEqual(kept.get(key), report);
  });

  test('a flipped bit anywhere counts as missing', () => {
    const kept = createKeptReports(folder, 'v1', warn);
    kept.set(key, report);
    const whole = readFileSync(fileOf());
    for (let at = 0; at < whole.length; at++) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(fileOf(), broken);
      assert.equal(kept.get(key), undefined, `byte ${String(at)}`);
    }
  });

  test('where nothing can be written that is told once, and nothing else happens', () => {
    const blocked = path.join(folder, 'a file, no folder');
    writeFileSync(blocked, '');
    const kept = createKeptReports(blocked, 'v1', warn);
    kept.set(key, report);
    kept.set('fedcba9876543210', report);
    assert.equal(kept.get(key), undefined);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /cannot be kept in .*a file, no folder/);
  });

  test('a storage that vanishes is made again', () => {
    const kept = createKeptReports(folder, 'v1', warn);
    kept.set(key, report);
    rmSync(folder, { recursive: true });
    assert.equal(kept.get(key), undefined);
    kept.set(key, report);
    assert.deepEqual(kept.get(key), report);
    assert.deepEqual(warnings, []);
  });

  /** Linux has a device that is always full, and folders in which nobody can write. */
  if (process.platform === 'linux') {
    test('the disk is full: that is told once, what was kept before is read on, and nothing half-written stays', () => {
      const kept = createKeptReports(folder, 'v1', warn);
      kept.set(key, report);
      const other = `${key.slice(0, 2)}ffffffffffffff`;
      const half = path.join(path.dirname(fileOf()), `${other.slice(2)}.json.${String(process.pid)}.tmp`);
      symlinkSync('/dev/full', half);
      kept.set(other, report);
      kept.set(`${key.slice(0, 2)}00000000000000`, report);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /ENOSPC/);
      assert.deepEqual(kept.get(key), report);
      assert.deepEqual(readdirSync(path.dirname(half)), [path.basename(fileOf())]);
    });

    test('the disk is read-only: that is told once', () => {
      const kept = createKeptReports('/sys/collate', 'v1', warn);
      kept.set(key, report);
      kept.set('fedcba9876543210', report);
      assert.equal(kept.get(key), undefined);
      assert.equal(warnings.length, 1);
    });
  }
});
