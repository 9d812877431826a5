import type { Attribute } from '../model/mention';
import { BODY_NOUNS } from './roleNouns';
import { isVerbForm } from './verbForm';
import { attributeAfter, attributeBefore, attributeInside, phraseLength, type Surroundings } from './surroundings';

const KIND_OF_LINK: Readonly<Record<string, Attribute['kind']>> = {
  based: 'basedIn',
  headquartered: 'basedIn',
  listed: 'listedIn',
  traded: 'listedIn',
  backed: 'backedBy',
  owned: 'backedBy',
};
const LINKED_BEFORE =
  /(\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3})-(based|headquartered|listed|traded|backed|owned) (?:[\p{Ll}-]+ ){0,5}$/u;
const LINKED_INSIDE = /^(\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3})-(based|headquartered|listed|traded|backed|owned) /u;
const LINKED_AFTER =
  /^(?:, |, which is |, who is |, which was | is | was | are | \()(?:also )?(?:(based|headquartered) (?:in|at)|(listed|traded) (?:in|on)|(backed) by) (?:the )?/;
/** ", a Malby-based brewery". */
const LINKED_APPOSED = /^, (?:a|an|the) (\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2})-based\b/u;
const PLACE_OR_NAME = /^(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}.'’&-]*(?:,? (?:and |of |& )?\p{Lu}[\p{L}.'’&-]*){0,5}/u;
const SHARE_MOVE =
  /\b(?:fell|rose|slid|slipped|dropped|gained|climbed|jumped|closed|lost|tumbled|plunged|surged|sank|soared|ended|traded|shed|added|eased|advanced|declined)\b(?:[^.;]|\.\d)*?(?:%|percent|per cent|pct)[^.;]{0,12} in $/;
const WHICH =
  /^, (?:which|that) (?=(?:makes?|sells?|produces?|operates?|owns?|runs?|provides?|develops?|builds?|manufactures?|bills itself|calls itself|speciali[sz]es|publishes|employs|supplies|designs?)\b)/;
const ARTICLE = /^, (?:a|an|the|one of) /;

/** Seat, listing, backers and descriptions that stand right beside an organisation's name. */
export function organisationAttributes(around: Surroundings): Attribute[] {
  return [...linkedBefore(around), ...linkedAfter(around), ...listedByTrade(around), ...describedAfter(around), ...describedBefore(around)];
}

function linkedBefore(around: Surroundings): Attribute[] {
  const inside = LINKED_INSIDE.exec(around.written);
  if (inside) return [attributeInside(around, KIND_OF_LINK[inside[2] ?? ''] ?? 'basedIn', 0, inside[1] ?? '')];
  const match = /-(?:based|headquartered|listed|traded|backed|owned) /.test(around.before) ? LINKED_BEFORE.exec(around.before) : null;
  return match ? [attributeBefore(around, KIND_OF_LINK[match[2] ?? ''] ?? 'basedIn', match.index, match[1] ?? '')] : [];
}

function linkedAfter(around: Surroundings): Attribute[] {
  const apposed = LINKED_APPOSED.exec(around.after);
  if (apposed?.[1] !== undefined) return [attributeAfter(around, 'basedIn', apposed[0].lastIndexOf(apposed[1]), apposed[1])];
  const match = LINKED_AFTER.exec(around.after);
  if (!match) return [];
  const kind = KIND_OF_LINK[match[1] ?? match[2] ?? match[3] ?? ''] ?? 'basedIn';
  const rest = around.after.slice(match[0].length);
  const wanted = kind === 'basedIn' ? 'LOC' : kind === 'backedBy' ? 'ORG' : null;
  const named = around.following.find((mention) => mention.type === wanted && mention.start - around.mention.end - match[0].length < 40);
  if (named)
    return [
      attributeAfter(
        around,
        kind,
        named.start - around.mention.end,
        around.after.slice(named.start - around.mention.end, named.end - around.mention.end),
      ),
    ];
  const value = kind === 'listedIn' ? rest.slice(0, Math.min(60, phraseLength(rest))) : (PLACE_OR_NAME.exec(rest)?.[0] ?? '');
  return [attributeAfter(around, kind, match[0].length, value)];
}

/** "… slid 3.1% in Shenzhen": shares move where they are listed. */
function listedByTrade(around: Surroundings): Attribute[] {
  const place = around.following.find((mention) => mention.type === 'LOC');
  if (!place) return [];
  const between = around.after.slice(0, place.start - around.mention.end);
  const isOthers = around.following.some((mention) => mention.start < place.start && mention.type === 'ORG');
  if (isOthers || between.length > 120 || !SHARE_MOVE.test(between)) return [];
  const value = around.after.slice(between.length, place.end - around.mention.end);
  return [attributeAfter(around, 'listedIn', between.length, value)];
}

/** ", a maker of pumps," or ", which makes pumps." */
function describedAfter(around: Surroundings): Attribute[] {
  const which = WHICH.exec(around.after);
  const lead = which ?? ARTICLE.exec(around.after);
  if (!lead) return [];
  const rest = around.after.slice(lead[0].length);
  const phrase = rest.slice(0, which ? clauseLength(rest) : phraseLength(rest));
  if (phrase.length > 140) return [];
  if (
    !which &&
    !phrase
      .split(/[ ,]/)
      .slice(0, 12)
      .some((word) => BODY_NOUNS.has(word.toLowerCase()))
  )
    return [];
  return [attributeAfter(around, 'description', lead[0].length, phrase)];
}

function clauseLength(text: string): number {
  const end = /[,;:()]|\.(?:\s|$)|[.!?]$/.exec(text);
  return end ? end.index : text.length;
}

/** Words that end the walk back from a description's noun. */
const FUNCTION_WORD =
  /^(?:the|a|an|its|their|of|by|in|on|for|with|from|to|and|or|as|including|include|includes|that|which|is|are|was|were|at|than|such|against|between|fellow|said|told|while|but|when|after|before|both|has|have|had|like)$/;

/** "surveillance equipment maker Acme": words in small letters that end in a kind of body, right in front of the name. */
function describedBefore(around: Surroundings): Attribute[] {
  const trimmed = around.before.trimEnd();
  if (!BODY_NOUNS.has(trimmed.slice(trimmed.lastIndexOf(' ') + 1))) return [];
  const match = /(?:^|[ ("“])((?:(?:[\p{Ll}\d][\p{L}\d'’-]*|\p{Lu}{2,4}) ){1,6})$/u.exec(around.before);
  if (!match?.[1]) return [];
  const words = match[1].trimEnd().split(' ');
  if (!BODY_NOUNS.has(words[words.length - 1] ?? '')) return [];
  let from = words.length - 1;
  while (from > 0 && !FUNCTION_WORD.test(words[from - 1] ?? '') && !isVerbForm(words[from - 1] ?? '')) from--;
  const value = words.slice(from).join(' ');
  return [attributeBefore(around, 'description', around.before.length - 1 - value.length, value)];
}
