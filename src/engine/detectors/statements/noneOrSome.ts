import type { Story } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import type { Severity } from '../../model/finding';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { countShared } from './tellingWords';

/** "No one was injured" here, "two passengers were injured" there. */
export const noneOrSome: Detector = {
  id: 'none-or-some',
  kinds: ['count'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: MATTERS.flatMap((matter) =>
        rivalFindings(toldOf(story, matter), {
          rule: 'none-or-some',
          confidence: 0.6,
          minShared: 0,
          kind: 'count',
          subject: matter.what,
          what: matter.what,
          reason: 'none in one source and some in another',
          relate: relateNumbers,
        }),
      ),
    };
  },
};

interface Matter {
  readonly what: string;
  readonly triggers: ReadonlySet<number>;
  readonly none: RegExp;
  readonly some: RegExp;
}

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|several|some|many|\\d{1,4})';
const PEOPLE = '(?:(?:other |more )?[a-z-]+ ){0,2}?';
const WERE = '(?:was|were|have been|has been|got)';

/** "Killed 36 years ago", "detained 12 hours": no people. */
const NO_TIMES = '(?![a-z\\d]|[ -](?:years?|months?|weeks?|days?|hours?|minutes?|miles|km|kilomet(?:er|re)s|per ?cent|times)\\b)';

/** `done`: participles; `doing`: "injuring"; `things`: plural nouns of which there are none. */
function matterOf(what: string, done: string, doing: string, things: string): Matter {
  const words = `${done}|${things}`.split('|').filter((word) => /^[a-z]+$/.test(word));
  return {
    what,
    triggers: new Set([...words, ...doing.split('|')].map(hashWord)),
    none: new RegExp(
      `\\b(?:(?:no[ -]?one|nobody|(?:none|not one|not a single one) of (?:the|them|its|their)(?: [a-z'’]+){0,2}?) (?:${WERE}|is believed to (?:be|have been)) (?:[a-z]+ )?(?:${done})|no (?:(?:immediate|initial|early|known|confirmed) )?(?:reports? of )?(?:any )?(?:${things})(?! to\\b))\\b`,
      'i',
    ),
    some: new RegExp(
      `(?<!\\bno[ -])\\b(?:${NUMBER} ${PEOPLE}${WERE} (?:[a-z]+ )?(?:${done})|(?:${doing}|${done}) (?:at least |about |more than |up to |as many as )?${NUMBER}${NO_TIMES}|${NUMBER} (?:people |others )?(?:${done})(?= ?[,.;]| and\\b| in\\b))`,
      'i',
    ),
  };
}

const MATTERS: readonly Matter[] = [
  matterOf('whether anybody was injured', 'injured|hurt|wounded', 'injuring|wounding|hurting', 'injuries|casualties|one injured|one hurt'),
  matterOf('whether anybody was killed', 'killed|slain', 'killing', 'deaths|fatalities|casualties'),
  matterOf('whether anybody was arrested', 'arrested|detained', 'arresting|detaining', 'arrests'),
];

const NONE = 'none';
const NONE_YET = 'none reported';
const SOME = 'some';
/** Words by which a source vouches for nothing. */
const YET = /\b(?:reports?|reported|believed|known|confirmed)\b/i;
/** Words by which a source does not speak of all. */
const REST = /\b(?:other|others|else|further|more|additional|serious|seriously|major|if|would|could|might|may|not)\b/i;

function toldOf(story: Story, matter: Matter): ToldValue[] {
  return story.articles.flatMap((linked, article) => {
    const { tokens, sentences, text } = linked.article;
    return sentences.flatMap((sentence: Sentence): ToldValue[] => {
      if (!tokens.hash.subarray(sentence.firstToken, sentence.endToken).some((hash) => matter.triggers.has(hash))) return [];
      const written = text.slice(sentence.start, sentence.end);
      const none = matter.none.exec(written);
      const match = none ?? matter.some.exec(written);
      if (!match) return [];
      const end = match.index + match[0].length;
      const behind = written.slice(end, end + NEAR);
      if (REST.test(match[0].replace(/^not /i, '')) || (none && REST.test(behind))) return [];
      const value = none ? (YET.test(match[0] + behind) ? NONE_YET : NONE) : SOME;
      return [toldAt(linked, article, sentence, { start: sentence.start + match.index, end: sentence.start + end }, value)];
    });
  });
}

/** UTF-16 units behind the words in which "reported" or "other than" may stand. */
const NEAR = 24;

function relateNumbers(left: ToldValue, right: ToldValue): Severity | undefined {
  if (left.value === right.value || (left.value !== SOME && right.value !== SOME)) return undefined;
  // "No one was hurt" alone is of what its article is of.
  const isBare = left.words().size === 0 || right.words().size === 0;
  if (!isBare && countShared(left.words(), right.words()) === 0) return undefined;
  return left.value === NONE_YET || right.value === NONE_YET ? 'precision' : 'conflict';
}
