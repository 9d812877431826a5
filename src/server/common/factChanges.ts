import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArticleAnalysis, Claim } from '../../engine';
import type { FactChangeDto } from '../../protocol/changes';
import { rangeOfSpan } from './wireRange';

type Reading = Pick<ArticleAnalysis, 'article' | 'claims' | 'mentions' | 'quotes'>;

interface Fact {
  /** What it is about: facts of equal topic are matched with one another. */
  readonly topic: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  /** Facts of equal topic and value are the same fact. */
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Facts that an edit brought in, changed or dropped, in the order of the text as it is now; dropped ones last. */
export function factChanges(before: Reading, after: Reading, snapshot: TextDocument): FactChangeDto[] {
  const gone = byTopic(factsOf(before));
  const fresh = factsOf(after).filter((fact) => !takeEqual(gone, fact));
  const changes = fresh.map((fact): FactChangeDto => {
    const old = gone.get(fact.topic)?.shift();
    const range = rangeOfSpan(snapshot, fact.span);
    return {
      change: old ? 'changed' : 'added',
      subject: fact.subject,
      kind: fact.kind,
      before: old?.text ?? null,
      after: fact.text,
      range,
    };
  });
  const dropped = [...gone.values()]
    .flat()
    .map(({ subject, kind, text }): FactChangeDto => ({ change: 'dropped', subject, kind, before: text, after: null, range: null }));
  return [...changes, ...dropped];
}

function factsOf({ article, claims, mentions, quotes }: Reading): Fact[] {
  const textOf = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const names = new Map<string, Fact>();
  for (const mention of mentions) {
    const text = textOf(mention);
    if (!names.has(text)) names.set(text, { topic: `name ${text}`, kind: 'name', subject: text, text, value: text, span: mention });
  }
  return [
    ...claims.map((claim): Fact => ({
      topic: `${claim.kind} ${claim.of.toLowerCase()} ${claim.unit ?? ''}`,
      kind: claim.kind,
      subject: claim.of,
      text: textOf(claim),
      value: valueOf(claim, textOf(claim)),
      span: claim,
    })),
    ...names.values(),
    ...quotes.map((quote): Fact => ({
      topic: `quote ${textOf(quote)}`,
      kind: 'quote',
      subject: quote.speaker ?? '',
      text: textOf(quote),
      value: `${quote.speaker ?? ''}: ${textOf(quote)}`,
      span: quote,
    })),
  ].sort((a, b) => a.span.start - b.span.start);
}

function valueOf({ value, hedge }: Claim, text: string): string {
  return value === null ? text : `${hedge} ${value}`;
}

function byTopic(facts: readonly Fact[]): Map<string, Fact[]> {
  const map = new Map<string, Fact[]>();
  for (const fact of facts) map.set(fact.topic, [...(map.get(fact.topic) ?? []), fact]);
  return map;
}

function takeEqual(from: Map<string, Fact[]>, { topic, value }: Fact): boolean {
  const list = from.get(topic);
  const at = list?.findIndex((fact) => fact.value === value) ?? -1;
  if (at < 0) return false;
  list?.splice(at, 1);
  return true;
}
