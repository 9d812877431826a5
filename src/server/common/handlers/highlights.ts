import type { ClaimKind, EntityType, LinkedArticle } from '../../../engine';
import type { HighlightClass, HighlightsDto } from '../../../protocol/highlights';
import type { TextSpan } from '../../../protocol/positions';
import { isCurrent, openFindingsNear } from '../openFindings';
import type { Services } from '../services';
import { onRequest } from '../typedConnection';

const classOfType: Readonly<Record<EntityType, HighlightClass>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };

const classOfKind: Readonly<Record<ClaimKind, HighlightClass>> = {
  count: 'number',
  fraction: 'number',
  ordinal: 'number',
  measure: 'number',
  age: 'number',
  money: 'money',
  percent: 'percent',
  date: 'date',
  time: 'date',
  duration: 'date',
};

/** Answers what is coloured in an article. */
export function registerHighlights(services: Services): void {
  onRequest(services.connection, 'collate/highlights', async ({ uri }) => {
    const article = await services.index.articleAsAsked(uri);
    if (!article) return { version: null, isArticle: false, spans: {} };
    return { version: article.version, isArticle: true, spans: { ...spansOf(article.linked), ...findingSpans(services, uri) } };
  });
}

function spansOf({ article, mentions, claims, quotes }: LinkedArticle): HighlightsDto['spans'] {
  const spans: Partial<Record<HighlightClass, TextSpan[]>> = {};
  const add = (name: HighlightClass, { start, end }: { start: number; end: number }): void => {
    (spans[name] ??= []).push([start, end]);
  };
  for (const mention of mentions) add(classOfType[mention.type], mention);
  for (const claim of claims) add(classOfKind[claim.kind], claim);
  for (const quote of quotes) add('quote', quote);
  for (const piece of article.furniture) add('furniture', piece);
  return spans;
}

/** Statements of open findings; left out while the text is newer than the last check, so that no mark stands at a wrong word. */
function findingSpans(services: Services, uri: string): HighlightsDto['spans'] {
  const conflict: TextSpan[] = [];
  const difference: TextSpan[] = [];
  if (!isCurrent(services, uri)) return {};
  for (const finding of openFindingsNear(services, uri)) {
    if (finding.houseStyle) continue;
    for (const statement of finding.statements)
      if (statement.uri === uri) (finding.severity === 'conflict' ? conflict : difference).push([statement.start, statement.end]);
  }
  return { conflict, difference };
}
