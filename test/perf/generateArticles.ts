/**
 * Invented news stories of any number, with planted conflicts and copies, for benchmarks and for recall at scale.
 * Each story has its own people, places and figures; its articles tell it in different words.
 */
import { seededRandom, type Random } from './random';

export interface GeneratedArticle {
  readonly path: string;
  readonly text: string;
}

export interface PlantedConflict {
  readonly kind: 'count' | 'amount';
  /** The two articles that disagree, and the words that do. */
  readonly statements: readonly [{ path: string; words: string }, { path: string; words: string }];
}

export interface GeneratedFolder {
  readonly articles: readonly GeneratedArticle[];
  readonly conflicts: readonly PlantedConflict[];
  /** Pairs of articles that share a passage word for word. */
  readonly copies: readonly { readonly paths: readonly [string, string]; readonly words: string }[];
}

const ARTICLES_A_STORY = 5;
const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'kr', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDS = {
  place: ['ford', 'ton', 'mere', 'stad', 'burg', 'wick', 'holm'],
  family: ['son', 'ley', 'ard', 'ini', 'ova', 'berg', 'wood'],
  firm: ['tec', 'nor', 'dyn', 'lux', 'gen'],
};
const FIRST = [
  'Ada',
  'Bruno',
  'Carla',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Katya',
  'Luis',
  'Marta',
  'Nils',
  'Olga',
  'Pablo',
  'Rosa',
  'Stefan',
  'Tania',
  'Viktor',
];
const OUTLETS = ['The Morning Register', 'Evening Mail', 'Daily Lantern', 'National Chronicle', 'The Riverside Post'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Facts {
  readonly town: string;
  readonly region: string;
  readonly chief: { readonly first: string; readonly family: string };
  readonly witness: { readonly first: string; readonly family: string };
  readonly firm: string;
  readonly killed: number;
  readonly hurt: number;
  readonly homes: number;
  readonly millions: number;
  readonly staff: number;
  readonly event: Event;
  readonly day: number;
  readonly month: number;
}

interface Event {
  readonly noun: string;
  readonly verb: string;
  readonly agency: string;
}

const EVENTS: readonly Event[] = [
  { noun: 'explosion', verb: 'tore through', agency: 'fire brigade' },
  { noun: 'flood', verb: 'swept through', agency: 'rescue service' },
  { noun: 'fire', verb: 'destroyed', agency: 'fire department' },
  { noun: 'landslide', verb: 'buried', agency: 'civil defence office' },
  { noun: 'storm', verb: 'struck', agency: 'weather office' },
];

/** `count` articles (rounded up to whole stories). The same arguments give the same bytes. */
export function generateArticles(count: number, seed = 1): GeneratedFolder {
  const articles: GeneratedArticle[] = [];
  const conflicts: PlantedConflict[] = [];
  const copies: GeneratedFolder['copies'][number][] = [];
  for (let story = 0; articles.length < count; story++) {
    const random = seededRandom(seed * 1_000_003 + story);
    generateStory(`story-${String(story).padStart(5, '0')}`, random, { articles, conflicts, copies });
  }
  return { articles, conflicts, copies };
}

interface Collected {
  readonly articles: GeneratedArticle[];
  readonly conflicts: PlantedConflict[];
  readonly copies: GeneratedFolder['copies'][number][];
}

function generateStory(name: string, random: Random, out: Collected): void {
  const facts = inventFacts(random);
  const odd = random.between(1, ARTICLES_A_STORY - 1);
  const kind = random.chance(0.5) ? 'count' : 'amount';
  const changed =
    kind === 'count'
      ? { ...facts, hurt: facts.hurt + random.between(3, 9) }
      : { ...facts, millions: facts.millions + 10 * random.between(2, 4) };
  const shared = wirePassage(facts, random);
  const paths = Array.from({ length: ARTICLES_A_STORY }, (_, at) => `${name}/${String(at + 1)}-${slug(OUTLETS[at] ?? '')}.txt`);
  paths.forEach((path, at) => {
    const told = at === odd ? changed : facts;
    const carriesWire = at === 0 || at === (odd === 4 ? 3 : 4);
    out.articles.push({ path, text: tell(told, at, carriesWire ? shared : undefined, random) });
  });
  const words = (told: Facts): string => (kind === 'count' ? `${String(told.hurt)} people` : `$${String(told.millions)} million`);
  out.conflicts.push({
    kind,
    statements: [
      { path: paths[0] ?? '', words: words(facts) },
      { path: paths[odd] ?? '', words: words(changed) },
    ],
  });
  out.copies.push({ paths: [paths[0] ?? '', paths[odd === 4 ? 3 : 4] ?? ''], words: shared });
}

function inventFacts(random: Random): Facts {
  const person = (): Facts['chief'] => ({ first: random.pick(FIRST), family: invent(random, 'family') });
  return {
    town: invent(random, 'place'),
    region: invent(random, 'place'),
    chief: person(),
    witness: person(),
    firm: `${invent(random, 'firm')} Industries`,
    killed: random.between(3, 9),
    hurt: random.between(21, 96),
    homes: random.between(110, 990),
    // No round figure: that would be the other one, rounded.
    millions: random.between(1, 48) * 10 + random.between(1, 9),
    staff: random.between(1100, 9900),
    event: random.pick(EVENTS),
    day: random.between(1, 27),
    month: random.below(12),
  };
}

function invent(random: Random, kind: keyof typeof ENDS): string {
  const syllable = (): string => random.pick(ONSETS) + random.pick(VOWELS);
  const stem = syllable() + syllable() + random.pick(['n', 'r', 'l', 's', 'm', '']);
  return stem.charAt(0).toUpperCase() + stem.slice(1) + random.pick(ENDS[kind]);
}

function slug(outlet: string): string {
  return outlet.toLowerCase().replaceAll(' ', '-');
}

function wirePassage(facts: Facts, random: Random): string {
  return (
    `"${random.pick(['We heard a noise like a train', 'There was nothing we could do', 'Everything was gone within minutes'])} and then we ran," said ${facts.witness.first} ${facts.witness.family}, ` +
    `who has lived in ${facts.town} for ${String(random.between(11, 60))} years. Neighbours carried the old and the sick to the school gymnasium, where volunteers served soup and handed out blankets through the night.`
  );
}

/** One article: lead, the facts in an order and wording of its own, filler that every report of the kind has. */
function tell(facts: Facts, at: number, wire: string | undefined, random: Random): string {
  const { event, town, region, chief, firm } = facts;
  const date = `${String(facts.day + 1)} ${MONTHS[facts.month] ?? ''} 2025`;
  const leads = [
    `${anEvent(event)} ${event.verb} the town of ${town} in ${region}, killing ${String(facts.killed)} people and injuring ${String(facts.hurt)} people, the ${event.agency} said.`,
    `At least ${String(facts.killed)} people were killed and ${String(facts.hurt)} people were injured when ${anEvent(event).toLowerCase()} ${event.verb} ${town}, officials said.`,
    `The ${event.noun} that ${event.verb} ${town} killed ${String(facts.killed)} people and injured ${String(facts.hurt)} people, according to the ${event.agency}.`,
  ];
  const body = [
    `${chief.first} ${chief.family}, head of the ${event.agency}, said that ${String(facts.homes)} homes had been damaged in ${town}.`,
    `The damage was put at $${String(facts.millions)} million by the government of ${region}.`,
    `${firm}, the largest employer of ${town} with a staff of ${facts.staff.toLocaleString('en-US')}, closed its plant.`,
    `"We will rebuild every house," ${chief.family} told reporters in ${town}.`,
    ...filler(facts, random),
  ];
  const rest = shuffle(body, random);
  if (wire) rest.splice(2, 0, wire);
  return (
    [
      `${region} counts the cost after ${event.noun} in ${town}`,
      `${OUTLETS[at] ?? ''}\n${date}\nBy ${random.pick(FIRST)} ${invent(random, 'family')}`,
      leads[at % leads.length] ?? '',
      ...rest,
    ].join('\n\n') + '\n'
  );
}

function anEvent({ noun }: Event): string {
  return `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`;
}

/** What all articles of a story say alike: nothing but the planted facts may contradict. */
function own({ day }: Facts, words: readonly string[]): string {
  return words[day % words.length] ?? '';
}

const FILLER: readonly ((facts: Facts) => string)[] = [
  (f) =>
    `Schools in ${f.town} stayed closed and the road to ${f.region} was blocked by ${own(f, ['mud', 'fallen trees', 'rubble', 'parked lorries'])} for most of the day.`,
  (f) => `The mayor of ${f.town} asked people to stay indoors and to leave the telephone lines to those who needed help.`,
  (f) =>
    `Engineers from ${f.region} restored electricity in the ${own(f, ['northern', 'southern', 'eastern', 'western'])} quarter of the town late in the evening.`,
  (f) =>
    `Prime ministers of several neighbouring countries offered help, and the Red Cross opened an office beside the railway station of ${f.town}.`,
  (f) =>
    `${f.firm} said its insurance would pay for the repairs, and shares in the company ${own(f, ['rose', 'fell'])} in early trading before they recovered.`,
  (f) => `Relatives waited outside the hospital, where doctors from ${f.region} and from the capital worked through the night.`,
  (f) =>
    `Forecasters expected ${own(f, ['rain', 'wind', 'frost', 'clear skies'])} over ${f.town} for the rest of the week, and farmers worried about the harvest.`,
  (f) => `Historians say that ${f.town} was founded by fishermen and grew rich on the trade in salt and timber with ${f.region}.`,
  (f) => `The opposition in ${f.region} demanded an inquiry into the building rules, which the government had promised to tighten.`,
  (f) => `Trains between ${f.town} and the coast were cancelled, and passengers were taken by bus to the next open station.`,
];

function filler(facts: Facts, random: Random): string[] {
  return shuffle(FILLER, random)
    .slice(0, 7)
    .map((write) => `${write(facts)} ${random.pick(FILLER)(facts)}`);
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
