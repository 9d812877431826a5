/** A helper thread: compares the stories it is handed, one at a time. Started by `storyThreads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type ReadArticle } from '../../engine';
import type { StoryAnswer, ThreadData } from './storyThreads';

const port = parentPort;
if (!port) throw new Error('storyThread runs as a worker thread only.');

const { names, overtaken } = workerData as ThreadData;
const engine = createEngine(
  { names },
  {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      port.postMessage({ warning: message } satisfies StoryAnswer);
    },
  },
);

port.on('message', (articles: readonly ReadArticle[]) => {
  for (const { input, analysis } of articles) if (analysis) engine.adopt(input, analysis);
  const steps = engine.compareStepwise(articles.map(({ input }) => input));
  let step = steps.next();
  // While this thread computes it reads no message: what was overtaken is told in memory that it shares with the server.
  while (!step.done && Atomics.load(overtaken, 0) === 0) step = steps.next();
  port.postMessage({ report: step.done ? step.value : null } satisfies StoryAnswer);
});
