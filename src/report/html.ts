import { visible } from '../protocol/visibleText';

/** A piece of HTML that is safe to place in a page. Only `safe` makes one from text. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | readonly Html[];

/** Tagged template: text and numbers are escaped, pieces of HTML are placed as they are, null is nothing. */
export function safe(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = texts[0] ?? '';
  for (const [at, part] of parts.entries()) markup += placed(part) + (texts[at + 1] ?? '');
  return { markup };
}

/** Text as it stands, in content and in quoted attributes. Characters that hide or reorder others stand as marks. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function placed(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** A whole page that loads nothing: style inline, no script, and a policy that forbids both from elsewhere. */
export function htmlPage(title: string, style: Html, body: Html): string {
  const [before, after] = pageAround(title, style);
  return before + body.markup + after;
}

/** What stands before and behind the body of such a page. */
export function pageAround(title: string, style: Html): readonly [string, string] {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const page = safe`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${null}
      </body>
    </html> `;
  const at = page.markup.lastIndexOf('</body>');
  return [page.markup.slice(0, at), page.markup.slice(at)];
}
