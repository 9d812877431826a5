import type { Furniture } from '../model/article';
import { overlaps, type Span } from '../model/span';

interface InlineRule {
  readonly kind: Furniture['kind'];
  /** What opens it, searched for as a plain string. */
  readonly opens: string;
  /** Sticky; matched where the opening string stands. */
  readonly pattern: RegExp;
}

const EXCHANGE =
  'NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|LSE|LON|TSX|TSXV|TSE|ASX|NZX|HKG|HKEX|HKSE|SEHK|SHE|SHA|SSE|SZSE|SZ|SS|BSE|NSE|OTC|OTCBB|OTCMKTS|OTCQB|PINK|TYO|FRA|ETR|EPA|EBR|AMS|BIT|BME|SIX|SGX|KRX|KOSPI|JSE|NYSEARCA|NYSEAMERICAN|FTSE|XETRA';
const LINE_END = '(?=[ \\t]*(?:\\r|\\n|$))';
const AGENCIES = 'REUTERS|Reuters|AFP|AP|BLOOMBERG|Bloomberg|PTI|ANI|IANS|UPI|AAP|PA|XINHUA|Xinhua|DPA|dpa|EFE|CNA|AP\\/AFP|Reuters\\/AFP';

/** Runs inside article text that a publishing system put there. */
const RULES: readonly InlineRule[] = [
  {
    kind: 'ticker',
    opens: '(',
    pattern: new RegExp(`\\((?:${EXCHANGE}): ?[A-Z0-9.]{1,8}(?:[,;] ?(?:(?:${EXCHANGE}): ?)?[A-Z0-9.]{1,8}){0,3}\\)`, 'y'),
  },
  { kind: 'ticker', opens: '(', pattern: /\([A-Z0-9]{1,6}\.(?:SS|SZ|HK|N|O|OQ|A|L|T|TO|AX|PA|DE|F|NS|BO|KS|SI|MI|MC|AS|SA|K|PK|OB)\)/y },
  { kind: 'ticker', opens: '(', pattern: /\([A-Z]{1,5}\.?[A-Z]? (?:Quote|Stock Quote|Quotes|Stock|Fortune 500)(?: [^()\r\n]{0,60})?\)/y },
  { kind: 'ticker', opens: '<', pattern: /<[A-Z]{1,5}(?:\.[A-Z]{1,3})?>/y },
  {
    kind: 'credit',
    opens: '(',
    pattern: /\((?:AP |AFP |Reuters |File |Getty )?(?:Photo|Getty Images|AP Photo|File photo|Image)(?: by|:|\/)? ?[^()\r\n]{0,60}\)/y,
  },
  { kind: 'credit', opens: 'Credit', pattern: new RegExp(`Credit ?: ?\\p{Lu}[\\p{L}.'’/ -]{0,50}${LINE_END}`, 'uy') },
  { kind: 'placeholder', opens: '[', pattern: /\[(?:IMG|img|VIDEO|video|EMBED|embed)\]/y },
  ...['-', '–', '—'].map((opens): InlineRule => ({
    kind: 'credit',
    opens,
    pattern: new RegExp(`(?<=[.!?"”’] ?)${opens}{1,2} ?(?:${AGENCIES})${LINE_END}`, 'y'),
  })),
];

/** The text is searched once for each opening string. */
const RULES_BY_OPENING: ReadonlyMap<string, readonly InlineRule[]> = new Map(
  RULES.map(({ opens }) => [opens, RULES.filter((rule) => rule.opens === opens)]),
);

/** Tickers, photo credits, agency tags and placeholders inside lines, in the order of the text. A space before belongs to them. */
export function findInlineFurniture(text: string, taken: readonly Span[]): Furniture[] {
  const found: Furniture[] = [];
  for (const [opens, rules] of RULES_BY_OPENING) {
    for (let at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, at + 1)) {
      for (const { kind, pattern } of rules) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) found.push({ start: text.charAt(at - 1) === ' ' ? at - 1 : at, end: at + match[0].length, kind });
      }
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Furniture[] = [];
  let next = 0;
  for (const item of found) {
    while (next < taken.length && (taken[next] as Span).end <= item.start) next++;
    const other = taken[next];
    const last = kept[kept.length - 1];
    if ((other && overlaps(other, item)) || (last && overlaps(last, item))) continue;
    kept.push(item);
  }
  return kept;
}
