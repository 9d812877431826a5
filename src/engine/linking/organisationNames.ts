import { countryNamed, countryOfDemonym } from './countries';
import { remember } from '../text/remember';
import { foldName, squeezeName, wordsOfName } from './nameText';

/** Words that say what kind of firm a name is and that news drops on second mention. */
const LEGAL_WORDS = new Set(
  'co company companies ltd limited inc incorporated corp corporation plc group groups holding holdings technology technologies tech llc llp lp ag sa nv gmbh spa ab asa oyj bv kk pte pty sdn bhd sarl international enterprises industries systems solutions partners news'.split(
    ' ',
  ),
);

/** Words that name a kind of body, too common to stand for one. */
const GENERIC_WORDS = new Set(
  'police department ministry bureau office agency commission committee council court house senate congress parliament government university college school hospital bank party union association federation institute center centre service services club team army navy air force guard city county state national international public security times post news press daily journal herald church foundation fund board authority administration division unit airlines airways air motors energy oil gas power steel media network television radio science research development information data digital health care insurance capital financial trust the of and for first general american united'.split(
    ' ',
  ),
);

/** What organisations are compared by. */
export interface OrganisationName {
  /** Words of the core, without legal words and the country in front. */
  readonly core: readonly string[];
  /** The core in one word. */
  readonly key: string;
  /** ISO code of a country that stands in front ("US Commerce Department"). */
  readonly country: string | null;
}

/** Takes an organisation's name apart. */
export const readOrganisationName = remember(takeApart);

function takeApart(name: string): OrganisationName {
  let words = wordsOfName(foldName(name).replace(/[,()]/g, ' '));
  if (words[0] === 'the' && words.length > 1) words = words.slice(1);
  const full = words;
  while (words.length > 1 && isLegal(words)) words = words.slice(0, -1);
  let country: string | null = null;
  for (const length of [2, 1]) {
    const front = words.slice(0, length).join(' ');
    const found = words.length > length ? (countryNamed(front) ?? countryOfDemonym(front)) : null;
    if (found && words.slice(length).some((word) => !LEGAL_WORDS.has(word) && GENERIC_BODIES.has(word))) {
      country = found.code;
      words = words.slice(length);
      break;
    }
  }
  if (words.length === 0) words = full;
  words = headFirst(words);
  return { core: words, key: squeezeName(words.join(' ')), country };
}

/** Bodies of a state: a country in front of them says whose they are. */
const GENERIC_BODIES = new Set(
  'department ministry government army navy military congress senate parliament embassy treasury police bureau commission agency court administration office state'.split(
    ' ',
  ),
);

function isLegal(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2] ?? '';
  return (
    LEGAL_WORDS.has(last) && before !== 'and' && before !== 'of' && before !== '&' && !(words.length === 2 && GENERIC_WORDS.has(before))
  );
}

/** "Department of Commerce" and "Commerce Department" are one name. */
function headFirst(words: readonly string[]): readonly string[] {
  const [head = '', of, ...rest] = words;
  if (of !== 'of' || rest.length === 0 || !/^(?:department|ministry|bureau|office)$/.test(head)) return words;
  return [...(rest[0] === 'the' ? rest.slice(1) : rest), head];
}

/** The key of a name without its legal words ("Huawei Technologies Co." gives "huawei"), or null where it has none. */
export function keyWithoutLegalWords(name: string): string | null {
  const words = wordsOfName(foldName(name).replace(/[,()]/g, ' '));
  let core = words;
  while (core.length > 1 && isLegal(core)) core = core.slice(0, -1);
  return core.length < words.length ? squeezeName(core.join(' ')) : null;
}

/** Whether a short form of these words could mean one organisation only. */
export function isDistinctive(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && !GENERIC_WORDS.has(word) && !LEGAL_WORDS.has(word));
}
