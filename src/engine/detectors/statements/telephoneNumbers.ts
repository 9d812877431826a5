import type { Sentence } from '../../model/article';
import type { Span } from '../../model/span';
import { editDistance } from '../../linking/editDistance';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "Call 0845 555 0142" here, "call 0845 555 012" there: one figure more, less or other. */
export const telephoneNumbers: Detector = {
  id: 'telephone-numbers',
  kinds: ['entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const byNumber = new Map<string, ToldValue[]>();
    story.articles.forEach((linked, article) => {
      for (const sentence of linked.article.sentences)
        for (const { number, ...span } of numbersIn(linked.article.text, sentence)) {
          const known = byNumber.get(number) ?? [];
          byNumber.set(number, [...known, toldAt(linked, article, sentence, span, number)]);
        }
    });
    return {
      discrepancies: nearPairs([...byNumber.keys()].sort()).flatMap(([left, right]) =>
        rivalFindings([...(byNumber.get(left) ?? []), ...(byNumber.get(right) ?? [])], {
          kind: 'entity-attribute',
          subject: 'telephone number',
          what: 'a telephone number',
          reason: 'two numbers that differ in one figure',
          rule: 'telephone-numbers',
          confidence: 0.75,
          minShared: 1,
          // Two lines of one office differ in a figure as well.
          relate: (a, b) => (a.value === b.value ? undefined : 'precision'),
        }),
      ),
    };
  },
};

interface Numbered extends Span {
  /** Its figures alone. */
  readonly number: string;
}

const CALLED = /\b(?:call|phone|telephone|dial|contact|hotline|helpline|line|reached)\b/i;
const FIGURES = /(?<![\d\p{L}.,])[+(]?\d[\d\-. ()]{5,18}\d(?![\d,])/gu;
const FEWEST = 7;
const MOST = 14;

/** Numbers of a sentence that asks to call them. */
function numbersIn(text: string, { start, end }: Sentence): Numbered[] {
  const told = text.slice(start, end);
  if (told.length > LONGEST_SENTENCE || !CALLED.test(told)) return [];
  return [...told.matchAll(FIGURES)].flatMap(({ 0: written, index }) => {
    const number = written.replace(/\D/g, '');
    if (number.length < FEWEST || number.length > MOST) return [];
    return [{ number, start: start + index, end: start + index + written.length }];
  });
}

/** UTF-16 units; longer ones are no prose. */
const LONGEST_SENTENCE = 2000;
/** Numbers of a story that are compared with one another. */
const MOST_NUMBERS = 60;

function nearPairs(numbers: readonly string[]): [string, string][] {
  const few = numbers.slice(0, MOST_NUMBERS);
  return few.flatMap((left, at) =>
    few.slice(at + 1).flatMap((right): [string, string][] => (editDistance(left, right) === 1 ? [[left, right]] : [])),
  );
}
