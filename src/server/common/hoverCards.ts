/** The text of hover cards: what matters first, one line a source, newest first, every word of an article escaped. */
import type { Attribute, Claim, LinkedArticle, LinkedMention } from '../../engine';
import type { AgreementDto, FindingDto, StatementDto, WireSeverity } from '../../protocol/findings';
import type { WireRange } from '../../protocol/positions';
import { boundsInWords, claimInWords, doubtInWords } from './claimWords';
import { commandLink, escapeMarkdown } from './markdown';
import { newestFirst } from './sourceNames';
import { placeName } from './surroundings';
import type { Translate } from './translate';

/** Units of a sentence shown in a line. */
const MAXIMUM_SENTENCE = 110;

/** One line of a card: who says what, with a link that jumps there. */
interface Line {
  readonly uri: string;
  readonly published: string | null;
  readonly name: string;
  readonly range: WireRange;
  readonly text: string;
}

/**
 * A finding and the statements of the other sources. Where the editor shows the finding's problem right above (`isToldAbove`), what it
 * is about stands in place of its sentence.
 */
export function findingCard(finding: FindingDto, own: StatementDto, isToldAbove: boolean, t: Translate): string {
  const { key, severity, subject, message } = finding;
  const open = commandLink(t('Open in panel'), 'collate.showDiscrepancies', key);
  const others = finding.statements.filter((statement) => statement !== own);
  const head = `**${severityName(severity, t)}** · ${escapeMarkdown(isToldAbove ? subject : message)} · ${open}`;
  return [head, statementLines(others, t).join('\n')].filter(Boolean).join('\n\n');
}

function severityName(severity: WireSeverity, t: Translate): string {
  return { conflict: t('Conflict'), precision: t('Less exact'), variant: t('Written differently') }[severity];
}

/** What other sources say of the same fact: first who differs, then who says the same, then who is merely less or more exact. */
export function claimCard({ claim, text, topic }: ShownClaim, related: RelatedStatements, t: Translate): string {
  const bounds = boundsInWords(claim, t);
  const about = topic ? ` · ${escapeMarkdown(topic)}` : '';
  const doubt = doubtInWords(claim, t);
  const lines = [
    `**${escapeMarkdown(text)}** = ${escapeMarkdown(claimInWords(claim, t))}${bounds ? ` (${escapeMarkdown(bounds)})` : ''}${about}`,
  ];
  if (doubt) lines.push(`_${doubt}_`);
  for (const [heading, statements] of [
    [t('Differs in:'), related.differing],
    [t('The same in:'), related.agreeing],
    [t('Compatible, less or more exact, in:'), related.compatible],
  ] as const)
    if (statements.length > 0) lines.push(`${heading}\n${statementLines(statements, t).join('\n')}`);
  if (related.alone) lines.push(`_${t('Only here: no other source states it.')}_`);
  return lines.join('\n\n');
}

export interface ShownClaim {
  readonly claim: Claim;
  readonly text: string;
  /** What it is about; '' where nothing shows it. */
  readonly topic: string;
}

export interface RelatedStatements {
  readonly agreeing: readonly StatementDto[];
  /** Can be true beside the claim, in other words: "about 100" beside "102". */
  readonly compatible: readonly StatementDto[];
  readonly differing: readonly StatementDto[];
  /** The claim is known to be stated by this source alone. */
  readonly alone: boolean;
}

