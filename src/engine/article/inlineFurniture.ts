import type { Furniture } from '../model/article';
import { overlaps, type Span } from '../model/span';

interface InlineRule {
  readonly kind: Furniture['kind'];
  /** Global; its matches are the furniture, a space before them included. */
  readonly pattern: RegExp;
}

const EXCHANGE =
  'NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|LSE|LON|TSX|TSXV|TSE|ASX|NZX|HKG|HKEX|HKSE|SEHK|SHE|SHA|SSE|SZSE|SZ|SS|BSE|NSE|OTC|OTCBB|OTCMKTS|OTCQB|PINK|TYO|FRA|ETR|EPA|EBR|AMS|BIT|BME|SIX|SGX|KRX|KOSPI|JSE|NYSEARCA|NYSEAMERICAN|FTSE|XETRA';

/** Runs inside article text that a publishing system put there. */
const RULES: readonly InlineRule[] = [
  { kind: 'ticker', pattern: new RegExp(` ?\\((?:${EXCHANGE}): ?[A-Z0-9.]{1,8}(?:[,;] ?(?:(?:${EXCHANGE}): ?)?[A-Z0-9.]{1,8}){0,3}\\)`, 'g') },
  { kind: 'ticker', pattern: / ?<[A-Z]{1,5}(?:\.[A-Z]{1,3})?>/g },
  { kind: 'ticker', pattern: / ?\([A-Z0-9]{1,6}\.(?:SS|SZ|HK|N|O|OQ|A|L|T|TO|AX|PA|DE|F|NS|BO|KS|SI|MI|MC|AS|SA|K|PK|OB)\)/g },
  { kind: 'ticker', pattern: / ?\([A-Z]{1,5}\.?(?:[A-Z])? (?:Quote|Stock Quote|Quotes|Stock|Fortune 500)(?: [^()]{0,60})?\)/g },
  { kind: 'credit', pattern: / ?(?:Photo |Image |Picture )?Credit ?: ?\p{Lu}[\p{L}.'’/ -]{0,50}(?=[ \t]*(?:\r|\n|$))/gu },
  { kind: 'credit', pattern: / ?\((?:AP |AFP |Reuters |File |Getty )?(?:Photo|Getty Images|AP Photo|File photo|Image)(?: by|:|\/)? ?[^()\n]{0,60}\)/g },
  { kind: 'credit', pattern: /(?<=[.!?"”’]) ?(?:-|–|—|--) ?(?:REUTERS|Reuters|AFP|AP|BLOOMBERG|Bloomberg|PTI|ANI|IANS|UPI|AAP|PA|XINHUA|Xinhua|DPA|dpa|EFE|CNA|AP\/AFP|Reuters\/AFP)(?=[ \t]*(?:\r|\n|$))/g },
  { kind: 'placeholder', pattern: /\[(?:IMG|img|VIDEO|video|EMBED|embed)\]/g },
]; // prettier-ignore

/** Tickers, photo credits, agency tags and placeholders inside lines, in the order of the text. */
export function findInlineFurniture(text: string, taken: readonly Span[]): Furniture[] {
  const found: Furniture[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern))
      found.push({ start: match.index, end: match.index + match[0].length, kind: rule.kind });
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
