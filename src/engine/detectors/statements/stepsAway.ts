import type { Story } from '../../model/analysis';
import { compareText } from '../../text/compareText';
import type { Severity } from '../../model/finding';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { matchesOf } from '../../text/matchesOf';

/** "Five buildings away" here, "three doors away" there, "a few blocks away" elsewhere. */
export const stepsAway: Detector = {
  id: 'steps-away',
  kinds: ['place'],
  detect({ story }: DetectionContext): Detection {
    const told = [...stepsOf(story)].sort((a, b) => compareText(a[0], b[0]));
    return {
      discrepancies: told.flatMap(([unit, values]) =>
        rivalFindings(withoutVagueDoubles(values), {
          rule: 'steps-away',
          confidence: 0.6,
          minShared: 1,
          kind: 'place',
          subject: `how many ${unit}s away`,
          what: 'how far away it was',
          reason: 'two distances counted in the same steps',
          relate: relateSteps,
        }),
      ),
    };
  },
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Steps that are counted for one another stand in one row, under its first word. */
const UNITS = ['door house home building apartment', 'block street', 'floor', 'row', 'seat', 'table', 'room', 'stop', 'exit'];
const unitOf: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap((row) => row.split(' ').map((word): [string, string] => [word, row.split(' ')[0] ?? word])),
);
const TRIGGERS: ReadonlySet<number> = new Set([...unitOf.keys()].flatMap((word) => [hashWord(word), hashWord(`${word}s`)]));
const STEPS = new RegExp(
  `\\b(?:(${NUMBERS.join('|')}|\\d{1,2})|(?:a |just a )?(few|several|couple of)) (${[...unitOf.keys()].join('|')})s? (?:away|from|down|up|off|over|apart|behind)\\b`,
  'giu',
);
const VAGUE = 'a few';

function stepsOf(story: Story): Map<string, ToldValue[]> {
  const found = new Map<string, ToldValue[]>();
  story.articles.forEach((linked, article) => {
    const { text, tokens, sentences } = linked.article;
    for (const sentence of sentences) {
      if (!tokens.hash.subarray(sentence.firstToken, sentence.endToken).some((hash) => TRIGGERS.has(hash))) continue;
      for (const match of matchesOf(text.slice(sentence.start, sentence.end), STEPS)) {
        const unit = unitOf.get((match[3] ?? '').toLowerCase()) ?? '';
        const start = sentence.start + match.index;
        const number = (match[1] ?? '').toLowerCase();
        const value = match[2] !== undefined ? VAGUE : String(NUMBERS.indexOf(number) + 1 || number);
        const told = toldAt(linked, article, sentence, { start, end: start + match[0].length }, value);
        const known = found.get(unit);
        if (known) known.push(told);
        else found.set(unit, [told]);
      }
    }
  });
  return found;
}

/** A source that counts the steps and elsewhere says "a few" gives one value. */
function withoutVagueDoubles(values: readonly ToldValue[]): ToldValue[] {
  const exact = new Set(values.flatMap(({ source, value }) => (value === VAGUE ? [] : [source])));
  return values.filter(({ source, value }) => value !== VAGUE || !exact.has(source));
}

function relateSteps(left: ToldValue, right: ToldValue): Severity | undefined {
  if (left.value === right.value) return undefined;
  return left.value === VAGUE || right.value === VAGUE ? 'precision' : 'conflict';
}
