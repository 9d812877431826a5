import type { Block, BlockRole, Furniture, Source } from '../model/article';
import { findDayInPath, formatDay } from './calendarDate';
import { readByline, isName } from './byline';
import { readDatedLine, type DatedLine } from './datedLine';
import { readDateline } from './dateline';
import { echoesName, isDatedHead, isForumChrome } from './forum';
import { furnitureKindOf, type FurnitureKind } from './furnitureLines';
import { endsLikeSentence, isHeadingShaped, isShort, isTitleCase, countWords, LIST_MARK, type Line } from './line';
import { readOutletAboveDate, readOutletCredit, readOutletName } from './outletName';
import { outletAtHost, outletNamed, type Outlet } from './outlets';
import { countryOf } from './outletCountry';
import { readPageTitle } from './pageTitle';
import type { Part } from './parts';
import { readStamp, type Stamp } from './stamp';
import { findTeasers, markTeaserList } from './teasers';

/** What is known of a source before its text is read. */
export interface SourceFrame {
  readonly id: string;
  readonly index: number;
  readonly given: string | null;
  readonly path: string;
}

export interface SourceReading {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** Whole lines; neighbours of one kind are not yet joined. */
  readonly furniture: readonly Furniture[];
}

/** Facts of a source as they turn up, in the order of the text. */
interface Facts {
  headline: { start: number; end: number } | null;
  outlet: string | null;
  outletCountry: string | null;
  byline: string | null;
  agency: string | null;
  dateline: string | null;
  stamp: string | null;
  update: string | null;
  bylineDay: string | null;
  datelineDay: string | null;
  urlDay: string | null;
  zoneCountry: string | null;
}

/** A dateline opens one of the first paragraphs. */
const BODIES_WITH_DATELINE = 3;

