/** What a minister, secretary or commissioner is in charge of. */

/** Fields of government, a row each: words of one row are one department in some country or other. */
const FIELDS = `
foreign external overseas
interior home domestic
finance economy economic economics budget
treasury exchequer
defence defense war military
trade commerce industry business
transport transportation railways aviation shipping
health
education schools
science research technology
agriculture farm farming food agricultural
fisheries fishing
environment climate environmental
energy oil petroleum power mines mining
justice
labour labor employment work
culture arts sport sports tourism
housing
immigration
information communications telecommunications
social welfare pensions
development aid
police security
women family children youth
`;
const fieldOf: ReadonlyMap<string, number> = new Map(
  FIELDS.trim()
    .split('\n')
    .flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index])),
);
const HOLDER = /^(.*?)\b(?:minister|secretary|commissioner)\b(?: of state)?(?: (?:for|of) (.*))?$/;
/** "Former", "deputy", "shadow": told of another time or another desk. */
const ANOTHER = /\b(?:former|ex|then|late|outgoing|incoming|deputy|assistant|junior|shadow|under|vice|acting|prime|chief|general)\b/;

/** Rows of the fields that a post is in charge of ("energy and mines minister", "secretary of state for transport"); none where it tells of none. */
export function portfolioOf(post: string): ReadonlySet<number> {
  const [, before = '', behind = ''] = HOLDER.exec(post.toLowerCase()) ?? [];
  if (ANOTHER.test(before)) return new Set();
  return new Set(`${before} ${behind}`.split(/[\s,-]+/).flatMap((word) => fieldOf.get(word) ?? []));
}
