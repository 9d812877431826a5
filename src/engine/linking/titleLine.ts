/** Whether a line is written in title case or capitals, where a capital tells nothing of names. */
export function isTitleLine(line: string): boolean {
  if (line.length > 240) return false;
  let long = 0;
  let capital = 0;
  for (const word of line.split(/\s+/)) {
    const letters = word.replace(/[^\p{L}]/gu, '');
    if (letters.length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(letters)) capital++;
  }
  return long > 2 && capital * 5 >= long * 4;
}
