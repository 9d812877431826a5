/** Currencies as prices are converted to for readers at home: "US$42 billion (S$58 billion)". */
const HOME_CURRENCIES: readonly { readonly pattern: RegExp; readonly country: string }[] = [
  { pattern: /\((?:about |around |roughly )?S\$ ?\d/, country: 'SG' },
  { pattern: /\((?:about |around |roughly )?(?:A\$|AU\$) ?\d/, country: 'AU' },
  { pattern: /\((?:about |around |roughly )?(?:C\$|CA\$) ?\d/, country: 'CA' },
  { pattern: /\((?:about |around |roughly )?NZ\$ ?\d/, country: 'NZ' },
  { pattern: /\((?:about |around |roughly )?HK\$ ?\d/, country: 'HK' },
  {
    pattern:
      /\((?:about |around |roughly )?£ ?\d|\((?:about |around |roughly )?\d[\d.,]* (?:million |billion |thousand )?(?:pounds|pounds sterling)\b/,
    country: 'GB',
  },
  { pattern: /\((?:about |around |roughly )?(?:Rs\.? ?|₹ ?)\d/, country: 'IN' },
  { pattern: /\((?:about |around |roughly )?RM ?\d/, country: 'MY' },
  { pattern: /\((?:about |around |roughly )?R ?\d[\d.,]* (?:million|billion)/, country: 'ZA' },
];

/** "$US" for the American dollar is written in Australia and New Zealand. */
const AUSTRALIAN_DOLLARS = /\$US ?\d/;

/**
 * Country of an outlet by what its text shows: the known outlet or its domain, the currency that sums are converted to,
 * the time zone of its stamp. `text` is one source's text. Null where nothing tells.
 */
export function countryOf(text: string, outletCountry: string | null, zoneCountry: string | null): string | null {
  if (outletCountry) return outletCountry;
  const converted = HOME_CURRENCIES.find((row) => row.pattern.test(text));
  if (converted) return converted.country;
  if (AUSTRALIAN_DOLLARS.test(text)) return 'AU';
  return zoneCountry;
}
