/**
 * What an editor waits for, measured at the server itself (`dist/server.node.js`, as the extension starts it): `keystrokes.ts COUNT`
 * writes COUNT generated articles to a folder, types in one of 10,000 words and prints one line of JSON (`KeystrokeRun`).
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import { serverFlags } from '../../src/client/node/serverFlags';
import type { EntityDto } from '../../src/protocol/entities';
import type { FindingsDelta } from '../../src/protocol/findings';
import { defaultSettings } from '../../src/protocol/settings';
import { generateArticles, type GeneratedArticle } from './generateArticles';
import { longText } from './longText';
import { processorTime } from './processorTime';

export interface KeystrokeRun {
  readonly articles: number;
  readonly characters: number;
  /** From an edit to the highlights of the new text, to the findings of the new text (asked for as the panel does), and of a hover. */
  readonly highlights: Times;
  readonly findings: Times;
  readonly hovers: Times;
  /** Mentions of the entity that is hovered over. */
  readonly mentions: number;
  /** The first hover, right after the server started: it reads a story, with code that never ran before. */
  readonly firstAnswer: Times;
  /** What the other hovers took while the folder was indexed. */
  readonly whileIndexing: Times;
  /** The same of a question that needs nothing read: the last is the longest block. */
  readonly blocks: Times;
  readonly indexingSeconds: number;
  /** From the findings of the opened article until the server had nothing left to do: it goes through the keys that may come. */
  readonly rehearsalSeconds: number;
  /** A plain scan of the article, milliseconds. */
  readonly scan: number;
}

/** Milliseconds, each list sorted. */
export interface Times {
  readonly wall: readonly number[];
  /** Processor time of the server's own thread, and of all its threads; empty where the system does not tell. */
  readonly own: readonly number[];
  readonly all: readonly number[];
}

const KEYS = 40;
/** A writer's pause between two keys, milliseconds. */
const BETWEEN_KEYS = 150;

/** Who does nothing for so long has nothing to do: longer than the server waits for a pause of typing. Milliseconds. */
const IDLE = 1000;
/** How long an article is read where the system does not tell what the server does. */
const READING = 10_000;

class Editor {
  readonly connection: MessageConnection;
  readonly stop: () => void;
  readonly #pid: number;
  #version = 1;
  #waiting: (() => void)[] = [];

  constructor(server: string) {
    const child = fork(server, ['--node-ipc'], { execArgv: [...serverFlags], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    this.stop = () => void child.kill();
    this.#pid = child.pid ?? 0;
    this.connection.onNotification('collate/resultsChanged', () => {
      this.tell();
    });
    this.connection.listen();
  }

  /** `storage`: where it keeps its index. */
  async start(folder: string, storage: string): Promise<void> {
    const options = { settings: defaultSettings, strings: {}, folders: [folder], storage };
    await this.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions: options });
    await this.connection.sendNotification('initialized', {});
  }

  open(uri: string, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
  }

