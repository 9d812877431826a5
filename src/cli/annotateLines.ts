import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Engine } from '../engine';
import { answerBadLine, answerLine } from '../report/annotateJson';
import type { Console } from './console';

interface LineArticle {
  readonly id: unknown;
  readonly text: string;
  readonly published?: string | undefined;
}

/** Answers each line of JSON with one line, in order, one article in memory at a time. */
export async function annotateLines(
  input: Readable,
  emit: (text: string) => Promise<void>,
  engine: Engine,
  console: Console,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const json = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (json.trim() === '') continue;
    const read = readLine(json);
    if ('error' in read) {
      console.problem({ path: `standard input, line ${number}`, reason: read.error, harmless: false });
      await emit(answerBadLine(read.id, read.error));
      continue;
    }
    await emit(answer(read, number, engine, console));
  }
}

/** A defect that one text brings to light must not cost the answers to the others. */
function answer({ id, text, published }: LineArticle, number: number, engine: Engine, console: Console): string {
  const path = typeof id === 'string' ? id : String(number);
  try {
    const corpus = engine.createCorpus();
    corpus.set({ path, text, published });
    const linked = corpus.linked(path);
    return linked ? answerLine(id, linked) : answerBadLine(id, 'it holds no article');
  } catch (error) {
    console.defect(`standard input, line ${number}`, error);
    return answerBadLine(id, 'internal error');
  }
}

function readLine(json: string): LineArticle | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { id: null, error: 'it is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'it is not a JSON object' };
  const { id = null, text, published } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: 'it has no "text"' };
  return { id, text, published: typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined };
}
