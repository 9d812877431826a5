/** Puts a text into the editor's language: `{0}` … are replaced by the arguments. English text is the key. */
export type Translate = (text: string, ...values: readonly (string | number)[]) => string;

export function createTranslate(strings: Readonly<Record<string, string>>): Translate {
  return (text, ...values) =>
    (Object.hasOwn(strings, text) ? (strings[text] ?? text) : text).replace(/\{(\d+)\}/g, (whole, index) =>
      String(values[Number(index)] ?? whole),
    );
}
