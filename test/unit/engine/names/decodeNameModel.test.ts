import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { decodeNameModel, recogniseNames } from '../../../../src/engine/names/recogniseNames';

const bytes = new Uint8Array(readFileSync('src/data/generated/names.bin'));

suite('bytes of the name model', () => {
  const damaged: readonly (readonly [name: string, make: () => Uint8Array, message: RegExp])[] = [
    ['cut short', () => bytes.slice(0, bytes.length - 100), /^The name model is damaged: .+\.$/],
    ['cut inside the header', () => bytes.slice(0, 10), /^The name model is damaged: .+\.$/],
    ['longer than written', () => Uint8Array.from([...bytes.slice(0, 200), ...bytes.slice(0, 200)]), /^The name model is damaged: .+\.$/],
    ['another file', () => new TextEncoder().encode('<!doctype html><title>Not found</title>'), /^The name model is damaged: .+\.$/],
    ['one bit turned', () => bytes.map((byte, at) => (at === 1_000_000 ? byte ^ 4 : byte)), /^The name model is damaged: .+\.$/],
    ['another version', () => bytes.map((byte, at) => (at === 3 ? 99 : byte)), /^The name model has format 99; .+\.$/],
  ];
  for (const [name, make, message] of damaged) {
    test(`${name}: one clear sentence`, () => {
      assert.throws(
        () => decodeNameModel(make()),
        (error: Error) => message.test(error.message),
      );
    });
  }

  test('no bytes at all: a model that finds nothing', () => {
    assert.deepEqual(recogniseNames(readArticle('a.txt', 'Anna Keller lives in Paris.'), decodeNameModel(new Uint8Array())), []);
  });

  test('bytes may lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.equal(decodeNameModel(larger.subarray(3)).isTrained, true);
  });

  test('the file is at most 4 MB', () => {
    assert.ok(bytes.length <= 4_000_000, String(bytes.length));
  });

  test('the manifest describes the file', async () => {
    const { createHash } = await import('node:crypto');
    const manifest = JSON.parse(readFileSync('src/data/generated/manifest.json', 'utf8')) as { output: { bytes: number; sha256: string } };
    assert.equal(manifest.output.bytes, bytes.length);
    assert.equal(manifest.output.sha256, createHash('sha256').update(bytes).digest('hex'));
  });
});
