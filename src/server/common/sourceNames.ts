import type { Source } from '../../engine';
import { visible } from '../../protocol/visibleText';

/** Short heading of a source: the outlet, else the agency, else the file's name; numbered where a file holds several. */
export function sourceName(
  article: { readonly path: string; readonly sources: readonly unknown[] },
  source: Pick<Source, 'id' | 'outlet' | 'agency'>,
): string {
  if (source.outlet) return visible(source.outlet);
  if (source.agency) return visible(source.agency);
  const name = fileName(article.path).replace(/\.(?:txt|article)$/i, '');
  return article.sources.length > 1 ? `${name} (${source.id})` : name;
}

/** Last part of a URI, decoded where it can be. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1)) || uri;
}

/** Path below the longest workspace folder that holds it; the whole path when none does. */
export function pathBelow(uri: string, folders: readonly string[]): string {
  const folder = folders.filter((at) => uri.startsWith(at.endsWith('/') ? at : `${at}/`)).sort((a, b) => b.length - a.length)[0];
  return decoded(folder ? uri.slice(folder.length).replace(/^\//, '') : uri.replace(/^[a-z][\w+.-]*:(\/\/)?/i, ''));
}

export function sourceKey(uri: string, source: string): string {
  return `${uri}#${source}`;
}

function decoded(text: string): string {
  try {
    return visible(decodeURIComponent(text));
  } catch {
    // A stray percent sign: show the name as it stands.
    return text;
  }
}

/** Undated ones last; equal days in the order of their paths. */
export function newestFirst(
  left: { readonly published: string | null; readonly uri: string },
  right: { readonly published: string | null; readonly uri: string },
): number {
  const a = left.published ?? '';
  const b = right.published ?? '';
  return a !== b ? (a < b ? 1 : -1) : left.uri < right.uri ? -1 : left.uri > right.uri ? 1 : 0;
}
