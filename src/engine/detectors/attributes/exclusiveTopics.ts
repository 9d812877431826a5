/** Respects in which one thing has one value at a time, and how reports write the values. Grown from what news reports state. */
import type { Severity } from '../../model/finding';
import { thingTopics } from './thingTopics';
import { readClass, type Topic } from './topic';

const ALWAYS = (): Severity => 'conflict';

/** Who is in critical condition is seriously hurt. */
function relateConditions(left: string, right: string): Severity | undefined {
  const isBad = (condition: string): boolean => /^(?:seriously|critical|serious|grave)\b/.test(condition);
  if ((left === 'seriously hurt' && isBad(right)) || (right === 'seriously hurt' && isBad(left))) return undefined;
  return left.includes(right) || right.includes(left) ? 'precision' : 'conflict';
}

export const topics: readonly Topic[] = [
  ...thingTopics,
  {
    id: 'crossing',
    kind: 'place',
    what: 'the crossing',
    pattern:
      /\b(\p{Lu}[\p{L}.'’-]{1,40}(?: \p{Lu}[\p{L}.'’-]{1,40})?) (?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Boulevard|Blvd\.|Drive|Lane|Highway|Parkway)(?:,? (?:and|at|near) (?:the )?)(\p{Lu}[\p{L}.'’-]{1,40}(?: \p{Lu}[\p{L}.'’-]{1,40})?) (?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Boulevard|Blvd\.|Drive|Lane|Highway|Parkway)/gu,
    read: (match) => ({ value: (match[2] ?? '').toLowerCase(), anchor: (match[1] ?? '').toLowerCase() }),
    relate: ALWAYS,
    minShared: 0,
    confidence: 0.7,
  },
  {
    id: 'condition',
    kind: 'person-attribute',
    what: 'the condition',
    pattern:
      /\b(?:in|listed in|remain(?:s|ed) in)(?: an?)? (?:stable|critical|serious|fair|grave|good|satisfactory|guarded)(?:,? but (?:stable|critical|serious))? condition(?:,? but stable)?\b|\b(?:critically|seriously) (?:wound|injur|hurt)(?:ed|ing)?\b/gi,
    read: readClass({
      'critical but stable': /critical (?:condition)?,? ?but stable|stable,? but critical/i,
      'seriously hurt': /seriously/i,
      critical: /critical/i,
      serious: /serious/i,
      stable: /stable/i,
      grave: /grave/i,
      fair: /fair/i,
      good: /good|satisfactory/i,
      guarded: /guarded/i,
    }),
    relate: relateConditions,
    minShared: 0,
    confidence: 0.55,
  },
  {
    id: 'payment',
    kind: 'entity-attribute',
    what: 'the means of payment',
    pattern:
      /\b(?:all-cash|cash-and-stock|all-stock|stock-swap|share-swap)\b|\bin (?:cash and stock|cash and shares|an all-cash|an all-stock)\b(?= (?:deal|transaction|bid|offer|merger)|[,.])|(?<!(?:\b(?:half|other|rest|remainder|part|partly|mostly|largely|most|per ?cent|pct)\b|%)[^.;]{0,30}\b)in (?:cash|stock)\b(?= (?:deal|transaction|bid|offer|merger)|[,.])(?!,? (?:and |plus )?[\d.]+ (?:of a |new )?(?:[A-Z]\w+ )?(?:share|stock))/gi,
    read: readClass({ 'cash and stock': /cash[- ]and[- ]s/i, cash: /cash/i, stock: /stock|share/i }),
    relate: ALWAYS,
    minShared: 2,
    confidence: 0.6,
  },
  {
    id: 'place-of-death',
    kind: 'place',
    what: 'the place of death',
    pattern:
      /\b(?:died|was pronounced dead|were pronounced dead|pronounced dead)(?: \w+){0,3}? (?:at the scene|on the scene|on the spot|instantly|on the way to (?:the |a )?hospital|en route to (?:the |a )?hospital|at (?:the |a |an? \w+ )?hospital|in (?:the |a )?hospital)|\b(?:declared|pronounced|was) dead on arrival\b|\b(?:rushed|taken|brought) to [^.;:]{3,60}? (?:(?:where|but|and) )?(?:he|she|they) later died\b/gi,
    read: readClass({
      'dead on arrival': /on arrival/i,
      'on the way': /way to|en route/i,
      'in hospital': /hospital|later died/i,
      'at the scene': /scene|spot|instantly/i,
    }),
    relate: ALWAYS,
    minShared: 0,
    confidence: 0.55,
  },
  {
    id: 'firearm',
    kind: 'entity-attribute',
    what: 'the weapon',
    pattern: /\b(?:shotgun|rifle|handgun|pistol|revolver|machine gun|assault rifle)s?\b/gi,
    read: readClass({ shotgun: /shotgun/i, rifle: /rifle/i, 'machine gun': /machine/i, handgun: /handgun|pistol|revolver/i }),
    relate: ALWAYS,
    minShared: 0,
    confidence: 0.5,
  },
  {
    id: 'offshore',
    kind: 'place',
    what: 'the coast',
    pattern:
      /\boff (?:the )?(?:(?:north|south|east|west)[a-z]* )?(?:coasts? of |shores? of )(?:(?:north|south|east|west)[a-z]* )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu,
    read: (match) => ({ value: (match[1] ?? '').toLowerCase(), anchor: '' }),
    relate: () => 'variant',
    minShared: 2,
    confidence: 0.45,
  },
  {
    id: 'aircraft',
    kind: 'entity-attribute',
    what: 'the aircraft',
    pattern:
      /\b(Boeing|Airbus|Tupolev|Antonov|Ilyushin|Embraer|Bombardier|Fokker|McDonnell Douglas)[ -](?:[A-Z]{1,3}-?)?(\d{2,3})(?:-\d{1,4})?\b/g,
    // "Tupolev-134" is a Tupolev 134, "Airbus 320" an Airbus A320.
    read: (match) => ({ value: `${match[1] ?? ''} ${match[2] ?? ''}`.toLowerCase(), anchor: '' }),
    relate: ALWAYS,
    minShared: 1,
    confidence: 0.6,
  },
  {
    id: 'murder-degree',
    kind: 'other',
    what: 'the charge',
    pattern: /\b(?:first|second|third)-degree murder\b|\bmanslaughter\b/gi,
    read: (match) => ({ value: match[0].toLowerCase(), anchor: '' }),
    relate: ALWAYS,
    minShared: 1,
    confidence: 0.55,
  },
  {
    id: 'hospital',
    kind: 'place',
    what: 'the hospital',
    pattern:
      /\b(?:at|to|in) (?:the )?((?:(?:\p{Lu}[\p{L}.'’-]+|of|and|the) ){1,4})(?:University )?(?:Hospital|Medical Cent(?:er|re)|Infirmary)\b/gu,
    read: (match) => ({ value: (match[1] ?? '').trim().toLowerCase().replace(/[.'’]/g, ''), anchor: '' }),
    relate: (left, right) => (left.includes(right) || right.includes(left) ? undefined : 'variant'),
    minShared: 1,
    confidence: 0.45,
  },
  {
    id: 'decision',
    kind: 'other',
    what: 'the way the fight was won',
    pattern: /\b(?:unanimous|split|majority) decision\b|\b(?:by|technical) knockout\b|\bby submission\b|\bdisqualification\b/gi,
    read: (match) => ({ value: match[0].toLowerCase().replace(/^by /, ''), anchor: '' }),
    relate: (left, right) => (left.includes(right) || right.includes(left) ? 'precision' : 'conflict'),
    minShared: 1,
    confidence: 0.5,
  },
];
