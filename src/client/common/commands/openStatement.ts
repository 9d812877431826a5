import type { Command } from '../extension';
import { openPlace } from '../openStatement';

/** Where links of hover cards lead. Opens nothing but a place in a document. */
export const openStatement: Command<'collate.openStatement'> = {
  id: 'collate.openStatement',
  run: async (_extension, target, beside) => {
    await openPlace(target.uri, target.range, { beside: beside ?? false });
  },
};
