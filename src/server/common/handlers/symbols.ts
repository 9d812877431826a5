import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { EntityType, LinkedArticle } from '../../../engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { visible } from '../../../protocol/visibleText';
import { entitiesOf, mentionAt, mentionsOf } from '../findMentions';
import type { Services } from '../services';
import { sourceName } from '../sourceNames';
import { rangeOfSpan } from '../wireRange';

const MAXIMUM_WORKSPACE_SYMBOLS = 200;
const MAXIMUM_SENTENCE = 60;

const kindOf: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Variable,
  ORG: SymbolKind.Class,
  LOC: SymbolKind.Namespace,
  MISC: SymbolKind.Constant,
};

/** Outline, breadcrumbs, symbol search, references and highlights of names. */
export function registerSymbols(services: Services): void {
  const { connection, index } = services;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const article = await index.articleAsAsked(uri);
    return article ? outline(article.linked, article.snapshot) : undefined;
  });
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const wanted = query.toLowerCase();
    const found: SymbolInformation[] = [];
    for (const entity of await entitiesOf(services, null)) {
      if (![entity.name, ...entity.variants].some((name) => name.toLowerCase().includes(wanted))) continue;
      for (const { uri, name } of entity.articles) {
        const [first] = await mentionsOf(services, entity.id, uri);
        if (token.isCancellationRequested) return undefined;
        if (first)
          found.push({ name: visible(entity.name), kind: kindOf[entity.type], containerName: name, location: { uri, range: first.range } });
        if (found.length >= MAXIMUM_WORKSPACE_SYMBOLS) return found;
      }
    }
    return found;
  });
  connection.onReferences(async ({ textDocument: { uri }, position }) => {
    const mention = await mentionHere(index, uri, position);
    return mention && (await mentionsOf(services, mention.entity.id, null, uri)).map((place) => ({ uri: place.uri, range: place.range }));
  });
  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
    const mention = await mentionHere(index, uri, position);
    return mention && (await mentionsOf(services, mention.entity.id, uri)).map(({ range }) => ({ range }));
  });
}

async function mentionHere(
  index: Services['index'],
  uri: string,
  position: { line: number; character: number },
): Promise<ReturnType<typeof mentionAt>> {
  const article = await index.articleAsAsked(uri);
  return article && mentionAt(article.linked, article.snapshot.offsetAt(position));
}

/** Sources, and inside each its paragraphs by their first words. */
function outline({ article }: LinkedArticle, snapshot: TextDocument): DocumentSymbol[] {
  return article.sources.map((source, at) => {
    const headline = source.headline ?? { start: source.start, end: source.start };
    const title = article.text.slice(headline.start, headline.end).trim() || sourceName(article, source);
    const children = article.blocks.flatMap((block): DocumentSymbol[] => {
      if (block.source !== at || (block.role !== 'body' && block.role !== 'subhead')) return [];
      const range = rangeOfSpan(snapshot, block);
      return [{ name: firstWords(article.text.slice(block.start, block.end)), kind: SymbolKind.String, range, selectionRange: range }];
    });
    const range = rangeOfSpan(snapshot, source);
    const selectionRange = rangeOfSpan(
      snapshot,
      headline.start >= source.start && headline.end <= source.end ? headline : { start: source.start, end: source.start },
    );
    return {
      name: visible(title),
      detail: visible([source.outlet, source.published].filter(Boolean).join(' · ')),
      kind: SymbolKind.File,
      range,
      selectionRange,
      children,
    };
  });
}

function firstWords(text: string): string {
  const line = text
    .slice(0, MAXIMUM_SENTENCE * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return visible(line.length > MAXIMUM_SENTENCE ? `${line.slice(0, MAXIMUM_SENTENCE)}…` : line) || '…';
}
