import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createEngine, type Engine, type LinkedArticle } from '../engine';

function engine(): Engine {
  const model = path.join(__dirname, 'data', 'names.bin');
  return createEngine(
    { names: existsSync(model) ? readFileSync(model) : new Uint8Array() },
    { breathe: () => Promise.resolve(), warn: (message) => process.stderr.write(`${message}\n`) },
  );
}

function files(at: string): string[] {
  if (statSync(at).isFile()) return [at];
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(path.join(at, entry.name)) : /\.(txt|article)$/.test(entry.name) ? [path.join(at, entry.name)] : []));
}

function annotated(linked: LinkedArticle): object {
  const { article } = linked;
  return {
    path: article.path,
    sources: article.sources.map(({ id, start, end, headline, outlet, byline, published }) => ({ id, start, end, headline: headline && article.text.slice(headline.start, headline.end), outlet, byline, published })),
    furniture: article.furniture,
    entities: linked.mentions.map((m) => ({ start: m.start, end: m.end, text: article.text.slice(m.start, m.end), type: m.type, entityId: m.entity.id, name: m.entity.name })),
    claims: linked.claims.map((c) => ({ start: c.start, end: c.end, text: article.text.slice(c.start, c.end), kind: c.kind, value: c.value, low: c.low, high: c.high, unit: c.unit, hedge: c.hedge, of: c.of })),
    quotes: linked.quotes.map((q) => ({ start: q.start, end: q.end, text: article.text.slice(q.start, q.end), speaker: q.speaker })),
  };
}

async function main(): Promise<void> {
  const [command, ...rest] = process.argv.slice(2);
  const inputs = rest.filter((argument, index) => argument !== '--format' && rest[index - 1] !== '--format');
  const made = engine();
  if (command === 'annotate' && inputs[0] === '-') {
    for await (const line of createInterface({ input: process.stdin })) {
      const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
      const corpus = made.createCorpus();
      corpus.set({ path: id, text, published });
      const { entities, claims, quotes } = annotated(corpus.linked(id) as LinkedArticle) as Record<string, unknown>;
      process.stdout.write(`${JSON.stringify({ id, entities, claims, quotes })}\n`);
    }
    return;
  }
  const corpus = made.createCorpus();
  for (const file of inputs.flatMap(files)) corpus.set({ path: file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') });
  const out =
    command === 'annotate'
      ? { version: 1, articles: corpus.paths.map((at) => annotated(corpus.linked(at) as LinkedArticle)) }
      : { version: 1, ...(await corpus.check()) };
  process.stdout.write(`${JSON.stringify(out)}\n`);
}

void main();
