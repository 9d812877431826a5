/**
 * News nouns that are written for one another, and which of them are the general word for others. Hand-made: dictionaries put
 * "company" and "firm", "fight" and "bout" in unrelated places.
 */
import type { Claim } from '../../model/claim';
import type { Lexicon } from '../../text/lexicon';

/** A row a class: words that name the same kind of thing when counted. */
const SYNONYMS = `
company firm business enterprise corporation maker giant manufacturer supplier startup start-up
entity organization organisation body agency institution organ
bureau office branch
house home residence dwelling
building structure property
bout fight
bomb explosive device
shell rocket missile mortar projectile
car vehicle automobile
truck lorry
rifle gun weapon firearm ak ak-47 kalashnikov machine-gun
pistol handgun revolver
cartridge
magazine clip
plane aircraft jet airliner airplane jetliner warplane
drone uav
engine appliance
witness eyewitness
ship vessel boat craft tanker freighter trawler ferry dhow skiff yacht dinghy warship destroyer frigate corvette cruiser gunboat
rig platform
worker employee staff staffer labourer laborer workforce
officer policeman police cop constable
soldier troop serviceman paratrooper marine trooper personnel
gunman attacker assailant shooter militant insurgent rebel fighter terrorist extremist guerrilla jihadist
pirate hijacker
robber thief burglar raider
pupil student schoolchild schoolboy schoolgirl
child kid youngster
man male
woman female
doctor physician medic
firefighter fireman
rescuer
lawmaker legislator mp parliamentarian congressman senator
observer monitor
lawyer attorney solicitor barrister
prosecutor counsel
juror
shareholder stockholder investor
farmer grower
miner mineworker pitman
customer client subscriber consumer
job position post
store shop outlet supermarket drugstore pharmacy location
hotel property resort
storey story floor
factory plant mill
bank lender
hospital clinic
school college
flat apartment
room bedroom
barrel bbl
nation country state
city town municipality
line cable
shot round bullet gunshot
charge count
song track single
film movie picture
game match
title championship crown
goal score
passenger traveller traveler holidaymaker tourist
climber mountaineer alpinist
prisoner inmate detainee
victim casualty fatality
migrant refugee
protester demonstrator marcher rioter
seat place
village hamlet settlement
aftershock tremor
wagon carriage coach
fire blaze
wildfire bushfire
walkout stoppage
bid offer
deal contract pact
island isle
hour hr
case infection
district county region area
attack strike raid
meeting session
award prize
fan supporter spectator attendee
crew crewman sailor seaman mariner
rise raise increase hike gain
fall drop decline decrease cut
stake share holding interest
hostage captive abductee
detention arrest
report complaint allegation
comment submission
patient sufferer
voter elector
ballot vote
wife spouse
partner associate
manager executive director
member follower adherent believer devotee worshipper
version variant edition
teenager teen adolescent
helicopter chopper
pub bar inn tavern
attempt try
referee umpire
judge magistrate
teacher schoolteacher
dealer trader
clash skirmish
poll survey
landslide mudslide
blackout outage
street road
guard sentry
photo photograph image
theater theatre cinema
phone handset smartphone cellphone
app application
flaw vulnerability bug
candidate contender nominee
explosion blast detonation
earthquake quake temblor
tornado twister
household family
wound injury
win victory
loss defeat
album record
sponsor backer
club team side
player footballer
episode instalment
guest visitor
`;

/** Words for people of any kind, from general to less so. */
export const anyPerson: ReadonlySet<string> = new Set(
  'person people individual human resident citizen civilian victim life other casualty survivor fatality body dead missing homeless inhabitant local'.split(
    ' ',
  ),
);
/** Words for things of any kind. */
const ANY_THING = new Set('thing item entity one group organization organisation unit case number total'.split(' '));

const rows = SYNONYMS.trim()
  .split('\n')
  .map((row) => row.split(' '));
/** Numbers of the rows that a base form stands in, the first first. */
const rowsWith: ReadonlyMap<string, readonly number[]> = readRows();

function readRows(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const word of row) table.set(word, [...(table.get(word) ?? []), index]);
  });
  return table;
}

const NO_ROWS: readonly number[] = [];

/** "Dockworkers" are dock workers. */
function rowsOf(lemma: string): readonly number[] {
  return rowsWith.get(lemma) ?? (/\p{L}{3}worker$/u.test(lemma) ? (rowsWith.get('worker') ?? NO_ROWS) : NO_ROWS);
}

