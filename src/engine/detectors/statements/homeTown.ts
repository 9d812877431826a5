import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** Where people live or were born: "Jon Lind, 27, of Malby" here, "Jon Lind, of Dorn" there. */
export const homeTown: Detector = {
  id: 'home-town',
  kinds: ['person-attribute'],
  detect({ story }: DetectionContext): Detection {
    const homes = homesOf(story);
    const ids = [...homes.keys()].sort(compareText);
    return { discrepancies: ids.flatMap((id) => findingOf(homes.get(id) ?? []) ?? []) };
  },
};

interface Home {
  readonly person: string;
  readonly tie: string;
  /** `article:source`. */
  readonly source: string;
  /** `Entity.id` of the place, and its name. */
  readonly place: string;
  readonly name: string;
  /** `Entity.id` of the place that follows behind a comma ("Mill Road, Malby"): the larger one, or null. */
  readonly around: string | null;
  readonly statement: Statement;
}

/** What a place is to a person, and what stands between the two names. */
const TIES: readonly { readonly tie: string; readonly between: RegExp }[] = [
  {
    tie: 'of',
    between: /^,? ?(?:(?:aged )?\d{1,2},? )?(?:(?:is |was )?(?:of|from)|who (?:lives|lived) in|(?:is |was )?an? resident of) (?:the )?$/,
  },
  {
    tie: 'born in',
    between:
      /^,? ?(?:who )?(?:(?:is |was )?an? native of|(?:was )?born (?:on [^,.;]{3,20},? )?in|(?:was )?born (?:on )?\w{3,9} \d{1,2}, \d{4},? in) (?:the )?$/,
  },
];
/** UTF-16 units of the longest such stretch. */
const REACH = 40;

/** By person and tie, in the order of the story. */
function homesOf(story: Story): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  story.articles.forEach((linked, index) => {
    linked.mentions.forEach((mention, at) => {
      const home = homeBetween(linked, index, at);
      if (!home) return;
      const key = `${mention.entity.id} ${home.tie}`;
      const known = homes.get(key);
      if (known) known.push(home);
      else homes.set(key, [home]);
    });
  });
  return homes;
}

function homeBetween({ article, mentions }: LinkedArticle, index: number, at: number): Home | undefined {
  const [person, place, next] = mentions.slice(at, at + 3);
  if (person?.type !== 'PER' || place?.type !== 'LOC') return undefined;
  const sentence = article.sentences[person.sentence];
  if (!sentence || place.start - person.end > REACH) return undefined;
  const between = article.text.slice(person.end, place.start);
  const tie = TIES.find((row) => row.between.test(between))?.tie;
  if (tie === undefined) return undefined;
  return {
    tie,
    person: person.entity.name,
    source: `${String(index)}:${String(Math.max(0, sentence.source))}`,
    place: place.entity.id,
    name: place.entity.name,
    around: next?.type === 'LOC' && article.text.slice(place.end, next.start) === ', ' ? next.entity.id : null,
    statement: statementAt({ article }, sentence.source, { start: person.start, end: place.end }, place.entity.name),
  };
}

/** The first home of each source; one that has two knows of both. */
function findingOf(homes: readonly Home[]): Discrepancy | undefined {
  const places = new Map<string, Set<string>>();
  for (const { source, place } of homes) places.set(source, (places.get(source) ?? new Set()).add(place));
  const clear = homes.filter(
    ({ source }, at) => places.get(source)?.size === 1 && homes.findIndex((home) => home.source === source) === at,
  );
  const [left] = clear;
  const right = clear.find((home) => home.place !== left?.place && home.place !== left?.around && home.around !== left?.place);
  if (!left || !right) return undefined;
  return makeDiscrepancy({
    kind: 'person-attribute',
    severity: 'variant',
    subject: `${left.person} is ${left.tie}`,
    message: `${left.person} is ${left.tie} ${left.name} in one source and ${left.tie} ${right.name} in another.`,
    evidence: `“${left.statement.quote}” and “${right.statement.quote}”: two places for one person; the one may lie in the other.`,
    rule: 'home-town',
    confidence: 0.6,
    statements: clear.map(({ statement }) => statement),
  });
}
