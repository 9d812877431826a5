/** Verbs that attribute words to a speaker. */
import { hashWord } from '../text/tokens';

/** Verbs that introduce whole sentences of speech. */
const SAY =
  'said says say saying told tells telling added adds adding asked asks asking replied replies answered answers explained explains insisted insists noted notes noting ' +
  'stated states stating wrote writes tweeted announced announces declared declares claimed claims argued argues admitted admits acknowledged acknowledges conceded concedes ' +
  'confirmed confirms warned warns recalled recalls testified testifies remarked remarks observed commented comments continued concluded quipped joked shouted yelled screamed cried ' +
  'reported reports predicted predicts promised promises vowed vows stressed emphasised emphasized suggested suggests urged urges complained complains contended contends denied denies ' +
  'alleged alleges maintained maintains pointed quoted reads read expresses posted thinks thought believes believed ' +
  'revealed reveals cautioned cautions reiterated retorted countered mused lamented boasted bragged sighed sobbed wept moaned groaned fumed raged stormed ' +
  'thundered whined grinned beamed smiled laughed chuckled shrugged growled snapped muttered whispered gushed enthused crowed barked roared bellowed opined pleaded according';

/** Verbs that take a few quoted words as their object: "called the plan “a joke”". */
const CALL =
  'called calls calling described describes describing dubbed labelled labeled branded termed accused accuses accusing expressed praised condemned denounced blamed cited citing considers deemed opposed opposes supports supported ' +
  'demanded rejected criticised criticized blasted hailed welcomed bills regards regarded';

export const sayVerbHashes: ReadonlySet<number> = new Set(SAY.split(' ').map(hashWord));
export const callVerbHashes: ReadonlySet<number> = new Set(CALL.split(' ').map(hashWord));
