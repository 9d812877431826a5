import { findCopies } from '../copying/findCopies';
import type { DetectionContext } from '../detectors/detector';
import { runDetectors } from '../detectors/runDetectors';
import { alignStepwise } from '../facts/alignFacts';
import type { Story } from '../model/analysis';
import type { CheckResult } from '../model/finding';
import type { StoryEntity } from '../linking/joinStories';
import type { Entity } from '../model/mention';
import { compareText } from '../text/compareText';
import type { Lexicon } from '../text/lexicon';
import { digestStory, type ArticleDigest } from './articleDigest';
import type { Steps } from '../model/steps';

/** Everything that a folder needs to know of a story once it was compared: plain data, to be kept and to cross threads. */
export interface StoryReport {
  readonly result: CheckResult;
  /** One for each article, sorted by path. */
  readonly digests: readonly ArticleDigest[];
  /** Entities of the story, sorted by id. */
  readonly entities: readonly Entity[];
}

/** Compares the articles of one story. Pure; linear in the text of the story. */
export function* reportStory(story: Story, lexicon: Lexicon, warn: (message: string) => void): Steps<StoryReport> {
  const copies = findCopies(story);
  yield;
  const { facts, differences } = yield* alignStepwise(story, lexicon);
  yield;
  const context: DetectionContext = { story, facts, differences, copies };
  const entities = new Map<string, Entity>();
  for (const linked of story.articles) for (const mention of linked.mentions) entities.set(mention.entity.id, mention.entity);
  const result = yield* runDetectors(context, warn);
  return {
    result,
    digests: digestStory(story, result),
    entities: [...entities.values()].sort((a, b) => compareText(a.id, b.id)),
  };
}

/** The entities of a story with their mentions counted. */
export function entitiesOfStory({ articles }: Story): StoryEntity[] {
  const counts = new Map<string, { entity: Entity; mentions: number }>();
  for (const { mentions } of articles) {
    for (const { entity } of mentions) {
      const known = counts.get(entity.id);
      if (known) known.mentions++;
      else counts.set(entity.id, { entity, mentions: 1 });
    }
  }
  return [...counts.values()];
}

/** The same of a story that was compared already. */
export function entitiesOfReport({ entities, digests }: Pick<StoryReport, 'entities' | 'digests'>): StoryEntity[] {
  const counts = new Map<string, number>();
  for (const { mentions } of digests) for (const [id, count] of mentions) counts.set(id, (counts.get(id) ?? 0) + count);
  return entities.map((entity) => ({ entity, mentions: counts.get(entity.id) ?? 0 }));
}
