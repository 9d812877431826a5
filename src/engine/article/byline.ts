import { readOutletName } from './outletName';
import type { Outlet } from './outlets';

/** Who wrote a text, as a line of its own says it. */
export interface Byline {
  readonly name: string;
  /** The outlet or agency named behind the writer ("By Ann Poe, Reuters"). */
  readonly outlet: Outlet | null;
}

const LEAD = /^(?:(?:posted|written|story|report|reported|reporting|words) )?by:? +(?=\S)/i;
const FROM = /^from +(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ in )/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|(?:de|da|del|der|van|von|bin|al|el|la|le|and|&|di|du|ter|y)|(?:II|III|IV|Jr\.?|Sr\.?))$/u;

/** Reads a short line as a byline, or null. */
export function readByline(text: string): Byline | null {
  if (text.length > 140 || (/[.!?]$/.test(text) && text.split(' ').length > 6)) return null;
  const led = LEAD.exec(text) ?? FROM.exec(text);
  if (led) {
    const parts = text.slice(led[0].length).split(/ ?[,|•·(]| - | — | for | in | at | of /);
    const name = (parts[0] ?? '').trim();
    if (!isName(name, 1)) return null;
    return {
      name,
      outlet:
        parts
          .slice(1)
          .map(outletIn)
          .find((outlet) => outlet !== null) ?? null,
    };
  }
  const comma = text.split(/ ?[,|] /);
  const outlet = comma.length === 2 ? outletIn(comma[1] ?? '') : null;
  const name = (comma[0] ?? '').trim();
  return outlet && isName(name, 2) ? { name, outlet } : null;
}

/** "By Tuesday" names nobody. */
const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|noon|midnight|then|now|far|contrast|comparison|law|the)$/i;

/** Whether every word could be part of a person's name: "Ann Poe", "LI WEI and Jo van Dam". */
export function isName(text: string, fewest: number): boolean {
  const words = text.split(' ');
  if (TIME_WORD.test(words[0] ?? '') || words.length < fewest || words.length > 9 || !/^\p{Lu}/u.test(text) || /\d/.test(text))
    return false;
  return words.every((word) => NAME_WORD.test(word.replace(/,$/, '')));
}

function outletIn(text: string): Outlet | null {
  const bare = text.trim().replace(/[).]+$/, '');
  return readOutletName(bare.replace(/ (?:staff writer|writer|staff|reporter|correspondent)s?$/i, ''));
}
