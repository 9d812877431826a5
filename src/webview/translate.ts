/** Puts English text into the editor's language; `{0}` stands for the first value. */
export type Translate = (text: string, ...values: readonly (string | number)[]) => string;

export function createTranslate(strings: Readonly<Record<string, string>>): Translate {
  return (text, ...values) =>
    (Object.hasOwn(strings, text) ? (strings[text] ?? text) : text).replace(/\{(\d+)\}/g, (whole, index: string) =>
      String(values[Number(index)] ?? whole),
    );
}
