import { outletNamed, type Outlet } from './outlets';
import type { Line } from './line';

/** What the title of a web page adds to its headline ("… | World news - The Example"). */
export interface PageTitle {
  /** Units of the line that are the headline. */
  readonly headlineLength: number;
  readonly outlet: string | null;
  readonly known: Outlet | null;
  /** The same headline stands below once more, so that this line is chrome. */
  readonly isRepeated: boolean;
}

const SEPARATOR = / ?(?:\||»|–|—|•|::| - |, (?=Latest |\p{Lu}\p{Ll}+ News)) ?/u;

/** Reads the first line of a text as a page title, or null where it is a plain headline. */
export function readPageTitle(line: Line, following: readonly Line[]): PageTitle | null {
  const repeat = following.find((next) => next.text.length >= 16 && line.text.startsWith(next.text));
  const rest = repeat ? line.text.slice(repeat.text.length) : '';
  if (repeat && (rest === '' || /^\W/.test(rest.trimStart())))
    return { ...siteIn(rest), headlineLength: repeat.text.length, isRepeated: true };
  const separator = SEPARATOR.exec(line.text);
  if (!separator || separator.index < 16) return null;
  const site = siteIn(line.text.slice(separator.index));
  return site.known ? { ...site, headlineLength: separator.index, isRepeated: false } : null;
}

/** The site is what stands behind the last separator. */
function siteIn(rest: string): { outlet: string | null; known: Outlet | null } {
  const last =
    rest
      .split(/ - |\||»|–|—|•|::/)
      .pop()
      ?.trim() ?? '';
  const known = outletNamed(last);
  const isName = last !== '' && last !== rest.trim() && last.split(' ').length < 6 && /^\p{Lu}/u.test(last);
  return { outlet: known?.name ?? (isName ? last : null), known };
}
