import type { LinkedArticle } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** One text that writes US, U.S. and USA by turns; a group of states in figures here and in words there. */
export const abbreviationStyle: Detector = {
  id: 'abbreviation-style',
  kinds: ['name-spelling'],
  detect({ story }: DetectionContext): Detection {
    const found = story.articles.flatMap((linked) => linked.article.sources.map((_, source) => countryFinding(linked, source)));
    return { discrepancies: [...found, groupFinding(story.articles)].filter((finding) => finding !== undefined) };
  },
};

interface Style {
  readonly country: string;
  /** Tells one way of writing it from the others; the first group is what stands in the text. */
  readonly pattern: RegExp;
  /** Forms between which a text should not change. The name in full may stand beside one of them. */
  readonly short: ReadonlySet<string>;
}

const STYLES: readonly Style[] = [
  {
    country: 'United States',
    pattern: /\bU\.S\.A\.|\bU\.S\.|\bUSA\b|\bUS\b(?!\$)|\bUnited States\b/g,
    short: new Set(['U.S.', 'US', 'USA', 'U.S.A.']),
  },
  { country: 'United Kingdom', pattern: /\bU\.K\.|\bUK\b|\bUnited Kingdom\b/g, short: new Set(['U.K.', 'UK']) },
  { country: 'United Nations', pattern: /\bU\.N\.|\bUN\b|\bUnited Nations\b/g, short: new Set(['U.N.', 'UN']) },
];

/** Two short forms of one country in one source's sentences. */
function countryFinding(linked: LinkedArticle, source: number): Discrepancy | undefined {
  for (const { country, pattern, short } of STYLES) {
    const first = new Map<string, Statement>();
    for (const sentence of linked.article.sentences) {
      if (Math.max(0, sentence.source) !== source) continue;
      const text = linked.article.text.slice(sentence.start, sentence.end);
      if (text === text.toUpperCase()) continue;
      for (const match of text.matchAll(pattern)) {
        if (first.has(match[0]) || isInName(text, match)) continue;
        const start = sentence.start + match.index;
        first.set(match[0], statementAt(linked, source, { start, end: start + match[0].length }, match[0]));
      }
    }
    const used = [...first.keys()].filter((form) => short.has(form)).sort(compareText);
    if (used.length < 2) continue;
    const all = [...first.keys()].sort(compareText);
    return makeDiscrepancy({
      kind: 'name-spelling',
      severity: 'variant',
      subject: `house style: ${country}`,
      message: `One text writes ${all.map((form) => `“${form}”`).join(', ')}.`,
      evidence: `${used.join(', ')} in one source: short forms of one name, which house style settles one way or the other.`,
      rule: 'abbreviation-style',
      confidence: 0.6,
      houseStyle: true,
      statements: [...first.values()],
    });
  }
  return undefined;
}

/** "Brissa USA", "USA Courier": a name, which no style of a text changes. */
function isInName(text: string, { 0: form, index }: RegExpExecArray): boolean {
  return form === 'USA' && (/\p{Lu}[\p{L}-]+ $/u.test(text.slice(0, index)) || /^ \p{Lu}\p{L}/u.test(text.slice(index + form.length)));
}

const NUMBER_WORDS: Readonly<Record<string, string>> = { seven: '7', eight: '8', ten: '10', twenty: '20' };

/** "G20" in one source, "Group of 20" in another. */
function groupFinding(articles: readonly LinkedArticle[]): Discrepancy | undefined {
  const places = new Map<string, { short: Statement[]; long: Statement[] }>();
  for (const linked of articles)
    for (const sentence of linked.article.sentences) {
      const text = linked.article.text.slice(sentence.start, sentence.end);
      for (const match of text.matchAll(/\bG-?(7|8|10|20|77)\b|\bGroup of (7|8|10|20|77|Seven|Eight|Ten|Twenty)\b/g)) {
        const words = match[2]?.toLowerCase();
        const number = match[1] ?? (words === undefined ? '' : (NUMBER_WORDS[words] ?? words));
        const entry = places.get(number) ?? { short: [], long: [] };
        places.set(number, entry);
        const start = sentence.start + match.index;
        entry[match[1] === undefined ? 'long' : 'short'].push(
          statementAt(linked, sentence.source, { start, end: start + match[0].length }, match[0]),
        );
      }
    }
  for (const [number, { short, long }] of [...places].sort((a, b) => compareText(a[0], b[0]))) {
    const [brief] = short;
    const [full] = long.filter(
      (statement) => brief && !short.some((other) => other.path === statement.path && other.source === statement.source),
    );
    if (!brief || !full) continue;
    return makeDiscrepancy({
      kind: 'name-spelling',
      severity: 'variant',
      subject: `name G${number}`,
      message: `One source writes “${brief.quote}”, another “${full.quote}”.`,
      evidence: `${brief.quote}, ${full.quote}: the same group of states in figures and in words, a matter of house style.`,
      rule: 'abbreviation-style',
      confidence: 0.7,
      houseStyle: true,
      statements: [brief, full],
    });
  }
  return undefined;
}
