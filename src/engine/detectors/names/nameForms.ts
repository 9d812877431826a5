/** The ways in which names are written in a story, and where. */
import type { LinkedArticle, Story } from '../../model/analysis';
import type { BlockRole } from '../../model/article';
import type { EntityType } from '../../model/mention';
import { TokenFlag } from '../../model/tokens';
import { functionWords } from '../../text/functionWords';
import { rememberOf } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';
import { cleanName, type NameDraft, type NamePlace } from './nameDraft';
import { addOtherSettings } from './otherSettings';

/** One spelling of a name. */
export interface NameForm {
  /** As written, on one line, without possessive. */
  readonly text: string;
  readonly words: readonly string[];
  /** The words in lower case, without accents, full stops and commas. */
  readonly folded: readonly string[];
  /** Its commonest type, or null for a capitalised word that no recogniser marked. */
  readonly type: EntityType | null;
  readonly places: readonly NamePlace[];
  /** Whether it stands in running text and not in headlines alone, whose capitals tell nothing. */
  readonly inBody: boolean;
  /** `article:source` of its places. */
  readonly sources: ReadonlyMap<string, number>;
}

/** UTF-16 units. What is longer is no name, and comparing two costs the product of their lengths. */
const LONGEST_NAME = 120;

/** "26 Somalis": the figure before a people. */
const COUNTED = /^\d[\d,]* (?=\p{Lu})/u;

const NAME_ROLES = new Set<BlockRole>(['body', 'list', 'headline', 'subhead', 'caption']);

/** All spellings, sorted by text. The same list for all rules that ask, made once. */
export const nameFormsOf = rememberOf((story: Story): readonly NameForm[] => readForms(story));

function readForms(story: Story): NameForm[] {
  const drafts = new Map<string, NameDraft>();
  const draftOf = (text: string): NameDraft => {
    let draft = drafts.get(text);
    if (!draft) drafts.set(text, (draft = { places: [], types: new Map(), inBody: false }));
    return draft;
  };
  story.articles.forEach((linked, article) => {
    const { text, sentences, blocks } = linked.article;
    for (const mention of linked.mentions) {
      const sentence = sentences[mention.sentence];
      const role = sentence && blocks[sentence.block]?.role;
      if (!sentence || !role || !NAME_ROLES.has(role)) continue;
      const from = mention.start + (COUNTED.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0);
      const written = cleanName(text.slice(from, mention.end));
      if (written === '' || written.length > LONGEST_NAME) continue;
      const draft = draftOf(written);
      draft.places.push({
        article,
        source: Math.max(0, sentence.source),
        sentence: mention.sentence,
        start: from,
        end: mention.end,
      });
      draft.inBody ||= role === 'body' || role === 'list';
      draft.types.set(mention.type, (draft.types.get(mention.type) ?? 0) + 1);
    }
  });
  addUnmarkedNames(story, draftOf);
  addJoinedNames(drafts, draftOf);
  addOtherSettings(story, drafts, draftOf);
  return [...drafts.keys()].sort().map((text) => {
    const { places, types, inBody } = drafts.get(text) as NameDraft;
    const sources = new Map<string, number>();
    for (const place of places) sources.set(`${place.article}:${place.source}`, (sources.get(`${place.article}:${place.source}`) ?? 0) + 1);
    const type = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
    const words = text.split(' ');
    return { text, words, folded: words.map(fold), type, places, inBody, sources };
  });
}

/** Capitalised words inside sentences that no dictionary has: names that the recogniser passed over, often because misspelt. */
function addUnmarkedNames(story: Story, draftOf: (text: string) => NameDraft): void {
  const lexicon = sharedLexicon();
  story.articles.forEach((linked, article) => {
    const { text, tokens, sentences, blocks } = linked.article;
    let next = 0;
    sentences.forEach((sentence, index) => {
      if (blocks[sentence.block]?.role !== 'body') return;
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        if (token === sentence.firstToken && !isNameAtStart(linked, token)) continue;
        const start = tokens.start[token] as number;
        const end = tokens.end[token] as number;
        while (next < linked.mentions.length && (linked.mentions[next]?.end ?? 0) <= start) next++;
        const flags = tokens.flags[token] as number;
        if (
          !(flags & TokenFlag.capital) ||
          flags & (TokenFlag.digit | TokenFlag.period) ||
          end - start < (flags & TokenFlag.allCapitals ? 4 : 5) ||
          end - start > LONGEST_NAME
        )
          continue;
        if ((linked.mentions[next]?.start ?? Infinity) < end) continue;
        const word = text.slice(start, end).replace(/(?<=^\p{Lu}\p{Ll}{4,})-\p{Ll}+$/u, '');
        if (/['’-]/.test(word)) continue;
        if (lexicon.partsOf(word.toLowerCase()) !== '') continue;
        const draft = draftOf(word);
        draft.inBody = true;
        draft.places.push({ article, source: Math.max(0, sentence.source), sentence: index, start, end: start + word.length });
      }
    });
  });
}

/** What follows a subject at once: "Holmen did not say". */
const AFTER_SUBJECT = /^(?:did|has|had|was|is|will|would|could|said|says|told|and)(?:n['’]t)?$/;

/** Endings that make words which dictionaries leave out. */
const DERIVED = /(?:ly|ing|ed|ness|ment|tion|ible|able|less|ful|ism|ists?|ers?|['’]\p{L}+)$/u;

/** Whether the first word of a sentence is a name although small letters have it too: "Regards did not say" of a man named Reagrds. */
function isNameAtStart({ article: { text, tokens } }: LinkedArticle, token: number): boolean {
  const lexicon = sharedLexicon();
  const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (functionWords.has(word)) return false;
  if (lexicon.partsOf(lexicon.lemma(word)) === '' && !DERIVED.test(word)) return true;
  const next = text.slice(tokens.start[token + 1], tokens.end[token + 1]);
  if (!AFTER_SUBJECT.test(next)) return false;
  return lexicon.partsOf(lexicon.singular(word)).replace('v', '') === '';
}

const JOINED = /^(.{3,}) and (.{3,})$/u;

/** "Tigers and Panthrs", read as one name, is two where the story has one of them alone as well. */
function addJoinedNames(drafts: ReadonlyMap<string, NameDraft>, draftOf: (text: string) => NameDraft): void {
  for (const [written, draft] of [...drafts]) {
    const [, first = '', second = ''] = JOINED.exec(written) ?? [];
    if (first === '' || !(drafts.has(first) || drafts.has(second))) continue;
    for (const place of draft.places) {
      if (place.end - place.start !== written.length) continue;
      addPart(draftOf(first), draft, { ...place, end: place.start + first.length });
      addPart(draftOf(second), draft, { ...place, start: place.end - second.length });
    }
  }
}

function addPart(part: NameDraft, whole: NameDraft, place: NamePlace): void {
  part.places.push(place);
  part.inBody ||= whole.inBody;
  if (part.types.size === 0) for (const [type, count] of whole.types) part.types.set(type, count);
}

function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.,]/g, '')
    .toLowerCase();
}
