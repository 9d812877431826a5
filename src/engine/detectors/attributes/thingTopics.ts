/** Kinds of things of which a report names one: ships, vehicles, grounds, roads, owners. */
import { readClass, type Topic, type TopicMatch } from './topic';

const SHIP =
  'oil tanker|oil carrier|tanker|cargo ship|cargo vessel|freighter|container ship|bulk carrier|fishing boat|fishing vessel|fishing trawler|trawler|dhow|yacht|ferry|cruise ship|cruise liner|frigate|destroyer|submarine|tugboat|chemical tanker';
const SHIPS: Readonly<Record<string, RegExp>> = {
  tanker: /tanker|oil carrier/i,
  'cargo ship': /cargo|freighter|container|bulk/i,
  'fishing boat': /fishing|trawler/i,
  dhow: /dhow/i,
  yacht: /yacht/i,
  ferry: /ferry/i,
  'cruise ship': /cruise/i,
  warship: /frigate|destroyer/i,
  submarine: /submarine/i,
};

/** Ships of war are told apart where they are named. */
const NAVAL: Readonly<Record<string, RegExp>> = {
  frigate: /frigate/i,
  destroyer: /destroyer/i,
  corvette: /corvette/i,
  cruiser: /cruiser/i,
  'aircraft carrier': /aircraft/i,
  'patrol vessel': /patrol/i,
};

/** Colours of paint that witnesses call by either name. */
const NEAR_COLOURS = ['silver grey white', 'gold beige brown yellow', 'red orange', 'black blue'].map((row) => row.split(' '));
const GROUND = 'Stadium|Arena|Coliseum|Ballpark|Speedway|Racecourse|Garden|Dome|Rink';

/** A name in front of a fixed word, without it. */
function readName(match: RegExpMatchArray): Pick<TopicMatch, 'value' | 'anchor'> {
  return { value: (match[1] ?? '').trim().toLowerCase(), anchor: '' };
}

const holds = (left: string, right: string): boolean => left.includes(right) || right.includes(left);

export const thingTopics: readonly Topic[] = [
  {
    id: 'ship',
    kind: 'entity-attribute',
    what: 'the kind of ship',
    pattern: new RegExp(`\\b(?:a|the|an) (\\p{Lu}\\p{L}+)(?:[- ](?:flagged|owned|registered))? (${SHIP})\\b`, 'gu'),
    read: (match) => {
      const value = Object.keys(SHIPS).find((kind) => SHIPS[kind]?.test(match[2] ?? ''));
      return value === undefined ? undefined : { value, anchor: (match[1] ?? '').toLowerCase() };
    },
    relate: () => 'conflict',
    minShared: 1,
    confidence: 0.55,
  },
  {
    id: 'vehicle',
    kind: 'entity-attribute',
    what: 'the kind of vehicle',
    pattern:
      /\b(?:rammed|ramming|drove|driving|crashed|struck by|hit by|fled in|getaway|stolen|parked) (?:(?:in|into|a|an|his|her|the|their|of) ){0,4}(?:[\w×-]+ ){0,3}?(?:SUV|sport[- ]utility vehicle|4x4|4×4|four-by-four|four-wheel drive|pickup|minivan|van|sedan|truck|lorry|motorcycle|motorbike|scooter|bus|taxi|limousine)\b/gi,
    read: readClass({
      SUV: /suv|sport/i,
      '4x4': /4x4|4×4|four-/i,
      pickup: /pickup/i,
      van: /\b(?:mini)?van\b/i,
      motorcycle: /motor|scooter/i,
      truck: /truck|lorry/i,
      sedan: /sedan/i,
      bus: /\bbus\b/i,
      taxi: /taxi/i,
      limousine: /limousine/i,
    }),
    relate: () => 'variant',
    minShared: 3,
    confidence: 0.45,
  },
  {
    id: 'vehicle-colour',
    kind: 'other',
    what: 'the colour of the vehicle',
    pattern:
      /\b(black|white|red|blue|green|yellow|orange|brown|gold|silver|gr[ae]y|beige|purple|pink)(?:-coloured|-colored)? (?:[\w-]+ ){0,2}?(car|van|truck|lorry|SUV|sedan|pickup|minivan|motorcycle|motorbike|bus|taxi|jeep|limousine|hatchback)\b/gi,
    read: (match) => ({ value: (match[1] ?? '').toLowerCase().replace(/^gr[ae]y$/, 'grey'), anchor: (match[2] ?? '').toLowerCase() }),
    relate: (left, right) => (NEAR_COLOURS.some((row) => row.includes(left) && row.includes(right)) ? 'variant' : 'conflict'),
    minShared: 1,
    confidence: 0.55,
  },
  {
    id: 'named-ship',
    kind: 'entity-attribute',
    what: 'the kind of ship',
    pattern: new RegExp(
      `\\b(${SHIP}|patrol (?:vessel|ship|boat)|corvette|cruiser|aircraft carrier) ((?:\\p{Lu}{2,3} )?\\p{Lu}\\p{Ll}+)\\b`,
      'giu',
    ),
    read: (match) => {
      const kind = (match[1] ?? '').toLowerCase();
      const value =
        Object.keys(NAVAL).find((name) => NAVAL[name]?.test(kind)) ?? Object.keys(SHIPS).find((name) => SHIPS[name]?.test(kind));
      return value === undefined || !/^\p{Lu}/u.test(match[2] ?? '') ? undefined : { value, anchor: (match[2] ?? '').toLowerCase() };
    },
    relate: () => 'conflict',
    minShared: 0,
    confidence: 0.55,
  },
  {
    id: 'ground',
    kind: 'place',
    what: 'the ground',
    pattern: new RegExp(`\\b(?:at|in) (?:the )?((?:\\p{Lu}[\\p{L}.&'’-]+ ){1,3})(?:${GROUND})\\b`, 'gu'),
    read: readName,
    relate: (left, right) => (holds(left, right) ? undefined : 'variant'),
    minShared: 1,
    confidence: 0.45,
  },
  {
    id: 'road',
    kind: 'place',
    what: 'the road',
    pattern: /\b(?:on|along|off) (?:the )?((?:Interstate|I-|Highway|Route|U\.S\.|US|State Route|Motorway)[- ]?\d{1,3}|[MA]\d{1,3})\b/g,
    read: (match) => ({ value: (match[1] ?? '').replace(/^I-|^Interstate\s?/, 'I-').toLowerCase(), anchor: '' }),
    relate: () => 'variant',
    minShared: 3,
    confidence: 0.45,
  },
  {
    id: 'ownership',
    kind: 'entity-attribute',
    what: 'how the company is owned',
    pattern: /\b(?:wholly|partly|part|majority|jointly|fully)[- ]owned\b/gi,
    read: readClass({ whole: /wholly|fully/i, part: /part|major|joint/i }),
    relate: () => 'conflict',
    minShared: 2,
    confidence: 0.5,
  },
];
