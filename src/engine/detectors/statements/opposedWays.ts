import type { LinkedArticle, Story } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import { TokenFlag } from '../../model/tokens';
import { compareText } from '../../text/compareText';
import { sharedLexicon } from '../../text/sharedLexicon';
import { hashWord } from '../../text/tokens';
import { lowerWord } from '../../text/wordMemory';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "She walked into the store" here, "she walked out of the store" there: one deed, one thing, opposed small words between them. */
export const opposedWays: Detector = {
  id: 'opposed-ways',
  kinds: ['other'],
  detect({ story }: DetectionContext): Detection {
    const ways = [...waysOf(story)].sort((a, b) => compareText(a[0], b[0]));
    return {
      discrepancies: ways.flatMap(([key, values]) =>
        rivalFindings(values, {
          rule: 'opposed-ways',
          confidence: 0.6,
          minShared: 1,
          kind: 'other',
          subject: key.slice(key.indexOf(' ') + 1),
          what: 'which way it was',
          reason: 'the same deed and thing with opposed words between them',
          relate: (left, right) => (left.value === right.value ? undefined : 'conflict'),
        }),
      ),
    };
  },
};

/** Prepositions that exclude one another between one verb and one noun; "out of" and "away from" by their first words. */
const ROWS = ['into onto|out', 'toward towards|away', 'up|down', 'inside|outside', 'above|below beneath', 'before|after', 'with|without'];
/** Rows from the first to this one are movements: who walked in walked out later, but who was walking in was not walking out. */
const LAST_MOVEMENT = 2;
/** Row and side of each preposition. */
const wayOf: ReadonlyMap<number, { readonly row: number; readonly side: string }> = new Map(
  ROWS.flatMap((row, at) =>
    row
      .split('|')
      .flatMap((side) =>
        side
          .split(' ')
          .map((word): [number, { row: number; side: string }] => [hashWord(word), { row: at, side: side.split(' ')[0] ?? side }]),
      ),
  ),
);
const SECOND = new Map([
  [hashWord('out'), hashWord('of')],
  [hashWord('away'), hashWord('from')],
]);
const DETERMINERS = new Set('the a an his her their its this that'.split(' ').map(hashWord));
/** Tokens between a verb and its preposition, the verb included. */
const REACH = 3;
/** Rarity (0 to 9) of a noun that tells one thing from others. */
const RARITY = 2;

function waysOf(story: Story): Map<string, ToldValue[]> {
  const found = new Map<string, ToldValue[]>();
  story.articles.forEach((linked, article) => {
    for (const sentence of linked.article.sentences)
      for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
        const way = wayAt(linked, article, sentence, at);
        if (!way) continue;
        const known = found.get(way.key);
        if (known) known.push(way.told);
        else found.set(way.key, [way.told]);
      }
  });
  return found;
}

function wayAt(linked: LinkedArticle, article: number, sentence: Sentence, at: number): { key: string; told: ToldValue } | undefined {
  const { text, tokens } = linked.article;
  const hash = tokens.hash[at] as number;
  const way = wayOf.get(hash);
  if (!way) return undefined;
  const second = SECOND.get(hash);
  if (second !== undefined && tokens.hash[at + 1] !== second) return undefined;
  let next = second === undefined ? at + 1 : at + 2;
  while (next < sentence.endToken - 1 && DETERMINERS.has(tokens.hash[next] as number)) next++;
  if (next >= sentence.endToken || !((tokens.flags[next] as number) & TokenFlag.word)) return undefined;
  const lexicon = sharedLexicon();
  const noun = lexicon.lemma(lowerWord(text, tokens, next));
  const verb = lexicon.rarity(noun) < RARITY ? undefined : verbBefore(linked, sentence, at);
  if (!verb || (way.row <= LAST_MOVEMENT && !verb.isGoingOn)) return undefined;
  const span = { start: tokens.start[verb.token] as number, end: tokens.end[next] as number };
  return { key: `${String(way.row)} ${verb.base} ${noun}`, told: toldAt(linked, article, sentence, span, way.side) };
}

interface Verb {
  readonly base: string;
  readonly token: number;
  /** "was walking", "walking". */
  readonly isGoingOn: boolean;
}

function verbBefore({ article: { text, tokens } }: LinkedArticle, sentence: Sentence, at: number): Verb | undefined {
  const lexicon = sharedLexicon();
  for (let token = at - 1; token >= Math.max(sentence.firstToken, at - REACH); token--) {
    if ((tokens.flags[token] as number) & TokenFlag.mark) return undefined;
    const word = lowerWord(text, tokens, token);
    const base = lexicon.verbBase(word);
    if (base === undefined || base === 'be' || base === 'have') continue;
    if (base !== word || lexicon.partsOf(word).startsWith('v')) return { base, token, isGoingOn: word.endsWith('ing') };
  }
  return undefined;
}