/** Lines of the top in which headline, byline and stamp are looked for. */
const TOP_LINES = 10;
const CAPTION =
  /(?:\((?:AP |Reuters |Getty |File )?(?:Photo|Image|Getty Images)[^()]{0,60}\)|(?:Photo |Image |Picture )?Credit ?: ?\p{Lu}[\p{L}.'’/ -]{0,50})$/u;
const AGENCY_TAG = / ?(?:-|–|—|--) ?([A-Z][A-Za-z]{1,10}(?:\/[A-Z]{2,9})?)$/;
const URL_LINE = /^(?:https?:\/\/|www\.)(\S+)$/i;

/** Reads one publisher's text: what each of its lines is, and what the text says of itself. */
export function readSource(text: string, all: readonly Line[], part: Part, frame: SourceFrame): SourceReading {
  const lines = all.slice(part.from, part.to);
  const facts: Facts = {
    headline: null,
    outlet: null,
    outletCountry: null,
    byline: null,
    agency: null,
    dateline: null,
    stamp: null,
    update: null,
    bylineDay: null,
    datelineDay: null,
    urlDay: null,
    zoneCountry: null,
  };
  const kinds = lines.map((line, index) => lineKind(line, index, lines, part));
  const roles = readTop(lines, kinds, facts, part);
  const bodyStart = roles.length;
  for (const index of findTeasers(lines, (at) => at >= Math.min(bodyStart, 3) && kinds[at] === null))
    if (index >= bodyStart) kinds[index] = 'teaser';
  readEnd(lines, kinds, roles, facts);
  spreadPromotion(lines, kinds, bodyStart);
  markTeaserList(lines, kinds, bodyStart);
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  let bodies = 0;
  lines.forEach((line, index) => {
    const kind = kinds[index] ?? null;
    if (kind !== null) {
      furniture.push({ start: line.start, end: line.end, kind });
      blocks.push({ start: line.start, end: line.end, role: 'furniture', source: frame.index });
      return;
    }
    const role = roles[index] ?? bodyRole(line, lines[index + 1]);
    if (role === 'headline' && facts.headline) blocks.push({ ...facts.headline, role, source: frame.index });
    else if (role === 'body') {
      pushBody(line, bodies++, facts, blocks, frame.index);
    } else blocks.push({ start: line.start, end: line.end, role, source: frame.index });
  });
  const source = makeSource(text, lines, facts, part, frame);
  return { source, blocks, furniture };
}

function lineKind(line: Line, index: number, lines: readonly Line[], part: Part): FurnitureKind | null {
  if (!isShort(line)) return null;
  const url = URL_LINE.exec(line.text);
  const isForum = part.isPost;
  if (url) return isForum ? 'forum' : 'navigation';
  if (index < part.head && index !== part.title) return 'forum';
  if (isForum && (isForumChrome(line.text) || isPostHead(line, index, lines))) return 'forum';
  return furnitureKindOf(line.text, { isFirst: index === 0, isNearTop: index < 4, isNearEnd: index >= lines.length - 3 });
}

/** "2. somebody" with "somebody" below it; "somebody" above the day of the post. */
function isPostHead(line: Line, index: number, lines: readonly Line[]): boolean {
  if (isDatedHead(line.text, lines[index + 1])) return true;
  const name = /^\d{1,5}\. {1,4}(\S.{0,30})$/.exec(line.text)?.[1];
  if (name !== undefined) return echoesName(lines[index + 1]?.text ?? '', name);
  const before = /^\d{1,5}\. {1,4}(\S.{0,30})$/.exec(lines[index - 1]?.text ?? '')?.[1];
  return before !== undefined && echoesName(line.text, before);
}

/** Roles of the lines above the body; the result is as long as the top. Facts are gathered on the way. */
function readTop(lines: readonly Line[], kinds: (FurnitureKind | null)[], facts: Facts, part: Part): BlockRole[] {
  const roles: BlockRole[] = [];
  const limit = Math.min(lines.length, TOP_LINES + kinds.slice(0, TOP_LINES).filter((kind) => kind !== null).length);
  let end = 0;
  for (let index = 0; index < limit; index++) {
    const line = lines[index] as Line;
    const role = kinds[index] === null ? topRole(line, index, lines, kinds, facts, part) : 'furniture';
    if (role === null) {
      if (!isSentenceBeforeStamp(lines, index)) break;
      roles.push('body');
      continue;
    }
    roles.push(role);
    if (role !== 'furniture') end = index + 1;
  }
  return roles.slice(0, end);
}

/** A standfirst of full sentences, with the byline or stamp at most three lines below. */
function isSentenceBeforeStamp(lines: readonly Line[], index: number): boolean {
  if (index > 5) return false;
  return lines.slice(index + 1, index + 4).some((next) => isSigned(next) || (isShort(next) && /^by\b/i.test(next.text)));
}

function topRole(
  line: Line,
  index: number,
  lines: readonly Line[],
  kinds: (FurnitureKind | null)[],
  facts: Facts,
  part: Part,
): BlockRole | null {
  if (!isShort(line)) return null;
  const byline = facts.byline === null ? readByline(line.text) : null;
  const dated = index > 0 ? readDatedLine(line.text) : null;
  if (byline) {
    takeByline(byline.name, byline.outlet, facts);
    if (dated) takeDated(dated, facts);
    return 'byline';
  }
  const stamp = readStamp(line.text);
  if (stamp) {
    takeStamp(stamp, line.text, facts);
    return stamp.rest !== '' && facts.byline === stamp.rest ? 'byline' : 'stamp';
  }
  if (dated) {
    takeDated(dated, facts);
    return 'stamp';
  }
  const outlet = outletLine(line, index, lines, facts);
  if (outlet) {
    takeOutlet(outlet, facts);
    return 'credit';
  }
  if (readDateline(line.text, true) && countWords(line.text) > 18) return null;
  if (facts.headline !== null) return isHeadingShaped(line.text) && !isBodyLike(line.text) ? 'subhead' : null;
  return headlineRole(line, index, lines, kinds, facts, part);
}

/** An outlet on a line of its own: a known one, one credited by "From the …:", or a name of that form beside the date or byline. */
function outletLine(line: Line, index: number, lines: readonly Line[], facts: Facts): Outlet | null {
  const credited = readOutletCredit(line.text);
  if (credited) return credited;
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (index > 0) {
    const known = outletNamed(line.text);
    if (known) return known;
    if (facts.headline === null || facts.outlet !== null) return null;
    const isAboveDate = next !== undefined && next.blankBefore === 0 && isSigned(next);
    return (isSigned(before) || isSigned(next) ? readOutletName(line.text) : null) ?? (isAboveDate ? readOutletAboveDate(line.text) : null);
  }
  // Above the headline, as the head of a page.
  const isAboveHeadline = next !== undefined && isShort(next) && isHeadingShaped(next.text) && countWords(next.text) > 3 && !isSigned(next);
  return isAboveHeadline && (isSigned(lines[2]) || isSigned(lines[3])) ? readOutletName(line.text) : null;
}

/** Whether a line gives the day or the writer. */
function isSigned(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isShort(line) &&
    (readByline(line.text) !== null || (readStamp(line.text)?.day ?? null) !== null || readDatedLine(line.text) !== null)
  );
}

function headlineRole(
  line: Line,
  index: number,
  lines: readonly Line[],
  kinds: (FurnitureKind | null)[],
  facts: Facts,
  part: Part,
): BlockRole | null {
  const isHeading = isHeadingShaped(line.text) && (!endsLikeSentence(line.text) || isTitleCase(line.text) || countWords(line.text) < 12);
  if (!isHeading || LIST_MARK.test(line.text) || readDateline(line.text, true) !== null) return null;
  const title = readPageTitle(
    line,
    lines.slice(index + 1, index + 9).filter((_, at) => kinds[index + 1 + at] === null),
  );
  if (title?.outlet) {
    facts.outlet ??= title.outlet;
    facts.outletCountry ??= title.known?.country ?? null;
  }
  if (title?.isRepeated || (part.title === index && hasOwnHeadline(lines, index, kinds))) {
    kinds[index] = part.title === index ? 'forum' : 'navigation';
    return 'furniture';
  }
  facts.headline = { start: line.start, end: title ? line.start + line.text.slice(0, title.headlineLength).trimEnd().length : line.end };
  return 'headline';
}

/** Whether a pasted post brings a headline, so that the thread's title is chrome. */
function hasOwnHeadline(lines: readonly Line[], index: number, kinds: readonly (FurnitureKind | null)[]): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 8); at++) {
    const line = lines[at] as Line;
    if (kinds[at] !== null) continue;
    return (
      isShort(line) &&
      isHeadingShaped(line.text) &&
      !endsLikeSentence(line.text) &&
      readDateline(line.text, true) === null &&
      countWords(line.text) > 3
    );
  }
  return false;
}

