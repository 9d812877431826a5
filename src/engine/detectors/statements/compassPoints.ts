import { compareText } from '../../text/compareText';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { LinkedMention } from '../../model/mention';
import type { Severity } from '../../model/finding';
import { scaleOf } from '../../quantities/measures';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

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
          reason: 'about as far from one place in another direction',
          relate: relateBearings,
        }),
      ),
    };
  },
};

/** Something that lies so far off a place in that direction. */
interface Bearing extends ToldValue {
  /** Name of the place. */
  readonly from: string;
  readonly metres: number;
}

const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const BEHIND =
  /^ ?(?:\([^()]{1,24}\) )?(?:due |to the |just )?((?:north|south|east|west)(?:-?(?:east|west))?) (?:of|from) (?:the )?(?:\p{Ll}+ ){0,4}/u;
/** UTF-16 units behind a distance in which direction and place are looked for. */
const REACH = 100;
/** Times by which the larger of two distances to one thing exceeds the smaller at most. */
const AS_FAR = 1.25;

/** By the identity of the place. */
function bearingsOf(story: Story): Map<string, Bearing[]> {
  const found = new Map<string, Bearing[]>();
  story.articles.forEach((linked, article) => {
    const { text, sentences } = linked.article;
    for (const { kind, unit, value, start, end } of linked.claims) {
      const scale = kind === 'measure' ? scaleOf(unit) : undefined;
      if (scale?.base !== 'metre' || typeof value !== 'number') continue;
      const match = BEHIND.exec(text.slice(end, end + REACH));
      if (!match) continue;
      const place = placeAt(linked, end + match[0].length);
      const sentence = sentences.find((own) => own.start <= start && start < own.end);
      if (!place || !sentence) continue;
      const point = (match[1] ?? '').replace('-', '');
      const told = toldAt(linked, article, sentence, { start, end: place.end }, point);
      const bearing = { ...told, from: place.entity.name, metres: value * scale.factor };
      found.set(place.entity.id, [...(found.get(place.entity.id) ?? []), bearing]);
    }
  });
  return found;
}

/** The place named at an offset; of "Orlin's Malby Island" the latter. */
function placeAt(linked: LinkedArticle, at: number): LinkedMention | undefined {
  const named = linked.mentions.find((mention) => mention.start === at && mention.type !== 'PER');
  const owner = named && /^['’]s /.exec(linked.article.text.slice(named.end, named.end + 3));
  return owner ? placeAt(linked, named.end + owner[0].length) : named;
}

/** Points beside one another on the compass are one direction, more and less exactly told. */
function relateBearings(left: Bearing, right: Bearing): Severity | undefined {
  if (Math.max(left.metres, right.metres) > AS_FAR * Math.min(left.metres, right.metres)) return undefined;
  const apart = Math.abs(POINTS.indexOf(left.value) - POINTS.indexOf(right.value)) % POINTS.length;
  const steps = Math.min(apart, POINTS.length - apart);
  if (steps === 0) return undefined;
  return steps === 1 ? 'precision' : 'conflict';
}
