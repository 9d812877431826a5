// Whether a date looks back or forward: decided by the verb forms next to it in its sentence.

import { isOneOf } from '../text/isOneOf';
import { createHashTable, lookUp, setValue } from '../text/hashTable';
import { hashWord } from '../text/tokens';
import { isCapital, isKindNear, isMark, sentenceEnd, sentenceStart, wordAt, type Passage } from './passage';
import { WordKind } from './wordKind';

const REACH = 14;
const FUTURE = new Set(
  "will 'll shall would must due plans plan planned planning scheduled expected expects expect expecting intends set going wants hopes hope upcoming deadline proposes slated poised likely ready wo till until vowed vows tentatively urged asked invited turns begins expires resumes meet meets opens starts start begin apply applies resume".split(
    ' ',
  ),
);
const PAST = new Set(
  'said told was were had did came took made began went gave met got saw knew found left lost won felt fell rose grew drew threw broke spoke wrote rode drove ran sat stood sent spent built bought brought thought caught taught fought held kept led fled bled read paid shot struck hit cut put quit beat became ago says has have been sank shook swept sought sold slid hung dealt hurt laid lay flew blew'.split(
    ' ',
  ),
);
/** Verbs after which an infinitive lies ahead: "agreed to meet Thursday". */
const AHEAD = new Set(
  'agreed due expected scheduled set planned plans plan plans planning intends going wants hopes ready likely prepared vowed promised promises decided ordered supposed ought has have is are was were deadline proposes slated poised required asked asks urged invited wants bid began begins ahead rumored rumoured tipped'.split(
    ' ',
  ),
);

export type Direction = 'past' | 'future' | 'near';

/** `near` where nothing shows the tense. */
export function directionAt(p: Passage, first: number, next: number): Direction {
  // A verb right behind decides: "the department on Sunday issued"; so does what governs the date: "until Thursday".
  for (let at = next; at < Math.min(sentenceEnd(p, first), next + 2); at++) {
    const found = verbAt(p, at, next);
    if (found) return found;
  }
  const governor = wordAt(p, first - 1);
  const isOpening = first - 1 === sentenceStart(p, first);
  // "The first round is on Sunday", "elections due on Friday"; not "was due on Monday"
  const before = governor === 'on' ? first - 2 : first - 1;
  if (isOneOf(wordAt(p, before), 'is|are') || (wordAt(p, before) === 'due' && !isOneOf(wordAt(p, before - 1), 'was|were'))) return 'future';
  if (((governor === 'until' || governor === 'till') && !isOpening) || (governor === 'as' && isOneOf(wordAt(p, first - 2), 'soon|early')))
    return 'future';
  if (wordAt(p, next) === "'s" || wordAt(p, next) === '’s')
    return isOneOf(governor, 'before|for|of|until|after') && wordAt(p, first - 2) === 'ahead' ? 'future' : 'past';
  const from = Math.max(sentenceStart(p, first), first - REACH);
  for (let at = first - 1; at >= from; at--) {
    const found = verbAt(p, at, from);
    if (found) return found;
    if (isMark(p, at, ';')) break;
  }
  const to = Math.min(sentenceEnd(p, first), next + REACH);
  for (let at = next; at < to; at++) {
    const found = verbAt(p, at, next);
    if (found) return found;
  }
  return 'near';
}

/** Which words show a tense by themselves, by `hashWord`: most words are told apart without being made. */
const VERBS = createHashTable(FUTURE.size + PAST.size + 1);
for (const word of [...FUTURE, ...PAST, 'to']) setValue(VERBS, hashWord(word), 1);

function endsInEd(p: Passage, at: number): boolean {
  const end = p.tokens.end[at] ?? 0;
  return (p.text.charCodeAt(end - 1) | 32) === 0x64 && (p.text.charCodeAt(end - 2) | 32) === 0x65;
}

function verbAt(p: Passage, at: number, from: number): Direction | undefined {
  const kind = lookUp(VERBS, p.tokens.hash[at] ?? 0);
  if (kind === 0 && !endsInEd(p, at)) return undefined;
  const word = wordAt(p, at);
  if (FUTURE.has(word)) return isAheadWord(p, at, word) ? 'future' : undefined;
  if (word === 'to') {
    const verb = wordAt(p, at + 1);
    const isInfinitive =
      verb !== '' &&
      !isCapital(p, at + 1) &&
      !isKindNear(p, at + 1, at, WordKind.article | WordKind.cardinal) &&
      !/^(\d|his|her|its|their|my|our|this|that|these|those|all|more|about|some|be$)/.test(verb);
    return (isInfinitive || verb === 'be') && at > from && AHEAD.has(wordAt(p, at - 1)) ? 'future' : undefined;
  }
  // "Will be held", "is to be put off": a participle has the tense of its auxiliary.
  if (wordAt(p, at - 1) === 'be' && wordAt(p, at - 2) === 'to' && isModifierOfNoun(p, at - 3)) return 'future';
  if (isOneOf(wordAt(p, at - 1), 'be|to|being|will|would|is|are') && !isOneOf(word, 'was|were|had|did|says|has|have|ago')) return undefined;
  if (PAST.has(word)) return 'past';
  if (word.length > 4 && word.endsWith('ed') && !isCapital(p, at)) return 'past';
  return undefined;
}

/** "The bill to be voted on Thursday", but not "the bill is said to be passed": whether no verb stands before the infinitive. */
function isModifierOfNoun(p: Passage, before: number): boolean {
  const word = wordAt(p, before);
  return !PAST.has(word) && !word.endsWith('ed') && !isOneOf(word, 'is|are|was|were|be|been|have|has|had|not');
}

/** Words of the future that are also others: "set" and "may" as past or name, "asked" without "to". */
function isAheadWord(p: Passage, at: number, word: string): boolean {
  const before = wordAt(p, at - 1);
  const after = wordAt(p, at + 1);
  if (
    word === 'set' ||
    word === 'due' ||
    word === 'going' ||
    word === 'ready' ||
    word === 'likely' ||
    word === 'asked' ||
    word === 'urged' ||
    word === 'invited'
  )
    return after === 'to' || (word === 'set' && (after === 'for' || before === 'is' || before === 'are'));
  if (word === 'planned' || word === 'expected' || word === 'scheduled')
    return isOneOf(after, 'to|for|a|an|another|his|her|its|their|more|new') || isOneOf(before, 'is|are|be|been');
  if (isOneOf(word, 'meet|start|begin|apply|resume')) return !isOneOf(before, "to|did|not|n't|the|a|its|their");
  if (word === 'would') return after !== 'have' && wordAt(p, at - 1) !== 'said';
  return !isCapital(p, at) || word === 'will';
}
