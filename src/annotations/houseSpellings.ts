/** One line of the house list: the spelling that the house prefers, and those that it replaces. */
export interface HouseSpelling {
  readonly preferred: string;
  readonly variants: readonly string[];
}

/** Reads `preferred: variant, variant` lines. Lines that begin with # and lines without a colon say nothing. */
export function readHouseSpellings(text: string): HouseSpelling[] {
  const spellings: HouseSpelling[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    if (line.trimStart().startsWith('#') || colon < 0) continue;
    const preferred = line.slice(0, colon).trim();
    const variants = line
      .slice(colon + 1)
      .split(',')
      .map((variant) => variant.trim())
      .filter((variant) => variant !== '' && variant !== preferred);
    if (preferred !== '' && variants.length > 0) spellings.push({ preferred, variants });
  }
  return spellings;
}

/** The list with one more variant: the text as it stands, with one line changed or added. */
export function addHouseSpelling(text: string, preferred: string, variant: string): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const at = lines.findIndex(
    (line) => !line.trimStart().startsWith('#') && line.slice(0, Math.max(0, line.indexOf(':'))).trim() === preferred,
  );
  const found = at >= 0 ? readHouseSpellings(lines[at] ?? '')[0] : undefined;
  if (found?.variants.includes(variant)) return text;
  const line = `${preferred}: ${[...(found?.variants ?? []), variant].join(', ')}`;
  const changed = at >= 0 ? lines.map((old, index) => (index === at ? line : old)) : [...lines, line];
  return `${changed.join('\n')}\n`;
}
