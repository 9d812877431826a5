import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  contentKey,
  sidesOf,
  valueInWords,
  type Agreement,
  type ArticleDigest,
  type Discrepancy,
  type SourceDigest,
  type Statement,
  type StoryGroup,
  type StoryReport,
} from '../../engine';
import type { SourceDto } from '../../protocol/articles';
import type { AgreementDto, FindingDto, StatementDto } from '../../protocol/findings';
import type { TextSpan } from '../../protocol/positions';
import { visible } from '../../protocol/visibleText';
import { newestFirst, pathBelow, sourceKey, sourceName } from './sourceNames';
import { surroundings } from './surroundings';
import { differingWords } from './wordDifferences';
import { rangeOfSpan } from './wireRange';

/** What is known of a source apart from what depends on the editor's choices. */
export type SourceFacts = Omit<SourceDto, 'conflicts' | 'findings' | 'leftOut'> & { readonly units: number };

/** One story's report in the form that editors are told. As long as `group.key` is the same, so is this. */
export interface StoryResults {
  readonly group: StoryGroup;
  /** The newest headline. */
  readonly name: string;
  /** Newest first. */
  readonly sources: readonly SourceFacts[];
  /** In the order of the report. */
  readonly findings: readonly FindingDto[];
  readonly agreements: readonly AgreementDto[];
  readonly report: StoryReport;
  /** The articles as they were compared: what offsets refer to. */
  readonly snapshots: ReadonlyMap<string, TextDocument>;
}

export interface StoryInput {
  readonly group: StoryGroup;
  readonly report: StoryReport;
  readonly snapshot: (uri: string) => TextDocument | undefined;
  readonly folders: readonly string[];
}

/** Where a statement stands. */
interface Place {
  readonly digest: ArticleDigest;
  readonly snapshot: TextDocument;
}

/** Made of the report alone: no article is read for it. */
export function storyResults({ group, report, snapshot, folders }: StoryInput): StoryResults {
  const places = new Map<string, Place>();
  for (const digest of report.digests) {
    const document = snapshot(digest.path);
    if (document) places.set(digest.path, { digest, snapshot: document });
  }
  const sources = [...places.values()]
    .flatMap((place) => place.digest.sources.map((source) => describeSource(place, source, { story: group.id, folders })))
    .sort(newestFirst);
  const keyOf = uniqueKeys(group.id);
  const convert = (statements: readonly Statement[], sides: readonly number[]): { story: string; statements: StatementDto[] } => ({
    story: group.id,
    statements: statements.flatMap((statement, at) =>
      convertStatement({ ...statement, side: sides[at] ?? 0 }, statements[0]?.quote ?? '', places.get(statement.path)),
    ),
  });
  return {
    group,
    name: sources.find(({ headline }) => headline)?.headline ?? sources[0]?.name ?? '',
    sources,
    findings: report.result.discrepancies.map((finding) => ({
      ...findingFields(finding),
      key: keyOf(finding.id),
      ...convert(finding.statements, sidesOf(finding)),
    })),
    agreements: report.result.agreements.map((agreement) => ({
      ...agreementFields(agreement),
      key: keyOf(agreement.id),
      ...convert(agreement.statements, []),
    })),
    report,
    snapshots: new Map([...places].map(([uri, place]) => [uri, place.snapshot])),
  };
}

/** Two stories may hold findings of the same words, and so the same id: in the folder each has a key of its own. */
function uniqueKeys(story: string): (id: string) => string {
  const home = contentKey(story).slice(0, 8);
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${id}@${home}${count === 1 ? '' : `#${count}`}`;
  };
}

function findingFields({
  id,
  kind,
  severity,
  subject,
  message,
  evidence,
  rule,
  confidence,
  scope,
  houseStyle,
}: Discrepancy): Omit<FindingDto, 'key' | 'story' | 'statements'> {
  const shown = { subject: visible(subject), message: visible(message), evidence: visible(evidence) };
  return { id, kind, severity, ...shown, rule, confidence, scope, houseStyle };
}

function agreementFields({ id, kind, subject, value, independentSources }: Agreement): Omit<AgreementDto, 'key' | 'story' | 'statements'> {
  return { id, kind, subject: visible(subject), value, independentSources };
}

function convertStatement(statement: Statement & { side: number }, first: string, place: Place | undefined): StatementDto[] {
  if (!place) return [];
  const { digest } = place;
  const source = digest.sources.find(({ id }) => id === statement.source);
  const { sentence, mark } = surroundings(place.snapshot.getText(), digest.sentences, statement);
  const { path: uri, start, end, quote, value, side, note } = statement;
  return [
    {
      uri,
      source: sourceKey(uri, statement.source),
      start,
      end,
      range: rangeOfSpan(place.snapshot, statement),
      quote,
      value,
      side,
      shown: visible(valueInWords(value)),
      sentence,
      mark,
      differing: differingWords(first, quote).map(([from, to]): TextSpan => [from + mark[0], to + mark[0]]),
      note: note ?? null,
      outlet: source ? sourceName(digest, source) : '',
      published: source?.published ?? null,
    },
  ];
}

interface SourceContext {
  readonly story: string;
  readonly folders: readonly string[];
}

function describeSource({ digest, snapshot }: Place, source: SourceDigest, { story, folders }: SourceContext): SourceFacts {
  const { id, start, outlet, headline, byline, agency, published, publishedFrom, words, units, copied } = source;
  return {
    key: sourceKey(digest.path, id),
    uri: digest.path,
    id,
    name: sourceName(digest, source),
    outlet,
    headline: headline && visible(snapshot.getText().slice(headline.start, headline.end)),
    byline: byline && visible(byline),
    agency,
    published,
    publishedFrom,
    path: pathBelow(digest.path, folders),
    line: snapshot.positionAt(start).line,
    words,
    units,
    copied,
    story,
  };
}
