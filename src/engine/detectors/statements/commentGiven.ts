import type { LinkedArticle } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { Entity, LinkedMention } from '../../model/mention';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** One source could not reach somebody for comment; another one has his words. */
export const commentGiven: Detector = {
  id: 'comment-given',
  kinds: ['other'],
  detect({ story }: DetectionContext): Detection {
    const silent = new Map<string, Voice[]>();
    const heard = new Map<string, Voice[]>();
    for (const linked of story.articles) collect(linked, silent, heard);
    const ids = [...silent.keys()].filter((id) => heard.has(id)).sort(compareText);
    return { discrepancies: ids.flatMap((id) => findingOf(silent.get(id) ?? [], heard.get(id) ?? []) ?? []) };
  },
};

interface Voice {
  readonly entity: Entity;
  readonly source: string;
  /** Day of publication, or null. */
  readonly published: string | null;
  readonly statement: Statement;
}

const NO_COMMENT =
  /\b(?:(?:was|were|is|are)(?: not|n['’]t) (?:immediately )?(?:available|reachable)(?: for| to) comment|could(?: not|n['’]t) (?:immediately )?be reached|did(?: not|n['’]t) (?:immediately )?(?:respond|comment|return|have a comment|reply)|had no (?:immediate )?comment)/i;
const SAID = /^,? (?:said|says|told|added|insisted|responded|replied)\b(?! to have| to be)/;
const DAYS = 4;
/** Characters of what was said that a statement shows. */
const SHOWN = 90;

function collect(linked: LinkedArticle, silent: Map<string, Voice[]>, heard: Map<string, Voice[]>): void {
  const { article, mentions } = linked;
  let next = 0;
  article.sentences.forEach((sentence) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const inside: LinkedMention[] = [];
    for (let at = next; at < mentions.length && (mentions[at]?.end ?? Infinity) <= sentence.end; at++)
      inside.push(mentions[at] as LinkedMention);
    const text = article.text.slice(sentence.start, sentence.end);
    const phrase = NO_COMMENT.exec(text);
    const source = Math.max(0, sentence.source);
    for (const mention of inside) {
      if (mention.type !== 'ORG' && mention.type !== 'PER') continue;
      // "A lawyer for Norvik": somebody else is the subject.
      if (/\b(?:for|of|at|from|with|by|to) (?:the )?$/.test(text.slice(0, mention.start - sentence.start))) continue;
      const after = article.text.slice(mention.end, mention.end + 24);
      const isLast =
        phrase &&
        !inside.some(
          (other) =>
            other.start >= mention.end &&
            other.start < sentence.start + phrase.index &&
            !/ and $/.test(article.text.slice(other.start - 5, other.start)),
        );
      if (
        phrase &&
        isLast &&
        isSubject(text.slice(mention.end - sentence.start, phrase.index)) &&
        mention.end - sentence.start <= phrase.index
      )
        add(silent, linked, source, mention, sentence.start + phrase.index + phrase[0].length);
      else if (SAID.test(after) && article.text.charAt(mention.start - 2) !== ',')
        add(heard, linked, source, mention, Math.min(sentence.end, mention.end + SHOWN));
    }
  });
}

/** Only names and links stand between the name and the phrase: it is what the phrase speaks of. */
function isSubject(between: string): boolean {
  return between.length < 60 && !/\b(?:said|for|of|who|which|that|spokes\w+|lawyer|attorney)\b|[.;:]/i.test(between);
}

function add(voices: Map<string, Voice[]>, linked: LinkedArticle, source: number, mention: LinkedMention, end: number): void {
  const { entity } = mention;
  const statement = statementAt(linked, source, { start: mention.start, end }, entity.name);
  const published = linked.article.sources[source]?.published ?? null;
  const voice: Voice = { entity, source: `${statement.path}\n${statement.source}`, published, statement };
  const known = voices.get(entity.id);
  if (known) known.push(voice);
  else voices.set(entity.id, [voice]);
}

/** Published within some days of one another, as far as is known. */
function isSameTime(left: Voice, right: Voice): boolean {
  if (left.published === null || right.published === null) return true;
  return Math.abs(Date.parse(left.published) - Date.parse(right.published)) <= DAYS * 86_400_000;
}

function findingOf(silent: readonly Voice[], heard: readonly Voice[]): Discrepancy | undefined {
  const quiet = silent[0];
  // A source that has both tells the story as it went; one of another week speaks of another question.
  const others = heard.filter((voice) => quiet && isSameTime(quiet, voice) && !silent.some((each) => each.source === voice.source));
  const firstOfSource = others.filter((voice, index) => others.findIndex((each) => each.source === voice.source) === index);
  if (!quiet || firstOfSource.length === 0) return undefined;
  return makeDiscrepancy({
    kind: 'other',
    severity: 'variant',
    subject: `comment of ${quiet.entity.name}`,
    message: `One source has no comment from ${quiet.entity.name}, another one quotes or reports it.`,
    evidence: `“${quiet.statement.quote}” beside “${firstOfSource[0]?.statement.quote ?? ''}”: a later or fuller text may have the answer.`,
    rule: 'comment-given',
    confidence: 0.5,
    statements: [
      ...silent.map((voice) => ({ ...voice.statement, value: 'no comment' })),
      ...firstOfSource.map((voice) => ({ ...voice.statement, value: 'commented' })),
    ],
  });
}
