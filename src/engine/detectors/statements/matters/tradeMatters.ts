/** Tariffs, strikes and talks: what reports of disputes between countries, or between workers and employers, differ about. */
import { matterOf, type Matter } from './matter';

/** What goes on for a while; each is a row of its own, as one that ended says nothing of another. */
const LASTING = ['strike', 'walkout', 'siege', 'blockade', 'ceasefire', 'truce', 'talks', 'search'];

const lastingMatters = LASTING.map((noun) =>
  matterOf({
    id: `state-of-${noun}`,
    what: `whether the ${noun} ${noun.endsWith('s') ? 'go' : 'goes'} on`,
    triggers: noun,
    pattern: new RegExp(
      `\\bend of (?:an? |the |their |its )?(?:[\\p{L}'’-]+ ){0,3}?${noun}\\b|\\b${noun}\\b,?(?: (?:however|meanwhile|also)[ ,]*)? ?(?:(?:was|is|were|are|has|have|had|was now|is now) )?(?:over\\b|ended\\b|been called off|called off|broken off|collapsed|continu(?:ed|es?|ing)\\b|goes on\\b|went on\\b|under way|underway|still (?:on|under way|going)\\b|(?:entered|enters) (?:its|their|the|an?) )`,
      'giu',
    ),
    values: {
      over: /\bend of\b|\bover$|ended$|off$|collapsed$/i,
      'goes on': /continu|g(?:oes|ing) on$|went on$|under ?way$|still|enter(?:ed|s)/i,
    },
    minShared: noun === 'talks' || noun === 'search' ? 1 : 0,
    sameDay: true,
  }),
);

