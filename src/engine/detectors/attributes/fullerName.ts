import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { functionWords } from '../../text/functionWords';
import { countryNamed, countryOfDemonym } from '../../linking/countries';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** "The Harbour and Ferries Board" here, "the Harbour Board" there: one source leaves a word out of the middle of a name. */
export const fullerName: Detector = {
  id: 'fuller-name',
  kinds: ['name-spelling'],
  detect({ story }: DetectionContext): Detection {
    const names = namesOf(story);
    return { discrepancies: [...findingsOf([...names.values()]), ...withoutFirstWord(story, names)] };
  },
};

interface Name {
  /** Lower case, without a possessive ending. */
  readonly words: readonly string[];
  readonly written: string;
  readonly isBody: boolean;
  /** First statement of each source, by `article:source`. */
  readonly told: Map<string, Statement>;
}

/** Words that a name has or has not as a matter of style. */
const STYLE = /^(?:annual|the|of|for|in|co|corp|inc|ltd|plc|international|u\.?s\.?|mr|mrs|dr|st)\.?$|\d/;
/** What a name ends in even where a title follows it ("House Water Committee Chairman Jon Lind"). */
const BODY = /\b(?:committee|commission|department|ministry|agency|council|board|court)$/i;
/** A name that was cut: "Bank" of "Bank of Malby", "Malby" of "Malby Road". */
const GOES_ON = /^(?: of\b| for\b|[- ]+\p{Lu})/u;
const BEGAN_BEFORE = /\p{Lu}(?<!\bT(?=he ))\p{L}+[- ]$/u;
/** "Holm Bank" is a name, "Holm bank" says what Holm is. */
const LAST_CAPITAL = /(?:^| )\p{Lu}[^ ]*$/u;
/** Words between the ends of a name that one source may leave out. */
const MOST_LEFT_OUT = 2;
const MOST_WORDS = 8;

/** Names of two and more words, by their words; only those that stand whole, so not "Bank" of "Bank of Malby". */
function namesOf(story: Story): Map<string, Name> {
  const names = new Map<string, Name>();
  story.articles.forEach((linked, index) => {
    for (const mention of linked.mentions) {
      const words = wordsOf(linked, mention);
      const sentence = linked.article.sentences[mention.sentence];
      if (!words || !sentence) continue;
      const key = words.join(' ');
      const written = linked.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
      const name = names.get(key) ?? {
        words,
        written,
        isBody: mention.type === 'ORG',
        told: new Map(),
      };
      names.set(key, name);
      const source = Math.max(0, sentence.source);
      const where = `${String(index)}:${String(source)}`;
      if (!name.told.has(where)) name.told.set(where, statementAt(linked, source, mention, written));
    }
  });
  return names;
}

function wordsOf({ article: { text } }: LinkedArticle, { type, start, end }: LinkedMention): string[] | undefined {
  const written = text.slice(start, end);
  if (type === 'PER' || written === written.toUpperCase()) return undefined;
  if (!BODY.test(written) && GOES_ON.test(text.slice(end, end + 6))) return undefined;
  if (BEGAN_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const words = written
    .toLowerCase()
    .replace(/^the\s+/, '')
    .split(/\s+/)
    .map((word) => word.replace(/['’]s?$/, ''));
  return words.length > 1 && words.length <= MOST_WORDS ? words : undefined;
}

/** Names that begin and end alike are looked at together. */
function findingsOf(names: readonly Name[]): Discrepancy[] {
  const byEnds = new Map<string, Name[]>();
  for (const name of names) {
    const key = `${name.words[0] ?? ''} ${name.words[name.words.length - 1] ?? ''}`;
    const known = byEnds.get(key);
    if (known) known.push(name);
    else byEnds.set(key, [name]);
  }
  return [...byEnds.values()].flatMap((alike) => {
    const [short, ...fuller] = [...alike].sort((a, b) => a.words.length - b.words.length);
    const full = short && fuller.find((name) => isFuller(name, short));
    return short && full ? [findingOf(full, short)] : [];
  });
}

/** Bodies of a kind of which every town and land has one: the word before them says whose it is, and may be left out. */
const OFFICES = new Set(
  'court committee party police service services commission department council school district office bureau station hospital university senate house government ministry agency county division force army navy guard corps association'.split(
    ' ',
  ),
);

/** "The Dorn Evening Mail" here, "the Evening Mail" there: a body whose first word one source leaves out. */
function withoutFirstWord(story: Story, names: ReadonlyMap<string, Name>): Discrepancy[] {
  const known = new Set(
    story.articles.flatMap(({ article, mentions }) => mentions.map(({ start, end }) => article.text.slice(start, end).toLowerCase())),
  );
  return [...names.values()].flatMap((full) => {
    const [extra = '', ...rest] = full.words;
    const short = rest.length > 1 ? names.get(rest.join(' ')) : undefined;
    if (!short || !full.isBody || !short.isBody || [...full.told.keys()].some((source) => short.told.has(source))) return [];
    if (OFFICES.has(rest[rest.length - 1] ?? '') || STYLE.test(extra) || functionWords.has(rest[0] ?? '')) return [];
    // A country, or a name of its own, is whose it is and no part of its name.
    const first = full.written.replace(/^the\s+/i, '').split(' ')[0] ?? '';
    const isOwn = /^\p{Lu}[^'’-]*$/u.test(first) && !known.has(extra) && !countryNamed(first) && !countryOfDemonym(first);
    return isOwn ? [findingOf(full, short)] : [];
  });
}

function isFuller(full: Name, short: Name): boolean {
  const leftOut = full.words.length - short.words.length;
  if (leftOut < 1 || leftOut > MOST_LEFT_OUT || [...full.told.keys()].some((source) => short.told.has(source))) return false;
  if (isOneWordOfBody(full, short) && !LAST_CAPITAL.test(short.written)) return false;
  let at = 0;
  const extra = full.words.filter((word) => (word === short.words[at] ? (at++, false) : true));
  // Two roads that meet are none that goes by two names.
  if (!full.isBody && extra.includes('and')) return false;
  // A small word alone left out is a matter of spelling: that rule tells it.
  return at === short.words.length && !extra.some((word) => STYLE.test(word)) && !extra.every((word) => functionWords.has(word));
}

/** Of the two names of such a body one is its name and the other a slip. */
function isOneWordOfBody(full: Name, short: Name): boolean {
  return full.isBody && short.isBody && full.words.length === short.words.length + 1;
}

function findingOf(full: Name, short: Name): Discrepancy {
  const isSlip = isOneWordOfBody(full, short);
  return makeDiscrepancy({
    kind: 'name-spelling',
    severity: isSlip ? 'variant' : 'precision',
    subject: `name: ${full.written}`,
    message: `One source writes “${full.written}”, another one leaves a word out: “${short.written}”.`,
    evidence: 'the other words of both names are the same, and no source has both.',
    rule: 'fuller-name',
    confidence: 0.55,
    statements: [...full.told.values(), ...short.told.values()],
  });
}