function isBodyLike(text: string): boolean {
  const words = countWords(text);
  return words > 34 || (endsLikeSentence(text) && !isTitleCase(text));
}

function takeByline(name: string, outlet: Outlet | null, facts: Facts): void {
  facts.byline ??= name;
  if (outlet) takeOutlet(outlet, facts);
}

function takeOutlet(outlet: Outlet, facts: Facts): void {
  if (outlet.isAgency) facts.agency ??= outlet.name;
  facts.outlet ??= outlet.name;
  facts.outletCountry ??= outlet.country;
}

function takeStamp(stamp: Stamp, line: string, facts: Facts): void {
  facts.zoneCountry ??= stamp.zoneCountry;
  const words = stamp.rest.split(' ');
  const withArticle = line.includes(`The ${stamp.rest}`) ? `The ${stamp.rest}` : stamp.rest;
  const outlet = stamp.rest === '' ? null : (readOutletName(withArticle) ?? outletNamed(words[0] ?? ''));
  if (outlet) takeOutlet(outlet, facts);
  else if (
    facts.byline === null &&
    line.includes(stamp.rest) &&
    /^[\p{L}'’-]{2,}(?: [\p{L}'’-]+\.?){1,3}$/u.test(stamp.rest) &&
    isName(stamp.rest, 2) &&
    stamp.rest !== stamp.rest.toUpperCase()
  ) {
    facts.byline = stamp.rest;
    facts.bylineDay ??= stamp.day;
    return;
  }
  if (stamp.isUpdate) facts.update ??= stamp.day;
  else facts.stamp ??= stamp.day;
}

function takeDated({ date, name }: DatedLine, facts: Facts): void {
  facts.bylineDay ??= formatDay(date);
  facts.byline ??= name;
}