export const tradeMatters: readonly Matter[] = [
  ...lastingMatters,
  matterOf({
    id: 'trade-measure',
    what: 'the kind of measure',
    triggers: 'impose imposed imposing imposes slapped slap levied levy placed place introduced introduce ordered announced',
    pattern:
      /\b(?:impos(?:e[ds]?|ing)|slap(?:ped)?|lev(?:y|ied)|plac(?:ed?|ing)|introduced?|ordered|announced)\b[^.;:"“”]{0,40}? (?:tariffs?|duty|duties|levy|surcharge|taxe?s?|quotas?|ban|embargo|boycott|sanctions|curbs|restrictions)\b/gi,
    values: {
      tariff: /(?:tariffs?|duty|duties|levy|surcharge|taxe?s?)$/i,
      quota: /quotas?$/i,
      ban: /(?:ban|embargo|boycott)$/i,
      sanctions: /(?:sanctions|curbs|restrictions)$/i,
    },
    vaguer: { sanctions: ['tariff', 'quota', 'ban'] },
    minShared: 3,
  }),
  matterOf({
    id: 'retaliation',
    what: 'whether there will be retaliation',
    triggers: 'retaliate retaliated retaliation retaliatory retaliating',
    pattern:
      /\b(?:(?:would|will|did|does) not (?:[a-z]+ )?retaliate|(?:no|without|against|ruled out|rule out|ruling out) (?:[a-z]+ )?retaliat(?:ion|ory|ing)|(?:will|would|may|could|might|to|threatened to|vowed to) retaliate|retaliated|(?:threaten(?:ed|s)?|announced?|order(?:ed)?|prepar(?:ed|ing)|impos(?:ed?|ing)) (?:[a-z]+ ){0,2}?retaliat(?:ion|ory))\b/gi,
    values: {
      no: /\bnot\b|^no\b|without|against|rul(?:e|ed|ing) out/i,
      yes: /^(?:will|would|may|could|might|to|threaten|vow|announce|order|prepar|impos|retaliated)(?!.*\bnot\b)/i,
    },
    minShared: 2,
  }),
  matterOf({
    id: 'talks-put-off',
    what: 'whether the meeting was put off or dropped',
    triggers: 'postponed postpone delayed adjourned cancelled canceled scrapped abandoned cancel called',
    pattern:
      /\b(?:postponed|delayed|adjourned|put off|cancell?ed|scrapped|abandoned|called off)\b(?<=\b(?:talks|meeting|summit|negotiations|conference|visit|match|game|race|election|hearing|launch|flight|vote)\b[^.;:,"“”]{0,50})|\b(?:postponed|adjourned|put off|cancell?ed|scrapped|called off) (?:an? |the |his |her |its |their )(?:[a-z-]+ ){0,3}?(?:talks|meeting|summit|negotiations|conference|visit|match|game|race|election|hearing|launch|flight|vote)\b/gi,
    values: { 'put off': /postponed|delayed|adjourned|put off/i, dropped: /cancell?ed|scrapped|abandoned|called off/i },
    minShared: 2,
  }),
  matterOf({
    id: 'strike-legal',
    what: 'whether the strike is legal',
    triggers: 'illegal unlawful legal lawful wildcat unofficial official unauthorized unauthorised outlawed',
    pattern:
      /\b(?:illegal|unlawful|legal|lawful|wildcat|unofficial|official)\b(?= (?:[a-z-]+ ){0,2}?(?:strike|stoppage|walk-?out|industrial action|protest|demonstration|rally|march)s?\b)|(?<=\b(?:strike|stoppage|walk-?out|protest|demonstration|rally|march)\b[^.;:"“”]{0,30})\b(?:illegal|unlawful|legal|lawful)\b/gi,
    values: { illegal: /illegal|unlawful|wildcat|unofficial/i, legal: /^(?:legal|lawful|official)/i },
    minShared: 1,
  }),
  matterOf({
    id: 'strike-length',
    what: 'how long the strike is meant to last',
    triggers: 'indefinite open-ended unlimited one-day two-day three-day four-day five-day 24-hour 48-hour 72-hour 12-hour week-long',
    pattern:
      /\b(?:indefinite|open-ended|unlimited|(?:one|two|three|four|five)-day|(?:12|24|36|48|72)-hour|week-?long)\b(?= (?:[a-z-]+ ){0,2}?(?:strike|stoppage|walk-?out|shutdown|blockade|curfew|boycott|hunger strike)s?\b)/gi,
    values: {
      'without end': /indefinite|open|unlimited/i,
      'half a day': /^12/i,
      'one day': /one|24/i,
      'two days': /two|48/i,
      'three days': /three|72/i,
      'four days': /four/i,
      'five days': /five/i,
      'a week': /week/i,
    },
    minShared: 2,
  }),
  matterOf({
    id: 'kind-of-action',
    what: 'the kind of industrial action',
    triggers: 'strike strikes lockout lock-out lock-outs sit-in go-slow slowdown work-to-rule work overtime',
    pattern:
      /\b(?:general strike|hunger strike|sympathy strike|warning strike|lock-?outs?|sit-ins?|go-slows?|work slowdowns?|work-to-rule|overtime bans?)\b/gi,
    values: {
      'general strike': /general/i,
      'hunger strike': /hunger/i,
      'sympathy strike': /sympathy/i,
      'warning strike': /warning/i,
      'lock-out': /lock/i,
      'sit-in': /sit/i,
      'go-slow': /slow|rule/i,
      'overtime ban': /overtime/i,
    },
    minShared: 3,
  }),
  matterOf({
    id: 'grievance',
    what: 'what the dispute is about',
    triggers: 'strike strikes struck striking walkout stoppage dispute protest protested protesting protests walked walk-out',
    pattern:
      /\b(?:str(?:ike|ikes|iking|uck)|walk-?out|walked out|stoppage|dispute|protest(?:s|ed|ing)?)\b[^.;:"“”]{0,30}? (?:over|for|against|demanding|to demand|to protest|to press for|in support of) [^.;:"“”]{0,50}?\b(?:pay|wages?|salar(?:y|ies)|bonus(?:es)?|jobs?|lay-?offs|redundanc(?:y|ies)|dismissals?|sackings?|safety|working conditions|pensions?|privati[sz]ation|benefits|health care|taxes|fuel prices|food prices|corruption|election|war)\b/gi,
    values: {
      pay: /pay$|wage|salar|bonus/i,
      jobs: /jobs?$|lay-?offs|redundan|dismissal|sacking/i,
      'working conditions': /safety|conditions/i,
      pensions: /pension|benefits|health/i,
      privatisation: /privati/i,
      taxes: /tax/i,
      prices: /price/i,
      corruption: /corruption/i,
      election: /election/i,
      war: /war$/i,
    },
    minShared: 2,
  }),
  matterOf({
    id: 'answer',
    what: 'whether the offer was accepted',
    triggers:
      'accepted accept accepts approved approve backed endorsed ratified rejected rejects reject refused spurned declined turned voted',
    pattern:
      /\b(?:accept(?:ed|s)|approved|ratified|endorsed|reject(?:ed|s)|turned down|voted down|spurned)\b(?= (?:an? |the |its |their |his |her |this )(?:[\w.$%-]+ ){0,5}?(?:offer|bid|proposal|deal|contract|agreement|plan|treaty|truce|cease-?fire|ultimatum|package|merger)\b)/gi,
    values: { yes: /accept|approved|ratified|endorsed/i, no: /reject|down|spurned/i },
    minShared: 3,
  }),
  matterOf({
    id: 'standstill',
    what: 'how far it stands still',
    triggers: 'paralysed paralyzed paralysing paralyzing crippled halt standstill unaffected affected normally usual',
    pattern:
      /\b(?:paraly[sz](?:ed|ing|es?)|crippled|(?:to|at) an? (?:complete |virtual |near )?(?:halt|standstill)|unaffected|not (?:been )?(?:seriously )?affected|(?:operat|work|function|runn)(?:ed|ing) (?:almost )?normally|business as usual)\b/gi,
    values: { 'stands still': /paraly|crippled|halt|standstill/i, normal: /affected|normally|usual/i },
    minShared: 2,
  }),
  matterOf({
    id: 'for-good',
    what: 'whether it is for good',
    triggers: 'temporary temporarily permanent permanently indefinitely',
    pattern:
      /\b(?:temporary|permanent)\b(?= (?:[a-z-]+ ){0,2}?(?:tariffs?|duties|ban|closure|shut-?down|suspension|injunction|restraining|truce|cease-?fire|exemption|contract|workers?|residency|visa|halt|repairs?|licen[cs]e)\b)|\b(?:temporarily|permanently)\b(?= (?:closed|shut|suspended|banned|halted|barred|blocked|stopped))|(?<=\b(?:closed|shut|suspended|banned|halted|barred|blocked|stopped) )(?:temporarily|permanently)\b/gi,
    values: { 'for a time': /temporar/i, 'for good': /permanent/i },
    minShared: 2,
  }),
];
