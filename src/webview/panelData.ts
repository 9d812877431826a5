/** What the panel has been told so far, and how each message changes it. Pure. */
import type { OverviewDto, SourceDto } from '../protocol/articles';
import type { FindingDto } from '../protocol/findings';
import type { FactMatrixDto, SourceMapDto } from '../protocol/matrix';
import { agreedFact, type AgreedFact } from './listedFact';
import type { DecisionDto, SecondOpinionDto, ToPanel, WireArticleState, WireMark } from '../protocol/panel';

export interface PanelData {
  readonly strings: Readonly<Record<string, string>>;
  readonly language: string;
  /** The editor has switched second opinions of chat models on. */
  readonly secondOpinion: boolean;
  /** Undefined until the editor has told the findings for the first time. */
  readonly order: readonly string[] | undefined;
  /** By `FindingDto.key`. */
  readonly findings: ReadonlyMap<string, FindingDto>;
  /** Known once they were asked for. */
  readonly agreements: readonly AgreedFact[];
  readonly overview: OverviewDto;
  /** By `SourceDto.key`. */
  readonly sources: ReadonlyMap<string, SourceDto>;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** By `FindingDto.id`. */
  readonly decisions: Readonly<Record<string, DecisionDto>>;
  readonly opinions: ReadonlyMap<string, SecondOpinionDto>;
  readonly matrix: FactMatrixDto | undefined;
  readonly sourceMap: SourceMapDto | undefined;
  /** By `StatementDto.uri`. */
  readonly articleStatus: Readonly<Record<string, WireArticleState>>;
  /** By `FindingDto.id`. */
  readonly marks: Readonly<Record<string, readonly WireMark[]>>;
}

export const emptyPanelData: PanelData = {
  strings: {},
  language: 'en',
  secondOpinion: false,
  order: undefined,
  findings: new Map(),
  agreements: [],
  overview: { stories: [], sources: [], problems: [] },
  sources: new Map(),
  progress: undefined,
  decisions: {},
  opinions: new Map(),
  matrix: undefined,
  sourceMap: undefined,
  articleStatus: {},
  marks: {},
};

/** The data after a message. `reveal` changes no data: the page acts on it. */
export function receive(data: PanelData, message: ToPanel): PanelData {
  switch (message.type) {
    case 'init':
      return { ...data, strings: message.strings, language: message.language, secondOpinion: message.secondOpinion };
    case 'progress':
      return { ...data, progress: message.done < message.total ? { done: message.done, total: message.total } : undefined };
    case 'overview':
      return { ...data, overview: message.overview, sources: new Map(message.overview.sources.map((source) => [source.key, source])) };
    case 'findings': {
      const { reset, changed } = message.delta;
      const order = message.delta.order ?? data.order ?? [];
      const known = new Map(reset ? [] : data.findings);
      for (const finding of changed) known.set(finding.key, finding);
      const kept = order.flatMap((key) => known.get(key) ?? []);
      return { ...data, order, findings: new Map(kept.map((finding) => [finding.key, finding])) };
    }
    case 'agreements':
      return { ...data, agreements: message.agreements.map(agreedFact) };
    case 'matrix':
      return { ...data, matrix: message.matrix };
    case 'sourceMap':
      return { ...data, sourceMap: message.map };
    case 'decisions':
      return { ...data, decisions: message.decisions };
    case 'articleStatus':
      return { ...data, articleStatus: message.status };
    case 'marks':
      return { ...data, marks: message.marks };
    case 'secondOpinion':
      return { ...data, opinions: new Map(data.opinions).set(message.opinion.key, message.opinion) };
    case 'reveal':
      return data;
  }
}
