import type { FindingDto } from '../../protocol/findings';
import type { StoryResults } from './storyResults';

interface ToldStory {
  readonly findings: readonly FindingDto[];
  /** Version of the results in which one of them changed last. */
  readonly version: number;
  /** By key: the finding as it was told, and the version in which it last changed. */
  readonly told: ReadonlyMap<string, { readonly finding: FindingDto; readonly version: number }>;
}

/** Remembers in which version of the results each finding last changed. Looks at changed stories only. */
export class FindingVersions {
  #stories: ReadonlyMap<string, ToldStory> = new Map();
  #orderVersion = 0;

  /** Version of the results in which the order of all findings last became another. */
  get orderVersion(): number {
    return this.#orderVersion;
  }

  update(stories: readonly StoryResults[], version: number): void {
    const now = new Map<string, ToldStory>();
    let kept = 0;
    for (const { group, findings } of stories) {
      if (findings.length === 0) continue;
      const known = this.#stories.get(group.id);
      now.set(group.id, known?.findings === findings ? known : tell(findings, known, version));
      if (known && isSameOrder(known.findings, findings)) kept++;
    }
    if (kept < now.size || kept < this.#stories.size) this.#orderVersion = version;
    this.#stories = now;
  }

  /** The findings that changed after version `since`. */
  changedSince(since: number): FindingDto[] {
    return [...this.#stories.values()].flatMap(({ findings, version, told }) =>
      version > since ? findings.filter(({ key }) => (told.get(key)?.version ?? 0) > since) : [],
    );
  }

  /** Counts every finding as changed. */
  retell(version: number): void {
    const retold = ({ findings }: ToldStory): ToldStory => tell(findings, undefined, version);
    this.#stories = new Map([...this.#stories].map(([id, story]) => [id, retold(story)]));
    this.#orderVersion = version;
  }
}

/** Whether a story's findings stand among those of the others as they did: nothing that orders them tells them apart. */
function isSameOrder(before: readonly FindingDto[], after: readonly FindingDto[]): boolean {
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every((old, at) => {
      const { key, severity, confidence, statements } = after[at] as FindingDto;
      return old.key === key && old.severity === severity && old.confidence === confidence && old.statements[0]?.uri === statements[0]?.uri;
    })
  );
}

/** A finding that was found anew with the same content is not newer. */
function tell(findings: readonly FindingDto[], known: ToldStory | undefined, version: number): ToldStory {
  const told = findings.map((finding) => {
    const before = known?.told.get(finding.key);
    const isSame = before !== undefined && JSON.stringify(before.finding) === JSON.stringify(finding);
    return [finding.key, isSame ? before : { finding, version }] as const;
  });
  return { findings, version, told: new Map(told) };
}
