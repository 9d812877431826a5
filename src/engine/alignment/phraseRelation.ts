/** How two short phrases in the same place of two texts stand to one another: style, form, synonym, fuller, or different. */
import { compareNouns } from '../facts/frames/nounClasses';
import { functionWords } from '../text/functionWords';
import type { Lexicon } from '../text/lexicon';
import { areSynonyms } from '../text/synonyms';

/**
 * `same`: equal letters but for case and marks. `style`: house style (US / U.S., -ise / -ize, Mr / none, Co / none, ten / 10).
 * `form`: other forms of the same words. `synonym`: other words for the same. `fuller`: one says more. `different`: none of these.
 */
export type PhraseRelation = 'same' | 'style' | 'form' | 'synonym' | 'fuller' | 'different';

const KEPT_FUNCTION_WORDS = new Set("not n't never no without".split(' '));

/** Written by some papers and left out by others; none of them changes what is said. */
const OPTIONAL_WORDS = new Set(
  (
    'mr mrs ms miss dr sir co corp inc ltd plc llc company corporation incorporated limited group holding holdings technologies technology ag sa nv gmbh ' +
    'also now today that then really just so-called so called about around approximately some nearly almost sic'
  ).split(' '),
);

const STYLE: ReadonlyMap<string, string> = new Map(
  (
    'usa=us u.s=us america=us american=us american=us british=uk britain=uk u.k=uk u.n=un percent=% pct=% centre=center centres=centers theatre=theater metre=meter metres=meters ' +
    'kilometre=km kilometres=km kilometer=km kilometers=km defence=defense offence=offense licence=license grey=gray tonnes=tons tonne=ton programme=program programmes=programs cheque=check ' +
    'tyre=tire jewellery=jewelry pyjamas=pajamas aeroplane=airplane aluminium=aluminum judgement=judgment ageing=aging adviser=advisor advisers=advisors okay=ok moslem=muslim moslems=muslims ' +
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 first=1st second=2nd third=3rd fourth=4th fifth=5th ' +
    'jan=january feb=february mar=march apr=april aug=august sept=september sep=september oct=october nov=november dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thurs=thursday fri=friday sat=saturday sun=sunday ' +
    'gov=governor sen=senator rep=representative lt=lieutenant sgt=sergeant capt=captain col=colonel gen=general cpl=corporal dept=department st=street rd=road ave=avenue blvd=boulevard mt=mount ft=fort hr=hour hrs=hours min=minutes mins=minutes secs=seconds'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Compares two phrases, either of which may be empty. */
export function relatePhrases(left: string, right: string, lexicon: Lexicon): PhraseRelation {
  if (plain(left) === plain(right)) return 'same';
  const a = styledWords(left);
  const b = styledWords(right);
  if (a.join(' ') === b.join(' ') || a.join('') === b.join('')) return 'style';
  const lemmasA = a.map((word) => lexicon.lemma(word));
  const lemmasB = b.map((word) => lexicon.lemma(word));
  if (lemmasA.join(' ') === lemmasB.join(' ')) return 'form';
  const onlyA = lemmasA.filter((lemma, i) => !lemmasB.some((other, j) => lemma === other || isOneForm(a[i] ?? '', b[j] ?? '')));
  const onlyB = lemmasB.filter((lemma, i) => !lemmasA.some((other, j) => lemma === other || isOneForm(b[i] ?? '', a[j] ?? '')));
  if (!onlyA.length && !onlyB.length) return 'form';
  if (!onlyA.length || !onlyB.length) return 'fuller';
  const isKnown = (lemma: string, others: readonly string[]): boolean =>
    others.some((other) => areSynonyms(lemma, other) || namesOneThing(lemma, other, lexicon));
  if (onlyA.every((lemma) => isKnown(lemma, onlyB)) || onlyB.every((lemma) => isKnown(lemma, onlyA))) return 'synonym';
  return 'different';
}

/** The words of a phrase that carry meaning, in one house style. */
export function styledWords(phrase: string): string[] {
  const words = plain(phrase)
    .replace(/united states(?: of america)?/g, 'us')
    .replace(/united kingdom|great britain/g, 'uk')
    .replace(/per cent/g, '%')
    .split(' ');
  return words
    .filter(
      (word) => word !== '' && !OPTIONAL_WORDS.has(word) && (!functionWords.has(word) || KEPT_FUNCTION_WORDS.has(word) || word === 'us'),
    )
    .map(styledWord);
}

function styledWord(word: string): string {
  const known = STYLE.get(word);
  if (known !== undefined) return known;
  if (word.length < 6) return word.replace(/our$/, 'or');
  return word
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/([a-z]{2})our(s|ed|ing|able|ite|ites|hood|er|ers)?$/, '$1or$2')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ogue(s?)$/, 'og$1');
}

/** Lower case, without accents, marks and possessives; words apart by one space. */
function plain(phrase: string): string {
  return phrase
    .replace(/\bUS\b/g, 'usa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b|s'(?=\W|$)/g, (mark) => (mark.startsWith('s') ? 's' : ''))
    .replace(/'/g, '')
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1')
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}%$€£'.]+|\.(?!\d)/gu, ' ')
    .trim();
}

/** "strongly" and "strong", "Brazilian" and "Brazil": one word begins with the other but for an ending. */
function isOneForm(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    short.length >= 4 &&
    long.length - short.length <= 4 &&
    long.startsWith(short.slice(0, Math.max(4, short.length - 2))) &&
    /^[a-z]+$/.test(long)
  );
}

function namesOneThing(left: string, right: string, lexicon: Lexicon): boolean {
  return compareNouns(left, right, lexicon).likeness >= 0.85;
}
