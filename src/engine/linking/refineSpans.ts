import type { ArticleAnalysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { EntityType, Mention } from '../model/mention';
import { sharedLexicon } from '../text/sharedLexicon';
import { countryNamed, countryOfDemonym } from './countries';
import { majority } from './nameForm';
import { cleanName, foldName } from './nameText';
import { readOrganisationName } from './organisationNames';

/** What a story shows of its names before they are compared: types by folded spelling, and acronyms of common words. */
export interface NameEvidence {
  readonly types: ReadonlyMap<string, EntityType>;
  /** Organisations, by the key of `readOrganisationName`. */
  readonly firmKeys: ReadonlySet<string>;
  /** "AI" where a text explains it as "artificial intelligence (AI)". */
  readonly commonAcronyms: ReadonlySet<string>;
}

/** "(AI)" and what stands before it in small letters. */
const BRACKET = /\((\p{Lu}{2,7})s?\)/uy;
const SMALL_WORDS_BEFORE = /(?:\p{Ll}[\p{L}-]* )+$/u;

/** Gathers the evidence of all articles of a story. */
export function gatherEvidence(story: readonly ArticleAnalysis[]): NameEvidence {
  const counts = new Map<string, Map<EntityType, number>>();
  const firms = new Set<string>();
  const commonAcronyms = new Set<string>();
  for (const { article, mentions } of story) {
    for (const mention of mentions) {
      const written = cleanName(article.text.slice(mention.start, mention.end));
      const folded = foldName(written);
      if (mention.type === 'ORG') firms.add(written);
      const types = counts.get(folded) ?? new Map<EntityType, number>();
      types.set(mention.type, (types.get(mention.type) ?? 0) + 1);
      counts.set(folded, types);
    }
    for (let at = article.text.indexOf(' ('); at >= 0; at = article.text.indexOf(' (', at + 1)) {
      const acronym = commonAcronymAt(article.text, at + 1);
      if (acronym !== null) commonAcronyms.add(acronym);
    }
  }
  return {
    types: new Map([...counts].map(([folded, types]) => [folded, majority(types)])),
    firmKeys: new Set([...firms].map((written) => readOrganisationName(written).key)),
    commonAcronyms,
  };
}

/** The acronym in the bracket at `at`, if the words in small letters before it spell it. */
function commonAcronymAt(text: string, at: number): string | null {
  BRACKET.lastIndex = at;
  const acronym = BRACKET.exec(text)?.[1];
  if (acronym === undefined) return null;
  const words = SMALL_WORDS_BEFORE.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const initials = words
    .trim()
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
  return initials.endsWith(acronym.toLowerCase()) ? acronym : null;
}

/** An Arabic surname behind the article in small letters: "Karim el-Sahli". */
const ARTICLED = / (?:al|el|ul|ad|an|ar|as|ash|at|az)-\p{Lu}[\p{L}’']+/uy;

/** Joins to a person the surname that was left out of the mention; a stretch that another mention has stays with it. */
function withArticledName(article: Article, mentions: readonly Mention[]): (mention: Mention, at: number) => Mention {
  return (mention, at) => {
    if (mention.type !== 'PER') return mention;
    ARTICLED.lastIndex = mention.end;
    const end = mention.end + (ARTICLED.exec(article.text)?.[0].length ?? 0);
    return end === mention.end || (mentions[at + 1]?.start ?? Infinity) < end ? mention : { ...mention, end };
  };
}

/** A stretch of a mention, relative to its start. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** The mentions of one article with spans that the story proves wrong cut, split or dropped. In the order of the text. */
export function refineSpans(article: Article, mentions: readonly Mention[], evidence: NameEvidence): Mention[] {
  return mentions.map(withArticledName(article, mentions)).flatMap((mention) => {
    const written = article.text.slice(mention.start, mention.end);
    if (written.length > 120) return [mention];
    if (article.text.charAt(mention.end) === '$' && /^\p{Lu}{1,3}$/u.test(written)) return [];
    if (evidence.commonAcronyms.has(written)) return [];
    const parts = splitAll({ from: 0, to: written.length, type: mention.type }, written, evidence, 0);
    const [only] = parts;
    if (parts.length === 1 && only && only.to - only.from === written.length && only.type === mention.type) return [mention];
    return parts.map((part) => ({
      ...mention,
      start: mention.start + part.from,
      end: mention.start + part.to,
      type: part.type,
      evidence: `${mention.evidence}; span by the story`,
    }));
  });
}

function splitAll(part: Part, written: string, evidence: NameEvidence, depth: number): Part[] {
  if (depth > 3) return [part];
  const text = written.slice(part.from, part.to);
  for (const rule of RULES) {
    const found = rule(text, part.type, evidence);
    if (found)
      return found.flatMap((next) =>
        splitAll({ from: part.from + next.from, to: part.from + next.to, type: next.type }, written, evidence, depth + 1),
      );
  }
  return [part];
}

type Rule = (text: string, type: EntityType, evidence: NameEvidence) => readonly Part[] | null;

const RULES: readonly Rule[] = [cutShouted, splitLinked, splitCountries, cutTail, splitKnown, splitPeoples, typeOfCountry];

/** "LITTLE Eva Holm": the first word of a story in capitals is no part of the name. */
function cutShouted(text: string, type: EntityType): readonly Part[] | null {
  const word = type === 'PER' ? /^(\p{Lu}{3,}) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u.exec(text)?.[1] : undefined;
  if (word === undefined || !sharedLexicon().partsOf(word.toLowerCase()).includes('a')) return null;
  return [{ from: word.length + 1, to: text.length, type }];
}

/** "Lima-based Acme": a place and a name. */
function splitLinked(text: string, type: EntityType, evidence: NameEvidence): readonly Part[] | null {
  const match = /^(\p{Lu}.{1,40}?)-(?:based|listed|headquartered|backed|owned|led|controlled)(?: (\p{Lu}|i\p{Lu}))?/u.exec(text);
  if (!match?.[1]) return null;
  const first: Part = { from: 0, to: match[1].length, type: evidence.types.get(foldName(match[1])) ?? 'LOC' };
  if (match[2] === undefined) return [first];
  const from = match[0].length - match[2].length;
  const rest = text.slice(from);
  return [
    first,
    {
      from,
      to: text.length,
      type: evidence.types.get(foldName(cleanName(rest))) ?? (type === 'PER' && !rest.includes(' ') ? 'ORG' : type),
    },
  ];
}

/** "US-China": two countries. */
function splitCountries(text: string): readonly Part[] | null {
  const at = text.search(/[-–/]/);
  const [left, right] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !(countryNamed(left) ?? countryOfDemonym(left)) || !(countryNamed(right) ?? countryOfDemonym(right))) return null;
  const typeOf = (name: string): EntityType => (countryNamed(name) ? 'LOC' : 'MISC');
  return [
    { from: 0, to: at, type: typeOf(left) },
    { from: at + 1, to: text.length, type: typeOf(right) },
  ];
}

/** "US government": words in small letters at the end are no part of a name. */
function cutTail(text: string, type: EntityType): readonly Part[] | null {
  const match = /^(\p{Lu}[\p{L}\p{N}.'’ &-]*?)((?: \p{Ll}[\p{Ll}-]*)+|(?: [Gg]overnment))$/u.exec(text);
  const head = match?.[1];
  if (head === undefined) return null;
  const country = countryNamed(head) ? 'LOC' : countryOfDemonym(head) ? 'MISC' : null;
  if (country === null && / Government$/.test(text)) return null;
  return [{ from: 0, to: head.length, type: country ?? type }];
}

/** "Acme and Borealis" where both are names of the story by themselves. */
function splitKnown(text: string, _type: EntityType, evidence: NameEvidence): readonly Part[] | null {
  if (countryNamed(text)) return null;
  for (const match of text.matchAll(/ (?:and|&) /g)) {
    const right = match.index + match[0].length;
    const first = knownType(text.slice(0, match.index), evidence);
    const second = knownType(text.slice(right), evidence);
    if (first !== null && second !== null)
      return [
        { from: 0, to: match.index, type: first },
        { from: right, to: text.length, type: second },
      ];
  }
  return null;
}

/** The type of a name of the story, its legal words laid aside; null for others. */
function knownType(name: string, evidence: NameEvidence): EntityType | null {
  const known = evidence.types.get(foldName(cleanName(name)));
  if (known) return known;
  return evidence.firmKeys.has(readOrganisationName(name).key) ? 'ORG' : null;
}

/** "Kurdish Muslims": two words for peoples or faiths that the story uses alone. */
function splitPeoples(text: string, type: EntityType, evidence: NameEvidence): readonly Part[] | null {
  const at = text.indexOf(' ');
  if (type !== 'MISC' || at < 0 || text.includes(' ', at + 1)) return null;
  const isPeople = (word: string): boolean =>
    countryOfDemonym(word) !== null || [word, `${word}s`].some((form) => evidence.types.get(foldName(form)) === 'MISC');
  if (!isPeople(text.slice(0, at)) || !isPeople(text.slice(at + 1)) || !/s$/.test(text)) return null;
  return [
    { from: 0, to: at, type: 'MISC' },
    { from: at + 1, to: text.length, type: 'MISC' },
  ];
}

/** Initials of a country are a place: "USA". */
function typeOfCountry(text: string, type: EntityType): readonly Part[] | null {
  const isInitials = /^(?:\p{Lu}\.?){2,4}$/u.test(text) && countryNamed(text) !== null;
  return isInitials && (type === 'ORG' || type === 'MISC') ? [{ from: 0, to: text.length, type: 'LOC' }] : null;
}
