import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../../engine';
import type { AgreementDto, FindingDto } from '../../protocol/findings';
import type { StoryResults } from './storyResults';

/** Everything one check found, in the form that editors are told; offsets refer to `snapshots`. */
export interface Results {
  /** Counted from 1; 0 = nothing has been checked yet. */
  readonly version: number;
  readonly stories: readonly StoryResults[];
  readonly snapshots: ReadonlyMap<string, TextDocument>;
  readonly findings: readonly FindingDto[];
  readonly agreements: readonly AgreementDto[];
}

export const noResults: Results = { version: 0, stories: [], snapshots: new Map(), findings: [], agreements: [] };

export interface ResultInput {
  readonly version: number;
  readonly result: CheckResult;
  readonly stories: readonly StoryResults[];
  readonly snapshots: ReadonlyMap<string, TextDocument>;
}

/** Puts the stories' findings into the order of the whole check, each under a key of its own. */
export function joinResults({ version, result, stories, snapshots }: ResultInput): Results {
  const findings = new Map(stories.flatMap((story) => [...story.findings]));
  const agreements = new Map(stories.flatMap((story) => [...story.agreements]));
  const unique = uniqueKeys();
  const inOrder = <T extends { readonly id: string; readonly key: string }>(dto: T | undefined): T[] => {
    if (!dto) return [];
    const key = unique(dto.id);
    return [key === dto.key ? dto : { ...dto, key }];
  };
  return {
    version,
    stories,
    snapshots,
    findings: result.discrepancies.flatMap((finding) => inOrder(findings.get(finding))),
    agreements: result.agreements.flatMap((agreement) => inOrder(agreements.get(agreement))),
  };
}

/** Two stories may hold findings with the same words, and so the same id: later ones get `#2`, `#3` … */
function uniqueKeys(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
