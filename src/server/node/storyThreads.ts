import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CorpusArticle, StoryHelpers, StoryReport } from '../../engine';

export type StoryAnswer = { readonly report: StoryReport } | { readonly warning: string };

/** More threads than this gain little and take memory from the editor. */
const MOST_THREADS = 4;

export interface StoryThreads extends StoryHelpers {
  dispose(): Promise<void>;
}

/**
 * Threads that compare stories, one for each core, so that the server's own thread is free to answer. They start with the first
 * story, and do not keep the process alive. Where all are busy a story waits: compared by the server it would hold up every answer.
 * A thread that dies answers `undefined` for its story and for all later ones: the server compares them, and that is told once,
 * however many die.
 */
export function createStoryThreads(
  names: Uint8Array,
  warn: (message: string) => void,
  script = path.join(__dirname, 'server.thread.js'),
): StoryThreads {
  const count = Math.min(MOST_THREADS, availableParallelism());
  const idle: StoryThread[] = [];
  const all: StoryThread[] = [];
  let isTold = false;
  const tellOnce = (reason: string): void => {
    if (!isTold) warn(`A helper thread stopped (${reason}); the server goes on without it.`);
    isTold = true;
  };
  const waiting: ((thread: StoryThread | undefined) => void)[] = [];
  let dead = 0;
  const start = (): StoryThread => {
    const thread = startThread({ names, script, warn, onDeath: tellOnce });
    all.push(thread);
    return thread;
  };
  /** The last that came is served first: what waits longest was overtaken by an edit. */
  const release = (thread: StoryThread): void => {
    const next = waiting.pop();
    if (next) next(thread);
    else idle.push(thread);
  };
  /** The others take over what waits, if any are left. */
  const bury = (): void => {
    if (++dead === count) for (const resolve of waiting.splice(0)) resolve(undefined);
  };
  const free = (): Promise<StoryThread | undefined> => {
    const thread = idle.pop() ?? (all.length < count ? start() : undefined);
    return thread || dead === count ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    count,
    compareStory: async (articles) => {
      const thread = await free();
      const report = await thread?.compare(articles);
      if (thread && report) release(thread);
      else if (thread) bury();
      return report;
    },
    dispose: async () => {
      await Promise.all(all.map((thread) => thread.stop()));
    },
  };
}

interface StoryThread {
  stop(): Promise<number>;
  compare(articles: readonly CorpusArticle[]): Promise<StoryReport | undefined>;
}

interface ThreadOptions {
  readonly names: Uint8Array;
  readonly script: string;
  readonly warn: (message: string) => void;
  /** It ended without being told to; called once at most. */
  readonly onDeath: (reason: string) => void;
}

function startThread({ names, script, warn, onDeath }: ThreadOptions): StoryThread {
  const worker = new Worker(script, { workerData: names });
  worker.unref();
  let resolve: ((report: StoryReport | undefined) => void) | undefined;
  let isAlive = true;
  const answer = (report: StoryReport | undefined): void => {
    resolve?.(report);
    resolve = undefined;
  };
  const die = (reason: string): void => {
    if (isAlive) onDeath(reason);
    isAlive = false;
    answer(undefined);
  };
  worker.on('message', (message: StoryAnswer) => {
    if ('warning' in message) warn(message.warning);
    else answer(message.report);
  });
  worker.on('error', (error) => {
    die(error.message);
  });
  worker.on('exit', (code) => {
    if (isAlive && code !== 0) die(`exit status ${String(code)}`);
    isAlive = false;
    answer(undefined);
  });
  return {
    stop: () => {
      isAlive = false;
      return worker.terminate();
    },
    compare: (articles) =>
      new Promise((done) => {
        if (!isAlive) {
          done(undefined);
          return;
        }
        resolve = done;
        worker.postMessage(articles);
      }),
  };
}
