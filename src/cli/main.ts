import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, withFolderEntities, type Corpus, type Engine, type LinkedArticle } from '../engine';
import { annotateBrat } from '../report/annotateBrat';
import { annotateHtml } from '../report/annotateHtml';
import { annotateJson, annotateJsonLines } from '../report/annotateJson';
import { isAtLeast, openDiscrepancies, type CheckReport } from '../report/checkReport';
import { renderCheck } from '../report/renderCheck';
import { annotateLines } from './annotateLines';
import { readArguments, type AnnotateFormat, type Request } from './arguments';
import { compileLess } from './compileLess';
import { Console } from './console';
import { ExitCode } from './exitCodes';
import { HELP } from './helpText';
import { endWhenReaderLeaves, joinPieces, write } from './output';
import { Corrections } from './readCorrections';
import { readDecisions } from './readDecisions';
import { readInputs, type InputArticle } from './readInputs';

const emit = (text: string): Promise<void> => write(process.stdout, text);

async function run(request: Request, console: Console): Promise<ExitCode> {
  switch (request.command) {
    case 'wrong':
      console.remark(`${request.message} Try collate --help.`);
      return ExitCode.usage;
    case 'help':
      await emit(HELP);
      return ExitCode.clean;
    case 'version':
      await emit(`${readVersion()}\n`);
      return ExitCode.clean;
    case 'annotateLines':
      await annotateLines(process.stdin, emit, loadEngine(console), console);
      return inputStatus(console);
    case 'annotate': {
      const { corpus } = await readCorpus(request, console);
      for (const piece of joinPieces(annotatePieces(request.format, annotatedArticles(corpus)))) await emit(piece);
      return inputStatus(console);
    }
    case 'check':
      return check(request, console);
  }
}

async function check(request: Extract<Request, { command: 'check' }>, console: Console): Promise<ExitCode> {
  const { corpus, inputs } = await readCorpus(request, console);
  const result = await corpus.check();
  if (!result) throw new Error('the check ended without a result');
  const articles = [...linkedArticles(corpus)].map(({ article }) => article);
  const decided = await readDecisions(inputs, result, console);
  const report: CheckReport = {
    result,
    articles,
    version: readVersion(),
    desk: decided.desk,
    dismissed: request.ignoreDismissals ? [] : decided.dismissed,
  };
  await emit(renderCheck(request.format, report));
  const status = inputStatus(console);
  if (status !== ExitCode.clean) return status;
  const { failOn } = request;
  const failing = failOn !== 'never' && openDiscrepancies(report).some(({ severity }) => isAtLeast(severity, failOn));
  return failing ? ExitCode.findings : ExitCode.clean;
}

function inputStatus({ broken, failed }: Console): ExitCode {
  return broken ? ExitCode.internal : failed ? ExitCode.usage : ExitCode.clean;
}

function annotatePieces(format: AnnotateFormat, articles: Iterable<LinkedArticle>): Iterable<string> {
  switch (format) {
    case 'jsonl':
      return annotateJsonLines(articles);
    case 'json':
      return annotateJson(articles);
    case 'brat':
      return bratFiles([...articles]);
    case 'html':
      return [annotateHtml(articles)];
  }
}

/** brat keeps one file an article: one article is printed bare, several under headings as of `head`. */
function bratFiles(articles: readonly LinkedArticle[]): string[] {
  if (articles.length === 1) return articles.map(annotateBrat);
  return articles.map((linked) => `==> ${linked.article.path} <==\n${annotateBrat(linked)}`);
}

async function readCorpus(
  { paths, globs }: Extract<Request, { command: 'annotate' | 'check' }>,
  console: Console,
): Promise<{ corpus: Corpus; inputs: readonly InputArticle[] }> {
  const engine = loadEngine(console);
  const inputs = readInputs(paths, globs, process.cwd(), console);
  const corpus = engine.createCorpus();
  const corrections = new Corrections(process.cwd(), console);
  for (const [index, { path, absolute, text }] of inputs.entries()) {
    console.progress(index, inputs.length);
    try {
      corpus.set({ path, text, corrections: await corrections.of(absolute) });
    } catch (error) {
      console.defect(path, error);
    }
  }
  console.endProgress();
  return { corpus, inputs };
}

/** With entities that are one over all stories of the call. */
function* annotatedArticles(corpus: Corpus): Iterable<LinkedArticle> {
  const folder = corpus.folderEntities();
  for (const linked of linkedArticles(corpus)) yield withFolderEntities(linked, folder);
}

function* linkedArticles(corpus: Corpus): Iterable<LinkedArticle> {
  for (const at of corpus.paths) {
    const linked = corpus.linked(at);
    if (linked) yield linked;
  }
}

function loadEngine(console: Console): Engine {
  const model = path.join(__dirname, 'data', 'names.bin');
  const names = existsSync(model) ? readFileSync(model) : new Uint8Array();
  return createEngine({ names }, { breathe: () => Promise.resolve(), warn: (message) => console.remark(message) });
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

compileLess();
endWhenReaderLeaves(process.stdout);
endWhenReaderLeaves(process.stderr);
const terminal = new Console();
run(readArguments(process.argv.slice(2)), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.remark(`Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = ExitCode.internal;
  },
);
