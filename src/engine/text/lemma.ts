/** Base forms of English words: irregular ones from a table, regular ones by suffix, checked against a word list. */

/** Whether a word list holds `word` as that part of speech. */
export type HasWord = (word: string, part: 'n' | 'v' | 'a') => boolean;

/** `past participle base`; where past and participle are equal, one of them. */
const IRREGULAR_VERBS = `arose arisen arise|awoke awoken awake|was been be|were been be|is been be|are been be|am been be|bore borne bear|beat beaten beat|became become become
began begun begin|bent bend|bet bet|bit bitten bite|bled bleed|blew blown blow|broke broken break|bred breed|brought bring|broadcast broadcast|built build|burnt burn|bought buy|caught catch|chose chosen choose
clung cling|came come come|cost cost|crept creep|cut cut|dealt deal|dug dig|did done do|does done do|drew drawn draw|drank drunk drink|drove driven drive|ate eaten eat|fell fallen fall|fed feed|felt feel|fought fight|found find
fled flee|flung fling|flew flown fly|forbade forbidden forbid|forgot forgotten forget|forgave forgiven forgive|froze frozen freeze|got gotten get|gave given give|went gone go|goes gone go|ground grind|grew grown grow|hung hang
had have|has have|heard hear|hid hidden hide|hit hit|held hold|hurt hurt|kept keep|knelt kneel|knew known know|laid lay|led lead|leapt leap|learnt learn|left leave|lent lend|let let|lay lain lie|lit light|lost lose|made make|meant mean|met meet
mistook mistaken mistake|overcame overcome overcome|overtook overtaken overtake|overthrew overthrown overthrow|oversaw overseen oversee|paid pay|put put|quit quit|read read|rode ridden ride|rang rung ring|rose risen rise|ran run run|said say
saw seen see|sought seek|sold sell|sent send|set set|shook shaken shake|shed shed|shone shine|shot shoot|showed shown show|shrank shrunk shrink|shut shut|sang sung sing|sank sunk sink|sat sit|slew slain slay|slept sleep|slid slide
spoke spoken speak|sped speed|spent spend|spun spin|split split|spread spread|sprang sprung spring|stood stand|stole stolen steal|stuck stick|stung sting|stank stunk stink|struck stricken strike|strove striven strive|swore sworn swear
swept sweep|swam swum swim|swung swing|took taken take|taught teach|tore torn tear|told tell|thought think|threw thrown throw|undertook undertaken undertake|underwent undergone undergo|understood understand|upheld uphold|upset upset
withdrew withdrawn withdraw|withheld withhold|withstood withstand|woke woken wake|wore worn wear|wove woven weave|wept weep|won win|wound wind|wrote written write|rebuilt rebuild|retold retell|resold resell|outsold outsell|foresaw foreseen foresee|spilt spill|swollen swell`;

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  thieves: 'thief',
  wolves: 'wolf',
  shelves: 'shelf',
  selves: 'self',
  calves: 'calf',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'base',
  axes: 'axis',
  theses: 'thesis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  media: 'media',
  data: 'data',
  alumni: 'alumnus',
  bacteria: 'bacterium',
  police: 'police',
  policemen: 'policeman',
  policewomen: 'policewoman',
  firemen: 'fireman',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  spokesmen: 'spokesman',
  servicemen: 'serviceman',
  seamen: 'seaman',
  militiamen: 'militiaman',
  tribesmen: 'tribesman',
  congressmen: 'congressman',
  lawmen: 'lawman',
  countrymen: 'countryman',
  crewmen: 'crewman',
  businessmen: 'businessman',
  passersby: 'passerby',
  runners_up: 'runner_up',
};

/** Forms of verbs that are looked up as they are. `kind` tells what the form can be: past, participle or both. */
export const irregularVerbs: ReadonlyMap<string, { readonly base: string; readonly kind: 'past' | 'participle' | 'both' }> =
  buildIrregularVerbs();

