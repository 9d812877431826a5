import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
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
  /** `Entity.id` of the person, and the name. */
  readonly id: string;
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
    between:
      /^,? ?(?:(?:aged )?\d{1,2},? )?(?:(?:is |was )?(?:of|from)|who (?:comes|came|hails|hailed) from|who (?:is|was) \d{1,2} and from|who (?:lives|lived) in|(?:is |was )?an? resident of) (?:the )?$/,
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
    linked.mentions.forEach((_, at) => {
      const home = homeBetween(linked, index, at) ?? birthplaceAt(linked, index, at);
      if (!home) return;
      const key = `${home.id} ${home.tie}`;
      const known = homes.get(key);
      if (known) known.push(home);
      else homes.set(key, [home]);
    });
  });
  return homes;
}

function homeBetween(linked: LinkedArticle, index: number, at: number): Home | undefined {
  const { article, mentions } = linked;
  const [person, place] = [mentions[at], mentions[at + 1]];
  if (person?.type !== 'PER' || place?.type !== 'LOC') return undefined;
  const sentence = article.sentences[person.sentence];
  if (!sentence || place.start - person.end > REACH) return undefined;
  const between = article.text.slice(person.end, place.start);
  const tie = TIES.find((row) => row.between.test(between))?.tie;
  return tie === undefined ? undefined : { tie, ...homeAt(linked, index, at + 1, person, person.start) };
}

/** The home at the place that is mention `at`, told from `start` on. */
function homeAt({ article, mentions }: LinkedArticle, index: number, at: number, person: LinkedMention, start: number): Omit<Home, 'tie'> {
  const place = mentions[at] ?? person;
  const next = mentions[at + 1];
  const source = Math.max(0, article.sentences[place.sentence]?.source ?? 0);
  return {
    id: person.entity.id,
    person: person.entity.name,
    source: `${String(index)}:${String(source)}`,
    place: place.entity.id,
    name: place.entity.name,
    around: next?.type === 'LOC' && article.text.slice(place.end, next.start) === ', ' ? next.entity.id : null,
    statement: statementAt({ article }, source, { start, end: place.end }, place.entity.name),
  };
}

/** What stands before the place in "Born in Malby", "He was born on 3 May in Malby", "wandered about his native Malby". */
const BORN =
  /(?:^|\b)(?:[Bb]orn(?: \p{Lu}\p{L}+){0,3}(?:,? (?:on |in )?[^.;,]{0,16}\d{4},?| on [^.;]{3,20},?)? in|(?:his|her) native) (?:the )?$/u;
/** UTF-16 units before a place that are searched for it. */
const BORN_REACH = 70;

function birthplaceAt(linked: LinkedArticle, index: number, at: number): Home | undefined {
  const { article, mentions } = linked;
  const place = mentions[at];
  const sentence = place && article.sentences[place.sentence];
  if (place?.type !== 'LOC' || !sentence) return undefined;
  const from = Math.max(sentence.start, place.start - BORN_REACH);
  const match = BORN.exec(article.text.slice(from, place.start));
  const person = match && bearerOf(linked, at, from + match.index);
  return person ? { tie: 'born in', ...homeAt(linked, index, at, person, from + match.index) } : undefined;
}

/** Sentences back in which the person whom "he" means is looked for. */
const BACK = 2;

/** Who was born there: the name before, behind a sentence that opens with "Born", or the one that "he" means. */
function bearerOf({ article, mentions }: LinkedArticle, place: number, born: number): LinkedMention | undefined {
  const own = mentions[place]?.sentence ?? 0;
  const start = article.sentences[own]?.start ?? 0;
  const isOpening = born === start;
  const isPronoun = /^(?:he|she)\b/i.test(article.text.slice(start, start + 4));
  const near = mentions.slice(Math.max(0, place - MOST_LOOKED), place + MOST_LOOKED).filter(({ type }) => type === 'PER');
  const inOwn = near.filter(({ sentence }) => sentence === own);
  if (isOpening) return inOwn.find((mention) => mention.start > born);
  const named = inOwn.find((mention) => mention.end <= born);
  if (named || !isPronoun) return named;
  const sentence = near.filter((mention) => mention.sentence < own && mention.sentence >= own - BACK).pop()?.sentence;
  // "He" means the first person of the last sentence that names any.
  return near.find((mention) => mention.sentence === sentence);
}

/** Names on either side that are looked at. */
const MOST_LOOKED = 30;

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
