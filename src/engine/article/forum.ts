import type { Line } from './line';
import { isShort } from './line';
import { readByline } from './byline';
import { readDateline } from './dateline';
import { readOutletCredit, readOutletName } from './outletName';
import { readStamp } from './stamp';
import { findCalendarDate, formatDay } from './calendarDate';

/** A stretch of lines `[from, to)` of a forum page. */
export interface Post {
  readonly from: number;
  readonly to: number;
  /** False for posts that only comment. */
  readonly isArticle: boolean;
}

export interface ForumPage {
  /** Lines before the first post: thread title and chrome. */
  readonly firstPost: number;
  /** Day on which the thread began, where the page says it. */
  readonly started: string | null;
  readonly posts: readonly Post[];
}

const NUMBERED_NAME = /^\d{1,5}\. {1,4}(\S.{0,30})$/;
const NUMBER_ALONE = /^#\d{1,5}(?:[ .:].{0,60})?$/;
const POSTED_BY = /^(?:(?:post(?:ed)? )?by .{2,40} (?:»|on) .{0,12}\d|.{2,40} (?:wrote|said):$)/i;

/** Lines that only forum software writes. */
const CHROME =
  /^(?:discussion in '.*|.{1,120} likes? this\.?|(?:joined|messages|posts|likes received|trophy points|reputation|location|gender|occupation|thread starter|member since|registered)\b ?:?.{0,40}|(?:new|active|well-known|senior|junior|elite|veteran|super|premium|staff) member|log in or sign up|thread starter|.{1,40} said: ?↑?|click to expand[.…]*|\(you must log in or sign up to (?:reply|post) here\.?\)|last edited:? .{0,40}|(?:reply|quote|report|like|thanks|multi-?quote|permalink|top)(?: ?\(\d+\))?(?: ?[,|+·]? ?(?:reply|quote|report|like|thanks|share|permalink)(?: ?\(\d+\))?)*|similar threads:?|page \d+ of \d+|\d+ (?:points?|upvotes?)\b.{0,60}|tags:.{0,80}|re: .{1,120}|#\d{1,5})$/i;

export function isForumChrome(text: string): boolean {
  return text.length <= 160 && CHROME.test(text);
}

/** Recognises a forum page by the heads of its posts. Null for any other text. */
export function readForumPage(lines: readonly Line[]): ForumPage | null {
  const heads = findHeads(lines);
  const [first] = heads;
  if (first === undefined || first > 12) return null;
  if (heads.length < 2 && !lines.some((line) => isForumChrome(line.text))) return null;
  const posts = heads.map((from, index): Post => {
    const to = heads[index + 1] ?? lines.length;
    return { from, to, isArticle: isArticlePost(lines.slice(from, to)) };
  });
  return { firstPost: first, started: startOf(lines.slice(0, first + 2)), posts };
}

/** Indices of the lines at which posts begin: of all forms of a head, the one that occurs most. */
function findHeads(lines: readonly Line[]): number[] {
  const echoed: number[] = [];
  const numbered: number[] = [];
  const signed: number[] = [];
  lines.forEach((line, index) => {
    if (line.text.length > 90) return;
    const name = NUMBERED_NAME.exec(line.text)?.[1];
    if (name !== undefined && echoesName(lines[index + 1]?.text ?? '', name)) echoed.push(index);
    else if (NUMBER_ALONE.test(line.text)) numbered.push(index);
    else if (POSTED_BY.test(line.text)) signed.push(index);
  });
  if (echoed.length > 0) return echoed;
  const best = numbered.length >= signed.length ? numbered : signed;
  return best.length > 1 ? best : datedHeads(lines);
}

/** Chrome that shows a page of names and dates to be a forum. */
const LEAST_CHROME = 2;

/** "northwind" above "Oct 8, 2019": a member's name over the day of the post, on a page with a forum's chrome. */
function datedHeads(lines: readonly Line[]): number[] {
  const heads = lines.flatMap((line, index) => (isDatedHead(line.text, lines[index + 1]) ? [index] : []));
  if (heads.length < 2) return [];
  return lines.filter(({ text }) => isForumChrome(text)).length >= LEAST_CHROME ? heads : [];
}

/** Whether a line is a member's name and the next the day of the post. */
export function isDatedHead(text: string, next: Line | undefined): boolean {
  return isMemberName(text) && isPostDay(next);
}

/** One word as people call themselves: no outlet, no sentence, no heading of several words. */
function isMemberName(text: string): boolean {
  // Two units a character at most.
  return text.length <= 50 && /^[\p{L}\d][\p{L}\p{N}_.-]{2,24}$/u.test(text) && !/^\d+$/.test(text) && readOutletName(text) === null;
}

function isPostDay(line: Line | undefined): boolean {
  if (!line || line.text.length > 60) return false;
  const stamp = readStamp(line.text);
  return (stamp?.day ?? null) !== null && stamp?.rest === '';
}

/** Whether a line is the name of a post's head once more, alone or with the writer's rank: "saltydog Senior Member". */
export function echoesName(text: string, name: string): boolean {
  return text === name || (text.startsWith(`${name} `) && MEMBER.test(text.slice(name.length + 1)));
}

const MEMBER = /^(?:(?:new|active|well-known|senior|junior|elite|veteran|super|premium|staff) )?(?:member|moderator|administrator)$/i;

function startOf(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const date = isShort(line) ? findCalendarDate(line.text, false) : null;
    const day = date && formatDay(date);
    if (day !== null) return day;
  }
  return null;
}

const SHORT_PARAGRAPH = 60;

/** A pasted article has many paragraphs, or a few and a mark of its origin; a comment has a few lines, or one outpouring. */
function isArticlePost(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter((line) => line.text.length > 90 && !isForumChrome(line.text));
  // The short paragraphs of a popular paper will do where the post says which paper it is.
  if (paragraphs.length < 3)
    return (
      lines.filter((line) => line.text.length > SHORT_PARAGRAPH && !isForumChrome(line.text)).length > 3 &&
      lines.slice(2, 8).some(isOutletLine)
    );
  return paragraphs.length > 5 || lines.slice(2).some((line) => isShort(line) && isOrigin(line.text));
}

/** An outlet by itself or beside a date. */
function isOutletLine(line: Line): boolean {
  if (!isShort(line)) return false;
  return readOutletCredit(line.text) !== null || readOutletName(readStamp(line.text)?.rest ?? line.text) !== null;
}

/** A web address, stamp, byline, agency or dateline. */
function isOrigin(text: string): boolean {
  return (
    /^https?:\/\/\S+$/.test(text) ||
    readOutletName(text) !== null ||
    readOutletCredit(text) !== null ||
    readByline(text) !== null ||
    (readStamp(text)?.day ?? null) !== null ||
    readDateline(text, true) !== null
  );
}
