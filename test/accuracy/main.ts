/**
 * `npm run accuracy [-- FOLDER [DISPATCHES] [--why]]`: the project's own gold, or the labelled sets of a folder that brings its scorers along;
 * with `--why` what is not found there, and how it was read.
 */
import { parseArgs } from 'node:util';
import { measure } from './measure';
import { explainShared, scoreShared } from './shared';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { why: { type: 'boolean', default: false } }, allowPositionals: true });
  const [folder, dispatches] = positionals;
  if (folder) {
    if (values.why) await explainShared(folder, dispatches);
    else scoreShared(folder, dispatches);
    return;
  }
  if (values.why) {
    console.error('--why: name the folder of labelled stories that is to be explained.');
    process.exitCode = 2;
    return;
  }
  const figures = await measure((line) => {
    console.log(line);
  });
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${figure.toFixed(3)}`);
}

void main();
