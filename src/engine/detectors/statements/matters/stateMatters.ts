/** States that exclude one another: at large or held, talked or refused to, fallen or held, announced or done, still burning or out. */
import { matterOf, type Matter } from './matter';

/** Whom police look for. */
const WANTED =
  'suspects?|gunm[ae]n|shooters?|attackers?|killers?|bombers?|robbers?|assailants?|driver|fugitives?|escapees?|perpetrators?|thieves|raiders|culprits?|kidnappers?';
/** "The second suspect, a man of 30, is still": few words between the one who is wanted and the verb. */
const FEW = '[^.;:,"“”]{0,30}?';
const TAKEN = 'arrested|caught|captured|apprehended|detained|nabbed|seized';
const CUSTODY = [
  `\\b(?:${WANTED})\\b${FEW} (?:(?:is|are|was|were|remain(?:s|ed)?) (?:still )?(?:at large|on the (?:run|loose)|free|being (?:hunted|sought))|(?:has|have|had) (?:not (?:yet )?been|yet to be) (?:found|${TAKEN}))\\b`,
  `\\b(?:manhunt|hunt|search) (?:was |is )?(?:on|under ?way|continues|goes on) for (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:${WANTED}|m[ae]n|woman)\\b`,
  `(?<!were |was |been )\\b(?:hunting|searching) for (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:${WANTED})\\b`,
  `(?<!\\bno )\\b(?:${WANTED})\\b${FEW} (?:(?:is|are|was|were|has been|have been|had been) (?:(?!not )[a-z]+ )?(?:${TAKEN}|in custody|under arrest|held|taken into custody)|surrendered)\\b`,
  `\\b(?:arrested|caught|captured|apprehended|detained|nabbed|holding) (?:an? |the )?(?:[a-z0-9-]+ ){0,3}?(?:${WANTED}|m[ae]n (?:of \\d+ )?(?:whom )?(?:they )?(?:suspected|suspect|accused|accuse))\\b`,
];

/** What a country answers with. */
const MEASURES = '(?:[a-z]+ ){0,2}?(?:tariffs|duties|levies|sanctions|measures|countermeasures)';
const ANSWER = `(?:retaliate|hit back|strike back|(?:answer|respond|reply) with ${MEASURES})`;
const RETALIATION = [
  `\\b(?:intends?|plans?|vow(?:s|ed)|threaten(?:s|ed)|promis(?:es|ed)|prepar(?:es|ed)|is ready|will|would|could|may|might) (?:to )?(?:[a-z]+ )?${ANSWER}\\b`,
  '\\bretaliation (?:(?:by|from) [^.;:"“”]{2,20} )?(?:is|was) (?:expected|likely|threatened|feared)\\b|\\b(?:threatened|expected|possible|feared) retaliation\\b',
  `\\b(?:has|have|had) (?:already )?(?:retaliated|hit back|struck back)\\b|(?<!not )\\bretaliated\\b|\\bstruck back\\b`,
  `\\b(?:answered|responded|replied|hit back) with ${MEASURES}\\b|\\bput ${MEASURES} in(?:to)? (?:place|effect|force)\\b`,
];

const TALKS = '(?:[a-z]+ ){0,2}?["“]?(?:[a-z]+ )?(?:talks|negotiations|discussions)';
const REFUSED = [
  `\\b(?:would|could) not (?:[a-z]+ ){0,2}?(?:negotiate|engage|(?:enter into|hold|open) ${TALKS})\\b`,
  `\\brefus(?:ed|al|ing|es) to (?:[a-z]+ ){0,2}?(?:negotiate|engage|talk|(?:open|enter(?: into)?|hold|begin|start) ${TALKS})\\b`,
  `\\b(?:has|have|had) (?:not|never) (?:held|entered into|had|begun) ${TALKS}\\b`,
];
const TALKED = '(?<!not |never )\\bheld (?:[a-z]+ ){0,2}?(?:talks|negotiations|discussions|meetings)\\b';

const POINT = '(?:north|south|east|west)(?:[- ]?(?:east|west))?';
/** What wind and water carry; people who move have ways of their own. */
const CARRIED = '(?:ash|smoke|plumes?|clouds?|slick|gas|debris|wreckage)';
const DRIFT = `(?<=\\b${CARRIED}\\b[^.;:"“”]{0,60})\\b(?:drift(?:ed|ing|s)?|mov(?:ed?|ing|es)|bl(?:ow|own|ew)|head(?:ed|ing)|travell?(?:ed|ing)|spread(?:ing)?|swept) (?:[a-z]+ ){0,2}?(?:to the )?${POINT}(?:wards?)?(?: and ${POINT})?(?! (?:coast|of|korea|africa|carolina|bank|side|end|sudan|timor))\\b`;

const FIRE = '(?:fires?|blazes?|flames|infernos?)';
const FIRES = [
  `\\b${FIRE}\\b[^.;:,"“”]{0,40}? (?:(?:is|was|are|were|has been|have been|had been) (?:[a-z]+ ){0,3}?(?:put out|extinguished|doused|out|under control|still burning|raging|burning)|still burn(?:s|ed)|burn(?:s|ed) on|goes on|out of control)\\b`,
  `(?<!to )\\b(?:put out|extinguish(?:ed)?|doused) the ${FIRE}\\b|\\b(?:got|brought|have|had) the ${FIRE} under control\\b`,
];

