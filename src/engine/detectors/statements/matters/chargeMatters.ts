/** What somebody is charged with, was convicted of or arrested for: reports list fewer crimes or more. */
import { matterOf, type Matter } from './matter';

/** Crimes by name. A death is compared by its own matter (`charge` in `deathMatters`). */
const CRIMES: Readonly<Record<string, RegExp>> = {
  kidnapping: /\bkidnap|\babduct|\bhostage|\bunlawful (?:imprisonment|restraint)/i,
  'sexual assault': /\bsex(?:ual(?:ly)?)? assault|\braped?\b|\braping|\bindecen|\bmolest|\bsexual abuse/i,
  assault:
    /(?<!sex |sexual |sexually |indecent |indecently )\b(?:assault|battery)(?! (?:with|by)(?: intent)? to (?:kill|rape))|\bwounding\b|\bbodily harm/i,
  robbery: /\brobb/i,
  burglary: /\bburgl|\bbreaking (?:and|in)|\bhousebreaking/i,
  theft: /\btheft\b|\bsteal|\blarceny|\bstolen (?:goods|property)/i,
  fraud: /\bfraud|\bswindl|\bembezzl|\bforge/i,
  bribery: /\bbrib|\bcorruption/i,
  extortion: /\bextort|\bblackmail/i,
  racketeering: /\bracketeer/i,
  conspiracy: /\bconspir/i,
  arson: /\barson/i,
  'a weapons offence':
    /\bweapons? (?:charge|offen[cs]e|possession|law)|\bpossess(?:ion|ing)?[^,;]{0,30}\b(?:weapon|firearm|handgun|gun|explosive)|\b(?:firearms?|gun) (?:charge|offen[cs]e|possession)/i,
  'a drug offence': /\bdrug (?:charge|offen[cs]e|possession|dealing|traffick|smuggl)|\b(?:heroin|cocaine|marijuana|cannabis|narcotics)\b/i,
  'drunken driving':
    /\bdrunk(?:en)?[ -]driving|\bdriving (?:drunk|while (?:drunk|intoxicated|under)|under the influence)|\bD[WU]I\b|\bdrink[ -]driving/i,
  'leaving the scene': /\bleaving the scene|\bhit[- ]and[- ]run|\bfailing to (?:stop|report)/i,
  'reckless driving': /\b(?:reckless|dangerous|careless) driving/i,
  'resisting arrest': /\bresisting arrest|\bfleeing (?:police|arrest)|\bevading/i,
  'obstruction of justice': /\bobstruct|\bperver(?:t|sion of)/i,
  perjury: /\bperjur|\blying to/i,
  trespass: /\btrespass/i,
  vandalism: /\bvandal|\bcriminal damage|\bcriminal mischief/i,
  bigamy: /\bbigam|\bpolygamy/i,
  espionage: /\bespionage|\bspying/i,
  treason: /\btreason/i,
  'disorderly conduct': /\bdisorderly|\bbreach of the peace/i,
  'endangering a child': /\bchild (?:endangerment|abuse|neglect)|\bendangering/i,
};

/** Words behind which the list is over. Before "were charged" stand several people, and "also" tells that there is more. */
const OVER = 'after|resulting from|stemming|when|following|that|who|which|although|but|because|in connection|as part';

const STAGES: readonly (readonly [id: string, what: string, triggers: string, words: string])[] = [
  [
    'charged-with',
    'the charges',
    'charged charges indicted',
    'charged (?:[\\p{L}.]+ ){0,4}?with|faces? (?:[a-z]+ ){0,2}?charges of|indicted (?:on|for)',
  ],
  [
    'convicted-of',
    'what somebody was convicted of',
    'convicted guilty',
    'convicted (?:[a-z]+ ){0,3}?(?:of|for)|(?:found (?:[\\p{L}.]+ ){0,4}?|plead(?:ed|s)? |pled )guilty (?:[a-z]+ ){0,2}?(?:of|to)',
  ],
  ['arrested-for', 'what somebody was arrested for', 'arrested suspicion arrest', 'arrested (?:[a-z]+ ){0,3}?(?:for|on)|on suspicion of'],
];

export const chargeMatters: readonly Matter[] = STAGES.map(([id, what, triggers, words]) =>
  matterOf({
    id,
    what,
    kind: 'list-membership',
    triggers,
    pattern: new RegExp(`(?<!\\b(?:were|have been|are|also) )\\b(?:${words})\\b(?:(?! (?:${OVER})\\b)[^.;:"“”]){0,180}`, 'giu'),
    values: CRIMES,
    subject: 'person',
    fullerOnly: true,
  }),
);