function buildIrregularVerbs(): Map<string, { base: string; kind: 'past' | 'participle' | 'both' }> {
  const table = new Map<string, { base: string; kind: 'past' | 'participle' | 'both' }>();
  for (const row of IRREGULAR_VERBS.split(/[|\n]/)) {
    const forms = row.trim().split(' ');
    const base = forms[forms.length - 1] ?? '';
    const [past, participle] = forms;
    if (forms.length === 2 && past) table.set(past, { base, kind: 'both' });
    else if (past && participle) {
      if (!table.has(past)) table.set(past, { base, kind: past === participle ? 'both' : 'past' });
      if (!table.has(participle) && participle !== base) table.set(participle, { base, kind: 'participle' });
    }
  }
  return table;
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(Object.keys(IRREGULAR_NOUNS));

/** Plurals that end like "virus". */
const US_PLURALS = new Set(['bureaus', 'menus', 'gurus', 'plateaus', 'haikus', 'thankyous', 'yous', 'chateaus']);

/** Whether `word` (lower case) is the plural of a noun, as far as its form tells. "police" and "people" are. */
export function isPluralForm(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return word !== 'media' && word !== 'data' && !word.endsWith('xes');
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    (!word.endsWith('us') || US_PLURALS.has(word)) &&
    !word.endsWith('is') &&
    !word.endsWith("'s")
  );
}

/** The singular of a noun in lower case; the word itself where it is no plural. */
export function singularOf(word: string, has: HasWord): string {
  const irregular = Object.hasOwn(IRREGULAR_NOUNS, word) ? IRREGULAR_NOUNS[word] : undefined;
  if (irregular) return irregular;
  if (!isPluralForm(word)) return word;
  const bare = word.slice(0, -1);
  if (word.endsWith('ies') && word.length > 4) return has(bare, 'n') ? bare : `${word.slice(0, -3)}y`;
  if (/[cs]hes$/.test(word)) return has(bare, 'n') ? bare : word.slice(0, -2);
  if (/(?:ses|xes|zes|oes)$/.test(word)) {
    const short = word.slice(0, -2);
    return has(bare, 'n') || !has(short, 'n') ? bare : short;
  }
  return bare;
}

/** The base form of what looks like the past or the participle of a verb that no list has as one ("hosted"): a word of any kind, or spelled as Americans do. */
export function unlistedVerbBase(word: string, isWord: (word: string) => boolean): string | undefined {
  // "Manning" is a name.
  if (!/(?:ed|ing)$/.test(word) || word.length < 6 || /([a-z])\1ing$/.test(word)) return undefined;
  for (const base of verbCandidates(word)) {
    if (isWord(base)) return base;
    const american = base
      .replace(/is(e?)$/, 'ize')
      .replace(/yse$/, 'yze')
      .replace(/ctize$/, 'ctice');
    if (american !== base && isWord(american)) return american;
  }
  return undefined;
}

/** The base form of a verb in lower case; undefined where no rule and no entry fits. */
export function verbBaseOf(word: string, has: HasWord): string | undefined {
  const irregular = irregularVerbs.get(word);
  if (irregular) return irregular.base;
  for (const base of verbCandidates(word)) if (has(base, 'v')) return base;
  return has(word, 'v') ? word : undefined;
}

function verbCandidates(word: string): string[] {
  const bases: string[] = [];
  const strip = (suffix: string): void => {
    const stem = word.slice(0, -suffix.length);
    if (stem.length < 2) return;
    const last = stem.charAt(stem.length - 1);
    if (stem.charAt(stem.length - 2) === last && !'aeiouls'.includes(last)) bases.push(stem.slice(0, -1));
    // One consonant behind one vowel would have been doubled: "raped" is no form of "rap".
    if (/^[^aeiou]{1,3}[aeiou][^aeiouwxy]$/.test(stem)) bases.push(`${stem}e`, stem);
    else bases.push(stem, `${stem}e`);
    if (stem.charAt(stem.length - 2) === last && 'ls'.includes(last)) bases.push(stem.slice(0, -1));
  };
  if (word.endsWith('ied') || word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ing')) strip('ing');
  else if (word.endsWith('ed')) strip('ed');
  else if (word.endsWith('es')) bases.push(word.slice(0, -1), word.slice(0, -2));
  else if (word.endsWith('s') && !word.endsWith('ss')) bases.push(word.slice(0, -1));
  return bases;
}
