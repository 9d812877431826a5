import type { LinkedArticle } from '../../model/analysis';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import type { Statement } from '../../model/finding';
import type { Span } from '../../model/span';

/** "Orbex Foods <OBX>" here, "Orbex Foods <OXB>" there: one firm, two symbols of one exchange. */
export const tickers: Detector = {
  id: 'tickers',
  kinds: ['entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const firms = new Map<string, Firm>();
    for (const linked of story.articles) readSymbols(linked, firms);
    return { discrepancies: [...firms.values()].flatMap(findingOf) };
  },
};

interface Firm {
  readonly name: string;
  /** By symbol. */
  readonly told: Map<string, Statement[]>;
}

/** Behind a name: "<OBX>", "(NYSE: OBX)". Symbols of exchanges abroad have a suffix ("<OBX.L>"), which says which. */
const BEHIND_NAME = /^ ?(?:<([A-Z]{2,5})>|\((?:NYSE|NASDAQ|NSDQ|AMEX): ?([A-Z]{1,5})\))/i;
const LONGEST = 24;
/** Places of one symbol that are looked at. */
const MOST_READ = 60;

function readSymbols(linked: LinkedArticle, firms: Map<string, Firm>): void {
  const { text, sentences } = linked.article;
  for (const { type, entity, start: from, end, sentence } of linked.mentions) {
    // A headline's short name may be linked to another firm.
    if (type !== 'ORG' || firstWord(text.slice(from, end)) !== firstWord(entity.name)) continue;
    const found = BEHIND_NAME.exec(text.slice(end, end + LONGEST));
    const symbol = (found?.[1] ?? found?.[2] ?? '').toUpperCase();
    const source = sentences[sentence]?.source;
    if (!found || symbol === '' || source === undefined) continue;
    const start = end + found[0].indexOf(found[1] ?? found[2] ?? '');
    const span: Span = { start, end: start + symbol.length };
    const firm = firms.get(entity.id) ?? { name: entity.name, told: new Map<string, Statement[]>() };
    firms.set(entity.id, firm);
    const places = firm.told.get(symbol) ?? [];
    firm.told.set(symbol, places);
    if (places.length < MOST_READ) places.push(statementAt(linked, source, span, symbol));
  }
}

function firstWord(name: string): string {
  return name.toLowerCase().split(/[\s,.]/)[0] ?? '';
}

/** Places of a symbol that a finding lists. */
const MOST_LISTED = 3;

function findingOf({ name, told }: Firm) {
  if (told.size !== 2) return [];
  const symbols = [...told].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  // A source that gives both speaks of two firms of one group.
  const [often, seldom] = symbols.map(([, places]) => new Set(places.map(({ path, source }) => `${path}:${String(source)}`)));
  if ([...(often ?? [])].some((source) => seldom?.has(source))) return [];
  const said = symbols.map(([symbol]) => symbol);
  return [
    makeDiscrepancy({
      kind: 'entity-attribute',
      severity: 'variant',
      subject: `symbol of ${name}`,
      message: `Sources give ${name} two symbols: ${said.join(' and ')}.`,
      evidence: 'each stands in brackets right behind the name; a firm has one symbol on an exchange',
      rule: 'tickers',
      confidence: 0.7,
      statements: symbols.flatMap(([, places]) => places.slice(0, MOST_LISTED)),
    }),
  ];
}