  insert(uri: string, line: number, character: number, text: string): Promise<void> {
    const start = { line, character };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range: { start, end: start }, text }],
    });
  }

  watch(): Watch {
    return new Watch(this.#pid);
  }

  /** Seconds until the server uses no more processor time: as long as an editor reads what was opened. */
  async idle(): Promise<number> {
    const started = performance.now();
    for (let used = 0; ;) {
      await setTimeout(IDLE);
      const { all } = processorTime(this.#pid) ?? { all: performance.now() - started < READING ? performance.now() : used };
      if (all - used < IDLE / 100) return (performance.now() - started - IDLE) / 1000;
      used = all;
    }
  }

  tell(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Resolves with the next results. */
  results(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** Times one thing after another. */
class Watch {
  readonly #pid: number;
  readonly #wall = performance.now();
  readonly #used: ReturnType<typeof processorTime>;

  constructor(pid: number) {
    this.#pid = pid;
    this.#used = processorTime(pid);
  }

  /** Adds what passed since this watch was made. */
  addTo(times: { wall: number[]; own: number[]; all: number[] }): void {
    times.wall.push(performance.now() - this.#wall);
    const used = processorTime(this.#pid);
    if (!used || !this.#used) return;
    times.own.push(used.own - this.#used.own);
    times.all.push(used.all - this.#used.all);
  }
}

const noTimes = (): { wall: number[]; own: number[]; all: number[] } => ({ wall: [], own: [], all: [] });

async function run(count: number): Promise<KeystrokeRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'collate-keys-'));
  const storage = mkdtempSync(path.join(tmpdir(), 'collate-index-'));
  const editor = new Editor(path.join(__dirname, '..', '..', 'dist', 'server.node.js'));
  try {
    const { articles } = generateArticles(count);
    const uris = articles.map((article) => write(folder, article));
    const [uri = '', other = ''] = uris;
    const text = longText(articles.slice(0, 5));
    await editor.start(pathToFileURL(folder).href, storage);
    await editor.open(other, articles[1]?.text ?? '');
    const { firstAnswer, whileIndexing, blocks, indexingSeconds } = await index(editor, other, uris, pathToFileURL(folder).href);
    const opened = editor.results();
    await editor.open(uri, text);
    await opened;
    const rehearsalSeconds = await editor.idle();
    return {
      articles: count,
      characters: text.length,
      firstAnswer,
      whileIndexing,
      blocks,
      indexingSeconds,
      rehearsalSeconds,
      scan: scan(text),
      ...(await type(editor, uri, text)),
    };
  } finally {
    editor.stop();
    for (const made of [folder, storage]) rmSync(made, { recursive: true });
  }
}

function write(folder: string, { path: name, text }: GeneratedArticle): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** Hands the list of files over and asks small questions until everything is read and compared. */
async function index(
  editor: Editor,
  open: string,
  uris: readonly string[],
  folder: string,
): Promise<Pick<KeystrokeRun, 'firstAnswer' | 'whileIndexing' | 'blocks' | 'indexingSeconds'>> {
  const started = performance.now();
  let isRead = false;
  let isDone = false;
  editor.connection.onNotification('collate/progress', ({ total }: { total: number }) => {
    if (total === 0) isRead = true;
  });
  await editor.connection.sendNotification('collate/files', { uris, folders: [folder] });
  const [firstAnswer, whileIndexing, blocks] = [noTimes(), noTimes(), noTimes()];
  // The first results after the last file was read are those of the whole folder.
  editor.connection.onNotification('collate/resultsChanged', () => {
    isDone ||= isRead;
    editor.tell();
  });
  while (!isDone) {
    const asked = editor.watch();
    await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: open }, position: { line: 0, character: 2 } });
    asked.addTo(firstAnswer.wall.length === 0 ? firstAnswer : whileIndexing);
    await setTimeout(5);
    const small = editor.watch();
    await editor.connection.sendRequest('collate/matrix', { story: '' });
    small.addTo(blocks);
    await setTimeout(5);
  }
  return {
    firstAnswer,
    whileIndexing: sorted(whileIndexing),
    blocks: sorted(blocks),
    indexingSeconds: (performance.now() - started) / 1000,
  };
}

async function type(
  editor: Editor,
  uri: string,
  text: string,
): Promise<Pick<KeystrokeRun, 'highlights' | 'findings' | 'hovers' | 'mentions'>> {
  const [highlights, findings, hovers] = [noTimes(), noTimes(), noTimes()];
  const lines = text.split('\n');
  const { items: entities } = await editor.connection.sendRequest<{ items: EntityDto[] }>('collate/entities', { uri, from: 0 });
  const most = entities.reduce((a, b) => (b.mentions > a.mentions ? b : a));
  const line = lines.findIndex((written) => written.includes(most.name));
  const position = { line, character: (lines[line] ?? '').indexOf(most.name) + 1 };
  let { version } = await editor.connection.sendRequest<FindingsDelta>('collate/findings', { since: 0, from: 0 });
  for (let key = 0; key < KEYS; key++) {
    const at = 4 + 2 * Math.floor((lines.length * key) / (2 * KEYS + 8));
    const results = editor.results();
    const started = editor.watch();
    await editor.insert(uri, at, 0, ' and 12 said'.charAt(key % 12));
    await editor.connection.sendRequest('collate/highlights', { uri });
    started.addTo(highlights);
    await results;
    ({ version } = await editor.connection.sendRequest<FindingsDelta>('collate/findings', { since: version, from: 0 }));
    started.addTo(findings);
    const asked = editor.watch();
    await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    asked.addTo(hovers);
    await setTimeout(BETWEEN_KEYS);
  }
  return { highlights: sorted(highlights), findings: sorted(findings), hovers: sorted(hovers), mentions: most.mentions };
}

function scan(text: string): number {
  const started = performance.now();
  let sum = 0;
  for (let round = 0; round < 20; round++) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  if (sum === 1) throw new Error('Never: keeps the loop from being dropped.');
  return (performance.now() - started) / 20;
}

function sorted({ wall, own, all }: Times): Times {
  const sort = (times: readonly number[]): number[] => times.map((time) => Math.round(time * 10) / 10).sort((a, b) => a - b);
  return { wall: sort(wall), own: sort(own), all: sort(all) };
}

const [count = '1000'] = process.argv.slice(2);
void run(Number(count)).then((result) => {
  console.log(JSON.stringify(result));
});
