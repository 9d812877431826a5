/**
 * All matches of a pattern with the flag `g`, as `text.matchAll` gives them. That one makes a copy of the pattern with each call, and of a
 * pattern that is asked seldom the copies are compiled again and again, up to 50 ms each.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
