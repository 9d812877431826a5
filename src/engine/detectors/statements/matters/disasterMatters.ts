/** Quakes, crashes, slides and floods: what reports of disasters differ about. */
import { matterOf, type Matter } from './matter';

/** What may stand or fall; each is a row of its own, as one thing that fell says nothing of another. Of some a region has but one. */
const BUILDINGS: readonly (readonly [name: string, singular: string, plural: string, minShared?: number])[] = [
  ['bridge', 'bridge', 'bridges'],
  ['roof', 'roof', 'roofs'],
  ['school', 'school', 'schools'],
  ['hospital', 'hospital', 'hospitals', 0],
  ['airport', 'airport', 'airports', 0],
  ['church', 'church', 'churches'],
  ['mosque', 'mosque', 'mosques'],
];

const buildingMatters = BUILDINGS.map(([name, singular, plural, minShared = 2]) =>
  matterOf({
    id: `state-of-${name}`,
    what: `the state of the ${name}`,
    kind: 'entity-attribute',
    triggers: `${singular} ${plural}`,
    pattern: new RegExp(
      `\\b(?:(?:parts?|half|section|wing) of (?:an?|the|its|one) (?:[a-z]+ )?)?(?:${singular}|${plural})\\b[^.;:,"“”]{0,25}?(?:, [^.;:,"“”]{3,40},)? (?:(?:was|were) destroyed|collapsed|caved in|gave way|washed away|burst|breached|damaged|cracked|weakened|intact|still standing|undamaged|unscathed|held|withstood)\\b`,
      'gi',
    ),
    values: {
      'partly fallen': /^(?:part|half|section|wing).*(?:collapsed|caved in|gave way|destroyed)$/i,
      fallen: /^(?!part|half|section|wing).*(?:destroyed|collapsed|caved in|gave way|washed away|burst|breached)$/i,
      damaged: /(?<!un)(?:damaged|cracked|weakened)$/i,
      whole: /(?:intact|standing|undamaged|unscathed|held|withstood)$/i,
    },
    minShared,
  }),
);

/** What reports name as the cause of an accident. */
const CAUSES =
  'landslides?|mudslides?|avalanche|(?:earth)?quake|tremor|floods?|flooding|rains?|storms?|waves?|lightning|gas leak|anchors?|trawlers?|(?:pilot|human|driver) error|(?:mechanical|engine|technical|electrical|brake|equipment|power) (?:failures?|faults?|problems?)|metal fatigue|(?:faulty|defective) [a-z]+|lack of fuel|sabotage|overloading|overheating|speeding|fog|collision|negligence|construction work|malfunction';
const CAUSED = 'caused|triggered|set off|sparked|touched off';
const UNKNOWN = 'unknown|not (?:yet )?(?:known|clear)|unclear';
const CAUSE_TOLD = [
  `\\b(?:(?:${CAUSED}|brought on) by|blamed on|attributed to|due to|(?:the )?result of|because of|on account of) (?:an? |the )?(?:[a-z-]+ ){0,3}?["“‘]?(?:${CAUSES})\\b`,
  `\\b(?:${CAUSES}) (?:(?:had|has|may have|is thought to have|is believed to have) )?(?:${CAUSED}|started|brought down)\\b`,
  `\\bcause (?:of [^.;:"“”]{2,40} )?(?:was|is|remain(?:s|ed)) (?:[a-z]+ ){0,2}?(?:${UNKNOWN}|under investigation)\\b`,
  `\\bwhat (?:${CAUSED}|started|brought)\\b[^.;:"“”]{0,50} (?:is|was|remain(?:s|ed)) (?:still )?(?:${UNKNOWN})\\b`,
];

