// Letters before a sum that are a currency in the papers of one country: "R500", "N5bn", "Sh2,000", "RM3m", "Tk 500 crore".

import type { Passage } from './passage';

interface Use {
  /** ISO 4217. */
  readonly code: string;
  /** What the text must hold for the letters to mean it; undefined: they mean nothing else before a figure. */
  readonly where?: RegExp;
}

const KENYA = /Kenya|Nairobi|Mombasa|Kisumu/;
const UGANDA = /Uganda|Kampala/;
const TANZANIA = /Tanzania|Dar es Salaam|Dodoma/;

/** By the letters as papers print them. */
const USES: ReadonlyMap<string, readonly Use[]> = new Map([
  ['R', [{ code: 'ZAR', where: /South Africa|Johannesburg|Cape Town|Pretoria|Durban|Gauteng|\brand\b/ }]],
  ['N', [{ code: 'NGN', where: /Nigeria|Lagos|Abuja|\bnaira\b/ }]],
  [
    'P',
    [
      { code: 'PHP', where: /Philippine|Filipino|Manila|Quezon/ },
      { code: 'BWP', where: /Botswana|Gaborone/ },
    ],
  ],
  [
    'K',
    [
      { code: 'ZMW', where: /Zambia|Lusaka|\bkwacha\b/ },
      { code: 'PGK', where: /Papua New Guinea|Port Moresby|\bkina\b/ },
    ],
  ],
  ...['Sh', 'Shs', 'SH', 'SHS'].map((letters): [string, Use[]] => [
    letters,
    [
      { code: 'KES', where: KENYA },
      { code: 'UGX', where: UGANDA },
      { code: 'TZS', where: TANZANIA },
    ],
  ]),
  ...['KSh', 'Ksh', 'KShs', 'Kshs', 'KSH', 'Kes'].map((letters): [string, Use[]] => [letters, [{ code: 'KES' }]]),
  ...['USh', 'Ush', 'UShs', 'Ushs'].map((letters): [string, Use[]] => [letters, [{ code: 'UGX' }]]),
  ...['TSh', 'Tsh', 'TShs', 'Tshs'].map((letters): [string, Use[]] => [letters, [{ code: 'TZS' }]]),
  ['RM', [{ code: 'MYR' }]],
  ['Rp', [{ code: 'IDR' }]],
  ['Tk', [{ code: 'BDT' }]],
  ...['Dh', 'Dhs', 'DH'].map((letters): [string, Use[]] => [
    letters,
    [
      { code: 'AED', where: /Emirat|Dubai|Abu Dhabi|Sharjah/ },
      { code: 'MAD', where: /Morocc|Rabat|Casablanca/ },
    ],
  ]),
  ['SR', [{ code: 'SAR', where: /Saudi|Riyadh|Jeddah/ }]],
  ['LE', [{ code: 'EGP', where: /Egypt|Cairo/ }]],
  ['GHC', [{ code: 'GHS' }]],
]);

/** Longest of those letters. */
export const LONGEST_LOCAL_PREFIX = 4;

/** The currency that letters before a figure mean in this text, ISO 4217; null for none. Looks through a text once for each letters. */
export function localCurrency({ text, letters: known }: Pick<Passage, 'text' | 'letters'>, letters: string): string | null {
  const uses = USES.get(letters);
  if (!uses) return null;
  let code = known.get(letters);
  if (code === undefined) {
    code = uses.find(({ where }) => where === undefined || where.test(text))?.code ?? null;
    known.set(letters, code);
  }
  return code;
}
