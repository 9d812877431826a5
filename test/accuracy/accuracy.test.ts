import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measure, type Figures } from './measure';

const floors = JSON.parse(readFileSync(path.join(__dirname, 'floor.json'), 'utf8')) as Figures;

suite('accuracy', () => {
  let figures: Figures;

  suiteSetup(async function () {
    this.timeout(120_000);
    figures = await measure((line) => {
      console.log(`    ${line}`);
    });
  });

  for (const [name, floor] of Object.entries(floors))
    test(`${name} is at least ${String(floor)}`, () => {
      const figure = figures[name];
      assert.ok(figure !== undefined, `${name} was not measured`);
      assert.ok(figure >= floor, `${name} fell to ${figure.toFixed(3)}`);
      if (figure >= floor + 0.02) console.log(`      raise the floor of ${name}: ${figure.toFixed(3)}`);
    });

  test('every figure has a floor', () => {
    assert.deepEqual(Object.keys(figures).sort(), Object.keys(floors).sort());
  });
});
