import { entitiesOf, mentionsOf } from '../findMentions';
import { partOf } from '../parts';
import type { Services } from '../services';
import { onRequest } from '../typedConnection';

/** Answers for the tree of names. */
export function registerEntities(services: Services): void {
  const { connection } = services;
  onRequest(connection, 'collate/entities', async ({ uri, from }) => {
    const { version } = services.checker.results;
    return { version, ...partOf(await entitiesOf(services, uri), from, ({ articles }) => articles.length) };
  });
  onRequest(connection, 'collate/entityMentions', ({ id, uri }) => mentionsOf(services, id, uri));
}
