import type { Story } from '../../model/analysis';
import { compareText } from '../../text/compareText';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { countShared } from './tellingWords';

/** "Its highest level since 1974" here, "the highest since 1982" there. */
export const recordSince: Detector = {
  id: 'record-since',
  kinds: ['date'],
  detect({ story }: DetectionContext): Detection {
    const told = [...recordsOf(story)].sort((a, b) => compareText(a[0], b[0]));
    return {
      discrepancies: told.flatMap(([record, values]) =>
        rivalFindings(values, {
          rule: 'record-since',
          confidence: 0.6,
          minShared: 1,
          kind: 'date',
          subject: `${record} since when`,
          what: 'since when it is a record',
          reason: 'one record has two years in which it was last reached',
          relate: (left, right) =>
            left.value === right.value || (record === 'first' && countShared(left.words(), right.words()) < MIN_SHARED_OF_FIRSTS)
              ? undefined
              : 'conflict',
        }),
      ),
    };
  },
};

/** Words for one record in one row, called by the first. */
const RECORDS = [
  'worst deadliest bloodiest',
  'largest biggest greatest',
  'highest most',
  'lowest fewest least',
  'strongest heaviest',
  'longest',
  'first',
];
/** The first visit and the first win are two; so many telling words show that two sentences speak of one. */
const MIN_SHARED_OF_FIRSTS = 3;
const recordOf: ReadonlyMap<string, string> = new Map(
  RECORDS.flatMap((row) => row.split(' ').map((word): [string, string] => [word, row.split(' ')[0] ?? word])),
);
/** Words between the record and "since", at most. */
const SINCE = new RegExp(
  `\\b(${[...recordOf.keys()].join('|')})\\b(?: [\\p{L}\\p{N}'’-]+){0,8}? since (?:\\p{L}+ ){0,2}((?:1[89]|20)\\d\\d)\\b(?![-–/]\\d)`,
  'iu',
);
const TRIGGER = hashWord('since');

function recordsOf(story: Story): Map<string, ToldValue[]> {
  const found = new Map<string, ToldValue[]>();
  story.articles.forEach((linked, article) => {
    const { text, tokens, sentences } = linked.article;
    for (const sentence of sentences) {
      if (!tokens.hash.subarray(sentence.firstToken, sentence.endToken).includes(TRIGGER)) continue;
      const match = SINCE.exec(text.slice(sentence.start, sentence.end));
      const record = recordOf.get((match?.[1] ?? '').toLowerCase());
      if (!match || record === undefined) continue;
      const start = sentence.start + match.index;
      const told = toldAt(linked, article, sentence, { start, end: start + match[0].length }, match[2] ?? '');
      const known = found.get(record);
      if (known) known.push(told);
      else found.set(record, [told]);
    }
  });
  return found;
}
