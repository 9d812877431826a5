import type { Article } from '../model/article';
import type { Attribute, LinkedMention } from '../model/mention';
import { organisationAttributes } from './organisationAttributes';
import { personAttributes } from './personAttributes';
import { placeAttributes } from './placeAttributes';
import type { Surroundings } from './surroundings';

/** Units on either side of a mention that are looked at. */
const REACH = 200;

/** What one article says of each entity, by `Entity.id`, in the order of the text. `mentions` likewise. */
export function collectAttributes(article: Article, mentions: readonly LinkedMention[]): ReadonlyMap<string, readonly Attribute[]> {
  const collected = new Map<string, Attribute[]>();
  mentions.forEach((mention, index) => {
    const sentence = article.sentences[mention.sentence];
    if (!sentence) return;
    const start = Math.max(sentence.start, mention.start - REACH);
    const end = Math.min(sentence.end, mention.end + REACH);
    const around: Surroundings = {
      mention,
      written: article.text.slice(mention.start, mention.end),
      before: article.text.slice(start, mention.start),
      after: article.text.slice(mention.end, end),
      following: sameSentence(mentions, index),
    };
    const found = attributesOf(around);
    if (found.length === 0) return;
    const list = collected.get(mention.entity.id);
    if (list) for (const item of found) list.push(item);
    else collected.set(mention.entity.id, found);
  });
  return collected;
}

function attributesOf(around: Surroundings): Attribute[] {
  const found =
    around.mention.type === 'PER'
      ? personAttributes(around)
      : around.mention.type === 'ORG'
        ? organisationAttributes(around)
        : around.mention.type === 'LOC'
          ? placeAttributes(around)
          : [];
  return found.filter((attribute) => attribute.value !== '').sort((left, right) => left.start - right.start);
}

/** Up to six mentions behind this one in its sentence. */
function sameSentence(mentions: readonly LinkedMention[], index: number): LinkedMention[] {
  const { sentence } = mentions[index] as LinkedMention;
  const following: LinkedMention[] = [];
  for (let at = index + 1; at < mentions.length && following.length < 6; at++) {
    const next = mentions[at] as LinkedMention;
    if (next.sentence !== sentence) break;
    following.push(next);
  }
  return following;
}
