/** How a match was decided, which knee was hurt, how a player came: what reports of sport differ about. */
import { matterOf, type Matter } from './matter';

const PAIRED_PARTS = 'knee ankle foot leg thigh hamstring calf shoulder elbow wrist hand hip groin arm eye ear thumb heel'.split(' ');

/** Left or right; a row for each part, as one who hurts his left knee may have hurt his right hand. */
const sideMatters = PAIRED_PARTS.map((part) =>
  matterOf({
    id: `side-of-${part}`,
    what: `which ${part} was hurt`,
    kind: 'person-attribute',
    triggers: `${part} ${part}s`,
    pattern: new RegExp(`\\b(?:left|right) ${part}\\b`, 'gi'),
    values: { left: /^left/i, right: /^right/i },
    subject: 'person',
    minShared: 3,
    minSharedOfOne: 1,
  }),
);

export const sportMatters: readonly Matter[] = [
  matterOf({
    id: 'injury-detail',
    what: 'the injury',
    kind: 'person-attribute',
    triggers:
      'sprained sprain strained strain torn tore tear broken broke fractured fracture bruised injured injury dislocated ruptured sore hurt surgery wound wounds gunshot',
    pattern:
      /\b(?:sprain(?:ed)?|strain(?:ed)?|torn|tore|tear|broken?|fractured?|bruised?|dislocated|ruptured?|sore|injur(?:ed|y)|hurt|surgery|gunshot wounds?)\b(?: (?:his|her|an?|the|in|of|to|on|left|right|lower|upper|medial|lateral|anterior|posterior|cruciate|collateral|arthroscopic|meniscus|ligament|muscle|tendon|[A-Z]{3})){0,10} (?:knee|ankle|foot|leg|thigh|hamstring|calf|hip|shoulder|arm|elbow|wrist|hand|thumb)\b(?! (?:coach|surgeon))|\b(?:left |right )?(?:knee|ankle|foot|leg|thigh|hamstring|calf|hip|shoulder|arm|elbow|wrist|hand|thumb) (?:sprain|strain|injury|tear|fracture|bruise)\b/g,
    values: {
      left: /\bleft\b/,
      right: /\bright\b/,
      ligament: /\bligament|\b[AMP]CL\b/,
      knee: /\bknee/,
      ankle: /\bankle/,
      foot: /\bfoot/,
      leg: /\b(?:leg|thigh|calf|hamstring)/,
      hip: /\bhip/,
      shoulder: /\bshoulder/,
      arm: /\b(?:arm|elbow)\b/,
      hand: /\b(?:hand|wrist|thumb)\b/,
    },
    subject: 'person',
    minShared: 1,
    fullerOnly: true,
  }),
  ...sideMatters,
  matterOf({
    id: 'decided-by',
    what: 'how it was decided',
    triggers:
      'overtime extra penalties shootout shoot-out sudden tiebreaker tiebreak tie-break tie-breaker extra-time sudden-death walkover countback golden penalty regulation injury stoppage',
    pattern:
      /\b(?:in|after|on|by|with|via|into|during) (?:an? |the )?(?:[a-z]+ )?(?:overtime|extra[- ]time|penalties|(?:penalty )?shoot-?out|sudden[- ]death|tie-?break(?:er)?|walkover|countback|golden goal|regulation|normal time|(?:injury|stoppage) time)\b/gi,
    values: {
      overtime: /overtime|extra|golden|sudden/i,
      penalties: /penalt|shoot/i,
      'a tie-break': /tie-?break/i,
      walkover: /walkover/i,
      countback: /countback/i,
      'normal time': /regulation|normal|injury|stoppage/i,
    },
    compatible: [['overtime', 'penalties']],
    minShared: 3,
  }),
  matterOf({
    id: 'way-of-joining',
    what: 'how the player came',
    triggers: 'traded trade signed loan waivers drafted acquired claimed transfer bought',
    pattern:
      /\b(?:traded (?:from|to|by|for)|acquired (?:[^.;:"“”]{0,20} )?in a (?:[a-z-]+ )?trade|(?:signed|joined|came) (?:[^.;:"“”]{0,20} )?as an? (?:[a-z-]+ )?free agent|on loan|claimed off waivers|off waivers|drafted (?:by|from|in)|on a free transfer)\b/gi,
    values: {
      trade: /trade/i,
      'free agent': /free agent|free transfer/i,
      loan: /loan/i,
      waivers: /waivers/i,
      draft: /drafted/i,
    },
    subject: 'person',
    minShared: 3,
    minSharedOfOne: 1,
  }),
  matterOf({
    id: 'role-in-match',
    what: 'whether he started the match',
    triggers: 'substitute bench starter started starting replacement',
    pattern:
      /\b(?:second-half substitute|(?:as|came on as) an? (?:[a-z-]+ )?(?:substitute|replacement)|(?:came|come|coming) off the bench|in the starting (?:line-?up|eleven|XI|five)|started (?:the (?:match|game)|in goal|at (?:quarterback|center|forward|guard|point guard)))\b/gi,
    values: { substitute: /substitute|replacement|bench/i, starter: /start/i },
    subject: 'person',
    minShared: 4,
    minSharedOfOne: 2,
  }),
  matterOf({
    id: 'kind-of-record',
    what: 'the kind of record',
    triggers: 'record records best',
    pattern:
      /\b(?:world|olympic|national|european|asian|american|british|commonwealth|course|track|stadium|league|nba|nfl|nhl|franchise|club|school|tournament|championship|games|meet) records?\b|\bpersonal bests?\b/gi,
    values: {
      world: /world/i,
      Olympic: /olympic|games/i,
      national: /national|american|british/i,
      continental: /european|asian|commonwealth/i,
      'of the place': /course|track|stadium/i,
      league: /league|nba|nfl|nhl/i,
      club: /franchise|club|school/i,
      'of the meeting': /tournament|championship|meet/i,
      personal: /personal/i,
    },
    compatible: [['world', 'continental', 'national', 'Olympic', 'of the place', 'of the meeting', 'personal']],
    minShared: 3,
  }),
  matterOf({
    id: 'medal',
    what: 'the medal',
    triggers: 'medal medallist medalist medals gold-medal silver-medal bronze-medal gold-medallist silver-medallist bronze-medallist',
    pattern: /\b(?:gold|silver|bronze)(?:[- ]medal(?:l?ist)?)\b/gi,
    values: { gold: /gold/i, silver: /silver/i, bronze: /bronze/i },
    subject: 'person',
    minShared: 4,
    minSharedOfOne: 2,
  }),
  matterOf({
    id: 'banned-substance',
    what: 'the substance that was found',
    triggers: 'tested positive test',
    pattern:
      /\b(?:tested positive|positive (?:drugs? |doping )?tests?|failed (?:an? )?(?:drugs? |doping )?test) for (?:an? |the )?(?:[a-z-]+ ){0,4}?(?:steroids?|stanozolol|nandrolone|testosterone|epo|erythropoietin|cocaine|marijuana|cannabis|ephedrine|amphetamines?|clenbuterol|diuretics?|growth hormone|hgh|stimulants?|methamphetamine)\b/gi,
    values: {
      steroid: /steroids?$/i,
      stanozolol: /stanozolol$/i,
      nandrolone: /nandrolone$/i,
      testosterone: /testosterone$/i,
      EPO: /(?:epo|erythropoietin)$/i,
      cocaine: /cocaine$/i,
      marijuana: /(?:marijuana|cannabis)$/i,
      ephedrine: /ephedrine$/i,
      stimulant: /stimulants?$/i,
      amphetamine: /amphetamines?$/i,
      clenbuterol: /clenbuterol$/i,
      diuretic: /diuretics?$/i,
      'growth hormone': /(?:growth hormone|hgh)$/i,
    },
    vaguer: {
      steroid: ['stanozolol', 'nandrolone', 'testosterone'],
      stimulant: ['ephedrine', 'amphetamine', 'cocaine'],
    },
    subject: 'person',
    minShared: 1,
  }),
  matterOf({
    id: 'new-contract',
    what: 'what became of the contract',
    triggers: 'contract deal extension',
    pattern:
      /\b(?:signed|agreed to|accepted|rejected|turned down|declined|refused) (?:an? |the |his |her )(?:[\w$.-]+ ){0,4}?(?:contract|extension|deal)\b/gi,
    values: { accepted: /^(?:signed|agreed|accepted)/i, refused: /^(?:rejected|turned|declined|refused)/i },
    subject: 'person',
    minShared: 4,
    minSharedOfOne: 1,
  }),
];
