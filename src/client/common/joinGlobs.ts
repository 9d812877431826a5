/** One glob for several. The editor's globs know no braces inside braces: those of the parts are written out. */
export function joinGlobs(globs: readonly string[]): string {
  const plain = globs.flatMap(writeOut);
  return plain.length === 1 ? (plain[0] ?? '') : `{${plain.join(',')}}`;
}

/** `a{b,c}d` → `abd`, `acd`; braces inside braces likewise. A brace without its partner stands for itself. */
export function writeOut(glob: string): string[] {
  const close = glob.indexOf('}');
  const open = glob.lastIndexOf('{', close);
  if (close < 0 || open < 0) return [glob];
  const alternatives = glob.slice(open + 1, close).split(',');
  return [...new Set(alternatives.flatMap((part) => writeOut(glob.slice(0, open) + part + glob.slice(close + 1))))];
}
