import { isWithinOneEdit } from '../../linking/editDistance';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { Entity } from '../../model/mention';
import { relateGivenNames } from '../../linking/givenNames';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { portfolioOf } from './portfolios';

/** A man who is general manager here and president there, director here and acting director there. */
export const postHeld: Detector = {
  id: 'post-held',
  kinds: ['person-attribute'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: [...postsOf(story).values()].flatMap((holder) => findingOf(holder.entity, holder.posts) ?? halfOf(holder) ?? []),
    };
  },
};

interface Post {
  /** `article:source`. */
  readonly source: string;
  readonly value: string;
  readonly statement: Statement;
  /** Row of the noun, and with the rank before it: equal for equal posts. */
  readonly row: number;
  readonly key: string;
  /** The noun itself, where it heads something ("director of the mill"); else empty. */
  readonly headOf: string;
  /** "Former mayor". */
  readonly isFormer: boolean;
  /** What a minister is in charge of, as rows of fields. */
  readonly portfolio: ReadonlySet<number>;
}

/** What somebody may be beside a post: of these, only two ranks of one are rivals. */
const BESIDE = `
attorney lawyer counsel
owner
founder
defender
trustee
`;

/** Posts by the noun that ends them; words of a row may be written for one another. */
const ROWS = `
president chairman chairwoman chair head director chief leader chancellor
ceo
manager
spokesman spokeswoman spokesperson
inspector
commissioner
secretary
minister
ambassador consul
superintendent principal
mayor
professor
teacher
researcher scientist
analyst
economist
engineer
editor
producer
bishop
pastor priest reverend
dispatcher
supervisor
treasurer
curator
coroner pathologist
nurse
paramedic
mechanic
electrician
`;
/** Ranks of forces, a row each with its short forms; only one rank is another's rival, for officers are spokesmen and chiefs as well. */
const UNIFORMED = `
corporal cpl
sergeant sgt
lieutenant lt
captain capt
major maj
colonel col
brigadier brig
general gen
commander cmdr cdr
commodore
admiral adm
`;
const uniformedRankOf: ReadonlyMap<string, string> = new Map(
  UNIFORMED.trim()
    .split('\n')
    .flatMap((row) => row.split(' ').map((word): [string, string] => [word, row.split(' ')[0] ?? word])),
);
/** "Sgt. Major", "Detective Sergeant", "Deputy Commander": two words for one rank, of which others write either. */
const TWO_WORD_RANK = /\b(?:sgt|sergeant|detective|deputy|vice|acting|former|retired)\b.* /;
const rowOf: ReadonlyMap<string, number> = new Map(
  [...ROWS.trim().split('\n'), ...BESIDE.trim().split('\n')].flatMap((row, index) =>
    row.split(' ').map((word): [string, number] => [word, index]),
  ),
);
const ROW_OF_HEADS = rowOf.get('president') ?? -1;
/** A chief executive may be president, chairman or manager as well. */
const ROW_OF_CEO = rowOf.get('ceo') ?? -1;
const FIRST_BESIDE = ROWS.trim().split('\n').length;
const ROW_OF_RANKS = FIRST_BESIDE + BESIDE.trim().split('\n').length;
const RANKS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['deputy', /\b(?:deputy|assistant|associate|vice)\b/],
  ['acting', /\b(?:acting|interim)\b/],
  ['senior', /\b(?:senior|principal)\b/],
  ['joint', /\bco-/],
  ['majority', /\bmajority\b/],
  ['executive', /(?<!non-)\bexecutive (?=vice|editor|producer|director)/],
  ['second deputy', /\b(?:deputy|assistant|associate) (?:deputy|assistant|associate|vice)\b/],
];
/** Heads of bodies: "head of the centre" here and "director of the centre" there are two names of one post. */
const HEADS = /^(?:president|chair(?:man|woman)?|head|director|chief|chancellor)$/;
/** "Orbex chairman", "central bank governor": a body stands before the noun, no rank and no time. */
const HEAD_OF_BODY =
  /^(?!.*\b(?:vice|deputy|assistant|acting|interim|former|ex|then|new|longtime|executive|managing)\b).+ (?:president|chair(?:man|woman)?|director)$|\bbank governor$/;
