import type { Attribute } from '../model/mention';
import { PLACE_NOUNS } from './roleNouns';
import { attributeAfter, attributeBefore, phraseLength, type Surroundings } from './surroundings';

const BEFORE = /((?:[\p{L}'’-]+ ){0,3})([\p{Ll}]+) of $/u;
const STOP = /^(?:the|a|an|in|of|on|at|to|from|its|their|and|near|by|for|with|is|was)$/;

/** What kind of place a name is said to be: "the far-western province of X", "X province", "X, a region in the north". */
export function placeAttributes(around: Surroundings): Attribute[] {
  const found: Attribute[] = [];
  const before = around.before.endsWith(' of ') ? BEFORE.exec(around.before.slice(-60)) : null;
  if (before && PLACE_NOUNS.has(before[2] ?? '')) {
    const words = [...(before[1] ?? '').trimEnd().split(' '), before[2] ?? ''].filter((word) => word !== '');
    let from = words.length - 1;
    while (from > 0 && !STOP.test((words[from - 1] ?? '').toLowerCase())) from--;
    const value = words.slice(from).join(' ');
    found.push(attributeBefore(around, 'placeType', around.before.length - ' of '.length - value.length, value));
  }
  const after = /^ (\p{Ll}+)\b/u.exec(around.after);
  if (after?.[1] && PLACE_NOUNS.has(after[1])) found.push(attributeAfter(around, 'placeType', 1, after[1]));
  const lead = /^, (?:a|an|the) /.exec(around.after);
  if (lead) {
    const rest = around.after.slice(lead[0].length);
    const phrase = rest.slice(0, phraseLength(rest));
    const words = phrase.split(' ');
    if (words.length < 12 && words.slice(0, 5).some((word) => PLACE_NOUNS.has(word.toLowerCase())))
      found.push(attributeAfter(around, 'placeType', lead[0].length, phrase));
  }
  return found;
}