export const disasterMatters: readonly Matter[] = [
  ...buildingMatters,
  matterOf({
    id: 'sea-state',
    what: 'the state of the sea',
    triggers: 'sea seas water waters waves swell swells',
    pattern:
      /\b(?:(?:calm|smooth|rough|choppy|stormy|turbulent|raging|mountainous) (?:seas?|waters?|swells?)|(?:heavy|high) seas|(?:huge|giant|strong|high|big|large|towering|rough) (?:waves?|swells?)|(?:seas?|waters?) (?:was|were) (?:[a-z]+ )?(?:calm|smooth|rough|choppy|stormy))\b/gi,
    values: {
      calm: /calm|smooth/i,
      rough: /rough|choppy|stormy|turbulent|raging|mountainous|heavy|high|huge|giant|strong|big|large|towering/i,
    },
    minShared: 2,
  }),
  matterOf({
    id: 'side-of-engine',
    what: 'which engine it was',
    kind: 'entity-attribute',
    triggers: 'engine',
    pattern: /\b(?:left|right)(?:-hand)? engine\b/gi,
    values: { left: /^left/i, right: /^right/i },
    minShared: 1,
  }),
  matterOf({
    id: 'disaster-cause',
    what: 'the cause',
    triggers: 'cause caused triggered sparked touched set blamed attributed due result because account started brought',
    pattern: new RegExp(CAUSE_TOLD.join('|'), 'gi'),
    values: {
      unknown: /^(?:cause|what)\b.*(?:known|clear|investigation)$/i,
      slide: /slides?\b|avalanche\b/i,
      earthquake: /quake\b|tremor\b/i,
      water: /(?:floods?|flooding|rains?|storms?)\b/i,
      lightning: /lightning$/i,
      gas: /gas leak\b/i,
      ship: /(?:anchors?|trawlers?)\b/i,
      'human error': /(?:error|speeding|negligence)\b/i,
      'technical failure': /(?:failures?|faults?|problems?|fatigue|malfunction|faulty|defective|overheating)\b/i,
      'no fuel': /fuel\b/i,
      sabotage: /sabotage\b/i,
      overloading: /overloading\b/i,
      fog: /fog\b/i,
      collision: /collision\b/i,
      'building work': /construction work\b/i,
    },
    compatible: [['slide', 'earthquake', 'water']],
    vaguer: { unknown: [] },
    minShared: 0,
  }),
  matterOf({
    id: 'evacuation',
    what: 'whether people had to leave',
    triggers: 'evacuated evacuation evacuations evacuate indoors leave',
    pattern:
      /\b(?:no evacuations?|not (?:been )?evacuated|(?:told|asked|advised|ordered|urged|warned) to (?:stay|remain) (?:indoors|inside|at home|in their (?:homes|houses))|(?:told|asked|advised|ordered|urged|forced) to (?:leave|evacuate)|(?:was|were|been|being) evacuated|evacuations? (?:was|were) ordered)\b/gi,
    values: {
      'had to stay': /stay|remain/i,
      none: /^no/i,
      'had to leave': /leave|evacuate$|(?<!not )(?:was|were|been|being) evacuated|ordered$/i,
    },
    compatible: [['none', 'had to stay']],
    minShared: 3,
  }),
  matterOf({
    id: 'any-damage',
    what: 'whether there was damage',
    triggers: 'damage damaged',
    pattern:
      /\b(?:no (?:immediate |major |serious |significant |structural |known )?(?:reports? of )?(?:[a-z]+ (?:or|and) ){0,2}?(?:[a-z]+ )?damage|without (?:causing )?(?:any )?damage|(?:slight|minor|light|some|heavy|serious|severe|major|widespread|extensive|considerable) (?:structural |property )?damage|(?:slightly|badly|heavily|severely|seriously) damaged)\b/gi,
    values: { none: /^(?:no|without)\b/i, some: /^(?!no\b|without\b)/i },
    minShared: 3,
  }),
  matterOf({
    id: 'no-damage',
    what: 'whether all damage is ruled out',
    triggers: 'damage',
    pattern:
      /\b(?:no (?:immediate )?reports? of|without) (?:any )?(?:(?:[a-z]+ )?(?:injuries|casualties|deaths|victims) (?:or|and) )?(?:(?:major|serious|significant|structural|extensive|widespread) )?damage\b/gi,
    values: {
      'no damage': /(?<!major |serious |significant |structural |extensive |widespread )damage$/i,
      'no great damage': /(?:major|serious|significant|structural|extensive|widespread) damage$/i,
    },
    vaguer: { 'no great damage': ['no damage'] },
    minShared: 0,
  }),
  matterOf({
    id: 'power-supply',
    what: 'whether the power supply was hit',
    triggers: 'power electricity blackout blackouts',
    pattern:
      /\b(?:power|electricity)(?: and [a-z]+)?(?: suppl(?:y|ies)| lines?)? (?:was|were|is|has been|have been|had been) (?:not affected|unaffected|cut|cut off|knocked out|lost|down|out|restored|back)\b|\bknock(?:ed|ing) (?:out|down) (?:power|electricity)\b|\b(?:blackouts?|power (?:cuts?|outages?|failures?))\b|\b(?:struggl(?:ed|ing)|trying|work(?:ed|ing))\b[^.;:]{0,30}? to restore (?:power|electricity)\b/gi,
    values: {
      'not hit': /not affected|unaffected/i,
      'being restored': /to restore/i,
      restored: /(?:restored|back)$/i,
      cut: /cut|knock|lost|down|out\b|blackout|outage|failure/i,
    },
    compatible: [
      ['cut', 'restored'],
      ['cut', 'being restored'],
    ],
    minShared: 0,
  }),
  matterOf({
    id: 'equipment',
    what: 'whether somebody was well equipped',
    kind: 'person-attribute',
    triggers: 'equipped ill-equipped well-equipped under-equipped equipment',
    pattern:
      /\b(?:(?:well|properly|fully|adequately|ill|poorly|badly|insufficiently|inadequately|under)["”]?[- ]equipped|(?:inadequate|insufficient|poor|proper|adequate) (?:[a-z]+ )?equipment)\b/gi,
    values: { no: /^(?:ill|poor|bad|in|under)/i, yes: /^(?:well|proper|full|adequate)/i },
    subject: 'person',
    minShared: 2,
  }),
  matterOf({
    id: 'search-end',
    what: 'how the search was ended',
    triggers: 'search rescue operation operations called suspended abandoned',
    pattern:
      /\b(?:called off|suspended|halted|abandoned|given up)\b(?<=\b(?:search(?:es)?|rescue|recovery|operations?|efforts?)\b[^.;:,"“”]{0,40})|\b(?:called off|suspended|halted|abandoned|gave up) (?:the |their )(?:[a-z-]+ ){0,2}?(?:search|rescue|recovery|operations?|efforts?)\b/gi,
    values: { 'given up': /called off|abandoned|g[ai]ven? up/i, 'broken off for a time': /suspended|halted/i },
    minShared: 2,
  }),
  matterOf({
    id: 'kind-of-slide',
    what: 'what came down',
    kind: 'entity-attribute',
    triggers: 'avalanche avalanches landslide landslides mudslide mudslides rockslide rockslides rockfall mudflow',
    pattern: /\b(?:avalanches?|landslides?|mudslides?|mudflows?|rockslides?|rockfalls?)\b/gi,
    values: {
      avalanche: /avalanche/i,
      landslide: /landslide/i,
      mudslide: /mud/i,
      rockfall: /rock/i,
    },
    vaguer: { landslide: ['mudslide', 'rockfall'] },
    minShared: 4,
  }),
  matterOf({
    id: 'obstacle',
    what: 'what it hit',
    triggers: 'hit struck collided rammed ran slammed crashed smashed ploughed plowed plunged',
    pattern:
      /\b(?:plane|aircraft|jet|helicopter|bus|coach|train|locomotive|ferry|ship|boat|vessel|tanker|freighter|truck|lorry|van|car)\b[^.;:,"“”]{0,25}? (?:hit|struck|collided with|rammed|ran into|slammed into|crashed into|smashed into|plough?ed into|plowed into|plunged into) (?:an? |the |another )(?:[a-z-]+ ){0,3}?(?:reef|rocks?|iceberg|sandbank|mountain(?:side)?|hill(?:side)?|trees?|wall|houses?|building|car|truck|lorry|bus|train|barrier|guardrail|pole|bridge|sea|ocean|lake|river|ravine|gorge|valley|field|ditch|pier|ship|boat|tanker|freighter|trawler|cliff|runway|birds?|cow|dock)\b/gi,
    values: {
      rock: /(?:reef|rocks?|cliff)$/i,
      ice: /iceberg$/i,
      sand: /sandbank$/i,
      mountain: /(?:mountain|hill)(?:side)?$/i,
      tree: /trees?$/i,
      building: /(?:wall|houses?|building)$/i,
      car: /\bcar$/i,
      truck: /(?:truck|lorry)$/i,
      bus: /bus$/i,
      train: /train$/i,
      barrier: /(?:barrier|guardrail|pole)$/i,
      bridge: /bridge$/i,
      sea: /(?:sea|ocean)$/i,
      'inland water': /(?:lake|river)$/i,
      valley: /(?:ravine|gorge|valley|ditch)$/i,
      field: /(?:field|runway)$/i,
      quay: /(?:pier|dock)$/i,
      ship: /(?:ship|boat|tanker|freighter|trawler)$/i,
      animal: /(?:birds?|cow)$/i,
    },
    compatible: [['bridge', 'inland water', 'valley', 'barrier']],
    minShared: 2,
  }),
  matterOf({
    id: 'phase-of-flight',
    what: 'the phase of the flight',
    triggers: 'takeoff take-off taking took landing land approach approaching cruising taxiing',
    pattern:
      /\b(?:(?:on|during|after|upon|before|at) (?:take-?off|taking off|landing|final approach)|(?:while|as it was|attempting to|attempted to|trying to|tried to|preparing to|about to) (?:taking off|take off|land(?:ing)?|approaching|taxiing|cruising|taxi))\b/gi,
    values: { 'take-off': /tak(?:e|ing)-? ?off/i, landing: /land|approach/i, taxiing: /taxi/i, cruising: /cruis/i },
    minShared: 3,
  }),
  matterOf({
    id: 'empty-or-full',
    what: 'whether it was empty',
    triggers: 'empty vacant unoccupied deserted abandoned disused crowded packed occupied full busy',
    pattern:
      /\b(?:empty|vacant|unoccupied|deserted|disused|crowded|packed|occupied|busy)\b(?= (?:[a-z-]+ ){0,2}?(?:house|home|building|factory|warehouse|school|apartment|church|mosque|bus|train|hotel|stadium|market|street|restaurant|ferry|shop|store|car)s?\b)/gi,
    values: { empty: /empty|vacant|unoccupied|deserted|disused/i, full: /crowded|packed|(?<!un)occupied|busy/i },
    minShared: 2,
  }),
  matterOf({
    id: 'foreign-help',
    what: 'whether help from outside was wanted',
    triggers: 'aid help assistance offers',
    pattern:
      /\b(?:appeal(?:ed|ing|s)? for|request(?:ed|ing)?|asked for|called for|welcomed|declined|turned down|refused|rejected|(?:did|does|do) not need|no need for)\b[^.;:,"“”]{0,25}? (?:foreign|international|outside|overseas|u\.s\.|american) (?:[a-z]+ ){0,2}?(?:aid|help|assistance|rescuers)\b/gi,
    values: {
      wanted: /^(?:appeal|request|asked|called|welcomed)/i,
      'not wanted': /^(?:declined|turned|refused|rejected|did|does|do|no)\b/i,
    },
    minShared: 1,
  }),
  matterOf({
    id: 'kind-of-explosion',
    what: 'what exploded',
    triggers: 'explosion explosions blast blasts exploded blew',
    pattern:
      /\b(?:gas|methane|coal[- ]dust|boiler|dynamite|fireworks|propane|ammunition|munitions|chemical|fuel|fuel[- ]tank|gasoline|grain[- ]dust|transformer|battery|hydrogen) (?:explosions?|blasts?)\b/gi,
    values: {
      gas: /^(?:gas|methane|propane)\b/i,
      dust: /dust/i,
      boiler: /boiler/i,
      explosives: /dynamite|fireworks|munition/i,
      chemicals: /chemical/i,
      fuel: /fuel|gasoline/i,
      'electrical plant': /transformer|battery/i,
      hydrogen: /hydrogen/i,
    },
    vaguer: { gas: ['hydrogen'] },
    minShared: 2,
  }),
  matterOf({
    id: 'survivors',
    what: 'whether anybody survived',
    triggers: 'survivors survivor survived survive',
    pattern:
      /\b(?:no (?:known |signs? of )?survivors|no ?(?:one|body) (?:aboard |on board )?(?:had |has |could have )?survived|nobody survived|(?:one|two|three|four|five|six|several|some|\d+) (?:people |passengers |crew members |of them |others )?survived|(?:sole|only|lone) survivor|survivors? (?:was|were|had been|have been) (?:found|pulled|picked|rescued|taken))\b/gi,
    values: { none: /^no/i, some: /^(?!no)/i },
    minShared: 2,
  }),
];