const CLAUSE = /\b(?:said|says|who|found|was|is|will|has|had|that|led)\b/;
const MAX_WORDS = 9;

/** "President and general manager". */
interface Double {
  readonly source: string;
  readonly statement: Statement;
  /** Of its two posts. */
  readonly keys: readonly string[];
}

interface Holder {
  readonly entity: Entity;
  readonly posts: Post[];
  readonly doubles: Double[];
}

/** What stands beside the names of persons, by person in the order of the story. */
function postsOf(story: Story): Map<string, Holder> {
  const holders = new Map<string, Holder>();
  const bearers = spelledAlike(story);
  story.articles.forEach((linked, article) => {
    const persons = new Map(linked.mentions.flatMap(({ type, entity }) => (type === 'PER' ? [[entity.id, entity]] : [])));
    for (const [id, attributes] of linked.attributes) {
      const entity = persons.get(id);
      if (!entity) continue;
      for (const { kind, value, sentence, start, end } of attributes) {
        const found = linked.article.sentences[sentence]?.source;
        if (found === undefined || (kind !== 'role' && kind !== 'title')) continue;
        const post = postOf(value);
        const two = post ? undefined : twoPostsOf(value);
        if (!post && !two) continue;
        const bearer = bearers.get(entity.id) ?? entity;
        const holder = holders.get(bearer.id) ?? { entity: bearer, posts: [], doubles: [] };
        holders.set(bearer.id, holder);
        const source = `${String(article)}:${String(Math.max(0, found))}`;
        const statement = statementAt(linked, found, { start, end }, value);
        if (post) holder.posts.push({ source, value, statement, ...post });
        if (two) holder.doubles.push({ source, statement, keys: two });
      }
    }
  });
  return holders;
}

/** Letters of a first name that tell one bearer of a surname from another. */
const LONG_NAME = 4;
/** Bearers of one surname that are compared. */
const MOST_OF_A_SURNAME = 8;

/** Persons whose names differ by a letter of the first name ("Ilja", "Ilia"), each with the one that was met first. */
function spelledAlike(story: Story): ReadonlyMap<string, Entity> {
  const bySurname = new Map<string, Entity[]>();
  const bearers = new Map<string, Entity>();
  for (const { mentions } of story.articles)
    for (const { type, entity } of mentions) {
      if (type !== 'PER' || bearers.has(entity.id)) continue;
      const [first = '', ...rest] = entity.name.split(' ');
      const surname = rest.pop() ?? '';
      const known = bySurname.get(surname) ?? [];
      bySurname.set(surname, known);
      const isAlike = ({ name }: Entity): boolean => {
        const [other = ''] = name.split(' ');
        if (Math.min(first.length, other.length) < LONG_NAME || first === other) return false;
        const [left, right] = [first.toLowerCase(), other.toLowerCase()];
        return isWithinOneEdit(left, right) && relateGivenNames(left, right) === undefined;
      };
      bearers.set(entity.id, surname === '' ? entity : (known.find(isAlike) ?? entity));
      if (known.length < MOST_OF_A_SURNAME) known.push(entity);
    }
  return bearers;
}

