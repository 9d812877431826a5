import type { OverviewDto } from '../../protocol/articles';
import type { FindingDto } from '../../protocol/findings';
import type { Part } from '../../protocol/requests';
import { isOpen } from './openFindings';
import { partOf } from './parts';
import type { Services } from './services';
import { pathBelow, fileName } from './sourceNames';

interface Counts {
  conflicts: number;
  findings: number;
}

/** Stories with their sources, from the `from`th on, as the sources pane and the panel list them. Articles left out come last, in no story. */
export function overviewOf(services: Services, from: number): Part & OverviewDto {
  const { checker, choices, index, problems } = services;
  const { version } = checker.results;
  const { items: stories, next } = partOf(checker.results.stories, from, ({ sources }) => sources.length);
  const sources = stories.flatMap((story) => {
    const counts = countBySource(story.findings.filter((finding) => isOpen(finding, choices)));
    return story.sources.map((facts) => ({ ...facts, ...(counts.get(facts.key) ?? { conflicts: 0, findings: 0 }), leftOut: false }));
  });
  const byHand = new Set(Object.values(index.choices.stories).map((uris) => [...uris].sort()[0]));
  return {
    stories: stories.map(({ group, name, sources: own }) => ({
      id: group.id,
      name,
      sources: own.map(({ key }) => key),
      byHand: byHand.has(group.id),
    })),
    sources: next === null ? [...sources, ...leftOutSources(services)] : sources,
    problems: next === null ? problems() : [],
    version,
    next,
  };
}

function leftOutSources({ index }: Services): OverviewDto['sources'] {
  return index.choices.leftOut.flatMap((uri) => {
    if (!index.snapshot(uri)) return [];
    const nothing = {
      outlet: null,
      headline: null,
      byline: null,
      agency: null,
      published: null,
      publishedFrom: null,
      line: 0,
      words: 0,
      copied: 0,
      conflicts: 0,
      findings: 0,
      story: '',
    };
    return [{ ...nothing, key: `${uri}#1`, uri, id: '1', name: fileName(uri), path: pathBelow(uri, index.folders), leftOut: true }];
  });
}

function countBySource(findings: readonly FindingDto[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { severity, statements } of findings)
    for (const source of new Set(statements.map((statement) => statement.source))) {
      const count = counts.get(source) ?? { conflicts: 0, findings: 0 };
      counts.set(source, count);
      count.findings++;
      if (severity === 'conflict') count.conflicts++;
    }
  return counts;
}
