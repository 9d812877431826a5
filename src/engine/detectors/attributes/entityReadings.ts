/** What the sources of a story say of one entity in one respect, gathered over its articles. */
import type { Story } from '../../model/analysis';
import type { Statement } from '../../model/finding';
import type { Attribute, Entity } from '../../model/mention';
import { compareText } from '../../text/compareText';
import { statementAt } from '../makeDiscrepancy';

/** One source's words about an entity. */
export interface Reading {
  /** `article:source`. */
  readonly source: string;
  readonly value: string;
  /** The words with the name beside them, where the statement of a finding lies. */
  readonly statement: Statement;
}

export interface EntityReadings {
  readonly entity: Entity;
  readonly kind: Attribute['kind'];
  readonly readings: readonly Reading[];
}

/** By entity and kind, only those that at least two sources have. Sorted by entity. */
export function readingsOf(story: Story, kinds: ReadonlySet<Attribute['kind']>): EntityReadings[] {
  const gathered = new Map<string, { entity: Entity; kind: Attribute['kind']; readings: Reading[] }>();
  story.articles.forEach((linked, article) => {
    const entities = new Map(linked.mentions.map((mention) => [mention.entity.id, mention.entity]));
    for (const [id, attributes] of linked.attributes) {
      const entity = entities.get(id);
      if (!entity) continue;
      for (const attribute of attributes) {
        const sentence = linked.article.sentences[attribute.sentence];
        if (!kinds.has(attribute.kind) || !sentence) continue;
        const source = Math.max(0, sentence.source);
        const key = `${id} ${attribute.kind}`;
        const entry = gathered.get(key) ?? { entity, kind: attribute.kind, readings: [] };
        gathered.set(key, entry);
        entry.readings.push({
          source: `${String(article)}:${String(source)}`,
          value: attribute.value,
          statement: statementAt(linked, source, attribute, attribute.value),
        });
      }
    }
  });
  return [...gathered.keys()].sort(compareText).flatMap((key) => {
    const entry = gathered.get(key);
    return entry && new Set(entry.readings.map((reading) => reading.source)).size > 1 ? [entry] : [];
  });
}
