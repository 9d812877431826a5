import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  createEngine,
  type CheckResult,
  type Corpus,
  type LinkedArticle,
  type NameCorrection,
  type Span,
  type StoryGrouping,
} from '../../src/engine';
import { decodeText } from '../../src/engine/text/decodeText';
import { fileEvents, fuzzCases, newsText, type FileEvent } from './arbitraries';

const engine = createEngine(
  { names: readFileSync(path.join(__dirname, '..', '..', 'src', 'data', 'generated', 'names.bin')) },
  {
    breathe: () => Promise.resolve(),
    warn: (message) => {
      throw new Error(message);
    },
  },
);

function assertInside(text: string, spans: readonly Span[], what: string): void {
  for (const { start, end } of spans)
    assert.ok(0 <= start && start <= end && end <= text.length, `${what} [${String(start)}, ${String(end)}) of ${String(text.length)}`);
}

function assertSound(linked: LinkedArticle): void {
  const { article } = linked;
  const { text } = article;
  assertInside(text, article.sources, 'source');
  assertInside(text, article.furniture, 'furniture');
  assertInside(text, article.sentences, 'sentence');
  assertInside(text, linked.mentions, 'mention');
  assertInside(text, linked.quotes, 'quote');
  assertInside(text, linked.claims, 'claim');
  linked.mentions.forEach((mention, at) => {
    const next = linked.mentions[at + 1];
    assert.ok(!next || mention.end <= next.start, 'mentions overlap or are out of order');
  });
  for (const claim of linked.claims) {
    assert.ok(claim.low === null || claim.high === null || claim.low <= claim.high, `bounds of «${text.slice(claim.start, claim.end)}»`);
    assert.ok(!Number.isNaN(claim.value), `value of «${text.slice(claim.start, claim.end)}»`);
  }
}

function assertSoundResult(corpus: Corpus, result: CheckResult): void {
  for (const finding of [...result.discrepancies, ...result.agreements])
    for (const statement of finding.statements) {
      const text = corpus.linked(statement.path)?.article.text ?? '';
      assertInside(text, [statement], finding.kind);
      assert.equal(statement.quote, text.slice(statement.start, statement.end));
    }
  for (const copy of result.copies)
    for (const passage of copy.passages) assertInside(corpus.linked(passage.path)?.article.text ?? '', [passage], 'copy');
}

/** What an editor has: texts, what is known better of their names, and stories put together by hand. */
class Desk {
  readonly #texts = new Map<string, string>();
  readonly #corrections = new Map<string, NameCorrection[]>();
  #choices: StoryGrouping = { leftOut: new Set(), byHand: [] };

  /** Makes the change here and in `corpus`. */
  apply(event: FileEvent, corpus: Corpus): void {
    if (event.type === 'check') return;
    if (event.type === 'choose') {
      this.#choices = { leftOut: new Set(event.leftOut), byHand: [event.together] };
      corpus.choose(this.#choices);
      return;
    }
    const old = this.#texts.get(event.path);
    if (event.type === 'set') this.#put(corpus, event.path, event.text);
    else if (old === undefined) return;
    else if (event.type === 'edit')
      this.#put(corpus, event.path, old.slice(0, event.at) + event.insert + old.slice(event.at + event.remove));
    else if (event.type === 'correct') this.#correct(corpus, event.path, correctionOf(event, old));
    else {
      this.#texts.delete(event.path);
      corpus.delete(event.path);
      if (event.type === 'rename') this.#put(corpus, event.to, old);
    }
  }

  /** The same from nothing, in another order. */
  fresh(): Corpus {
    const corpus = engine.createCorpus();
    for (const [at, text] of [...this.#texts].reverse()) this.#put(corpus, at, text);
    corpus.choose(this.#choices);
    return corpus;
  }

  #put(corpus: Corpus, path: string, text: string): void {
    this.#texts.set(path, text);
    corpus.set({ path, text, corrections: this.#corrections.get(path) });
  }

  #correct(corpus: Corpus, path: string, correction: NameCorrection): void {
    this.#corrections.set(path, [...(this.#corrections.get(path) ?? []), correction]);
    this.#put(corpus, path, this.#texts.get(path) ?? '');
  }
}

function correctionOf({ at, kind }: Extract<FileEvent, { type: 'correct' }>, old: string): NameCorrection {
  const text = old.slice(at, at + 1 + (at % 12));
  return kind === 'none' ? { kind: 'notAName', text } : { kind: 'type', text, type: kind };
}

suite('fuzz: engine', function () {
  this.timeout(0);

  test(`any text is read soundly (${String(fuzzCases)} cases)`, () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const corpus = engine.createCorpus();
        corpus.set({ path: 'a.txt', text });
        const linked = corpus.linked('a.txt');
        assert.ok(linked);
        assertSound(linked);
      }),
      { numRuns: fuzzCases },
    );
  });

  test(`any bytes are decoded and read soundly (${String(fuzzCases)} cases)`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ('binary' in decoded) return;
        const corpus = engine.createCorpus();
        corpus.set({ path: 'a.txt', text: decoded.text });
        const linked = corpus.linked('a.txt');
        assert.ok(linked);
        assertSound(linked);
      }),
      { numRuns: fuzzCases },
    );
  });

  test(`after any edits and file events the result equals one from scratch (${String(fuzzCases)} cases)`, async () => {
    await fc.assert(
      fc.asyncProperty(fileEvents, async (events) => {
        const desk = new Desk();
        const corpus = engine.createCorpus();
        for (const event of events) {
          desk.apply(event, corpus);
          if (event.type === 'check') await corpus.check({ isCancellationRequested: event.cancel });
        }
        const incremental = await corpus.check();
        const fresh = desk.fresh();
        assert.equal(JSON.stringify(incremental), JSON.stringify(await fresh.check()));
        for (const path of corpus.paths) assert.equal(JSON.stringify(await corpus.linkedNow(path)), JSON.stringify(fresh.linked(path)));
        assert.ok(incremental);
        assertSoundResult(corpus, incremental);
      }),
      { numRuns: fuzzCases },
    );
  });
});
