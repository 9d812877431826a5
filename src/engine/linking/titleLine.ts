import { TokenFlag, type Tokens } from '../model/tokens';

/** A line longer than this many tokens is a paragraph. */
const LONGEST_TITLE = 40;

/** Whether the tokens `[first, end)` are written in title case or capitals, where a capital tells nothing of names. */
export function isTitleLine(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST_TITLE) return false;
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const flags = tokens.flags[at] as number;
    if ((flags & TokenFlag.word) === 0 || (tokens.end[at] as number) - (tokens.start[at] as number) < 4) continue;
    long++;
    if ((flags & TokenFlag.capital) !== 0) capital++;
  }
  return long > 2 && capital * 5 >= long * 4;
}
