import { isForumChrome, readForumPage } from './forum';
import { endsLikeSentence, isHeadingShaped, isShort, type Line } from './line';
import { readByline } from './byline';
import { readStamp } from './stamp';

/** Lines `[from, to)` of one publisher's text, or of text that belongs to none. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly role: 'source' | 'forum';
  /** Whether the part is a post of a forum page, so that the forum's own lines may stand in it. */
  readonly isPost: boolean;
  /** Lines of the part before the head of the post: thread title and chrome. */
  readonly head: number;
  /** Line of a thread title that serves as headline where the text has none of its own. */
  readonly title: number | null;
  /** A day that the page gives for the part, weaker than any in the text itself. */
  readonly pageDay: string | null;
}

const RULER = /^(?:[-=*_~#] ?){5,}$/;
const DOCUMENT_COUNT = /^(?:document )?\d+ of \d+(?: documents?)?$/i;
const COMMENTS_HEAD = /^(?:\d+ |all |user |reader )?comments?(?: ?\(\d+\))?:?$/i;
const COMMENT_SIGN =
  /^(?:.{2,40} (?:says|wrote|said|commented):?$|reply\b|posted by\b|.{0,60}\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b)/i;

/** Divides a file into publishers' texts: forum posts, numbered documents, texts between rulers; else one text. */
export function splitParts(lines: readonly Line[]): Part[] {
  const page = readForumPage(lines);
  if (page?.posts.some((post) => post.isArticle)) {
    const parts: Part[] = [];
    const head = lines.slice(0, page.firstPost);
    const titleAt = head.findIndex(({ text }) => !/[>»›]/.test(text) && !isForumChrome(text));
    const title = isHeadingShaped(head[titleAt]?.text ?? '') ? titleAt : null;
    page.posts.forEach((post, index) => {
      const from = index === 0 ? 0 : post.from;
      parts.push({
        from,
        to: post.to,
        role: post.isArticle ? 'source' : 'forum',
        isPost: true,
        head: index === 0 ? page.firstPost : 0,
        title: index === 0 ? title : null,
        pageDay: index === 0 ? page.started : null,
      });
    });
    return parts;
  }
  const end = commentsStart(lines);
  const cuts = findCuts(lines.slice(0, end));
  const parts = cuts.map((from, index): Part => ({
    from,
    to: cuts[index + 1] ?? end,
    role: 'source',
    isPost: false,
    head: 0,
    title: null,
    pageDay: null,
  }));
  if (end < lines.length) parts.push({ from: end, to: lines.length, role: 'forum', isPost: false, head: 0, title: null, pageDay: null });
  return parts;
}

/** Line at which the readers' comments begin, or the number of lines. */
function commentsStart(lines: readonly Line[]): number {
  for (let index = Math.floor(lines.length / 3); index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.text.length > 40 || !COMMENTS_HEAD.test(line.text)) continue;
    if (lines.slice(index + 1, index + 8).some((next) => isShort(next) && COMMENT_SIGN.test(next.text))) return index;
  }
  return lines.length;
}

/** First lines of the texts in a file that joins several by rulers or document counts. */
function findCuts(lines: readonly Line[]): number[] {
  const marks = lines.flatMap((line, index) =>
    line.text.length < 100 && (RULER.test(line.text) || DOCUMENT_COUNT.test(line.text)) ? [index] : [],
  );
  if (marks.length === 0) return [0];
  const cuts = [0];
  const before = [0];
  for (const line of lines) before.push((before[before.length - 1] ?? 0) + (isParagraph(line) ? 1 : 0));
  const paragraphsSince = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  marks.forEach((mark, index) => {
    const from = cuts[cuts.length - 1] ?? 0;
    const text = lines.slice(mark + 1, marks[index + 1] ?? lines.length);
    if (beginsText(text) && (from === mark || paragraphsSince(from, mark) >= 2)) cuts.push(mark);
  });
  return cuts;
}

function beginsText(lines: readonly Line[]): boolean {
  const top = lines.slice(0, 6).filter(isShort);
  const hasHead = top.some((line) => isHeadingShaped(line.text));
  return (
    hasHead && lines.filter(isParagraph).length >= 2 && top.some((line) => readStamp(line.text) !== null || readByline(line.text) !== null)
  );
}

function isParagraph(line: Line): boolean {
  return line.text.length > 60 && endsLikeSentence(line.text);
}