/** What findings and agreements say of the claim at `start`–`end` in `uri`. */
export function relatedStatements(
  claim: Claim,
  uri: string,
  findings: readonly FindingDto[],
  agreements: readonly AgreementDto[],
  maximum: number,
): RelatedStatements {
  const touches = (statement: StatementDto): boolean => statement.uri === uri && statement.start < claim.end && claim.start < statement.end;
  const agreeing = new Map<string, StatementDto>();
  const compatible = new Map<string, StatementDto>();
  const differing = new Map<string, StatementDto>();
  let known = false;
  for (const { statements } of [...agreements, ...findings]) {
    const own = statements.find(touches);
    if (!own) continue;
    known = true;
    for (const statement of statements) {
      if (touches(statement)) continue;
      const kind = statement.side !== own.side ? differing : statement.value === own.value ? agreeing : compatible;
      kind.set(`${statement.uri}:${statement.start}`, statement);
    }
  }
  const pick = (list: Map<string, StatementDto>): StatementDto[] => [...list.values()].sort(newestFirst).slice(0, maximum);
  const alone = known && agreeing.size === 0 && compatible.size === 0 && differing.size === 0;
  return { agreeing: pick(agreeing), compatible: pick(compatible), differing: pick(differing), alone };
}

export interface EntityView {
  readonly linked: LinkedArticle;
  readonly mentions: readonly LinkedMention[];
  readonly attributes: readonly Attribute[];
  readonly rangeOf: (span: { readonly start: number; readonly end: number }) => WireRange;
}

/** Who this is, how it is written elsewhere, and what each article says of it. */
export function entityCard({ entity }: LinkedMention, views: readonly EntityView[], maximum: number, t: Translate): string {
  const type = { PER: t('person'), ORG: t('organisation'), LOC: t('place'), MISC: t('other name') }[entity.type];
  const count = views.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const lines = [
    `**${escapeMarkdown(entity.name)}** · ${type} · ${commandLink(t('{0} mentions in {1} articles', count, views.length), 'collate.findMentions', { entity: entity.id })}`,
  ];
  if (entity.variants.length > 0) lines.push(`${t('Also written:')} ${entity.variants.slice(0, maximum).map(escapeMarkdown).join(', ')}`);
  const told = views.flatMap((view): Line[] => {
    const first = view.attributes[0] ?? view.mentions[0];
    if (!first) return [];
    const { name, published } = placeName(view.linked, first.start);
    const text =
      view.attributes.length > 0
        ? [...new Set(view.attributes.map(({ value }) => value))].join('; ')
        : t('{0} mentions', view.mentions.length);
    return [{ uri: view.linked.article.path, published, name, range: view.rangeOf(first), text: escapeMarkdown(text) }];
  });
  const shown = told.sort(newestFirst).slice(0, maximum);
  if (shown.length > 0) lines.push(shown.map((line) => lineOf(line)).join('\n'));
  if (told.length > shown.length) lines.push(`_${t('Showing {0} of {1}.', shown.length, told.length)}_`);
  return lines.join('\n\n');
}

function statementLines(statements: readonly StatementDto[], t: Translate): string[] {
  return [...statements].sort(newestFirst).map((statement) => {
    const note = statement.note
      ? ` (${{ newest: t('newest'), superseded: t('since corrected'), stale: t('older'), copied: t('copied'), headline: t('headline') }[statement.note]})`
      : '';
    return lineOf({ ...statement, name: statement.outlet, text: markedSentence(statement) }, note);
  });
}

/** `text` is Markdown. */
function lineOf({ uri, range, name, published, text }: Line, note = ''): string {
  const link = commandLink([name, published].filter(Boolean).join(', '), 'collate.openStatement', { uri, range });
  return `- ${link}${note}: ${text}`;
}

/** The statement's words, in bold, among a few of those around them; an ellipsis where words are missing. */
function markedSentence({ sentence, mark: [start, end], quote }: StatementDto): string {
  const room = Math.max(0, MAXIMUM_SENTENCE - (end - start));
  const before = sentence.slice(0, start).trimStart();
  const after = sentence.slice(end).trimEnd();
  const head = before.length <= room / 2 ? before : `… ${before.slice(before.length - room / 2).replace(/^\S*\s+/, '')}`;
  const tail = after.length <= room / 2 ? after : `${after.slice(0, room / 2).replace(/\s+\S*$/, '')} …`;
  return `${escapeMarkdown(head)}**${escapeMarkdown(quote)}**${escapeMarkdown(tail)}`;
}
