/** Deaths in bed, cures, injuries in sport, fires and floods, ransoms, ways of telling: what other reports differ about. */
import { matterOf, type Matter } from './matter';

/** How well something was done beforehand; each is a row of its own. */
const PREPARED = ['equipped', 'prepared', 'trained', 'dressed', 'lit', 'maintained', 'staffed', 'guarded', 'funded', 'insured', 'marked'];

const preparedMatters = PREPARED.map((word) =>
  matterOf({
    id: `how-${word}`,
    what: `how well somebody or something was ${word}`,
    kind: 'person-attribute',
    triggers: `${word} well-${word} ill-${word} under-${word} under${word}`,
    pattern: new RegExp(
      `\\b(?:not )?(?:well|properly|fully|adequately|sufficiently|ill|poorly|badly|insufficiently|inadequately|under)["”’]?[ -]?${word}\\b`,
      'gi',
    ),
    values: {
      well: /^(?:well|properly|fully|adequately|sufficiently)/i,
      badly: /^(?:not|ill|poorly|badly|insufficiently|inadequately|under)/i,
    },
    minShared: 2,
  }),
);

export const lifeMatters: readonly Matter[] = [
  ...preparedMatters,
  matterOf({
    id: 'place-of-dying',
    what: 'the place of death',
    kind: 'place',
    triggers: 'died dies death',
    pattern:
      /\b(?:died|dies|death)\b[^.;:"“”]{0,50}? (?:at|in) (?:his|her|their|an?|the) (?:[a-z]+ ){0,2}?(?:home|house|residence|apartment|hospital|hospice|nursing home|hotel(?: room)?|prison|jail|sleep)\b/gi,
    values: {
      'at home': /(?<!nursing )(?:home|house|residence|apartment)$/i,
      'in hospital': /hospital$/i,
      'in a hospice': /hospice$/i,
      'in a nursing home': /nursing home$/i,
      'in a hotel': /hotel/i,
      'in prison': /(?:prison|jail)$/i,
    },
    compatible: [['in prison', 'in hospital']],
    subject: 'person',
    minShared: 3,
  }),
  matterOf({
    id: 'treatment',
    what: 'what the treatment is for',
    triggers: 'treatment treated rehab rehabilitation therapy counseling counselling',
    pattern:
      /\b(?:treat(?:ment|ed)|rehab(?:ilitation)?|therapy|counsell?ing)\b[^.;:"“”]{0,30}? for (?:[a-z]+ ){0,4}?(?:alcohol|alcoholism|drinking|drugs?|substance|painkillers?|cocaine|heroin|exhaustion|depression|anxiety|stress|dehydration|eating disorder|gambling|sex addiction|injuries|burns|cancer|smoke inhalation|shock)\b/gi,
    values: {
      alcohol: /alcohol|drinking/i,
      drugs: /drug|painkiller|cocaine|heroin/i,
      'substance abuse': /substance/i,
      exhaustion: /exhaustion|dehydration/i,
      depression: /depression|anxiety|stress/i,
      'an eating disorder': /eating/i,
      gambling: /gambling/i,
      burns: /burns/i,
      'smoke inhalation': /smoke/i,
      shock: /shock/i,
      cancer: /cancer/i,
    },
    vaguer: { 'substance abuse': ['alcohol', 'drugs'] },
    minShared: 1,
  }),
  matterOf({
    id: 'injury-kind',
    what: 'the kind of injury',
    kind: 'person-attribute',
    triggers:
      'sprained sprain sprains strained strain torn tore tear broken broke fractured fracture bruised bruise concussion dislocated dislocation ruptured rupture pulled',
    pattern:
      /\b(?:sprain(?:ed)?|strain(?:ed)?|torn|tore|tear|broken?|fractured?|bruised?|dislocat(?:ed|ion)|ruptured?|pulled) (?:(?:his|her|an?|the|in|of|left|right|lower|upper) ){0,4}(?:knee|ankle|foot|toe|leg|thigh|hamstring|calf|groin|hip|back|rib|ribs|shoulder|arm|elbow|wrist|hand|finger|thumb|neck|jaw|nose|collarbone|[A-Z]{3}|ligament|muscle|tendon|Achilles)\b/g,
    values: {
      sprain: /^sprain/i,
      strain: /^(?:strain|pulled)/i,
      tear: /^(?:torn|tore|tear|ruptur)/i,
      fracture: /^(?:broke|fractur)/i,
      bruise: /^bruis/i,
      dislocation: /^dislocat/i,
    },
    subject: 'person',
    minShared: 4,
  }),
  matterOf({
    id: 'fire-start',
    what: 'the place where the fire began',
    kind: 'place',
    triggers: 'fire blaze flames',
    pattern:
      /\b(?:fire|blaze|flames)\b[^.;:"“”]{0,40}? (?:started|began|broke out|originated|erupted|set|lit) (?:in|on|at|near|under|outside|inside|by) (?:an? |the |its |his |her )?(?:[a-z-]+ ){0,3}?(?:roof|attic|basement|cellar|kitchen|bedroom|bathroom|living room|storeroom|storage room|stockroom|bakery|entrance|door|porch|stairwell|staircase|garage|office|classroom|eaves|wall|floor|engine room|cargo hold|boiler room|laundry|elevator|car park|parking lot|shed)\b/gi,
    values: {
      roof: /(?:roof|attic|eaves)$/i,
      basement: /(?:basement|cellar|boiler room)$/i,
      kitchen: /(?:kitchen|bakery)$/i,
      bedroom: /(?:bedroom|living room)$/i,
      bathroom: /(?:bathroom|laundry)$/i,
      storeroom: /(?:storeroom|storage room|stockroom|cargo hold|shed)$/i,
      entrance: /(?:entrance|door|porch)$/i,
      stairwell: /(?:stairwell|staircase|elevator)$/i,
      garage: /(?:garage|car park|parking lot)$/i,
      office: /office$/i,
      classroom: /classroom$/i,
      wall: /wall$/i,
      'engine room': /engine room$/i,
    },
    minShared: 0,
  }),
  matterOf({
    id: 'tsunami',
    what: 'a tsunami warning',
    triggers: 'tsunami',
    pattern:
      /\b(?:no (?:[a-z-]+ )?tsunami|tsunami (?:was|is) not|not (?:generate|trigger|expected to (?:generate|trigger|cause)|cause) a tsunami|tsunami (?:warning|alert|watch)(?:s)?(?: (?:was|were|has been|had been|been))? (?:issued|declared|in effect)|issued an? (?:[a-z]+ ){0,2}?tsunami (?:warning|alert|watch)|tsunami (?:hit|struck|swept))\b/gi,
    values: { none: /\bno\b|\bnot\b/i, warned: /issued|declared|in effect/i, struck: /hit|struck|swept/i },
    compatible: [['warned', 'struck']],
    minShared: 0,
  }),
  matterOf({
    id: 'ransom',
    what: 'whether a ransom was paid',
    triggers: 'ransom',
    pattern:
      /\b(?:no ransom|without (?:a |any )?ransom|ransom (?:was|had been|has been) (?:not |never )?paid|paid an? (?:[\w.$£€-]+ ){0,4}?ransom|(?:denied|refused to|did not|not) pay(?:ing)? (?:an?y? |the )?ransom|in (?:exchange|return) for (?:an? )?ransom|after (?:an? )?ransom)\b/gi,
    values: { none: /\bno\b|without|not |never|denied|refused/i, paid: /(?<!not |never )paid|exchange|return|after/i },
    minShared: 0,
  }),
  matterOf({
    id: 'vote',
    what: 'how clear the vote was',
    triggers: 'voted vote approved rejected passed elected',
    pattern:
      /\b(?:voted|approved|rejected|passed|elected|vote)\b[^.;:"“”]{0,20}? ?(?:unanimous(?:ly)?|narrowly|overwhelmingly|by an? (?:narrow|slim|large|wide|overwhelming|huge) (?:majority|margin))\b|\b(?:unanimously|narrowly|overwhelmingly) (?:voted|approved|rejected|passed|elected)\b|\bunanimous vote\b/gi,
    values: { unanimous: /unanimous/i, narrow: /narrow|slim/i, clear: /overwhelming|large|wide|huge/i },
    minShared: 2,
  }),
  matterOf({
    id: 'medium',
    what: 'how it was said',
    kind: 'attribution',
    triggers: 'statement conference interview twitter tweeted facebook blog email e-mail letter telephone phone memo release',
    pattern:
      /\b(?:in an? (?:[a-z]+ ){0,2}?(?:statement|interview|e-?mail|letter|memo|tweet|blog post|press release|phone call|telephone call|conference call|filing)|at an? (?:[a-z]+ )?(?:news|press) (?:conference|briefing)|on (?:his |her |its )?(?:Twitter|Facebook|blog|website)|by (?:tele)?phone|by e-?mail)\b/gi,
    values: {
      statement: /statement|press release/i,
      interview: /interview/i,
      'e-mail or letter': /mail|letter|memo/i,
      'social media': /tweet|twitter|facebook|blog/i,
      'news conference': /conference\b(?<!conference call)|briefing/i,
      telephone: /phone|call\b/i,
      filing: /filing/i,
    },
    subject: 'person',
    minShared: 5,
    minSharedOfOne: 5,
    compatible: [['interview', 'telephone']],
  }),
  matterOf({
    id: 'ricochet',
    what: 'what a bullet bounced off',
    kind: 'other',
    triggers: 'ricocheted ricochet ricocheting bounced bouncing glanced deflected',
    pattern:
      /\b(?:ricochet(?:ed|ing)?|bounc(?:ed|ing)|glanced|deflected) (?:up )?(?:off|from) (?:of )?(?:an? |the )?(?:[a-z]+ )?(?:wall|fence|pavement|sidewalk|ground|floor|road|car|door|window|roof|tree|pole|building)\b/gi,
    values: {
      wall: /(?:wall|building)$/i,
      fence: /fence$/i,
      ground: /(?:pavement|sidewalk|ground|floor|road)$/i,
      car: /car$/i,
      door: /(?:door|window)$/i,
      roof: /roof$/i,
      tree: /(?:tree|pole)$/i,
    },
    minShared: 0,
  }),
  matterOf({
    id: 'illness',
    what: 'the illness',
    kind: 'person-attribute',
    triggers: 'hospitalized hospitalised hospital diagnosed suffering',
    pattern:
      /\b(?:hospitali[sz]ed|admitted to (?:an? |the )?(?:[a-z]+ )?hospital|diagnosed|taken to (?:an? |the )?(?:[a-z]+ )?hospital)\b[^.;:"“”]{0,40}? (?:for|with|due to|after|because of) (?:an? |the )?(?:[a-z]+ ){0,3}?(?:pneumonia|heart attack|heart failure|stroke|cancer|infection|dehydration|exhaustion|flu|influenza|appendicitis|kidney failure|seizure|overdose|diabetes|bronchitis)\b/gi,
    values: {
      pneumonia: /pneumonia|bronchitis/i,
      'heart trouble': /heart/i,
      stroke: /stroke|seizure/i,
      cancer: /cancer/i,
      infection: /infection/i,
      exhaustion: /dehydration|exhaustion/i,
      flu: /\bflu\b|influenza/i,
      appendicitis: /appendicitis/i,
      'kidney failure': /kidney/i,
      overdose: /overdose/i,
      diabetes: /diabetes/i,
    },
    subject: 'person',
    minShared: 2,
  }),
];
