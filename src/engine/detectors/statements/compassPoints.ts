import { compareText } from '../../text/compareText';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { LinkedMention } from '../../model/mention';
import type { Severity } from '../../model/finding';
import { firstFrom } from '../../model/span';
import { scaleOf } from '../../quantities/measures';
import { matchesOf } from '../../text/matchesOf';
import { remember, SENTENCES } from '../../text/remember';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { countShared } from './tellingWords';

/** "55 km west of Malby" here, "55 kilometres south of Malby" there. */
export const compassPoints: Detector = {
  id: 'compass-points',
  kinds: ['place'],
  detect({ story }: DetectionContext): Detection {
    const told = [...bearingsOf(story)].sort((a, b) => compareText(a[0], b[0]));
    return {
      discrepancies: told.flatMap(([, bearings]) =>
        rivalFindings(bearings, {
          rule: 'compass-points',
          confidence: 0.6,
          minShared: 1,
          kind: 'place',
          subject: `which way from ${bearings[0]?.from ?? ''}`,
          what: 'which way it lies',
          reason: 'another direction from one place, and no distance that shows two things',
          relate: relateBearings,
        }),
      ),
    };
  },
};

/** Something that lies in that direction of a place. */
interface Bearing extends ToldValue {
  /** Name of the place. */
  readonly from: string;
  /** How far off; null where that is not told. */
  readonly metres: number | null;
}

const POINTS = 'north northnortheast northeast eastnortheast east eastsoutheast southeast southsoutheast'
  .split(' ')
  .concat('south southsouthwest southwest westsouthwest west westnorthwest northwest northnorthwest'.split(' '));
const DIRECTION =
  /\b((?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)-)?(?:[Nn]orth|[Ss]outh)[- ]?(?:[Ee]ast|[Ww]est)?|[Ee]ast|[Ww]est)(?:ern)? (?:of|from) (?:the )?(?:[a-z]+ (?:of )?(?:the )?){0,4}?(?=(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}))/gu;
/** Between a distance and a direction: "80 miles (130 km) to the south". */
const BEFORE = /^ ?(?:\([^()]{1,24}\) )?(?:due |to the |just |farther |further )?$/;
/** UTF-16 units between the start of a distance and the direction. */
const REACH = 60;

const directionsIn = remember((sentence) => matchesOf(sentence, DIRECTION), SENTENCES);

/** By the identity of the place. */
function bearingsOf(story: Story): Map<string, Bearing[]> {
  const found = new Map<string, Bearing[]>();
  story.articles.forEach((linked, article) => {
    for (const sentence of linked.article.sentences)
      for (const match of directionsIn(linked.article.text.slice(sentence.start, sentence.end))) {
        const at = sentence.start + match.index;
        const place = placeAt(linked, at + match[0].length);
        const written = (match[2] ?? '').replace(/[.'’-]+$/, '');
        if (!place && /['’]s$/.test(written)) continue;
        const name = place?.entity.name ?? written;
        const key = place?.entity.id ?? name.toLowerCase();
        const distance = distanceBefore(linked, at);
        const point = (match[1] ?? '').toLowerCase().replace(/[- ]/g, '');
        if (!POINTS.includes(point)) continue;
        const span = { start: distance?.start ?? at, end: place?.end ?? at + match[0].length + written.length };
        const bearing = { ...toldAt(linked, article, sentence, span, point), from: name, metres: metresOf(distance) };
        const known = found.get(key);
        if (known) known.push(bearing);
        else found.set(key, [bearing]);
      }
  });
  return found;
}

/** The distance told right before a direction. */
function distanceBefore({ claims, article }: LinkedArticle, at: number): Claim | undefined {
  for (let index = firstFrom(claims, at) - 1; index >= 0; index--) {
    const claim = claims[index];
    if (!claim || at - claim.start > REACH) return undefined;
    if (metresOf(claim) !== null && claim.end <= at && BEFORE.test(article.text.slice(claim.end, at))) return claim;
  }
  return undefined;
}

function metresOf(claim: Claim | undefined): number | null {
  if (claim?.kind !== 'measure' || typeof claim.value !== 'number') return null;
  const scale = scaleOf(claim.unit);
  return scale?.base === 'metre' ? claim.value * scale.factor : null;
}

/** The place named at an offset; of "Orlin's Malby Island" the latter. */
function placeAt(linked: LinkedArticle, at: number): LinkedMention | undefined {
  const named = linked.mentions[firstFrom(linked.mentions, at)];
  if (named?.start !== at || named.type === 'PER') return undefined;
  const owner = /^['’]s /.exec(linked.article.text.slice(named.end, named.end + 3));
  return owner ? placeAt(linked, named.end + owner[0].length) : named;
}

/** Times by which the larger of two distances to one thing exceeds the smaller at most. */
const AS_FAR = 1.5;
/** Telling words that two sentences share where a distance does not show that they speak of one thing. */
const MIN_SHARED = 2;

/** Points beside one another on the compass are one direction, more and less exactly told. */
function relateBearings(left: Bearing, right: Bearing): Severity | undefined {
  if (left.metres !== null && right.metres !== null) {
    if (Math.max(left.metres, right.metres) > AS_FAR * Math.min(left.metres, right.metres)) return undefined;
  } else if (countShared(left.words(), right.words()) < MIN_SHARED) return undefined;
  const apart = Math.abs(POINTS.indexOf(left.value) - POINTS.indexOf(right.value));
  const steps = Math.min(apart, POINTS.length - apart);
  if (steps === 0) return undefined;
  return steps <= 2 ? 'precision' : 'conflict';
}
