import type { Command } from '../extension';

/** Opens the panel; with a key, at that finding. */
export const showDiscrepancies: Command<'collate.showDiscrepancies'> = {
  id: 'collate.showDiscrepancies',
  run: async ({ panel, findings }, key) => {
    if (key !== undefined) findings.selected = key;
    await panel.show();
    if (key !== undefined) panel.post({ type: 'reveal', key, focus: true });
  },
};
