import type { Command } from '../extension';

/** Forgets everything and reads all articles again; starts the server where it had ended. */
export const rebuildIndex: Command<'collate.rebuildIndex'> = {
  id: 'collate.rebuildIndex',
  run: async ({ server }) => {
    await server.restart();
  },
};

/** Stops reading the folder. What has been read is compared. */
export const cancelIndexing: Command<'collate.cancelIndexing'> = {
  id: 'collate.cancelIndexing',
  run: async ({ server }) => {
    await server.request('collate/cancelIndexing', null);
  },
};
