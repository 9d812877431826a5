import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cancellation, ReadArticle, StoryHelpers, StoryReport } from '../../engine';

/** `report`: null where it was overtaken. */
export type StoryAnswer = { readonly report: StoryReport | null } | { readonly warning: string };

export interface ThreadData {
  readonly names: Uint8Array;
  /** Not 0: nobody waits for the story at hand any more. */
  readonly overtaken: Int32Array;
}

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
  const waiting: Waiting[] = [];
  let dead = 0;
  const start = (): StoryThread => {
    const thread = startThread({ names, script, warn, onDeath: tellOnce });
    all.push(thread);
    return thread;
  };
  /** The last that came is served first: it is the one that an edit asked for. */
  const release = (thread: StoryThread): void => {
    const next = waiting.pop();
    if (next) next.resolve(thread);
    else idle.push(thread);
  };
  const dropOvertaken = (): void => {
    for (const thread of all) thread.dropOvertaken();
    const still = waiting.filter(({ cancellation }) => !cancellation.isCancellationRequested);
    const dropped = waiting.filter(({ cancellation }) => cancellation.isCancellationRequested);
    waiting.splice(0, waiting.length, ...still);
    for (const { resolve } of dropped) resolve(undefined);
  };
  /** The others take over what waits, if any are left. */
  const bury = (): void => {
    if (++dead === count) for (const { resolve } of waiting.splice(0)) resolve(undefined);
  };
  const free = (cancellation: Cancellation): Promise<StoryThread | undefined> => {
    const thread = idle.pop() ?? (all.length < count ? start() : undefined);
    return thread || dead === count ? Promise.resolve(thread) : new Promise((resolve) => waiting.push({ resolve, cancellation }));
  };
  return {
    count,
    dropOvertaken,
    compareStory: async (articles, cancellation) => {
      const thread = await free(cancellation);
      const report = await thread?.compare(articles, cancellation);
      if (thread && report !== undefined) release(thread);
      else if (thread) bury();
      return report ?? undefined;
    },
    dispose: async () => {
      await Promise.all(all.map((thread) => thread.stop()));
    },
  };
}

interface Waiting {
  readonly resolve: (thread: StoryThread | undefined) => void;
  readonly cancellation: Cancellation;
}

interface StoryThread {
  stop(): Promise<number>;
  /** Null when it was overtaken, undefined when the thread is dead. */
  compare(articles: readonly ReadArticle[], cancellation: Cancellation): Promise<StoryReport | null | undefined>;
  /** Leaves the story at hand at its next step if it was cancelled. */
  dropOvertaken(): void;
}

interface ThreadOptions {
  readonly names: Uint8Array;
  readonly script: string;
  readonly warn: (message: string) => void;
  /** It ended without being told to; called once at most. */
  readonly onDeath: (reason: string) => void;
}

function startThread({ names, script, warn, onDeath }: ThreadOptions): StoryThread {
  const overtaken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(script, { workerData: { names, overtaken } satisfies ThreadData });
  worker.unref();
  let atHand: { readonly done: (report: StoryReport | null | undefined) => void; readonly cancellation: Cancellation } | undefined;
  let isAlive = true;
  const answer = (report: StoryReport | null | undefined): void => {
    const { done } = atHand ?? {};
    atHand = undefined;
    done?.(report);
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
    dropOvertaken: () => {
      if (atHand?.cancellation.isCancellationRequested) Atomics.store(overtaken, 0, 1);
    },
    compare: (articles, cancellation) =>
      new Promise((done) => {
        if (!isAlive) {
          done(undefined);
          return;
        }
        atHand = { done, cancellation };
        Atomics.store(overtaken, 0, 0);
        worker.postMessage(articles);
      }),
  };
}
