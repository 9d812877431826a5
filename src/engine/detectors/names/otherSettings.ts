/** Names that stand in the text set otherwise than the recogniser knows them: other hyphens, spaces, stops, apostrophes. */
import type { LinkedArticle, Story } from '../../model/analysis';
import { cleanName, type NameDraft } from './nameDraft';

/** Letters and digits of a name below which two settings may be two things. */
const MIN_LETTERS = 4;
const MAX_LETTERS = 50;
/** Letters by which a place in the text is known to begin a name. */
const BEGINNING = 4;
/** Several words, a hyphen or an inner capital, and no figure, as models have ("DC 10"). */
const MAY_BE_SET = /^(?=.*(?:[ -]|\p{Ll}\p{Lu}))\P{N}+$/u;
/** No brackets, quotation marks or ends of sentences, which are not the name's. */
const PLAIN = /^(?:[\p{L}\p{M}\p{N}\s&/’'-]|\.(?! \p{Lu}\p{Ll}{3}))+$/u;
/** Tokens of a name, its hyphens and stops among them. */
const MOST_TOKENS = 12;

/** Adds the places where a name of several words, or with a hyphen or an inner capital, is set otherwise. Linear in the text. */
export function addOtherSettings(story: Story, drafts: ReadonlyMap<string, NameDraft>, draftOf: (text: string) => NameDraft): void {
  const known = new Map<string, NameDraft>();
  for (const [written, draft] of drafts) {
    if (!MAY_BE_SET.test(written) || written === written.toUpperCase() || draft.types.size === 0 || !draft.inBody) continue;
    // Films and peoples are set now so, now so by everybody ("all-star").
    if (draft.types.has('MISC')) continue;
    const key = squeeze(written);
    if (key.length >= MIN_LETTERS && key.length <= MAX_LETTERS && !known.has(key)) known.set(key, draft);
  }
  const beginnings = new Set([...known.keys()].map((key) => key.slice(0, BEGINNING)));
  story.articles.forEach((linked, article) => {
    const { sentences, blocks } = linked.article;
    sentences.forEach((sentence, index) => {
      const role = blocks[sentence.block]?.role;
      if (role !== 'body' && role !== 'list') return;
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        const found = nameAt(linked, token, sentence.endToken, known, beginnings);
        if (!found || drafts.get(found.written)?.types.size || isPartOfName(linked, found)) continue;
        const draft = draftOf(found.written);
        draft.inBody = true;
        for (const [type, count] of found.known.types) draft.types.set(type, count);
        draft.places.push({ article, source: Math.max(0, sentence.source), sentence: index, start: found.start, end: found.end });
      }
    });
  });
}

/** A part of what was read as one longer name says no more than the whole. */
function isPartOfName({ mentions }: LinkedArticle, { start, end }: Found): boolean {
  return mentions.some((mention) => mention.start <= start && mention.end >= end && mention.end - mention.start > end - start);
}

interface Found {
  readonly known: NameDraft;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name that begins at a token, if it is not written as the recogniser has it. */
function nameAt(
  { article: { text, tokens } }: LinkedArticle,
  first: number,
  endToken: number,
  known: ReadonlyMap<string, NameDraft>,
  beginnings: ReadonlySet<string>,
): Found | undefined {
  const start = tokens.start[first] as number;
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return undefined;
  let best: Found | undefined;
  for (let token = first; token < endToken && token < first + MOST_TOKENS; token++) {
    const end = tokens.end[token] as number;
    const key = squeeze(text.slice(start, end));
    if (key.length > MAX_LETTERS) break;
    if (key.length >= BEGINNING && !beginnings.has(key.slice(0, BEGINNING))) break;
    if (!/[\p{L}\p{N}]/u.test(text.slice(tokens.start[token], end))) continue;
    const draft = known.get(key);
    if (draft && PLAIN.test(text.slice(start, end))) best = { known: draft, written: cleanName(text.slice(start, end)), start, end };
  }
  return best;
}

/** Letters and digits alone, in lower case and without accents. */
function squeeze(written: string): string {
  return written
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
