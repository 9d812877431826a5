/** Arrests, bail, rescues and the places of bodies: what police and rescue reports differ about. */
import { matterOf, type Matter } from './matter';

const PLACES =
  'home|house|apartment|flat|residence|bed|bedroom|bathtub|bathroom|closet|kitchen|basement|garage|attic|car|truck|van|trunk|boot|vehicle|hotel|motel|airport|border|station|restaurant|bar|cafe|hospital|office|workplace|store|shop|mall|school|church|park|parking lot|car park|business|warehouse|woods|forest|field|ditch|river|lake|canal|pond|creek|beach|shed|barn|farm|suitcase|dumpster|well|street|sidewalk|alley|roof|bus|train|boat|ravine|lagoon|swamp|quarry';
const PLACE_VALUES: Readonly<Record<string, RegExp>> = {
  'at home': /(?:home|house|apartment|flat|residence)$/i,
  'in a bedroom': /(?:bed|bedroom)$/i,
  'in a bathroom': /(?:bathtub|bathroom)$/i,
  'in a closet': /closet$/i,
  'in a kitchen': /kitchen$/i,
  'in a basement': /basement$/i,
  'in a garage': /garage$/i,
  'in a vehicle': /(?:car|truck|van|trunk|boot|vehicle|bus)$/i,
  'in a hotel': /(?:hotel|motel)$/i,
  'at an airport': /airport$/i,
  'at a border': /border$/i,
  'at a station': /(?:station|train)$/i,
  'in a restaurant': /(?:restaurant|bar|cafe)$/i,
  'in a hospital': /hospital$/i,
  'at work': /(?:office|workplace|business|warehouse)$/i,
  'in a shop': /(?:store|shop|mall)$/i,
  'in a school': /school$/i,
  'in a church': /church$/i,
  'in a park': /(?<!car )park$/i,
  'in a car park': /(?:parking lot|car park)$/i,
  'in the woods': /(?:woods|forest)$/i,
  'in a field': /(?:field|ditch|ravine|quarry|farm)$/i,
  'in water': /(?:river|lake|canal|pond|creek|lagoon|swamp|well)$/i,
  'on a beach': /beach$/i,
  'in a shed': /(?:shed|barn)$/i,
  'in a suitcase': /(?:suitcase|dumpster)$/i,
  'in the street': /(?:street|sidewalk|alley)$/i,
  'on a roof': /roof$/i,
  'in a boat': /boat$/i,
};
const WITHIN: readonly (readonly string[])[] = [
  ['at home', 'in a bedroom', 'in a bathroom', 'in a closet', 'in a kitchen', 'in a basement', 'in a garage', 'in a suitcase', 'on a roof'],
  ['in a vehicle', 'in a car park', 'in the street', 'in a field', 'in a garage'],
  ['in a field', 'in the woods', 'in water', 'in a park', 'in a shed'],
  ['at work', 'in a shop', 'in a car park'],
];

