/** Offers, mergers and how they are paid for: what reports of company deals differ about. */
import { matterOf, type Matter } from './matter';

export const dealMatters: readonly Matter[] = [
  matterOf({
    id: 'bid-tone',
    what: 'whether the offer is friendly',
    kind: 'entity-attribute',
    triggers: 'hostile unfriendly unwelcome unsolicited uninvited friendly agreed recommended',
    pattern:
      /\b(?:hostile|unfriendly|unwelcome|unsolicited|uninvited|friendly|agreed|recommended)\b(?= (?:[a-z-]+ ){0,2}?(?:bid|offer|takeover|merger|acquisition|approach|suitor|buy-?out))/gi,
    values: { hostile: /hostile|unfriendly|unwelcome|unsolicited|uninvited/i, friendly: /(?<!un)friendly|agreed|recommended/i },
    minShared: 2,
  }),
  matterOf({
    id: 'size-of-stake',
    what: 'how large a share changes hands',
    kind: 'entity-attribute',
    triggers: 'majority controlling minority',
    pattern:
      /\b(?:majority|controlling|minority)\b(?= (?:stake|interest|share|holding|shareholding|position|investment|investor|owner)s?\b)/gi,
    values: { majority: /majority|controlling/i, minority: /minority/i },
    minShared: 2,
  }),
  matterOf({
    id: 'kind-of-deal',
    what: 'the kind of deal',
    kind: 'entity-attribute',
    triggers: 'plan plans planned planning agreed wants intends intend going decided considering will would may could to',
    pattern:
      /\b(?:plan(?:s|ned|ning)?|agreed|wants?|intends?|going|decided|considering|will|would|may|could)\b(?: to)? (?:be )?(?:acquir(?:e|ed|ing)|buy|buying|take over|merg(?:e|ed|ing)|sell|sold|selling|spin(?:ning)? off|spun off|float|floated|list(?:ed)?|liquidat(?:e|ed|ing)|form(?:ing)? an? (?:[a-z-]+ ){0,2}?joint venture|licen[cs]e)\b/gi,
    values: {
      'takes over': /acquir|buy|take over|merg/i,
      sells: /sell|sold/i,
      'spins off': /sp[iu]n/i,
      floats: /float|list/i,
      'winds up': /liquidat/i,
      'joint venture': /joint venture/i,
      licenses: /licen/i,
    },
    compatible: [['takes over', 'sells']],
    minShared: 3,
  }),
  matterOf({
    id: 'changed-offer',
    what: 'how the offer was changed',
    triggers: 'raised raises raise increased sweetened improved lowered reduced cut lowers',
    pattern:
      /\b(?:rais(?:ed?|es)|increased|sweetened|improved|lowered|lowers|reduced|cut)\b(?= (?:its|their|his|the) (?:[a-z-]+ ){0,3}?(?:offer|bid|offer price|tender)\b)/gi,
    values: { raised: /rais|increased|sweetened|improved/i, lowered: /lower|reduced|cut/i },
    minShared: 2,
  }),
  matterOf({
    id: 'insolvency',
    what: 'the kind of insolvency',
    triggers: 'chapter administration receivership liquidation',
    pattern:
      /\bchapter (?:7|11|seven|eleven)\b|\b(?:into|in|under|enter(?:ed|ing)?|for|to) (?:court )?(?:administration|receivership|liquidation)\b/gi,
    values: {
      'Chapter 7': /chapter (?:7|seven)/i,
      'Chapter 11': /chapter (?:11|eleven)/i,
      administration: /administration/i,
      receivership: /receivership/i,
      liquidation: /liquidation/i,
    },
    compatible: [['Chapter 7', 'liquidation']],
    minShared: 1,
  }),
  matterOf({
    id: 'job-cuts',
    what: 'whether jobs are lost',
    triggers: 'layoffs layoff lay-off lay-offs redundancies jobs job cuts losses lay',
    pattern:
      /\b(?:no (?:plans? (?:for|to) )?(?:[a-z-]+ ){0,2}?(?:layoffs?|lay-offs?|redundancies|job (?:cuts|losses)|lay off|cut jobs)|(?:not|without) (?:[a-z-]+ ){0,3}?(?:layoffs?|lay-offs?|redundancies|job (?:cuts|losses)|cut(?:ting)? jobs)|(?:will|would|to|could|may|might) (?:lay off|cut (?:[\w,.]+ ){0,3}?jobs|mean (?:layoffs|job (?:losses|cuts))|lead to (?:layoffs|job (?:losses|cuts)|redundancies)))\b/gi,
    values: { none: /^(?:no|not|without)\b/i, some: /^(?:will|would|to|could|may|might)\b/i },
    minShared: 1,
  }),
  matterOf({
    id: 'binding',
    what: 'whether it is binding',
    triggers: 'binding non-binding nonbinding unconditional conditional',
    pattern:
      /\b(?:(?:legally )?binding|non-?binding)\b(?= (?:[a-z-]+ ){0,2}?(?:offer|bid|agreement|letter|deal|proposal|vote|resolution|referendum|arbitration))/gi,
    values: { 'not binding': /non/i, binding: /(?<!non-?)binding/i },
    minShared: 1,
  }),
  matterOf({
    id: 'unit-owned',
    what: 'how much of the firm its parent owns',
    kind: 'entity-attribute',
    triggers:
      'wholly majority partly partially jointly minority wholly-owned majority-owned partly-owned part-owned partially-owned jointly-owned minority-owned',
    pattern: /\b(?:wholly|majority|partly|part|partially|jointly|minority)[ -]owned\b/gi,
    values: { wholly: /wholly/i, mostly: /majority/i, partly: /part|minority/i, jointly: /jointly/i },
    vaguer: { partly: ['mostly', 'jointly'] },
    minShared: 2,
  }),
  matterOf({
    id: 'exclusive-rights',
    what: 'whether the right is exclusive',
    kind: 'entity-attribute',
    triggers: 'exclusive non-exclusive nonexclusive',
    pattern: /\b(?:non-?)?exclusive\b(?= (?:[a-z-]+ ){0,2}?(?:rights?|licen[cs]es?|deal|agreement|contract|talks|negotiations))/gi,
    values: { 'not exclusive': /non/i, exclusive: /^exclusive/i },
    minShared: 1,
  }),
  matterOf({
    id: 'kind-of-order',
    what: 'whether it can be ordered',
    triggers:
      'pre-order pre-orders preorder preorders pre-registration pre-register preregister preregistration registration registrations register',
    pattern:
      /\b(?:pre-?orders?|pre-?regist(?:er|ration|rations)|(?<!\b(?:voter|voters|candidate|party|student|vehicle|car|gun|visa|tax|trade) )regist(?:er|ration)s?(?= (?:begin(?:s|ning)?|opens?|starts?|page|site|is (?:now )?open)))\b/gi,
    values: { 'can be ordered': /order/i, 'one can register': /regist/i },
    minShared: 3,
  }),
];
