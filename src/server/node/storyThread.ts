/** A helper thread: compares the stories it is handed, one at a time. Started by `storyThreads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type CorpusArticle } from '../../engine';
import type { StoryAnswer } from './storyThreads';

const port = parentPort;
if (!port) throw new Error('storyThread runs as a worker thread only.');

const engine = createEngine(
  { names: workerData as Uint8Array },
  {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      port.postMessage({ warning: message } satisfies StoryAnswer);
    },
  },
);

port.on('message', (articles: readonly CorpusArticle[]) => {
  port.postMessage({ report: engine.compareStory(articles) } satisfies StoryAnswer);
});