/** Whether a base form names people. */
export function isPersonNoun(lemma: string, lexicon: Lexicon): boolean {
  return (
    anyPerson.has(lemma) ||
    PERSON_GROUPS.has(lemma) ||
    lexicon.nounClass(lemma) === 'person' ||
    /(?:man|woman|person|worker|maker|keeper|player|leader|owner|driver|teacher)$/.test(lemma)
  );
}

/** Nouns that WordNet files elsewhere and that count people in the news. */
const PERSON_GROUPS = new Set(
  'troop police staff crew militant fighter rebel gunman fan passenger pedestrian protester detainee evacuee refugee child kid'.split(' '),
);

/** How two counted nouns stand to one another. `part`: the left one counts a part of the right one; `whole`: the other way round. */
export interface NounLikeness {
  readonly likeness: number;
  readonly relation: 'same' | 'part' | 'whole' | 'different';
}

const SAME: NounLikeness = { likeness: 1, relation: 'same' };
const SYNONYM: NounLikeness = { likeness: 0.85, relation: 'same' };
const DIFFERENT: NounLikeness = { likeness: 0, relation: 'different' };

/** Compares two counted nouns (base forms). */
export function compareNouns(left: string, right: string, lexicon: Lexicon): NounLikeness {
  if (left === right) return SAME;
  const leftPerson = isPersonNoun(left, lexicon);
  const rightPerson = isPersonNoun(right, lexicon);
  const leftAny = anyPerson.has(left);
  const rightAny = anyPerson.has(right);
  if (leftAny && rightAny) return { likeness: 0.9, relation: 'same' };
  const others = rowsOf(right);
  if (rowsOf(left).some((row) => others.includes(row))) return SYNONYM;
  if (leftPerson && rightPerson) {
    if (leftAny) return { likeness: 0.65, relation: 'whole' };
    if (rightAny) return { likeness: 0.65, relation: 'part' };
    return { likeness: 0.3, relation: 'different' };
  }
  if (leftPerson !== rightPerson) return DIFFERENT;
  if (ANY_THING.has(left)) return { likeness: 0.6, relation: 'whole' };
  if (ANY_THING.has(right)) return { likeness: 0.6, relation: 'part' };
  return DIFFERENT;
}

/** A key under which a counted noun finds its synonyms. */
export function nounKey(lemma: string): string {
  if (anyPerson.has(lemma)) return 'person';
  const [row] = rowsOf(lemma);
  return row === undefined ? lemma : (rows[row]?.[0] ?? lemma);
}

/** Base forms of what is counted in games. */
export const statisticNouns: ReadonlySet<string> = new Set(
  (
    'touchdown carry catch pass yard homer rbi run goal point rebound assist game save win loss steal hit strikeout reception tackle sack interception inning start turnover ' +
    'attempt punch jab knockdown winner corner foul season td double single walk shutout quarter half set ace break birdie bogey lap wicket try conversion penalty card cap appearance minute shot title victory defeat match'
  ).split(' '),
);
const SPORT_WORDS = new Set(
  'touchdown rush pass carry quarter game season interception reception scrimmage quarterback victory defeat'.split(' '),
);
const SPORT_EVENTS = new Set(['scored', 'played', 'won', 'fought']);

/** Nouns of which a game has many: two numbers of them never tell of one thing. */
export const passingNouns: ReadonlySet<string> = new Set('lead drive down play chance possession'.split(' '));

/** What data sheets list for each model of a device. */
const SPEC_UNITS = new Set(['gigabyte', 'megabyte', 'terabyte', 'gigahertz', 'megahertz', 'megapixel', 'inch']);
const SPECS = new Set(['pixel', 'port', 'core', 'x']);

/** Whether a number is one of dozens: a figure of sport (its noun beside a word of sport, or a distance run) or of a data sheet. */
export function isStatistic(
  head: string | null,
  { kind, unit }: Claim,
  events: ReadonlySet<string>,
  words: ReadonlyMap<string, number>,
): boolean {
  const isSport = [...events].some((event) => SPORT_EVENTS.has(event));
  if (kind === 'measure' && SPEC_UNITS.has(unit ?? '')) return true;
  if (kind === 'measure') return unit === 'yard' && (isSport || [...SPORT_WORDS].some((word) => words.has(word)));
  if (kind === 'count' && head !== null && SPECS.has(head)) return true;
  return kind === 'count' && head !== null && statisticNouns.has(head) && (isSport || ONLY_SPORT.has(head));
}

const ONLY_SPORT = new Set(
  'touchdown carry rbi homer rebound td reception inning strikeout interception tackle catch pass yard punch jab knockdown birdie wicket turnover'.split(
    ' ',
  ),
);
