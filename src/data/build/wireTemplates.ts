/**
 * Shapes of agency copy that labelled sets lack: results, standings, fixtures, score cards, headlines, datelines, sign-offs.
 * `[TYPE list]` is a name from a list, `[TYPE list|list]` from either, `[TYPE =name]` that name, `[- list]` a filler that is no name; `#` is a digit.
 * A document is one head and several lines of one kind. Written for this project.
 */
export interface WireShape {
  /** How often the shape is drawn. */
  readonly share: number;
  readonly heads: readonly string[];
  readonly lines: readonly string[];
  /** Fewest and most lines. */
  readonly size: readonly [number, number];
}

const SPORT_DATELINE = '[LOC CITY], [LOC country] 199#-##-##';
const DATELINE = '[LOC CITY] 199#-##-##';

export const WIRE_SHAPES: readonly WireShape[] = [
  {
    share: 6,
    heads: [
      'SOCCER - [MISC NATIONALITY] [- DIVISION] DIVISION RESULTS.\n' +
        DATELINE +
        '\nResults of [MISC nationality] [- division] division matches played on [- day]:',
      'SOCCER - [MISC NATIONALITY] LEAGUE RESULTS / STANDINGS.\n' + DATELINE + '\nResult of a [MISC nationality] league match on [- day]:',
      'Results of [MISC nationality] premier league matches on [- day]:',
      'SOCCER - [MISC NATIONALITY] CUP RESULTS.\n' + DATELINE,
      'Standings (tabulate under played, won, drawn, lost, goals for, goals against, points):',
      'SOCCER - [MISC NATIONALITY] FIRST DIVISION SUMMARIES.',
    ],
    lines: [
      '[ORG town] # [ORG town] #',
      '[ORG club] # [ORG town] #',
      '[ORG town] # [ORG club] #',
      '[ORG club] # [ORG club] #',
      '[ORG town] ## ## # # ## ## ##',
      '[ORG club] ## ## # # ## ## ##',
      '[ORG club] # ([PER surname] ##, [PER surname] ##) [ORG town] # ([PER surname] ##). Halftime #-#. Attendance: ##,###.',
      '[ORG town] # [ORG club] # (halftime #-#)',
      'Playing [- day]: [ORG club] v [ORG town]',
      '[ORG club] v [ORG club] (####)',
      'Postponed: [ORG town] v [ORG club]',
    ],
    size: [4, 12],
  },
  {
    share: 6,
    heads: [
      "BASEBALL - MAJOR LEAGUE STANDINGS AFTER [- DAY]'S GAMES.\n[LOC =NEW YORK] 199#-##-##\nMajor League Baseball",
      '[MISC =AMERICAN LEAGUE]\nEASTERN DIVISION\nW L PCT GB',
      '[MISC =NATIONAL LEAGUE]\nCENTRAL DIVISION\nW L PCT GB',
      "NBA BASKETBALL - STANDINGS AFTER [- DAY]'S GAMES.\n[LOC =NEW YORK] 199#-##-##\nStandings of [ORG =National Basketball Association] teams after games played on [- day] (tabulate under won, lost, percentage, games behind):",
      "[ORG =NHL] ICE HOCKEY - STANDINGS AFTER [- DAY]'S GAMES.",
      "[ORG =NBA] BASKETBALL - [- DAY]'S RESULTS.\nResults of [ORG =National Basketball Association] games on [- day] (home team in CAPS):",
    ],
    lines: [
      '[ORG USCITY] ## ## .### -',
      '[ORG USCITY] ## ## .### ## 1/2',
      '[ORG uscity] ### [ORG USCITY] ##',
      '[ORG USCITY] ## [ORG uscity] ##',
      '[ORG uscity] # [ORG USCITY] # (OT)',
      '[ORG USCITY] AT [LOC USCITY]',
      '[ORG uscity] at [LOC uscity]',
      '[ORG USCITY] ## # # ## ## ##',
      '[ORG ateam] ## ## .###',
      'EASTERN DIVISION',
      'WESTERN DIVISION',
      'WEEKEND SCHEDULE',
      '[- DAY], [- MONTH] ##',
    ],
    size: [5, 14],
  },
  {
    share: 7,
    heads: [
      'TENNIS - RESULTS AT [MISC TENNIS].\n' +
        SPORT_DATELINE +
        "\nResults of [- day]'s matches in the [MISC tennis] tennis championships (prefix number denotes seeding):",
      "TENNIS - [- DAY]'S RESULTS FROM THE [MISC TENNIS].\n" +
        DATELINE +
        '\nResults from the [MISC tennis] on [- day] (prefix denotes seeding):',
      "Men's singles, second round",
      "Women's singles, quarter-finals",
    ],
    lines: [
      '# - [PER person] ([LOC country]) beat [PER person] ([LOC country]) #-# #-#',
      '[PER person] ([LOC country]) beat # - [PER person] ([LOC country]) #-# #-# #-#',
      '[PER person] ([LOC country]) vs. [PER person] ([LOC country])',
      '[PER person], [LOC country], def. [PER person], [LOC country], #-#, #-# (#-#).',
      '[PER person] and [PER person] ([LOC country]) beat [PER person] and [PER person] ([LOC country]) #-# #-#',
      '[PER person] (##), [LOC country], def. [PER person], [LOC country], #-#, #-#',
    ],
    size: [4, 12],
  },
  {
    share: 6,
    heads: [
      'ATHLETICS - [- EVENTS] RESULTS.\n' + SPORT_DATELINE + '\nLeading results at an international athletics meeting on [- day]:',
      'CYCLING - [MISC RACE] PLACINGS.\n' + DATELINE,
      'GOLF - [MISC GOLF] SCORES.\n' +
        SPORT_DATELINE +
        '\nLeading scores after the second round of the [MISC golf] golf tournament ([MISC nationality] unless stated):',
      'SKIING - [MISC =WORLD CUP] DOWNHILL RESULTS.\n' + SPORT_DATELINE,
      'MOTOR RACING - [MISC GP] RESULTS.',
      'FIGURE SKATING - RESULTS.',
      "Women's ### metres",
      "Men's #,### metres hurdles",
    ],
    lines: [
      '#. [PER person] ([LOC country]) ##.## seconds',
      '#. [PER person] ([LOC country]) # minutes ##.## seconds',
      '# [PER person] ([LOC country]) ##.##',
      '#. [PER person] ([LOC country]) [ORG cycling] # hours ## minutes ## seconds',
      '### [PER person] ## ## ##',
      '### [PER person] ([LOC country]) ## ## ##, [PER person] ## ## ##',
      '# = [PER person] ([LOC country]) ##',
      '#. [PER person], [LOC country], [ORG car], #:##:##.##',
      '##. [PER person] ([LOC country]) same time',
      '[PER person] ([LOC COUNTRY3]) ###.##',
      '#. [LOC country] ([PER person], [PER person], [PER person], [PER person]) ##.##',
    ],
    size: [4, 12],
  },
  {
    share: 6,
    heads: [
      'CRICKET - [MISC NATIONALITY] [- DAY] SCOREBOARD.\n' +
        SPORT_DATELINE +
        '\nScoreboard on the second day of the test match between [LOC country] and [LOC country] at [LOC town]:',
      'CRICKET - [LOC COUNTRY] V [LOC COUNTRY] ONE-DAY SCOREBOARD.\n' + DATELINE,
      'Close of play scores in four-day [MISC nationality] County Championship cricket matches:',
      '[LOC country] first innings',
      '[LOC country]',
    ],
    lines: [
      '[PER initialed] c [PER surname] b [PER surname] ##',
      '[PER initialed] lbw b [PER surname] #',
      '[PER person] not out ##',
      '[PER surname] run out #',
      'Extras (lb-# nb-# w-#) ##',
      'Total (for # wickets, ## overs) ###',
      'Fall of wickets: #-## #-## #-###',
      'Bowling: [PER surname] ##-#-##-#, [PER surname] ##-#-##-#, [PER person] ##-#-##-#',
      'Did not bat: [PER person], [PER initialed], [PER surname]',
      'At [LOC town]: [ORG county] ### and ###-#, [ORG county] ###. [ORG county] won by ## runs.',
      '[LOC town]: [ORG county] ### ([PER initialed] ##, [PER initialed] ##) v [ORG county] ##-#',
      '[PER surname] b [PER person] ##',
      'Umpires: [PER person] and [PER initialed]',
    ],
    size: [5, 12],
  },
  {
    share: 8,
    heads: [
      '[- SPORT] - [LOC COUNTRY] BEAT [LOC COUNTRY] #-# IN [MISC =WORLD CUP] QUALIFIER.',
      '[- SPORT] - [PER SURNAME] [- VERBS] [MISC TENNIS] [- NOUNS].',
      '[- SPORT] - [ORG CLUB] [- VERBS] [PER SURNAME] FOR [MISC NATIONALITY] LEAGUE.',
      '[- SPORT] - [ORG UCLUB] [- VERBS] WIN OVER [ORG UCLUB].',
      '[- SPORT] - [MISC NATIONALITY] [- NOUNS] [PER SURNAME] [- VERBS] RECORD.',
      '[- SPORT] - [PER PERSON] WINS [MISC RACE].',
      '[- SPORT] - [LOC COUNTRY] NAME SQUAD FOR [MISC NATIONALITY] TOUR.',
      '[LOC COUNTRY] [- VERBS] [MISC NATIONALITY] [- NOUNS].',
      '[ORG COMPANY] [- VERBS] [- NOUNS] IN [LOC COUNTRY].',
      '[PER SURNAME] [- VERBS] [LOC COUNTRY] [- NOUNS].',
      '[MISC NATIONALITY] [- NOUNS] [- VERBS] [ORG PARTY] [- NOUNS].',
      'PRESS DIGEST - [LOC COUNTRY] - [- MONTH] ##.',
      '[ORG COMPANY] [- VERBS] [ORG COMPANY] STAKE.',
      '[LOC CITY] STOCKS [- VERBS] AS [LOC COUNTRY] [- NOUNS] [- VERBS].',
      '[ORG COMPANY] Q# NET [- VERBS] ## PCT.',
      '[LOC COUNTRY] , [LOC COUNTRY] [- VERBS] [- NOUNS].',
      'OFFICIAL JOURNAL CONTENTS - [ORG OJ] L ### OF [- MONTH] #, 199#.',
      '[MISC NATIONALITY] POLICE [- VERBS] [MISC NATIONALITY] [- NOUNS].',
      '[ORG ACRONYM] [- VERBS] [LOC CITY] [- NOUNS].',
      'U.S. - [LOC COUNTRY] [- NOUNS] [- VERBS].',
    ],
    lines: [
      DATELINE,
      '[LOC CITY], [LOC country] 199#-##-##',
      '[PER person]',
      '[LOC CITY] 199#-##-##\n[PER surname] scored twice as [LOC country] beat [LOC country] #-# in a [MISC =World Cup] qualifier on [- day].',
      '[LOC CITY], [- month] ## ([ORG agency]) - [MISC nationality] officials said on [- day] that [PER person] would visit [LOC country].',
      '-- [PER person], [ORG city Newsroom] +## ## ### ####',
      '-- [ORG city Newsroom] ###-###-####',
      '([PER person] in [LOC city])',
      '[ORG company] said on [- day] it would buy a stake in [ORG company].',
    ],
    size: [1, 3],
  },
  {
    share: 5,
    heads: [
      'PRESS DIGEST - [LOC country] - [- month] ##.\n' +
        DATELINE +
        "\nThese are leading stories in [- day]'s [LOC city] newspapers. [ORG =Reuters] has not verified these stories and does not vouch for their accuracy.",
      'The following bond was announced by lead manager [ORG company].\nBORROWER [ORG COMPANY]',
      '[ORG COMPANY]\nQ# SALES\n(millions of dlrs unless stated)',
      'RESEARCH ALERT - [ORG company] cut.',
      'SHIPPING - [LOC country] port conditions.\n' + DATELINE,
    ],
    lines: [
      '[ORG PAPER]',
      '[ORG paper]',
      '- [ORG company] plans to build a plant in [LOC country] with [ORG company].',
      '- [PER person], the [MISC nationality] finance minister, says [LOC country] will join the [ORG acronym].',
      'LISTING [LOC CITY] DENOMS (K) ##-###',
      'MOODY [- AA#] S&P [- AA] PAY DATE ##.[- MONTH]',
      'LAST [ORG company] ##.## PCT',
      '[ORG company] shares fell ## cents to ## in [LOC city].',
      '[ORG COMPANY] SAYS [- NOUNS] [- VERBS]',
      '-- [ORG company] analyst [PER person] cut [ORG company] to hold.',
      '([LOC city] newsroom, ### ####)',
      '-- [LOC city] newsroom +## # ### ####',
      '- [ORG PAPER]: [LOC country] [- verbs] [MISC nationality] [- nouns].',
    ],
    size: [3, 7],
  },
  {
    share: 8,
    heads: [
      '[LOC CITY], [- month] # ([ORG agency]) -',
      '[LOC CITY] ([ORG agency]) -',
      '[LOC CITY] ([ORG agency]) —',
      '([ORG agency]) --',
      '[LOC CITY], [LOC state] ([ORG agency]) -',
      'By [PER person]\n[LOC CITY] ([ORG agency]) -',
      'By [PER person] and [PER person], [ORG agency]',
      'By [PER person]\nPublished [- month] ##, 20##',
      '[- day], [- month] ##, 20##, 10:## AM',
      'Posted [- month] #, 20##',
      'Updated: [- month] ##, 20## #:## p.m.',
      '[- day], ## [- month] 20##',
      '[PER person], [ORG paper]',
      '[LOC CITY]:',
    ],
    lines: [
      '[MISC nationality] [- nouns] in [LOC city] said [- day] that [PER person] had [- verbs] the [- nouns].',
      '[ORG company] [- verbs] its [- nouns] in [LOC city], [LOC country], the company said on [- day].',
      '"We will [- verbs] the [- nouns]," [PER person], a spokesman for [ORG company], told [ORG agency].',
      'Shares of [ORG company] rose # percent in [LOC city].',
      '[ORG company] ([ORG TICKER]) [- verbs] [ORG company] for $# billion.',
      'Reporting by [PER person] in [LOC city]; Editing by [PER person] and [PER person]',
      '(Reporting by [PER person]; Writing by [PER person]; Editing by [PER person])',
      '[PER surname], who was born in [LOC city], joined [ORG company] in 20##.',
      'The [ORG acronym] and the [ORG party] [- verbs] the [- nouns] in [LOC country].',
      'Additional reporting by [PER person], [PER person] and [PER person] in [LOC city]',
      '--With assistance from [PER person] and [PER person].',
      '[PER person] covers [- nouns] for [ORG paper].',
      'Follow [PER person] on [ORG Twitter].',
      'Copyright 20## [ORG agency]. All rights reserved.',
      '[ORG company] vs. [ORG company]',
      '"[PER surname] has [- verbs] [LOC country]," [PER surname] said.',
      '[PER person], ##, of [LOC town], [LOC state], was [- verbs] on [- day].',
      'The [ORG county university|department] in [LOC city] [- verbs] the [- nouns].',
      // A figure behind a place counts what follows.
      'In [LOC town] ### homes were damaged by the storm.',
      'In [LOC city] #,### people marched against the [- nouns] on [- day].',
      'In [LOC country] ## people were killed, and in [LOC town] # were hurt.',
      'In [LOC country] #,### [- nouns] were held.',
      'On [- day] in [LOC town] ## shops stayed closed.',
      'At [ORG company] ### jobs will go.',
    ],
    size: [1, 4],
  },
];

export const VERBS =
  'wins,beats,sees,cuts,raises,rejects,denies,backs,signs,seeks,urges,warns,halts,resumes,delays,launches,opens,closes,loses,keeps,sells,buys,drops,hits,faces,meets,leads,slams,hails,plans,vows,blocks'.split(
    ',',
  );
export const NOUNS =
  'talks,troops,protest,ban,deal,strike,election,budget,exports,minister,rebels,officials,border,prices,output,trade,plan,vote,title,squad,captain,coach,striker,final,opener,rate,debt,shares,profit,sales,report,inquiry,refugees,hostages,aid,workers'.split(
    ',',
  );
export const SPORTS =
  'SOCCER,RUGBY UNION,RUGBY LEAGUE,CRICKET,TENNIS,GOLF,BASEBALL,BASKETBALL,ICE HOCKEY,CYCLING,ATHLETICS,BOXING,MOTOR RACING,SKIING,SQUASH,BADMINTON,SWIMMING,SPEED SKATING,NFL AMERICAN FOOTBALL'.split(
    ',',
  );
