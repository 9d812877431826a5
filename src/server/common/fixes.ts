import type { FindingDto, StatementDto } from '../../protocol/findings';
import type { WireRange } from '../../protocol/positions';
import type { FixDto } from '../../protocol/requests';
import type { IndexedArticle } from './articleIndex';
import { isCurrent, openFindingsNear } from './openFindings';
import { visible } from '../../protocol/visibleText';
import type { Services } from './services';
import { rangeOfSpan, spanOfRange } from './wireRange';

const MAXIMUM_VALUES = 5;
const WORD = /[\p{L}\p{N}_]/u;

/** Findings with a statement that touches a stretch of a document. */
export function findingsAt(
  services: Services,
  uri: string,
  range: WireRange,
): { readonly finding: FindingDto; readonly own: StatementDto }[] {
  const snapshot = services.index.snapshot(uri);
  if (!snapshot || !isCurrent(services, uri)) return [];
  const { start, end } = spanOfRange(snapshot, range);
  return openFindingsNear(services, uri).flatMap((finding) => {
    const own = finding.statements.find((statement) => statement.uri === uri && statement.start <= end && start <= statement.end);
    return own ? [{ finding, own }] : [];
  });
}

/** Repairs that an editor may choose at a place; none is made by itself. */
export async function fixesAt(services: Services, uri: string, range: WireRange): Promise<FixDto[]> {
  const article = await services.index.articleAsAsked(uri);
  if (!article) return [];
  const found = findingsAt(services, uri, range);
  return [
    ...found.flatMap(({ finding, own }) => otherValues(finding, own, services)),
    ...houseSpellings(services, article, range),
    ...sicAt(services, article, range, found),
  ];
}

/** The other sources' words in place of these, each value once. */
function otherValues(finding: FindingDto, own: StatementDto, { t }: Services): FixDto[] {
  const seen = new Set([own.quote]);
  const fixes: FixDto[] = [];
  for (const other of finding.statements) {
    if (other.value === own.value || seen.has(other.quote) || fixes.length >= MAXIMUM_VALUES) continue;
    seen.add(other.quote);
    const from = [other.outlet, other.published].filter(Boolean).join(', ');
    fixes.push({
      kind: 'useOtherValue',
      title: t('Use “{0}” as in {1}', visible(other.quote.replace(/\s+/g, ' ')), from),
      range: own.range,
      newText: other.quote,
      finding: finding.key,
    });
  }
  return fixes;
}

/** Words that the house writes differently, at the place asked for. */
function houseSpellings({ choices, t }: Services, article: IndexedArticle, range: WireRange): FixDto[] {
  const { start, end } = spanOfRange(article.snapshot, range);
  const text = article.snapshot.getText();
  return Object.entries(choices.houseSpellings).flatMap(([preferred, variants]) =>
    variants.flatMap((variant): FixDto[] => {
      const at = text.indexOf(variant, Math.max(0, start - variant.length));
      const isWord = at >= 0 && !WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + variant.length));
      if (!isWord || at > end || variant === preferred) return [];
      const span = { start: at, end: at + variant.length };
      return [
        {
          kind: 'houseSpelling',
          title: t('House spelling: “{0}”', visible(preferred)),
          range: rangeOfSpan(article.snapshot, span),
          newText: preferred,
          finding: null,
        },
      ];
    }),
  );
}

/** Marks the words as the source's own: "[sic]" after the selection, or after the name, number or statement at the cursor. */
function sicAt({ t }: Services, article: IndexedArticle, range: WireRange, found: readonly { readonly own: StatementDto }[]): FixDto[] {
  const { start, end } = spanOfRange(article.snapshot, range);
  const things = [...found.map(({ own }) => own), ...article.linked.claims, ...article.linked.mentions];
  const at = start < end ? end : things.find((thing) => thing.start <= start && start <= thing.end)?.end;
  if (at === undefined || article.snapshot.getText().startsWith(' [sic]', at)) return [];
  return [
    {
      kind: 'sic',
      title: t('Insert “[sic]”'),
      range: rangeOfSpan(article.snapshot, { start: at, end: at }),
      newText: ' [sic]',
      finding: null,
    },
  ];
}
