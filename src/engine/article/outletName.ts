import { outletAtHost, outletNamed, type Outlet } from './outlets';

/** Words that names of newspapers, broadcasters and agencies end with. */
const NEWS_WORDS = new Set(
  'times post herald courier gazette ledger news tribune star observer record bulletin mail journal chronicle register telegraph press wire agency echo argus mirror examiner inquirer enquirer dispatch despatch sentinel mercury advertiser reporter monitor standard express globe independent guardian review leader recorder advocate messenger weekly daily today newswire newspaper magazine broadcasting radio television tv'.split(
    ' ',
  ),
);

/** Words that stand in front of another word in names of newspapers: "Daily Nation", "Evening Argus". */
const FRONT_WORDS = new Set(['daily', 'evening', 'sunday', 'weekly']);

/** First words of sections, labels and jobs that look like an outlet: "Business News", "Senior Reporter". */
const SECTION_WORDS = new Set(
  'business world local national international sport sports political breaking latest top more good bad big late general other our your this that related live video editor editors staff senior chief special associate contributing freelance health science technology tech crime court education travel opinion entertainment money city state metro u.s. us uk fake in by on for to from with at as is are was read see free'.split(
    ' ',
  ),
);

/** Of these first words, those that newspapers are called by as well. */
const COUNTRYWIDE = new Set(['national', 'world', 'international', 'city', 'state', 'metro']);

const NAME_WORD = /^(?:\p{Lu}[\p{L}’'.-]*|of|and|&|the|de|la)$/u;
const MOST_WORDS = 5;

/**
 * The outlet that a whole line or bracket names: a known one, or two to five capitalised words of which the last (or the one
 * before "of") is a word for newspapers, broadcasters or agencies. Null for anything else.
 */
export function readOutletName(text: string): Outlet | null {
  if (text.length > 60) return null;
  const bare = text.trim();
  const known = outletNamed(bare);
  if (known) return known;
  const words = bare.split(' ');
  const core = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
  if (core.length < 2 || core.length > MOST_WORDS || !core.every((word) => NAME_WORD.test(word))) return null;
  const lower = core.map((word) => word.toLowerCase());
  const of = lower.indexOf('of');
  const head = of > 0 ? lower[of - 1] : lower[lower.length - 1];
  const isNews = (head !== undefined && NEWS_WORDS.has(head)) || FRONT_WORDS.has(lower[0] ?? '');
  const isSection = core.length === words.length && !COUNTRYWIDE.has(lower[0] ?? '') && SECTION_WORDS.has(lower[0] ?? '');
  const isOnlyNews =
    core.length === words.length &&
    lower.every((word) => NEWS_WORDS.has(word) || SECTION_WORDS.has(word)) &&
    !COUNTRYWIDE.has(lower[0] ?? '');
  return isNews && !isSection && !isOnlyNews ? { name: bare, country: null, isAgency: false } : null;
}

/** An agency in the brackets of a dateline. */
export function readAgencyName(text: string): Outlet | null {
  const outlet = readOutletName(text);
  return outlet && { ...outlet, isAgency: true };
}

const FROM_LINE = /^(?:.{0,40}\b)?[Ff]rom (?=(?:the )?\p{Lu})(.{3,60}?)(:?)$/u;

/** "From the Northern Post:", "And this is from The Elver Courier:". */
export function readOutletCredit(text: string): Outlet | null {
  if (text.length > 100) return null;
  const from = FROM_LINE.exec(text);
  if (!from || (from[2] === '' && !/^from /i.test(text))) return null;
  return readOutletName((from[1] ?? '').replace(/^the /, ''));
}

/** What could be an outlet only because a date stands directly beneath it: "The Prairie Financial", "example.com". */
export function readOutletAboveDate(text: string): Outlet | null {
  if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}$/i.test(text)) return outletAtHost(text);
  return /^The(?: \p{Lu}[\p{L}’'-]*){1,3}$/u.test(text) ? { name: text, country: null, isAgency: false } : null;
}
