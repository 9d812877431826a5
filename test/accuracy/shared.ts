/**
 * `npm run accuracy -- FOLDER [DISPATCHES]`: runs the scorers that a folder of labelled sets brings along on the built command line.
 * With `--why` the same stories are explained instead.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeLabels, type Labels } from './placeLabels';
import { explainMisses } from './why';
import { writeWireStories } from './wireStories';

const cli = path.join(__dirname, '..', '..', 'dist', 'cli.js');

function run(command: string[], label: string): void {
  const result = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  console.log(`== ${label}\n${result.stdout.trim()}`);
  if (result.status !== 0) {
    console.error(result.stderr.trim());
    process.exitCode = 1;
  }
}

function scoreArticles(folder: string, articles: string): void {
  const temporary = mkdtempSync(path.join(tmpdir(), 'collate-accuracy-'));
  for (const command of ['annotate', 'check']) {
    const result = spawnSync(process.execPath, [cli, command, '--format', 'json', articles], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    writeFileSync(path.join(temporary, `${command}.json`), result.stdout);
  }
  const outputs = ['--annotate', path.join(temporary, 'annotate.json'), '--check', path.join(temporary, 'check.json')];
  run([path.join(folder, '..', 'score.mjs'), folder, ...outputs], path.basename(folder));
  rmSync(temporary, { recursive: true });
}

/** Labels of this project for stories that are not its own: places alone, no word of the articles. */
const labels = path.join(__dirname, '..', 'gold', 'labels');

/** A folder of labelled stories, and what it is called. */
interface LabelledStories {
  readonly label: string;
  readonly folder: string;
}

/**
 * The labelled stories of a folder, those of its articles that this project has labelled, and those of the wire (`corpus`: the folder of the
 * dispatches of 1987, see `writeWireStories`); the last two are written below `into`. What is not there is said.
 */
function labelledStories(folder: string, corpus: string | undefined, into: string): LabelledStories[] {
  return [{ label: 'stories', folder }, ...ownLabels(folder, into), ...wireStories(corpus, into)];
}

/** Puts the labels beside copies of the articles, in the form that the scorer reads. */
function ownLabels(folder: string, into: string): LabelledStories[] {
  if (!existsSync(path.join(folder, 'unlabelled'))) {
    console.log(`== unlabelled stories\n${folder} has none, so the labels of this project are not scored.`);
    return [];
  }
  const own = path.join(into, 'own');
  for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
    const name = path.basename(file, '.json');
    const articles = path.join(folder, 'unlabelled', name);
    if (!existsSync(articles)) continue;
    const written = JSON.parse(readFileSync(path.join(labels, file), 'utf8')) as Labels;
    cpSync(articles, path.join(own, name), { recursive: true });
    writeFileSync(path.join(own, name, 'gold.json'), placeLabels(written));
  }
  return [{ label: 'unlabelled stories, with the labels of this project', folder: own }];
}

function wireStories(corpus: string | undefined, into: string): LabelledStories[] {
  if (corpus === undefined) {
    console.log('== wire stories of 1987\nnot scored: no folder of dispatches was given (see test/accuracy/wireStories.ts).');
    return [];
  }
  if (!existsSync(corpus)) {
    console.error(`${corpus}: no such folder of dispatches, so the wire stories are not scored.`);
    process.exitCode = 2;
    return [];
  }
  const wire = path.join(into, 'wire');
  writeWireStories(path.resolve(corpus), wire);
  return [{ label: 'wire stories of 1987, with the labels of this project', folder: wire }];
}

/** Explains what is not found in the same stories that `scoreShared` scores. */
export async function explainShared(given: string, corpus?: string): Promise<void> {
  const folder = path.resolve(given);
  const temporary = mkdtempSync(path.join(tmpdir(), 'collate-labels-'));
  for (const stories of labelledStories(folder, corpus, temporary)) {
    console.log(`==== ${stories.label}`);
    await explainMisses(stories.folder, (line) => {
      console.log(line);
    });
  }
  rmSync(temporary, { recursive: true });
}

export function scoreShared(given: string, corpus?: string): void {
  const folder = path.resolve(given);
  if (!existsSync(path.join(folder, 'score-stories.mjs'))) {
    console.error(`${folder}: no score-stories.mjs there, so there is nothing to score with.`);
    process.exitCode = 2;
    return;
  }
  const temporary = mkdtempSync(path.join(tmpdir(), 'collate-labels-'));
  for (const stories of labelledStories(folder, corpus, temporary))
    run([path.join(folder, 'score-stories.mjs'), stories.folder, '--', process.execPath, cli], stories.label);
  rmSync(temporary, { recursive: true });
  for (const name of readdirSync(folder).sort()) {
    const articles = path.join(folder, name, 'articles');
    if (existsSync(articles)) scoreArticles(path.join(folder, name), articles);
  }
  const annotate = ['--', process.execPath, cli, 'annotate', '--format', 'jsonl', '-'];
  const numbers = path.join(folder, 'recognizers');
  const specifications = existsSync(numbers)
    ? readdirSync(numbers)
        .filter((name) => name.endsWith('.json'))
        .map((name) => path.join(numbers, name))
    : [];
  for (const file of [
    ...specifications,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('timex.jsonl'))
      .map((name) => path.join(folder, name)),
  ])
    run([path.join(folder, 'score-numbers.mjs'), file, ...annotate], path.basename(file));
}
