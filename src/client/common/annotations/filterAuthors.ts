import * as vscode from 'vscode';
import { authorOf } from '../../../annotations/records/record';
import type { MarkGutter } from './markGutter';
import type { NoteDesk } from './noteDesk';
import { pickMany } from '../inertText';

/** Chooses whose notes and marks are shown. */
export async function filterAuthors({ folders, threads }: NoteDesk, gutter: MarkGutter, hidden: Set<string>): Promise<void> {
  const counts = new Map<string, number>();
  for (const { files } of folders.all)
    for (const [file, { records }] of files)
      if (file.startsWith('annotations/'))
        for (const record of records.values()) counts.set(authorOf(record), (counts.get(authorOf(record)) ?? 0) + 1);
  const items = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([author, count]) => ({
      label: author || vscode.l10n.t('Unknown'),
      description: String(count),
      picked: !hidden.has(author),
      author,
    }));
  const picked = await pickMany(items, { title: vscode.l10n.t('Show the notes and marks of …') });
  if (!picked) return;
  const shown = new Set(picked.map(({ author }) => author));
  hidden.clear();
  for (const author of counts.keys()) if (!shown.has(author)) hidden.add(author);
  threads.hideAuthors(hidden);
  gutter.hideAuthors(hidden);
}