const FALLEN = [
  '\\b(?:city|town)(?: of [a-z-]+)? (?:(?:has |had |have )?(?:fallen|fell|falls|collapsed) (?:in)?to (?:the )?|(?:is |was )?in (?:the )?hands of )',
  '\\b(?:have|has|had) (?:taken|seized|captured|overrun) the (?:whole |entire )?(?:city|town)\\b|\\bthe fallen (?:city|town)\\b',
];
const HELD =
  '\\b(?:is|was|remains?|remained) (?:still |firmly |fully )?["“]?(?:is )?under (?:our|government|army|its|their|full|the government[\'’]s) control\\b';

const FAILED =
  '\\b(?:talks|negotiations|meeting)\\b[^.;:"“”]{0,40}? (?:(?:have |has |had )?(?:since )?(?:collapsed|failed|broken down|broke down|broke up|stalled|come to nothing|came to nothing)|ended without (?:an? )?(?:agreement|deal|result|accord|breakthrough))\\b';
const AGREED = '\\b(?:reached|struck|clinched|come to|came to) (?:an? )?(?:[a-z]+ ){0,2}?(?:agreement|deal|accord|terms) with\\b';

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'gi');
}

export const stateMatters: readonly Matter[] = [
  matterOf({
    id: 'custody',
    what: 'whether the suspect is held',
    triggers:
      'large run loose free caught hunt manhunt search searching hunted hunting sought arrested arrest custody captured apprehended detained nabbed seized held holding surrendered found',
    pattern: anyOf(CUSTODY),
    values: {
      'at large': /at large|on the (?:run|loose)|free$|being (?:hunted|sought)|\b(?:not (?:yet )?been|yet to be)\b|hunt|search/i,
      held: new RegExp(
        `^(?!.*\\b(?:not (?:yet )?been|yet to be)\\b).*\\b(?:${TAKEN}|under arrest|custody|held|holding|surrendered)\\b`,
        'i',
      ),
    },
    minShared: 1,
  }),
  matterOf({
    id: 'talks-held',
    what: 'whether they talked',
    triggers: 'talks talk talked negotiate negotiations discussions engage meetings',
    pattern: anyOf([...REFUSED, TALKED]),
    values: { no: /\bnot\b|never|refus/i, yes: /^held/i },
    minShared: 0,
  }),
  matterOf({
    id: 'retaliated-yet',
    what: 'whether there was an answer in kind',
    triggers: 'retaliate retaliated retaliation back tariffs duties levies sanctions measures countermeasures',
    pattern: anyOf(RETALIATION),
    values: {
      announced: /^(?:intend|plan|vow|threaten|promis|prepar|is ready|will|would|could|may|might|retaliation|expected|possible|feared)/i,
      done: /^(?:has|have|had|retaliated|struck|hit|put|answered|responded|replied)/i,
    },
    minShared: 0,
  }),
  matterOf({
    id: 'drift',
    what: 'which way it moves',
    kind: 'place',
    triggers:
      'drift drifted drifting drifts move moved moving moves blow blown blew heading headed traveled travelled traveling travelling spread spreading swept',
    pattern: new RegExp(DRIFT, 'gi'),
    values: {
      north: /\bnorth(?![- ]?(?:east|west))/i,
      northeast: /north[- ]?east/i,
      east: /(?<!north[- ]|south[- ])\beast/i,
      southeast: /south[- ]?east/i,
      south: /\bsouth(?![- ]?(?:east|west))/i,
      southwest: /south[- ]?west/i,
      west: /(?<!north[- ]|south[- ])\bwest/i,
      northwest: /north[- ]?west/i,
    },
    compatible: [
      ['northwest', 'north', 'northeast'],
      ['northeast', 'east', 'southeast'],
      ['southeast', 'south', 'southwest'],
      ['southwest', 'west', 'northwest'],
    ],
    minShared: 0,
  }),
  matterOf({
    id: 'storm-category',
    what: 'the category of the storm',
    kind: 'entity-attribute',
    triggers: 'category',
    pattern: /\bcategory[- ](?:[1-5]|one|two|three|four|five)\b/gi,
    values: { '1': /1|one/i, '2': /2|two/i, '3': /3|three/i, '4': /4|four/i, '5': /5|five/i },
    // It weakens over land and gathers strength at sea.
    sameDay: true,
    minShared: 1,
  }),
  matterOf({
    id: 'state-of-fire',
    what: 'the state of the fire',
    triggers: 'fire fires blaze blazes flames inferno infernos',
    pattern: anyOf(FIRES),
    values: {
      out: /put out|extinguish|doused|(?<!of |put )\bout$/i,
      'under control': /under control/i,
      burning: /burning|raging|burn(?:s|ed)|goes on|out of control/i,
    },
    // Out at noon, under control before.
    compatible: [['out', 'under control']],
    sameDay: true,
    minShared: 0,
  }),
  matterOf({
    id: 'city-fallen',
    what: 'who holds the city',
    triggers: 'city town hands control management fallen fell falls taken',
    pattern: anyOf([...FALLEN, HELD]),
    values: { fallen: /fallen|fell|falls|collapsed|hands|taken|seized|captured|overrun/i, held: /under/i },
    minShared: 0,
  }),
  matterOf({
    id: 'outcome-of-talks',
    what: 'whether the talks succeeded',
    triggers: 'talks negotiations meeting agreement deal terms accord',
    pattern: anyOf([FAILED, AGREED]),
    values: { failed: /collapsed|failed|broken|broke|stalled|nothing|without/i, agreed: /^(?:reached|struck|clinched|c[oa]me)/i },
    minShared: 1,
  }),
];
