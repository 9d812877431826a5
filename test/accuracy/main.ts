/** `npm run accuracy [-- FOLDER [DISPATCHES]]`: the project's own gold, or the labelled sets of a folder that brings its scorers along. */
import { measure } from './measure';
import { scoreShared } from './shared';

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder) {
    scoreShared(folder, process.argv[3]);
    return;
  }
  const figures = await measure((line) => {
    console.log(line);
  });
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${figure.toFixed(3)}`);
}

void main();
