/** First names and the short forms that newsrooms write for them. Hand-made. */
const ROWS = `
james jim jimmy jamie
william bill billy will willie
robert bob bobby rob robbie
richard dick rick ricky rich
john jack johnny jon
joseph joe joey
michael mike mick mickey
thomas tom tommy
charles chuck charlie charley
edward ed eddie ted ned
theodore ted teddy
anthony tony
daniel dan danny
david dave
stephen steven steve
lawrence larry
gerald gerry jerry
timothy tim
peter pete
philip phillip phil
frederick fred freddie
henry harry hank
francis frank
leonard len lenny
raymond ray
eugene gene
elizabeth liz beth betty bettie eliza lisa
margaret maggie peggy meg
katherine catherine kathryn kate kathy cathy katie
patricia pat patty trish
susan sue susie
deborah deb debbie
jennifer jen jenny
rebecca becky
victoria vicky
cynthia cindy
alexander alex alexandros alexis alec
nicholas nick nico
christopher chris
christine christina chris tina
`;

const rowsOf: ReadonlyMap<string, readonly number[]> = ROWS.trim()
  .split('\n')
  .reduce((table, row, index) => {
    for (const name of row.split(' ')) table.set(name, [...(table.get(name) ?? []), index]);
    return table;
  }, new Map<string, number[]>());

/** Shortest beginning of a name that stands for it ("Rob" for "Robert"). */
const SHORTEST = 3;

/** Whether one first name (in lower case) is the short or everyday form of the other. */
export function isShortFirstName(left: string, right: string): boolean {
  if (left === right) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= SHORTEST && long.startsWith(short)) return true;
  return (rowsOf.get(left) ?? []).some((row) => rowsOf.get(right)?.includes(row));
}
