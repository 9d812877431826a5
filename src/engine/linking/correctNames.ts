/** What an editor knows better about names, applied to linked articles: it overrules the model and every rule. */
import type { LinkedArticle } from '../model/analysis';
import type { Article } from '../model/article';
import type { Entity, EntityType, LinkedMention } from '../model/mention';
import { overlaps } from '../model/span';
import { entityId } from './canonicalName';
import { collectAttributes } from './collectAttributes';

/** Names are given as they are written; a canonical name stands for all mentions of its entity. */
export type NameCorrection =
  /** These words are a name of this type, also where the model saw none. */
  | { readonly kind: 'type'; readonly text: string; readonly type: EntityType }
  | { readonly kind: 'notAName'; readonly text: string }
  /** Both are one; `as` is its canonical name. */
  | { readonly kind: 'same'; readonly text: string; readonly as: string };

/** Corrections in the order in which they were made; a later one wins. The articles are those of one story. */
export function correctNames(articles: readonly LinkedArticle[], corrections: readonly NameCorrection[]): LinkedArticle[] {
  if (corrections.length === 0) return [...articles];
  let corrected = articles.map(({ mentions }) => mentions);
  for (const correction of corrections) corrected = applyOne(articles, corrected, correction);
  return articles.map((linked, index) => {
    const mentions = corrected[index] ?? linked.mentions;
    return mentions === linked.mentions ? linked : { ...linked, mentions, attributes: collectAttributes(linked.article, mentions) };
  });
}

type Mentions = readonly LinkedMention[];

function applyOne(articles: readonly LinkedArticle[], lists: readonly Mentions[], correction: NameCorrection): Mentions[] {
  const { text } = correction;
  const isMeant = (article: Article, { start, end, entity }: LinkedMention): boolean =>
    entity.name === text || article.text.slice(start, end) === text;
  const target = targetOf(correction, lists);
  return articles.map(({ article }, index) => {
    const mentions = lists[index] ?? [];
    if (!article.text.includes(text) && !mentions.some(({ entity }) => entity.name === text)) return mentions;
    if (correction.kind === 'notAName') return mentions.filter((mention) => !isMeant(article, mention));
    const changed = mentions.map((mention) =>
      isMeant(article, mention) ? { ...mention, type: target.type, entity: target, evidence: 'corrected' } : mention,
    );
    if (correction.kind === 'same') return changed;
    return [...changed, ...unseen(article, changed, text, target)].sort((a, b) => a.start - b.start);
  });
}

/** The entity that corrected mentions belong to from now on. */
function targetOf(correction: NameCorrection, lists: readonly Mentions[]): Entity {
  const all = lists.flatMap((mentions) => mentions.map(({ entity }) => entity));
  const own = all.find(({ name, variants }) => name === correction.text || variants.includes(correction.text));
  if (correction.kind === 'same') {
    const other = all.find(({ name, variants }) => name === correction.as || variants.includes(correction.as));
    const type = other?.type ?? own?.type ?? 'MISC';
    const variants = new Set([...(other?.variants ?? []), correction.text, ...(own?.variants ?? [])]);
    const name = other?.name ?? correction.as;
    variants.delete(name);
    return { id: other?.id ?? entityId(type, name), name, type, variants: [...variants] };
  }
  const type = correction.kind === 'type' ? correction.type : 'MISC';
  const known = all.find((entity) => entity.name === correction.text && entity.type === type);
  return (
    known ?? {
      id: entityId(type, correction.text),
      name: correction.text,
      type,
      variants: own?.name === correction.text ? own.variants : [],
    }
  );
}

/** Places of the words that no mention covers, as whole words. */
function unseen(article: Article, mentions: Mentions, text: string, entity: Entity): LinkedMention[] {
  const found: LinkedMention[] = [];
  let sentence = 0;
  for (let start = article.text.indexOf(text); start >= 0 && text !== ''; start = article.text.indexOf(text, start + text.length)) {
    const span = { start, end: start + text.length };
    while (sentence < article.sentences.length && (article.sentences[sentence]?.end ?? 0) <= start) sentence++;
    const holder = article.sentences[sentence];
    if (!holder || holder.start > start || isInsideWord(article.text, span) || mentions.some((mention) => overlaps(mention, span)))
      continue;
    found.push({ ...span, type: entity.type, sentence, entity, evidence: 'corrected' });
  }
  return found;
}

function isInsideWord(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);
  return isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
}
