/** Text of articles as Markdown that shows it letter by letter: no markup, link, HTML or hidden direction change survives. */

import { visible } from '../../protocol/visibleText';

/** Escapes everything that Markdown or HTML could read as more than a letter; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@/]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A link that runs one of this extension's own commands. */
export function commandLink(label: string, command: string, ...commandArguments: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(commandArguments)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
