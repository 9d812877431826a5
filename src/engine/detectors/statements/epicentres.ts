import { countryNamed } from '../../linking/countries';
import type { Story } from '../../model/analysis';
import type { LinkedMention } from '../../model/mention';
import { firstFrom } from '../../model/span';
import { matchesOf } from '../../text/matchesOf';
import { remember, SENTENCES } from '../../text/remember';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** Which place a quake was centred near: "centred near Malby" here, "the epicentre was near Kelvo" there. */
export const epicentres: Detector = {
  id: 'epicentres',
  kinds: ['place'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: rivalFindings(epicentresOf(story), {
        rule: 'epicentres',
        confidence: 0.5,
        minShared: 0,
        kind: 'place',
        subject: 'the epicentre',
        what: 'where the quake was centred',
        reason: 'another place at the epicentre',
        relate: (left, right) => (areOnePlace(left.value, right.value) ? undefined : 'precision'),
      }),
    };
  },
};

/** What stands between the word and the place; a distance or a direction would make the place another one than the epicentre. */
const CENTRED =
  /\b(?:(?:centred|centered)|epicent(?:re|er)(?: of [^.;:,]{1,40}?)?(?:,? (?:was|is|lay|lies))?(?: (?:located|put|placed))?) (?:very )?(?:near|in|at|under|beneath|close to|around) (?:the )?(?:[a-z]+ ){0,3}?(?:of )?(?=\p{Lu})/gu;
/** "Malby, close to the epicentre". */
const BESIDE =
  /^,? (?:(?:which|that) )?(?:(?:is|was|lies|lay) )?(?:very )?(?:close to|near|nearest|at) (?:to )?(?:the|its) epicent(?:re|er)\b/;
const BESIDE_REACH = 48;

const centresIn = remember((sentence: string) => matchesOf(sentence, CENTRED), SENTENCES);

function epicentresOf(story: Story): ToldValue[] {
  return story.articles.flatMap((linked, article) => {
    const { text, sentences } = linked.article;
    return sentences.flatMap((sentence): ToldValue[] => {
      const written = text.slice(sentence.start, sentence.end);
      if (!/cent(?:red|ered|re|er)\b/.test(written)) return [];
      const told = (place: LinkedMention, start: number, end: number): ToldValue =>
        toldAt(linked, article, sentence, { start, end }, place.entity.name);
      const named = centresIn(written).flatMap((match) => {
        const at = sentence.start + match.index + match[0].length;
        const place = linked.mentions[firstFrom(linked.mentions, at)];
        return place?.start === at && isTown(place) ? [told(place, sentence.start + match.index, place.end)] : [];
      });
      const beside = linked.mentions
        .slice(firstFrom(linked.mentions, sentence.start), firstFrom(linked.mentions, sentence.end))
        .flatMap((place) => {
          const match = BESIDE.exec(text.slice(place.end, place.end + BESIDE_REACH));
          return match && isTown(place) ? [told(place, place.start, place.end + match[0].length)] : [];
        });
      return [...named, ...beside];
    });
  });
}

/** A land is no place to be centred near. */
function isTown({ type, entity }: LinkedMention): boolean {
  return type === 'LOC' && entity.type === 'LOC' && !countryNamed(entity.name);
}

/** "Malby" and "Malby Springs". */
function areOnePlace(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left);
}
