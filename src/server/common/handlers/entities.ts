import { entitiesOf, mentionsOf } from '../findMentions';
import type { Services } from '../services';
import { onRequest } from '../typedConnection';

/** Answers for the tree of names. */
export function registerEntities(services: Services): void {
  const { connection } = services;
  onRequest(connection, 'collate/entities', ({ uri }) => entitiesOf(services, uri));
  onRequest(connection, 'collate/entityMentions', ({ id, uri }) => mentionsOf(services, id, uri));
}
