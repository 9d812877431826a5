// Currencies as newspapers write them. Codes are ISO 4217; `$` stands for a dollar whose country the text has to tell.

import { tableOf } from '../text/tableOf';

export interface Currency {
  /** ISO 4217, or `$` for a dollar of unknown country. */
  readonly code: string;
  /** What one unit of the word is worth in units of `code`: 0.01 for "cents". */
  readonly factor: number;
}

const WORDS = `
$ dollar dollars dlr dlrs buck bucks | USD us-dollar us-dollars greenback greenbacks | EUR euro euros eur | GBP pound pounds sterling quid gbp stg | JPY yen jpy | CNY yuan renminbi rmb cny kuai
CHF chf sfr sfrs | INR rupee rupees inr rs rs. | KRW won krw | RUB ruble rubles rouble roubles rub | BRL real reais brl cruzado cruzados | MXN peso pesos mxn | ZAR rand rands zar
SEK krona kronor sek | DKK krone kroner dkk | NOK nok | TRY lira liras try | ILS shekel shekels ils | THB baht thb | IDR rupiah idr | MYR ringgit myr | VND dong vnd | PLN zloty zlotys pln
HUF forint forints huf | CZK koruna koruny czk | NGN naira ngn | KES shilling shillings kes | AED dirham dirhams aed | SAR riyal riyals sar | KWD dinar dinars kwd | IRR rial rials irr
DEM mark marks deutschmark deutschmarks | FRF franc francs | NLG guilder guilders | ITL lire | ESP peseta pesetas | ATS schilling schillings | UAH hryvnia hryvnias uah | PHP php | SGD sgd | HKD hkd
AUD aud | NZD nzd | CAD cad | USD usd | TWD twd | BTC bitcoin bitcoins btc | ETH ether | ARS austral australs ars | EGP egp | PKR pkr | BDT taka bdt | GHS cedi cedis ghs | CRC colon colones | XEU ecu ecus | ZMK kwacha kwachas | PTE escudo escudos`;

const MINOR: Readonly<Record<string, Currency>> = {
  cent: { code: '$', factor: 0.01 },
  cents: { code: '$', factor: 0.01 },
  cts: { code: '$', factor: 0.01 },
  ct: { code: '$', factor: 0.01 },
  pence: { code: 'GBP', factor: 0.01 },
  penny: { code: 'GBP', factor: 0.01 },
  pennies: { code: 'GBP', factor: 0.01 },
  mao: { code: 'CNY', factor: 0.1 },
  jiao: { code: 'CNY', factor: 0.1 },
  fen: { code: 'CNY', factor: 0.01 },
  kopecks: { code: 'RUB', factor: 0.01 },
  paise: { code: 'INR', factor: 0.01 },
  satoshi: { code: 'BTC', factor: 1e-8 },
  satoshis: { code: 'BTC', factor: 1e-8 },
};

/** Nordic and market reports write millions as a letter before the code: "MEUR 120", "MSEK 60". */
const MILLIONS = ['EUR', 'USD', 'GBP', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'CHF', 'NZD'].map((code): [string, Currency] => [
  `m${code.toLowerCase()}`,
  { code, factor: 1e6 },
]);

/** Currency words in lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map([
  ...WORDS.split(/[|\n]/).flatMap((line) => {
    const [code = '', ...words] = line.trim().split(' ');
    return words.map((word): [string, Currency] => [word, { code, factor: 1 }]);
  }),
  ...Object.entries(MINOR),
  ...MILLIONS,
]);

/** Symbols before or behind a figure. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = tableOf({
  $: '$',
  '＄': '$',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '￥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₡': 'CRC',
  '₭': 'LAK',
  '₿': 'BTC',
  '₸': 'KZT',
  '₵': 'GHS',
});

/** Letters before or behind a `$` that tell whose dollar it is ("A$", "$US"). Lower case. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = tableOf({
  us: 'USD',
  'u.s.': 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  hk: 'HKD',
  hkd: 'HKD',
  nt: 'TWD',
  ntd: 'TWD',
  r: 'BRL',
  mex: 'MXN',
  mxn: 'MXN',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
  z: 'ZWD',
  fj: 'FJD',
  bds: 'BBD',
});

/** Adjectives before "dollars", "pounds" … that say whose they are. */
export const CURRENCY_ADJECTIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    singapore: 'SGD',
    'new zealand': 'NZD',
    zealand: 'NZD',
    kong: 'HKD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
  },
  pound: { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', turkish: 'TRY', sudanese: 'SDG', irish: 'IEP', cyprus: 'CYP' },
  franc: { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XOF' },
  peso: { mexican: 'MXN', argentine: 'ARS', philippine: 'PHP', chilean: 'CLP', colombian: 'COP', cuban: 'CUP' },
  rupee: { indian: 'INR', pakistani: 'PKR', sri: 'LKR', nepalese: 'NPR', nepali: 'NPR' },
  won: { korean: 'KRW' },
  yuan: { chinese: 'CNY' },
  yen: { japanese: 'JPY' },
  mark: { german: 'DEM', west: 'DEM', finnish: 'FIM' },
  crown: { swedish: 'SEK', danish: 'DKK', norwegian: 'NOK', czech: 'CZK', icelandic: 'ISK' },
  krone: { danish: 'DKK', norwegian: 'NOK' },
  lira: { turkish: 'TRY', italian: 'ITL' },
  dinar: { kuwaiti: 'KWD', iraqi: 'IQD', jordanian: 'JOD', serbian: 'RSD', algerian: 'DZD', bahraini: 'BHD' },
  shilling: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS', austrian: 'ATS' },
  riyal: { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', yemeni: 'YER' },
};

/** The dollar of a country (ISO 3166-1 alpha-2). */
export const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  JM: 'JMD',
  FJ: 'FJD',
  BB: 'BBD',
  TT: 'TTD',
};
