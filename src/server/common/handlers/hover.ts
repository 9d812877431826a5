import type { Hover } from 'vscode-languageserver';
import { claimTopic, type Claim, type LinkedArticle, type LinkedMention } from '../../../engine';
import type { StatementDto } from '../../../protocol/findings';
import { claimAt, mentionAt } from '../findMentions';
import { claimCard, entityCard, findingCard, relatedStatements, type EntityView } from '../hoverCards';
import { isCurrent, isDiagnostic, openFindingsNear } from '../openFindings';
import { storyNear } from '../results';
import type { Services } from '../services';
import { rangeOfSpan } from '../wireRange';

/** Hover cards over names, numbers and statements that disagree; undefined where there is nothing to say. */
export function registerHover(services: Services): void {
  const { connection, index } = services;
  connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | undefined> => {
    const article = await index.articleAsAsked(uri);
    if (!article) return undefined;
    const offset = article.snapshot.offsetAt(position);
    const mention = mentionAt(article.linked, offset);
    const claim = claimAt(article.linked, offset);
    const cards = [...findingCards(services, uri, offset, claim !== undefined)];
    if (claim) cards.push(claimText(services, article.linked, claim));
    if (mention && !claim) cards.push(await entityText(services, uri, mention));
    if (cards.length === 0) return undefined;
    const span = claim ?? mention;
    const hover: Hover = { contents: { kind: 'markdown', value: cards.filter(Boolean).join('\n\n---\n\n') } };
    return span ? { ...hover, range: rangeOfSpan(article.snapshot, span) } : hover;
  });
}

/** Each finding at a place; over a claim, the claim's own card lists the statements. */
function findingCards(services: Services, uri: string, offset: number, overClaim: boolean): string[] {
  if (!isCurrent(services, uri)) return [];
  return openFindingsNear(services, uri).flatMap((finding) => {
    const own = finding.statements.find((statement) => covers(statement, uri, offset));
    if (!own) return [];
    const isToldAbove = isDiagnostic(finding, services);
    return [findingCard(overClaim ? { ...finding, statements: [own] } : finding, own, isToldAbove, services.t)];
  });
}

function covers(statement: StatementDto, uri: string, offset: number): boolean {
  return statement.uri === uri && statement.start <= offset && offset <= statement.end;
}

function claimText(services: Services, { article }: LinkedArticle, claim: Claim): string {
  const { checker, choices, t } = services;
  const { path: uri, text } = article;
  const current = isCurrent(services, uri);
  const findings = current ? openFindingsNear(services, uri) : [];
  const related = relatedStatements(
    claim,
    uri,
    findings,
    current ? (storyNear(checker.results, uri)?.agreements ?? []) : [],
    choices.settings['hover.maximumStatements'],
  );
  return claimCard({ claim, text: text.slice(claim.start, claim.end), topic: claimTopic(article, claim) }, related, t);
}

async function entityText({ index, choices, t }: Services, uri: string, mention: LinkedMention): Promise<string> {
  const views = ((await index.storyOf(uri))?.articles ?? []).flatMap((linked): EntityView[] => {
    const mentions = linked.mentions.filter(({ entity }) => entity.id === mention.entity.id);
    const snapshot = index.snapshot(linked.article.path);
    if (mentions.length === 0 || !snapshot) return [];
    return [
      { linked, mentions, attributes: linked.attributes.get(mention.entity.id) ?? [], rangeOf: (span) => rangeOfSpan(snapshot, span) },
    ];
  });
  return entityCard(mention, views, choices.settings['hover.maximumStatements'], t);
}
