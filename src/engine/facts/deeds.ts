/** Words by which reports date one and the same deed, although they are no synonyms elsewhere. */

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
found establish create form
marry wed wedding marriage
renounce disavow abandon denounce
`;

const rowsOf: ReadonlyMap<string, readonly number[]> = collectRows();

function collectRows(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  ROWS.trim()
    .split('\n')
    .forEach((row, index) => {
      for (const word of row.split(' ')) found.set(word, [...(found.get(word) ?? []), index]);
    });
  return found;
}

/** Numbers of the rows that a base form stands in. */
export function deedsOf(word: string): readonly number[] {
  return rowsOf.get(word) ?? NONE;
}

const NONE: readonly number[] = [];

/** Whether two base forms stand in one row. */
export function areOneDeedWord(left: string, right: string): boolean {
  const rows = deedsOf(right);
  return deedsOf(left).some((row) => rows.includes(row));
}
