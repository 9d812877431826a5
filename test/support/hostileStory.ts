import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { attacks } from './attacks';

/** What could stand in one line of a text or in the name of a file. */
const inLine = attacks.filter((attack) => !/[\u0000\ud800-\udfff]/.test(attack));
const inName = (attack: string): string => attack.replace(/[/\u0000-\u001f\u2028\u2029]/g, ' ').slice(0, 60);

/** A folder of articles on one ferry, each made to harm in headline, byline, text and name; `plain.txt` is not. */
export function hostileStory(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'collate-hostile-'));
  inLine.forEach((attack, at) => {
    const text = `Ferry sinks off Aldford ${attack}\nBy Ann ${attack} Lee\nPublished 3 May 2026\n\nALDFORD - The ferry Morwenna sank on Sunday and ${String(12 + (at % 3))} people ${attack} died, mayor Ann ${attack} Lee of Aldford said.\n`;
    writeFileSync(path.join(folder, `${String(at)} ${inName(attack)}.txt`), text);
  });
  writeFileSync(
    path.join(folder, 'plain.txt'),
    'Ferry sinks off Aldford\nPublished 3 May 2026\n\nALDFORD - Mayor Ann Lee said that the ferry Morwenna sank on Sunday and 19 people died.\n',
  );
  return folder;
}

/** What a page must never do on its own: ask, open another page, or load from elsewhere. */
export function watch(page: Page): string[] {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (other) => done.push(`popup ${other.url()}`));
  page.on('request', (request) => {
    if (request.url().includes('example.invalid')) done.push(`request ${request.url()}`);
  });
  return done;
}
