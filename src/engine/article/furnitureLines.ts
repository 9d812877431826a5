import { isOneOf } from '../text/isOneOf';
import type { Furniture } from '../model/article';
import { countWords } from './line';

export type FurnitureKind = Furniture['kind'];

/** Where in its source a line stands: chrome at the edges needs less evidence than in the middle of an article. */
export interface LinePlace {
  /** The first line, where a headline stands. */
  readonly isFirst: boolean;
  readonly isNearTop: boolean;
  readonly isNearEnd: boolean;
}

interface LineRule {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /** A cheap look that must succeed before `pattern` is tried: patterns over all alphabets cost milliseconds to prepare. */
  readonly needs?: RegExp;
  /** The line must not be longer than this many words. */
  readonly words: number;
}

/** Whole lines that are no article text. The first rule that matches decides. */
const RULES: readonly LineRule[] = [
  { kind: 'placeholder', pattern: /^[[<{(](?:img|image|photo|picture|video|embed|gallery|slideshow|media|graphic|audio|map|tweet|iframe|youtube)\b[^\])}>]{0,80}[\])}>]/i, words: 12 },
  { kind: 'placeholder', pattern: /^(?:image|photo|picture|video|slideshow|gallery|loading|play|pause|enlarge|expand|view gallery|view photos|enlarge (?:this )?image|click to enlarge|hide caption|toggle caption)(?: \d+)?(?: of \d+)?[.…]*$/i, words: 4 },
  { kind: 'placeholder', pattern: /^(?:image|media) (?:caption|copyright|source)\b/i, words: 40 },
  { kind: 'advertisement', pattern: /^[[(–—-]*\s?(?:advertisements?|advert|sponsored(?: content| links?)?|promoted(?: content| stories)?|paid (?:post|content))\s?[\])–—-]*$/i, words: 3 },
  { kind: 'advertisement', pattern: /^(?:(?:story|article) continues (?:below|after)|continue reading (?:below|the main story)|skip advertisement|scroll (?:down )?to continue)\b/i, words: 10 },
  { kind: 'advertisement', pattern: /^(?:get|download|install|try|open) (?:the|our|your)\b.{0,40}\b(?:app|apps|newsletters?|alerts?|briefing|news you want|news you need)\b/i, words: 24 },
  { kind: 'advertisement', pattern: /^(?:sign up|subscribe|register|join us|log in|sign in)\b.{0,60}\b(?:newsletters?|alerts?|emails?|e-mails?|updates?|digest|briefing|inbox|here|today|now|free|account|app|for more)\b/i, words: 40 },
  { kind: 'advertisement', pattern: /^(?:subscribe|sign up|register|log ?in|sign in|already (?:a )?subscriber\??|support our journalism)[.!]?$/i, words: 4 },
  { kind: 'advertisement', pattern: /^read\b.{0,60}\bpersonali[sz]ed\b/i, words: 24 },
  { kind: 'advertisement', pattern: /^(?:this (?:web)?site|our (?:web)?site|we|by continuing|by using)\b.{0,60}\bcookies?\b/i, words: 60 },
  { kind: 'advertisement', pattern: /^(?:enter your email|your email address|thank you for (?:signing up|subscribing)|by signing up)\b/i, words: 40 },
  { kind: 'share', pattern: /^(?:share|tweet|follow|like|find) (?:this|us|on|with|via)\b/i, words: 12 },
  { kind: 'share', pattern: /^(?:\d[\d,.]*k? (?:shares?|comments?|likes?|retweets?|views?|reactions?|replies|tweets?)|(?:shares?|comments?|tweets?)(?: ?[([]?\d[\d,]*[)\]]?)?)$/i, words: 3 },
  { kind: 'share', pattern: /^(?:(?:leave|post|add|write|join|view|read|see|show|load|hide) (?:a |the |all |more |your )?(?:\d+ )?(?:comments?|conversation|discussion|repl(?:y|ies)))[.!…]*$/i, words: 7 },
  { kind: 'share', pattern: /^(?:listen to|email|e-mail|print|save|bookmark|copy) (?:this|the|link|a link)\b/i, words: 7 },
  { kind: 'share', pattern: /^follow @?\w+.{0,60}\b(?:on )?(?:twitter|facebook|instagram|google\+?|x)\b/i, words: 14 },
  { kind: 'teaser', pattern: /^(?:\W{0,3})(?:read more|read also|also read|read next|see also|see more|related(?: (?:stories|story|articles?|coverage|content|links?|news|video))?|more on this(?: story)?|more (?:from|stories|news|coverage)|must[ -]reads?|must[ -]see|don['’]t miss|recommended(?: for you)?|further reading|in pictures|you may (?:also )?like|you might (?:also )?like|what to read next|up next|up ahead|watch(?: now)?|watch more|video|photos|gallery|slideshow|from the archives?|editor['’]?s['’]? picks?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|in case you missed it|explore more|keep reading|full story|full coverage|live updates)(?: ?[:»›>|]+ ?.*)?$/i, words: 28 },
  { kind: 'teaser', pattern: /^video\W{1,3}watch\b|^video watch\b|^(?:click|tap) here (?:to|for)\b|^(?:to read|for) more\b.{0,50}\b(?:click|visit|go to)\b|^view more related\b/i, words: 28 },
  { kind: 'navigation', pattern: /^(?:skip to (?:main )?content|back to top|back to|top|home|menu|search|close|next|previous|prev|next (?:article|story|page)|previous (?:article|story|page)|page \d+(?: of \d+)?|\d+ (?:of|\/) \d+|show (?:more|less)|load more|see all|view all|all topics|print edition|print version|text size|font size|a a a|accessibility links|navigation|site index|privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise(?: with us)?)[ :.…|»›]*$/i, words: 6 },
  { kind: 'navigation', pattern: /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|labels?|posted in|tagged|in this article|more about) ?[:»]/i, words: 40 },
  { kind: 'navigation', pattern: /^(?:https?:\/\/|www\.)\S+$/i, words: 1 },
  { kind: 'credit', pattern: /^[(©]? ?(?:copyright|©|\(c\))(?: |\b|©).{0,160}$/i, words: 40 },
  { kind: 'credit', pattern: /^all rights reserved\b|\ball rights reserved\.?$/i, words: 40 },
  { kind: 'credit', pattern: /^this (?:material|article|story|content) (?:may not|was (?:originally )?published|first appeared|originally appeared|is (?:republished|reprinted))\b/i, words: 40 },
  { kind: 'credit', pattern: /^[—–-]{0,2} ?\(?(?:with (?:(?:additional )?(?:reporting|assistance|files)|contributions?) (?:from|by|in)|(?:additional |further )?(?:reporting|editing|writing|compiled|translated|produced) by)\b/i, words: 60 },
  { kind: 'credit', pattern: /\bcontributed to this (?:report|story|article)\.?$/i, words: 40 },
  { kind: 'credit', pattern: /^\(?(?:photos?|pictures?|images?|credits?|photo credit|image credit|file photo|source)(?: by)? ?[:/] ?\S/i, words: 12 },
  { kind: 'credit', pattern: /^(?:(?:[\p{Lu}][\p{L}.'’-]+ ?){1,4}\/ ?)?(?:getty images|ap photo|afp|reuters|shutterstock|associated press|epa|pa wire|ap|bloomberg)(?: ?\/ ?[\p{Lu}][\p{L}.' ’-]+)$/iu, needs: /\//, words: 8 },
  { kind: 'other', pattern: /^this (?:article|story|post|page) is (?:more than|over|almost|nearly)? ?\S+ (?:days?|weeks?|months?|years?) old$/i, words: 12 },
  { kind: 'other', pattern: /^(?:this (?:story|article|page|post) (?:was|has been) (?:last )?(?:updated|modified)\b.*|\d+ ?-?min(?:ute)?s?\.? read|(?:est(?:imated)? )?read(?:ing)? time:? .{1,20}|found this (?:article |story )?(?:useful|interesting)\??.*|was this (?:article |page )?helpful\??)$/i, words: 24 },
  { kind: 'other', pattern: /^(?:contact|e-?mail|reach|write to) (?:the (?:writer|author|reporter)s?|[\p{Lu}][\p{L}'’-]+ [\p{Lu}][\p{L}'’-]+)\b.{0,40}(?:@|\bat\b)/iu, needs: /^(?:contact|e-?mail|reach|write to) /i, words: 24 },
  { kind: 'other', pattern: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, words: 2 },
]; // prettier-ignore

/** Rules that look at the beginning of a line: one look tells that none of them matches. The others are tried one by one. */
const isOpening = ({ pattern: { source, flags } }: LineRule): boolean =>
  flags === 'i' && source.startsWith('^') && !source.includes('|\\b');
const OPENING = new RegExp(RULES.filter(isOpening).map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i'); // prettier-ignore
const OTHER_RULES = RULES.filter((rule) => !isOpening(rule));

/** Words that share bars are made of; a line of nothing else is one. Only the strong ones make it so. */
const SHARE_STRONG = new Set(
  'share tweet facebook twitter linkedin pinterest whatsapp reddit email e-mail print comment comments google+ telegram tumblr flipboard messenger instagram'.split(
    ' ',
  ),
);
const SHARE_WEAK = new Set(
  'adjust font size text save copy link like pin it mail send bookmark listen recommend this article story on to via by more a a+ a- aa + - | and google plus digg delicious stumbleupon x subscribe options follow us page larger smaller increase decrease 0 zoom'.split(
    ' ',
  ),
);

const SECTION_WORDS = new Set(
  'world news business politics sport sports technology tech opinion local national international regional u.s. us uk asia africa europe americas australia china india canada middle east health science entertainment arts culture lifestyle life style travel education economy economics finance financial markets money companies industry crime courts law environment climate weather breaking latest top stories headlines home nation nation/world celebrity celebrities music movies film tv books food video features obituaries community communities city state metro & and / of the'.split(
    ' ',
  ),
);

/** First words of the lines that the rules know; most lines of prose begin with none of them. */
const FIRST_WORDS = new Set(
  "image photo photos picture pictures video slideshow gallery loading play pause enlarge expand view click hide toggle media advertisement advertisements advert sponsored promoted paid story article continue skip scroll get download install try open sign subscribe register join log login already support read this our the we by using enter your thank share shares tweet tweets follow like find leave post add write see show load comments comment listen email e-mail print save bookmark copy also related more must don’t don't recommended further in you what up watch from editor’s editor's editors most trending top latest explore keep full live tap to for back home menu search close next previous prev page all text font a accessibility navigation site privacy terms contact about advertise tag tags topic topics filed category categories keyword keywords label labels posted tagged http https www copyright with additional further reporting editing writing compiled translated produced credit credits file source found was reach estimated est reading facebook twitter adjust pin".split(
    ' ',
  ),
);

/** The letters, apostrophes and hyphens that a text begins with. */
function firstWord(text: string): string {
  let end = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const small = unit | 32;
    if (unit > 127) return /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
    if (!(small >= 0x61 && small <= 0x7a) && unit !== 0x27 && unit !== 0x2d) break;
  }
  return text.slice(0, end);
}

/** A cheap look that spares prose the rules: chrome is short, or opens with one of a few words, or is no sentence. */
function couldBeFurniture(text: string): boolean {
  if (text.length < 48) return true;
  const last = text.charCodeAt(text.length - 1);
  const isSentence = last === 0x2e || last === 0x22 || last === 0x201d || last === 0x3f || last === 0x21;
  if (!isSentence && text.length < 120) return true;
  const first = firstWord(text);
  if (first === '' || FIRST_WORDS.has(first.toLowerCase())) return true;
  return text.includes('contributed to this') || text.includes('ights reserved') || text.includes('Getty');
}

/** What kind of furniture a whole line is, or null for article text. Lines longer than a few dozen words never are. */
export function furnitureKindOf(text: string, place: LinePlace): FurnitureKind | null {
  if (!couldBeFurniture(text)) return null;
  const words = countWords(text);
  if (words > 60) return null;
  for (const rule of OPENING.test(text) ? RULES : OTHER_RULES) {
    const couldBeHeadline = place.isFirst && rule.kind === 'teaser' && words > 3;
    if (words <= rule.words && !couldBeHeadline && (rule.needs?.test(text) ?? true) && rule.pattern.test(text)) return rule.kind;
  }
  if (words === 0) return null;
  if (isShareBar(text)) return 'share';
  if (isBreadcrumb(text)) return 'navigation';
  if ((place.isNearTop || place.isNearEnd) && isSectionLabel(text)) return 'navigation';
  return null;
}

function isShareBar(text: string): boolean {
  const first = /^[^\s|•·,/:()]+/.exec(text)?.[0].toLowerCase() ?? '';
  if (first !== '' && !SHARE_STRONG.has(first) && !SHARE_WEAK.has(first) && !/^\d+$/.test(first)) return false;
  const words = text
    .toLowerCase()
    .split(/[\s|•·,/:()]+/)
    .filter((word) => word !== '');
  if (words.length > 14) return false;
  const strong = words.filter((word) => SHARE_STRONG.has(word)).length;
  return (
    strong > 0 &&
    words.every((word) => SHARE_STRONG.has(word) || SHARE_WEAK.has(word) || /^\d+$/.test(word)) &&
    (words.length > 1 || isOneOf(text.toLowerCase(), 'share|tweet|print|email'))
  );
}

/** "Home > World > Asia": three or more short steps. */
function isBreadcrumb(text: string): boolean {
  if (text.includes('<') || !/[>»›]/.test(text)) return false;
  const steps = text.split(/[>»›]/);
  return steps.length > 2 && steps.every((step) => step.trim() !== '' && step.trim().split(' ').length < 5);
}

const SECTION_FIRST = /^[^\s|•·,:>]+/;

function isSectionLabel(text: string): boolean {
  const first = SECTION_FIRST.exec(text)?.[0].toLowerCase();
  if (first !== undefined && !SECTION_WORDS.has(first)) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[\s|•·,:>]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length < 5 && words.every((word) => SECTION_WORDS.has(word)) && !isOneOf(words[0] ?? '', 'the|of|and|&');
}
