/** Words by which reports date one and the same deed, although they are no synonyms elsewhere. */
import { rowsOfWords } from '../../text/rowsOfWords';

/** A row a deed: base forms of verbs, nouns and what is said with "be" ("be available"). Hand-made. */
const ROWS = `
release launch ship available availability arrive debut rollout sale
announce unveil propose introduce reveal disclose announcement proposal
overturn reverse quash toss void vacate annul
return rejoin back resume
suicide hang die death
fire sack dismiss oust axe dismissal firing ouster
stop pull arrest apprehend nab catch detain
foil thwart repulse repel intercept prevent
place blacklist list designate
convict conviction guilty
begin start open commence launch kick
end finish conclude close expire
hire appoint name join succeed replace appointment
found establish create form open
levy apply effective effect force impose
build construct erect
marry wed wedding marriage
office swear inaugurate inauguration
inspect inspection check examine
hear hearing
renounce disavow abandon denounce
`;

const deeds = rowsOfWords(ROWS);

/** Numbers of the rows that a base form stands in. */
export const deedsOf = deeds.of;

/** Whether two base forms stand in one row. */
export const areOneDeedWord = deeds.share;
