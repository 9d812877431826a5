/** One publisher's text, as the sources pane, the panel and the hover name it. */
export interface SourceDto {
  /** `<uri>#<source id>`, unique. */
  readonly key: string;
  readonly uri: string;
  readonly id: string;
  /** Short heading: the outlet, else the file's name. */
  readonly name: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
  /** Where the date was read; `story` = lent by the other sources. */
  readonly publishedFrom: string | null;
  /** The file's path below its workspace folder. */
  readonly path: string;
  readonly line: number;
  readonly words: number;
  /** Share of its text that another source has word for word, 0 to 1. */
  readonly copied: number;
  readonly conflicts: number;
  readonly findings: number;
  readonly story: string;
  readonly leftOut: boolean;
}

/** Sources that tell one story and are compared with one another. */
export interface StoryDto {
  readonly id: string;
  /** The newest headline. */
  readonly name: string;
  /** `SourceDto.key`, newest first. */
  readonly sources: readonly string[];
  /** True where an editor put it together. */
  readonly byHand: boolean;
}

export interface OverviewDto {
  readonly stories: readonly StoryDto[];
  readonly sources: readonly SourceDto[];
  /** Files that could not be read, each with one sentence. */
  readonly problems: readonly FileProblemDto[];
}

export interface FileProblemDto {
  readonly uri: string;
  readonly message: string;
}

/** What an editor has decided about articles: kept in `.collate/stories.json`. */
export interface StoryChoices {
  /** URIs that take no part in comparisons. */
  readonly leftOut: readonly string[];
  /** Stories put together by hand: name → URIs. */
  readonly stories: Readonly<Record<string, readonly string[]>>;
}
