/** Text of articles as Markdown that shows it letter by letter: no markup, link, HTML or hidden direction change survives. */

/** Escapes everything that Markdown or HTML could read as more than a letter; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@/]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Marks characters that would hide or reorder their neighbours: they are shown by their number instead. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (unit) => `⟨U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** A link that runs one of this extension's own commands. */
export function commandLink(label: string, command: string, ...commandArguments: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(commandArguments)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