/** The post that a description ends in before "of", "at" and the like; undefined where it ends in another word, or was cut wrongly. */
function postOf(value: string): Pick<Post, 'row' | 'key' | 'headOf' | 'isFormer' | 'portfolio'> | undefined {
  const written = value.toLowerCase();
  if (CLAUSE.test(written) || written.split(' ').length > MAX_WORDS || namesTwo(written)) return undefined;
  const core = (written.split(/ (?:of|for|at|in|with|from|to) /)[0] ?? '')
    .replace(/[.,]/g, '')
    .replace(/\b(director|secretary|attorney|manager)[ -]general$/, '$1')
    .replace(/\bchief executive(?: officer)?$/, 'ceo');
  const noun = core.split(/[\s-]+/).pop() ?? '';
  const rank = TWO_WORD_RANK.test(core) ? undefined : uniformedRankOf.get(noun);
  if (rank !== undefined)
    return { row: ROW_OF_RANKS, headOf: '', isFormer: false, portfolio: new Set(), key: `${String(ROW_OF_RANKS)} ${rank}` };
  const row = rowOf.get(noun) ?? (HEAD_OF_BODY.test(core) ? ROW_OF_HEADS : undefined);
  if (row === undefined) return undefined;
  const own = core.split(' and ').pop() ?? '';
  const headOf = (HEADS.test(noun) && / of (?!an? )/.test(written)) || HEAD_OF_BODY.test(core) ? noun.replace(/^chair.*/, 'chair') : '';
  const portfolio = portfolioOf(written);
  return {
    row,
    headOf,
    isFormer: FORMER.test(core),
    portfolio,
    key: [String(row), ...RANKS.filter(([, words]) => words.test(own)).map(([rank]) => rank)].join(' '),
  };
}

/** "President and general manager"; not "research and communications director". */
function namesTwo(written: string): boolean {
  return (
    written
      .split(/ and /)
      .slice(0, -1)
      .some((part) => rowOf.has(part.split(/[\s-]+/).pop() ?? '')) ||
    (/\band\b/.test(written) && !/ and /.test(written))
  );
}

/** Who leads or manages a body, alone or with a deputy: of these one person often holds two. */
const LEADS = /(?:^|\s)(?:president|chairman|chairwoman|chair|director|manager|editor|executive|ceo)$/;

/** Keys of two leading posts joined by "and"; undefined for deputies, whose titles are long and told in part by everybody. */
function twoPostsOf(value: string): readonly string[] | undefined {
  const written = value.toLowerCase().replace(/[.,]/g, '');
  const [first, second, ...more] = (written.split(/ (?:of|for|at|in|with|from|to) /)[0] ?? '').split(/ and /);
  if (first === undefined || second === undefined || more.length > 0 || CLAUSE.test(written)) return undefined;
  if (written.split(' ').length > MAX_WORDS || !LEADS.test(first) || !LEADS.test(second) || DEPUTIES.test(written)) return undefined;
  const keys = [first, second].map((part) => postOf(part)?.key ?? part.split(/[\s-]+/).pop() ?? '');
  return keys[0] === keys[1] ? undefined : keys;
}

const DEPUTIES = /\b(?:deputy|assistant|associate|vice|former|acting|interim)\b/;

/** One source gives two posts, another one of them alone, and no source of the two gives both. */
function halfOf({ entity, posts, doubles }: Holder): Discrepancy | undefined {
  const told = new Set([...posts, ...doubles].map(({ source }) => source));
  for (const double of doubles) {
    const half = posts.filter(({ source, key }) => double.keys.includes(key) && !doubles.some((other) => other.source === source));
    const alone = half.filter(({ source }) => !posts.some((other) => other.source === source && !half.includes(other)));
    const [first] = alone;
    if (!first || told.size < 2 || new Set(alone.map(({ key }) => key)).size > 1) continue;
    return makeDiscrepancy({
      kind: 'person-attribute',
      severity: 'precision',
      subject: `posts of ${entity.name}`,
      message: `${entity.name} is “${double.statement.value}” in one source and only “${first.value}” in another.`,
      evidence: 'two posts stand beside the name in one source, one of them alone in another.',
      rule: 'post-held',
      confidence: 0.55,
      statements: [...doubles.map(({ statement }) => statement), ...firstOfSource(alone).map(({ statement }) => statement)],
    });
  }
  return undefined;
}

