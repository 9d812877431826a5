import type { OverviewDto } from '../../protocol/articles';
import { openFindings } from './openFindings';
import type { Services } from './services';
import { pathBelow, fileName } from './sourceNames';

interface Counts {
  conflicts: number;
  findings: number;
}

/** All stories with their sources, as the sources pane and the panel list them. Articles left out come last, in no story. */
export function overviewOf(services: Services): OverviewDto {
  const { checker, index, problems } = services;
  const counts = countBySource(services);
  const stories = checker.results.stories;
  const sources = stories.flatMap((story) =>
    story.sources.map((facts) => ({ ...facts, ...(counts.get(facts.key) ?? { conflicts: 0, findings: 0 }), leftOut: false })),
  );
  const byHand = new Set(Object.values(index.choices.stories).map((uris) => [...uris].sort()[0]));
  return {
    stories: stories.map(({ group, name, sources: own }) => ({
      id: group.id,
      name,
      sources: own.map(({ key }) => key),
      byHand: byHand.has(group.id),
    })),
    sources: [...sources, ...leftOutSources(services)],
    problems: problems(),
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

function countBySource(services: Services): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { severity, statements } of openFindings(services))
    for (const source of new Set(statements.map((statement) => statement.source))) {
      const count = counts.get(source) ?? { conflicts: 0, findings: 0 };
      counts.set(source, count);
      count.findings++;
      if (severity === 'conflict') count.conflicts++;
    }
  return counts;
}
