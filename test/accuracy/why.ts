/**
 * `npm run accuracy -- FOLDER [DISPATCHES] --why`: for every labelled difference that is not found, the words of each side, how their figures
 * were read, and what spoke against comparing them. Most misses that can be mended are misread.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Story } from '../../src/engine';
import { compareFrames, clusterFrames, factsOf } from '../../src/engine/facts/alignFacts';
import type { ClaimFrame } from '../../src/engine/facts/frames/claimFrame';
import { frameClaims } from '../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../src/engine/facts/frames/storyTime';
import { candidatePairs } from '../../src/engine/facts/pairs/candidatePairs';
import { overlaps } from '../../src/engine/model/span';
import { sharedLexicon } from '../../src/engine/text/sharedLexicon';
import type { GoldDiscrepancy } from './gold';
import { corpusOf } from './measure';
import { matches } from './score';

/** Labels that are kept as places alone say no subject. */
type Label = Omit<GoldDiscrepancy, 'subject'> & { readonly subject?: string; readonly optional?: boolean };

/** Explains the required differences that are not found in any labelled story below `root`. */
export async function explainMisses(root: string, print: (line: string) => void): Promise<void> {
  for (const name of readdirSync(root).sort()) {
    const folder = path.join(root, name);
    const required = readLabels(folder).filter(({ optional }) => !optional);
    if (required.length === 0) continue;
    const corpus = corpusOf(readArticles(folder));
    const result = await corpus.check();
    if (!result) throw new Error('The check was cancelled.');
    const missed = required.filter((label) => !result.discrepancies.some((finding) => matches(finding, label)));
    print(`== ${name}: ${String(missed.length)} of ${String(required.length)} required differences are not found`);
    const stories = missed.length > 0 ? corpus.stories().map(compareFigures) : [];
    for (const label of missed) {
      print(`\n${label.severity} ${label.kind}: ${label.subject ?? ''}`);
      for (const { file, start, end } of label.statements)
        print(`  ${file} ${wordsAround(corpus.linked(file)?.article.text ?? '', start, end)}`);
      for (const story of stories) explainFigures(label, story, print);
    }
  }
}

function readLabels(folder: string): readonly Label[] {
  const gold = path.join(folder, 'gold.json');
  if (existsSync(gold)) return (JSON.parse(readFileSync(gold, 'utf8')) as { discrepancies: Label[] }).discrepancies;
  const list = path.join(folder, 'discrepancies.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Label[]) : [];
}

function readArticles(folder: string): { path: string; text: string }[] {
  const below = path.join(folder, 'articles');
  const articles = existsSync(below) ? below : folder;
  return readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(articles, file), 'utf8') }));
}

/** Characters of the sentence that are shown before and behind a statement. */
const AROUND = 80;

function wordsAround(text: string, start: number, end: number): string {
  const [before, words, behind] = [text.slice(Math.max(0, start - AROUND), start), text.slice(start, end), text.slice(end, end + AROUND)];
  return `${before}⟦${words}⟧${behind}`.replaceAll('\n', ' ');
}

/** The figures of a story, and what the engine makes of each two that it compares. */
interface ComparedFigures {
  readonly story: Story;
  readonly frames: readonly ClaimFrame[];
  /** By `left right`, left < right. */
  readonly compared: ReadonlyMap<string, NonNullable<ReturnType<typeof compareFrames>>>;
  /** For each figure of a fact the fact's number. */
  readonly factOf: ReadonlyMap<number, number>;
}

function compareFigures(story: Story): ComparedFigures {
  const lexicon = sharedLexicon();
  const reading = readStory(story, lexicon);
  const frames = frameClaims(reading, readStoryTime(reading));
  const context = {
    lexicon,
    sources: reading.sources,
    entityWeight: (id: string) => Math.log(1 + reading.sources / (reading.entitySources.get(id) ?? 1)),
  };
  const pairs = candidatePairs(frames).flatMap(([left, right]) => {
    const score = compareFrames(frames[left]!, frames[right]!, context);
    return score ? [{ left, right, ...score }] : [];
  });
  return {
    story,
    frames,
    compared: new Map(pairs.map((pair) => [`${String(pair.left)} ${String(pair.right)}`, pair])),
    factOf: factsOf(clusterFrames(frames, pairs)),
  };
}

function explainFigures(label: Label, { story, frames, compared, factOf }: ComparedFigures, print: (line: string) => void): void {
  const sides = label.statements.map((statement) =>
    frames.flatMap((frame, at) => {
      const article = story.articles[frame.article]?.article.path;
      return article === statement.file && overlaps(frame, statement) ? [at] : [];
    }),
  );
  for (const at of new Set(sides.flat())) print(`    f${String(at)} ${readingOf(frames[at]!)} fact ${String(factOf.get(at) ?? 'none')}`);
  for (const [i, ones] of sides.entries())
    for (const others of sides.slice(i + 1))
      for (const [one, other] of ones.flatMap((at) => others.map((to) => [Math.min(at, to), Math.max(at, to)] as const))) {
        if (one === other || frames[one]!.unit !== frames[other]!.unit) continue;
        const score = compared.get(`${String(one)} ${String(other)}`);
        const verdict = score
          ? `${score.relation}, one thing with ${score.p.toFixed(2)}, a difference with odds ${score.odds.toFixed(2)}, forbidden by ${String(score.veto)}`
          : 'not compared: they share no key, or one source gives both';
        print(`    f${String(one)} and f${String(other)}: ${verdict}`);
      }
}

/** How a figure was read, in one line. */
function readingOf(frame: ClaimFrame): string {
  const { wording, unit, low, high, head, modifiers, event, verb, bound, owner, marks, background, alternatives } = frame;
  const flags = (['isStatistic', 'isContrast', 'isSubset', 'isPart'] as const).filter((flag) => frame[flag]);
  return [
    `“${wording}” ${unit} ${String(low)} to ${String(high)}`,
    `of ${[...modifiers, head ?? 'nothing'].join(' ')}`,
    `event ${event?.id ?? 'none'}, verb ${verb ?? 'none'}, dates ${bound?.lemma ?? 'none'}`,
    `owner ${owner ? `${owner.name}${owner.isCertain ? '' : '?'}` : 'none'}`,
    `marks ${[...marks, ...flags, frame.sense, frame.change ?? ''].join(' ')}, background ${background ?? 'none'}, ${String(alternatives)} alternatives`,
  ].join('; ');
}