/** Credits, addresses and stamps in the last lines. */
function readEnd(lines: readonly Line[], kinds: (FurnitureKind | null)[], roles: BlockRole[], facts: Facts): void {
  for (let index = lines.length - 1; index >= Math.max(roles.length, lines.length - 8); index--) {
    const line = lines[index] as Line;
    if (!isShort(line)) continue;
    const url = URL_LINE.exec(line.text)?.[1];
    if (url !== undefined) {
      const at = outletAtHost(url.split(/[/?#]/)[0] ?? '');
      if (at && !facts.outlet) facts.outlet = at.name;
      else if (at && facts.outlet === facts.agency) facts.outlet = at.name;
      if (at) facts.outletCountry ??= at.country;
      facts.urlDay ??= findDayInPath(url);
      continue;
    }
    const outlet = outletNamed(line.text.replace(/^[(—–-]+ ?|[)]$/g, ''));
    if (outlet && kinds[index] === null) {
      takeOutlet(outlet, facts);
      setRole(roles, kinds, lines.length, index, 'credit');
      continue;
    }
    const stamp = kinds[index] === null && countWords(line.text) < 20 ? readStamp(line.text) : null;
    if (stamp?.day && /\b(?:posted|published|updated)\b/i.test(line.text)) {
      takeStamp(stamp, line.text, facts);
      setRole(roles, kinds, lines.length, index, 'stamp');
    }
  }
  const tail = lines[lines.length - 1]?.text.slice(-24) ?? '';
  const tag = /[-–—]/.test(tail) ? AGENCY_TAG.exec(tail) : null;
  const agency = tag && outletNamed((tag[1] ?? '').split('/')[0] ?? '');
  if (agency?.isAgency) facts.agency ??= agency.name;
}

/** Roles run from the first line to the end of the top; lines of the end get theirs by index. */
function setRole(roles: BlockRole[], kinds: readonly (FurnitureKind | null)[], count: number, index: number, role: BlockRole): void {
  if (kinds[index] === null && index < count) roles[index] = role;
}

/** Lines glued to an advertisement that speak to the reader in the imperative belong to it. */
function spreadPromotion(lines: readonly Line[], kinds: (FurnitureKind | null)[], from: number): void {
  for (const step of [1, -1]) {
    for (let at = step === 1 ? from : lines.length - 1; at >= from && at < lines.length; at += step) {
      const beside = at - step;
      if (kinds[at] !== null || beside < 0 || kinds[beside] !== 'advertisement') continue;
      const line = lines[at] as Line;
      const gap = step === 1 ? line.blankBefore : (lines[beside] as Line).blankBefore;
      if (
        gap === 0 &&
        isShort(line) &&
        /^(?:get|read|sign|subscribe|download|join|follow|click|tap|try|start|discover|stay|enjoy|unlock)\b.*\b(?:you|your|now|free|today|app|here)\b/i.test(
          line.text,
        )
      )
        kinds[at] = 'advertisement';
    }
  }
}

function bodyRole(line: Line, next: Line | undefined): BlockRole {
  if (LIST_MARK.test(line.text)) return 'list';
  if (!isShort(line)) return 'body';
  if ((line.text.endsWith(')') || line.text.includes('redit')) && CAPTION.test(line.text)) return 'caption';
  const couldBeHeading = next !== undefined && next.text.length > line.text.length && !/[!?:"”’'…]$/.test(line.text.slice(-1));
  return couldBeHeading && isHeadingShaped(line.text) && countWords(line.text) < 12 ? 'subhead' : 'body';
}

function pushBody(line: Line, bodies: number, facts: Facts, blocks: Block[], source: number): void {
  const dateline = bodies < BODIES_WITH_DATELINE && facts.dateline === null ? readDateline(line.text, bodies === 0) : null;
  if (!dateline) {
    blocks.push({ start: line.start, end: line.end, role: 'body', source });
    return;
  }
  facts.dateline = dateline.place;
  if (dateline.agency) {
    facts.agency ??= dateline.agency.name;
    facts.outlet ??= dateline.agency.name;
    facts.outletCountry ??= dateline.agency.country;
  }
  facts.datelineDay ??= dateline.date && formatDay(dateline.date);
  const end = line.start + line.text.slice(0, dateline.length).trimEnd().length;
  blocks.push({ start: line.start, end, role: 'dateline', source });
  blocks.push({ start: line.start + dateline.length, end: line.end, role: 'body', source });
}

function makeSource(text: string, lines: readonly Line[], facts: Facts, part: Part, frame: SourceFrame): Source {
  const start = lines[0]?.start ?? 0;
  const end = lines[lines.length - 1]?.end ?? start;
  const base = frame.path.slice(frame.path.lastIndexOf('/') + 1);
  const fileDay = findDayInPath(base);
  const choices: readonly (readonly [string | null, Source['publishedFrom']])[] = [
    [frame.given, 'given'], [facts.stamp, 'stamp'], [facts.bylineDay, 'byline'], [facts.urlDay, 'url'], [facts.datelineDay, 'dateline'],
    [facts.update, 'stamp'], [part.pageDay, 'text'], [fileDay, 'fileName'],
  ]; // prettier-ignore
  const [published, publishedFrom] = choices.find(([day]) => day !== null) ?? [null, null];
  const { headline, outlet, byline, agency, dateline } = facts;
  return {
    id: frame.id,
    start,
    end,
    headline,
    outlet,
    byline,
    agency,
    dateline,
    published,
    publishedFrom,
    country: countryOf(text.slice(start, end), facts.outletCountry, facts.zoneCountry),
  };
}
