import type { AgreementDto, FindingDto } from '../../protocol/findings';
import type { StoryResults } from './storyResults';

/** Everything one check found, in the form that editors are told; offsets refer to the snapshots of each story. */
export interface Results {
  /** Counted from 1; 0 = nothing has been checked yet. */
  readonly version: number;
  readonly stories: readonly StoryResults[];
  /** Of all stories, worst first. Put together when first asked for: what only one story needs, costs one story. */
  findings(): readonly FindingDto[];
}

export const noResults: Results = { version: 0, stories: [], findings: () => [] };

/** The story that an article was compared in. */
export function storyNear({ stories }: Results, uri: string): StoryResults | undefined {
  return stories.find(({ group }) => group.paths.includes(uri));
}

/** `story`: null for all. */
export function agreementsOf({ stories }: Results, story: string | null): readonly AgreementDto[] {
  return stories.flatMap(({ group, agreements }) => (story === null || group.id === story ? agreements : []));
}

/** Calls `make` once, and not before its value is needed. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
