import type { Article } from '../model/article';
import type { NameForm, PlacedMention } from './nameForm';
import { cleanName, foldName, initialsOf, isAcronym, wordsOfName } from './nameText';

/** Acronyms that news uses without giving their meaning. */
const WELL_KNOWN = new Map(
  `un:united nations|eu:european union|nato:north atlantic treaty organization|who:world health organization|imf:international monetary fund|wto:world trade organization|
fbi:federal bureau of investigation|cia:central intelligence agency|nsa:national security agency|fda:food and drug administration|epa:environmental protection agency|sec:securities and exchange commission|
irs:internal revenue service|nasa:national aeronautics and space administration|faa:federal aviation administration|cdc:centers for disease control and prevention|doj:department of justice|dhs:department of homeland security|
fcc:federal communications commission|ftc:federal trade commission|usgs:us geological survey|noaa:national oceanic and atmospheric administration|ap:associated press|afp:agence france presse|upi:united press international|
bbc:british broadcasting corporation|nbc:national broadcasting company|gop:republican party|nypd:new york police department|lapd:los angeles police department|mlb:major league baseball|nfl:national football league|
nba:national basketball association|nhl:national hockey league|fifa:federation internationale de football association|ioc:international olympic committee|opec:organization of the petroleum exporting countries|
osce:organization for security and cooperation in europe|asean:association of southeast asian nations|iaea:international atomic energy agency|hrw:human rights watch|ecb:european central bank|fed:federal reserve|
nhs:national health service|mi5:security service|plo:palestine liberation organization|ira:irish republican army|bp:british petroleum|gm:general motors|ge:general electric|hp:hewlett packard|ibm:international business machines|
nyse:new york stock exchange|g20:group of 20|g7:group of seven|g8:group of eight|ec:european commission|icc:international criminal court|unicef:united nations childrens fund|unhcr:un refugee agency|
la:los angeles|nyc:new york city|dc:district of columbia`
    .replace(/\n/g, '')
    .split('|')
    .map((row) => row.split(':') as [string, string]),
);

/** What an acronym means by common knowledge, folded, or null. */
export function knownExpansion(folded: string): string | null {
  return WELL_KNOWN.get(folded) ?? null;
}

/** "Human Rights Watch (HRW)": the spelling of the mention and of the acronym behind it. */
export interface AcronymPair {
  readonly long: string;
  readonly short: string;
  readonly article: number;
  readonly mention: PlacedMention;
  /** Where the acronym stands. */
  readonly start: number;
  readonly end: number;
  /** Whether the acronym is a mention already. */
  readonly isMentioned: boolean;
}

/** Finds acronyms in brackets right behind the name that they shorten. `mentions` stand article by article in the order of the text. */
export function findAcronymPairs(articles: readonly Article[], mentions: readonly PlacedMention[]): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  mentions.forEach((item, index) => {
    const text = (articles[item.article] as Article).text;
    if (!text.startsWith('(', item.mention.end + 1)) return;
    const behind = /^ \(["“]?([\p{Lu}][\p{L}\p{N}.&]{1,9})["”]?[),;]/u.exec(text.slice(item.mention.end, item.mention.end + 20));
    const short = behind?.[1];
    if (behind && short !== undefined && fitsInitials(short, item.written)) {
      const start = item.mention.end + behind[0].indexOf(short);
      const end = start + short.length;
      const next = mentions[index + 1];
      const isMentioned = next !== undefined && next.article === item.article && next.mention.start < end;
      pairs.push({ long: item.written, short: cleanName(short), article: item.article, mention: item, start, end, isMentioned });
    }
  });
  return pairs;
}

/** Whether the letters of an acronym occur in order, the first at the first word, as starts of words or inside them. */
function fitsInitials(short: string, long: string): boolean {
  const letters = foldName(short).replace(/[^a-z0-9]/g, '');
  const words = wordsOfName(foldName(long));
  if (words.length < 2 || letters.length < 2 || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  if (initialsOf(foldName(long)).includes(letters)) return true;
  if (words[0]?.charAt(0) !== letters.charAt(0) || letters.length > words.length + 2) return false;
  const joined = words.join('');
  let at = 0;
  for (const letter of letters) {
    at = joined.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Pairs of forms `[acronym, expansion]` that initials alone join: only where one long form of the story fits. */
export function matchInitials(forms: readonly NameForm[]): (readonly [NameForm, NameForm])[] {
  const byInitials = new Map<string, NameForm[]>();
  for (const form of forms) {
    const words = wordsOfName(form.folded);
    if (form.type === 'PER' || words.length < 2) continue;
    for (const initials of initialsOf(form.folded)) {
      const bucket = byInitials.get(initials);
      if (bucket) bucket.push(form);
      else byInitials.set(initials, [form]);
    }
  }
  const byFolded = new Map(forms.filter((form) => form.type !== 'PER').map((form) => [form.folded, form]));
  const pairs: (readonly [NameForm, NameForm])[] = [];
  for (const form of forms) {
    if (form.type === 'PER' || !(isAcronym(form.written) || /^G\d+$/.test(form.written))) continue;
    const known = byFolded.get(WELL_KNOWN.get(form.folded) ?? '');
    if (known) {
      pairs.push([form, known]);
      continue;
    }
    const candidates =
      form.folded.length > 2
        ? (byInitials.get(form.folded) ?? []).filter(
            (long) => long.type === form.type || form.type === 'MISC' || long.type === 'MISC' || form.type === 'ORG',
          )
        : [];
    const distinct = new Set(candidates.map((long) => long.folded));
    const [only] = candidates;
    if (distinct.size === 1 && only) pairs.push([form, only]);
  }
  return pairs;
}