function findingOf(entity: Entity, posts: readonly Post[]): Discrepancy | undefined {
  const known = new Set(posts.flatMap(({ source, key, headOf }) => [`${source} ${key}`, `${source} ${key} ${headOf}`]));
  const charges = new Set(posts.flatMap(({ source, portfolio }) => [...portfolio].map((field) => `${source} ${String(field)}`)));
  const knowsOf = (one: Post, other: Post): boolean => [...other.portfolio].some((field) => charges.has(`${one.source} ${String(field)}`));
  const tenses = new Map<string, Set<boolean>>();
  for (const { source, isFormer } of posts) tenses.set(source, (tenses.get(source) ?? new Set()).add(isFormer));
  const isRival = (left: Post, right: Post): boolean => {
    if (left.source === right.source) return false;
    if (areTwoCharges(left, right)) return !knowsOf(left, right) && !knowsOf(right, left);
    if (left.key === right.key && left.isFormer !== right.isFormer)
      return !TITLE_FOR_LIFE.test(`${left.value} ${right.value}`) && ![left, right].some(({ source }) => tenses.get(source)?.size === 2);
    const areTwoNouns = left.key === right.key && left.headOf !== '' && right.headOf !== '' && left.headOf !== right.headOf;
    const isOtherPost =
      left.key !== right.key &&
      left.row !== ROW_OF_CEO &&
      right.row !== ROW_OF_CEO &&
      (left.row === right.row || (Math.max(left.row, right.row) < FIRST_BESIDE && ![left, right].some(({ value }) => VAGUE.test(value))));
    if (!areTwoNouns && !isOtherPost) return false;
    const [ofLeft, ofRight] = areTwoNouns ? [` ${left.headOf}`, ` ${right.headOf}`] : ['', ''];
    // A source that gives both knows of both.
    return !known.has(`${left.source} ${right.key}${ofRight}`) && !known.has(`${right.source} ${left.key}${ofLeft}`);
  };
  const [left, right] = firstPair(posts, isRival) ?? [];
  if (!left || !right) return undefined;
  const members = firstOfSource(
    posts.filter((post) => (post.key === left.key || post.key === right.key) && (left.portfolio.size === 0 || post.portfolio.size > 0)),
  );
  return makeDiscrepancy({
    kind: 'person-attribute',
    severity: 'variant',
    subject: `post of ${entity.name}`,
    message: `${entity.name} is “${left.value}” in one source and “${right.value}” in another.`,
    evidence: `“${left.statement.quote}” and “${right.statement.quote}” stand beside the name; no source of the two gives both.`,
    rule: 'post-held',
    confidence: 0.5,
    statements: members.map(({ statement }) => statement),
  });
}

/** Told of a post that somebody has left. */
const FORMER = /\b(?:former|ex|one-time|onetime)\b/;
/** Titles that people keep when they have left the post. */
const TITLE_FOR_LIFE = /\b(?:president|governor|senator|secretary|minister|ambassador|chancellor|professor|general|bishop)\b/i;

/** "Island leader": whatever the post is called. */
const VAGUE = /\bleader(?:$| of\b)/i;

/** "Transport minister" here, "interior minister" there. */
function areTwoCharges(left: Post, right: Post): boolean {
  if (left.key !== right.key || left.portfolio.size === 0 || right.portfolio.size === 0) return false;
  return ![...left.portfolio].some((field) => right.portfolio.has(field));
}

/** Posts of one key (of ministers, by the first of their fields), each key's first only, so that a name met a thousand times costs no more. */
function firstPair(posts: readonly Post[], isRival: (left: Post, right: Post) => boolean): [Post, Post] | undefined {
  const seen = new Map<string, Post>();
  for (const post of posts) {
    for (const other of seen.values()) if (isRival(other, post)) return [other, post];
    const key = `${post.key} ${post.headOf} ${String(post.isFormer)} ${String([...post.portfolio][0])}`;
    if (!seen.has(key)) seen.set(key, post);
  }
  return undefined;
}

function firstOfSource(posts: readonly Post[]): Post[] {
  const seen = new Set<string>();
  return posts.filter(({ source }) => !seen.has(source) && seen.add(source));
}
