import { countryNamed, countryOfDemonym } from '../../linking/countries';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { Entity, LinkedMention } from '../../model/mention';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** Where a named place or house lies: "the Old Mill in Malby" here, "the Old Mill in Dorn" there; the south or the middle of a country. */
export const whereItLies: Detector = {
  id: 'where-it-lies',
  kinds: ['place'],
  detect({ story }: DetectionContext): Detection {
    const sites = sitesOf(story);
    return {
      discrepancies: [...sites.keys()].sort(compareText).flatMap((id) => {
        const own = sites.get(id) ?? [];
        return [...placeFinding(own), ...partFinding(own)];
      }),
    };
  },
};

/** What one source says of where an entity lies. */
interface Site {
  readonly entity: Entity;
  /** `article:source`. */
  readonly source: string;
  /** The place around it, or null. */
  readonly place: Entity | null;
  /** Part of the land around it ("southeast", "middle"), or an empty string. */
  readonly part: string;
  readonly statement: Statement;
}

/** Houses and grounds that stay where they are; other bodies have many seats. */
const HOUSES =
  /\b(?:hospital|clinic|cent(?:er|re)|school|college|university|theat(?:er|re)|hotel|museum|church|cathedral|mosque|temple|stadium|arena|hall|library|prison|jail|airport|station|park|bridge|tower|palace|zoo|mall|cemetery|observatory|dam)$/i;
/** Everything lies on some water. */
const WATER = /\b(?:sea|ocean|gulf|bay|river|lake|mediterranean|atlantic|pacific)\b/i;
const LINK = /^ (?:in|on) (?:the )?((?:far[- ])?(?:north|south|east|west|central)\p{Ll}* )?$/u;
const PART_BEFORE =
  /\b((?:far[- ])?(?:north|south|east|west|central)\p{Ll}*) (?:\p{Ll}+ )?(?:city|town|village|province|island|port|region|district) of $/u;
const PART_BEHIND = /^ in (?:the )?((?:far[- ])?(?:north|south|east|west|central)\p{Ll}*) (?:of (?:the )?)?\p{Lu}/u;
const REACH = 60;
/** Places that a finding lists besides the two that differ. */
const MOST_SHOWN = 30;

function sitesOf(story: Story): Map<string, Site[]> {
  const found = new Map<string, Site[]>();
  story.articles.forEach((linked, article) => {
    linked.mentions.forEach((mention, at) => {
      const site = siteOf(linked, article, mention, linked.mentions[at + 1]);
      if (!site) return;
      const known = found.get(site.entity.id);
      if (known) known.push(site);
      else found.set(site.entity.id, [site]);
    });
  });
  return found;
}

function siteOf(linked: LinkedArticle, article: number, mention: LinkedMention, next: LinkedMention | undefined): Site | undefined {
  const { text, sentences } = linked.article;
  const sentence = sentences[mention.sentence];
  const written = text.slice(mention.start, mention.end);
  if (!sentence || mention.type === 'PER' || countryOfDemonym(written)) return undefined;
  if (mention.type !== 'LOC' && !HOUSES.test(written)) return undefined;
  const isPlace = next && next.sentence === mention.sentence && (next.type === 'LOC' || next.type === 'MISC');
  const link = isPlace ? LINK.exec(text.slice(mention.end, next.start)) : null;
  const place = link && !WATER.test(next?.entity.name ?? '') ? (next ?? null) : null;
  const before = PART_BEFORE.exec(text.slice(Math.max(sentence.start, mention.start - REACH), mention.start));
  const behind = PART_BEHIND.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)));
  const part = partOf(before?.[1] ?? behind?.[1] ?? '');
  if (!place && part === '') return undefined;
  const source = Math.max(0, sentence.source);
  const span = {
    start: mention.start - (before?.[0].length ?? 0),
    end: place ? place.end : mention.end + (behind && !before ? behind[0].length - 1 : 0),
  };
  return {
    entity: mention.entity,
    source: `${String(article)}:${String(source)}`,
    place: place?.entity ?? null,
    part,
    statement: statementAt(linked, source, span, `${part} ${place?.entity.name ?? ''}`.trim()),
  };
}

/** "southeastern" and "south-east" are one part. */
function partOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/^far[- ]/, '')
    .replace(/-/g, '')
    .replace(/(?:ern)?(?:most)?$/, '');
}

function placeFinding(sites: readonly Site[]): Discrepancy[] {
  const own = sites.filter(({ place }) => place !== null);
  const known = new Set(own.map(({ source, place }) => `${source} ${place?.id ?? ''}`));
  const pair = firstPair(own, (left, right) => {
    const [one, other] = [left.place, right.place];
    if (!one || !other || one.id === other.id || shareWord(one.name, other.name)) return false;
    // A source that has both names the town and the land around it.
    return !known.has(`${left.source} ${other.id}`) && !known.has(`${right.source} ${one.id}`);
  });
  if (!pair) return [];
  const [left, right] = pair;
  const isExclusive = countryNamed(left.place?.name ?? '') !== null && countryNamed(right.place?.name ?? '') !== null;
  return [
    findingOf(
      left,
      right,
      own,
      isExclusive ? 'conflict' : 'precision',
      isExclusive ? 'two countries' : 'two places around it, of which one may lie in the other',
    ),
  ];
}

function partFinding(sites: readonly Site[]): Discrepancy[] {
  const own = sites.filter(({ part }) => part !== '');
  const pair = firstPair(own, (left, right) => !left.part.includes(right.part) && !right.part.includes(left.part));
  return pair ? [findingOf(pair[0], pair[1], own, 'variant', 'two parts of the land around it')] : [];
}

function shareWord(left: string, right: string): boolean {
  const words = new Set(left.toLowerCase().split(/[\s-]+/));
  return right
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}

/** Values of one entity that are compared. */
const MOST_VALUES = 20;

/** Sites of different sources that are rivals; of each value only the first is kept, so that a name met a thousand times costs no more. */
function firstPair(sites: readonly Site[], isRival: (left: Site, right: Site) => boolean): [Site, Site] | undefined {
  const seen = new Map<string, Site>();
  for (const site of sites) {
    for (const other of seen.values()) if (other.source !== site.source && isRival(other, site)) return [other, site];
    const key = site.place?.id ?? site.part;
    if (seen.size < MOST_VALUES && !seen.has(key)) seen.set(key, site);
  }
  return undefined;
}

function findingOf(left: Site, right: Site, sites: readonly Site[], severity: Discrepancy['severity'], reason: string): Discrepancy {
  return makeDiscrepancy({
    kind: 'place',
    severity,
    subject: `where ${left.entity.name} lies`,
    message: `${left.entity.name} lies elsewhere in another source: “${left.statement.quote}” and “${right.statement.quote}”.`,
    evidence: `read as ${left.statement.value} and ${right.statement.value}: ${reason}.`,
    rule: 'where-it-lies',
    confidence: severity === 'conflict' ? 0.65 : 0.5,
    statements: [left, right, ...sites.slice(0, MOST_SHOWN)].map(({ statement }) => statement),
  });
}
