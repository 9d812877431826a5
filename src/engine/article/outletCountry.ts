/** Currencies as prices are converted to for readers at home: "US$42 billion (S$58 billion)". The patterns begin behind the bracket. */
const HOME_CURRENCIES: readonly { readonly pattern: RegExp; readonly country: string }[] = [
  { pattern: /(?:about |around |roughly )?S\$ ?\d/y, country: 'SG' },
  { pattern: /(?:about |around |roughly )?(?:A\$|AU\$) ?\d/y, country: 'AU' },
  { pattern: /(?:about |around |roughly )?(?:C\$|CA\$) ?\d/y, country: 'CA' },
  { pattern: /(?:about |around |roughly )?NZ\$ ?\d/y, country: 'NZ' },
  { pattern: /(?:about |around |roughly )?HK\$ ?\d/y, country: 'HK' },
  {
    pattern:
      /(?:(?:about |around |roughly )?£ ?\d|(?:about |around |roughly )?\d[\d.,]* (?:million |billion |thousand )?(?:pounds|pounds sterling)\b)/y,
    country: 'GB',
  },
  { pattern: /(?:about |around |roughly )?(?:Rs\.? ?|₹ ?)\d/y, country: 'IN' },
  { pattern: /(?:about |around |roughly )?RM ?\d/y, country: 'MY' },
  { pattern: /(?:about |around |roughly )?R ?\d[\d.,]* (?:million|billion)/y, country: 'ZA' },
];

/** "$US" for the American dollar is written in Australia and New Zealand. */
const AUSTRALIAN_DOLLARS = /\$US ?\d/;

/**
 * Country of an outlet by what its text shows: the known outlet or its domain, the currency that sums are converted to,
 * the time zone of its stamp. `text` is one source's text. Null where nothing tells.
 */
export function countryOf(text: string, outletCountry: string | null, zoneCountry: string | null): string | null {
  if (outletCountry) return outletCountry;
  const inBrackets = behindBrackets(text);
  const converted = HOME_CURRENCIES.find(({ pattern }) => inBrackets.some((at) => isAt(pattern, text, at)));
  if (converted) return converted.country;
  if (AUSTRALIAN_DOLLARS.test(text)) return 'AU';
  return zoneCountry;
}

/** Offsets behind the opening brackets of a text. */
function behindBrackets(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) found.push(at + 1);
  return found;
}

/** Whether the sticky `pattern` matches at `at`. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