export const policeMatters: readonly Matter[] = [
  matterOf({
    id: 'suspects',
    what: 'whether there are suspects',
    triggers: 'suspects suspect',
    pattern:
      /\b(?:(?:did|do|does)(?: not|n['’]t) have (?:any |a )?|(?:have|has|had|having|with|there (?:are|were)) no |(?:have|has|had|did)(?: not|n['’]t) (?:yet )?identif(?:y|ied) (?:any |a )?|(?:begun to |have |has |had )(?:identif(?:y|ied) (?:a |the |several |two |three )?))(?:possible )?suspects?\b/gi,
    values: { none: /\bnot?\b|n['’]t/i, some: /^(?!.*(?:\bnot?\b|n['’]t))/i },
    minShared: 0,
  }),
  matterOf({
    id: 'found-in',
    what: 'the place where a body was found',
    kind: 'place',
    triggers: 'body bodies remains corpse',
    pattern: new RegExp(
      `\\b(?:[Bb]od(?:y|ies)|[Rr]emains|[Cc]orpse)\\b[^.;:"“”]{0,60}? (?:found|discovered|recovered|located|dumped)(?: [a-z]+){0,3}? (?:in|inside|under|near|behind|on|along|at) (?:an?|the|his|her|their) ((?:[a-z-]+ ){0,3}?(?:${PLACES}))\\b`,
      'g',
    ),
    values: PLACE_VALUES,
    compatible: WITHIN,
    minShared: 2,
  }),
  matterOf({
    id: 'arrest-place',
    what: 'the place of the arrest',
    kind: 'place',
    triggers: 'arrested captured caught apprehended detained custody nabbed seized',
    pattern: new RegExp(
      `\\b(?:arrested|captured|caught|apprehended|detained|taken into custody|nabbed)\\b(?: [a-z]+){0,4}? (?:at|in|inside|near|outside|from) (?:an?|the|his|her|their) ((?:[a-z-]+ ){0,3}?(?:${PLACES}))\\b`,
      'g',
    ),
    values: PLACE_VALUES,
    compatible: WITHIN,
    subject: 'person',
    minShared: 2,
  }),
  matterOf({
    id: 'bail',
    what: 'bail',
    kind: 'person-attribute',
    triggers: 'bail bond',
    pattern:
      /\b(?:(?:held|jailed|detained|remanded)(?: [a-z]+){0,4}? without (?:bail|bond)|(?:denied|refused) (?:bail|bond)|(?:released|freed|free)(?: [a-z]+){0,2}? on (?:an? )?(?:[$£€]?[\d,.]+ )?(?:bail|bond)|posted (?:[$£€]?[\d,.]+ )?(?:bail|bond)|held (?:on|in lieu of) (?:an? )?[$£€]?[\d,.]+ (?:[a-z]+ )?(?:bail|bond))\b/gi,
    values: {
      'held without bail': /without|denied|refused/i,
      'released on bail': /released|free|posted/i,
      'bail set': /held (?:on|in lieu)/i,
    },
    subject: 'person',
    minShared: 2,
  }),
  matterOf({
    id: 'reward',
    what: 'what the reward is for',
    triggers: 'reward rewards',
    pattern:
      /\breward\b[^.;:"“”]{0,90}? (?:lead(?:s|ing)? to|that leads? to|resulting in|for)(?: the| an?| his| her| their)? (?:[a-z]+ )?(?:arrests?(?:,? (?:and|or|and\/or) (?:the )?(?:convictions?|indictment|prosecution))?|convictions?|capture|indictment|(?:safe )?return|recovery|whereabouts|location)\b/gi,
    values: {
      arrest: /(?:\barrests?|capture)$/i,
      'arrest and conviction': /arrests?,? and (?:the )?(?:conviction|indictment|prosecution)/i,
      'arrest or conviction': /arrests?,? (?:or|and\/or) /i,
      conviction: /(?<!and |or |and\/or |the )(?:convictions?|indictment)$/i,
      return: /return$|recovery$/i,
      whereabouts: /whereabouts$|location$/i,
    },
    minShared: 0,
  }),
  matterOf({
    id: 'stop-reason',
    what: 'why somebody was stopped',
    triggers: 'pulled stopped',
    pattern:
      /\b(?:pulled over|stopped)\b[^.;:"“”]{0,40}? (?:for|on suspicion of|after|because) (?:[a-z]+ ){0,5}?(?:speeding|weaving|swerving|drunk(?:en)? driving|red light|tail ?light|expired|license plates?|stop sign|reckless driving|erratically|without headlights)\b/gi,
    values: {
      speeding: /speeding/i,
      swerving: /weaving|swerving|erratically|reckless/i,
      'drunken driving': /drunk/i,
      'a red light': /red light|stop sign/i,
      'a broken light': /tail ?light|headlights/i,
      plates: /expired|plate/i,
    },
    minShared: 1,
  }),
  matterOf({
    id: 'rescue-means',
    what: 'the means of rescue',
    triggers: 'rescued evacuated taken transported brought carried flown airlifted rushed',
    pattern:
      /\b(?:rescued|evacuated|taken|transported|brought|carried|flown|rushed)\b[^.;:"“”]{0,50}? (?:by|in|on|aboard) (?:an? |the )?(?:[a-z]+ ){0,2}?(?:helicopter|ambulance|boat|lifeboat|stretcher|car|truck|bus|train|plane|taxi)\b|\bairlifted\b/gi,
    values: {
      'by air': /helicopter|plane|airlifted/i,
      'by ambulance': /ambulance/i,
      'by boat': /boat$/i,
      'on a stretcher': /stretcher/i,
      'in a car': /(?:\bcar|truck|taxi)$/i,
      'by bus or train': /(?:bus|train)$/i,
    },
    compatible: [['by air', 'by ambulance', 'on a stretcher']],
    minShared: 2,
  }),
  matterOf({
    id: 'crash-cause',
    what: 'the cause of the accident',
    triggers: 'crash crashed accident derailed derailment sank sinking capsized collision',
    pattern:
      /\b(?:crash(?:ed)?|accident|derail(?:ed|ment)|sank|sinking|capsized|collision)\b[^.;:"“”]{0,60}? (?:because of|due to|caused by|blamed on|after|when) [^.;:"“”]{0,40}?(?:engine|brakes?|t[iy]re|weather|fog|winds?|waves?|overload(?:ed|ing)|speeding|high speed|asleep|drunk|ice|icy|signal|rock|reef|iceberg|pilot error|human error|fire|explosion|bomb)\b/gi,
    values: {
      'engine trouble': /engine/i,
      brakes: /brake/i,
      'a burst tyre': /t[iy]re/i,
      weather: /weather|fog|wind|wave|ice\b|icy/i,
      overloading: /overload/i,
      speed: /speed/i,
      'a sleeping or drunken driver': /asleep|drunk/i,
      'a signal': /signal/i,
      'a rock': /rock|reef|iceberg/i,
      'human error': /error/i,
      fire: /fire|explosion/i,
      'a bomb': /bomb/i,
    },
    minShared: 2,
  }),
];
