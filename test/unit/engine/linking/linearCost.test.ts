/** A directory of names: what each costs does not grow with how many there are. Counted in looks at the forms, never in time. */
import assert from 'node:assert/strict';
import { DisjointSets } from '../../../../src/engine/linking/disjointSets';
import { identifyNames } from '../../../../src/engine/linking/identifyNames';
import { identifyPersons } from '../../../../src/engine/linking/identifyPersons';
import { formKey, type NameForm } from '../../../../src/engine/linking/nameForm';
import { foldName } from '../../../../src/engine/linking/nameText';

/** A different word for each number, many of them one letter apart. */
function word(number: number): string {
  let letters = '';
  for (let rest = number; letters.length < 4; rest = Math.floor(rest / 26)) letters += String.fromCharCode(97 + (rest % 26));
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}son`;
}

/** Two letters of a large alphabet. */
function letters(number: number): string {
  return String.fromCharCode(0x4e00 + (number % 100), 0x4e00 + Math.floor(number / 100));
}

interface Counted {
  readonly forms: Map<string, NameForm>;
  looks: number;
}

/** Forms that count how often they are looked at. */
function countedForms(written: readonly string[], type: NameForm['type']): Counted {
  const counted: Counted = { forms: new Map(), looks: 0 };
  written.forEach((text, index) => {
    const form = {
      ...{ written: text, folded: foldName(text), type, count: 1, perArticle: new Map([[0, 1]]) },
      get index() {
        counted.looks++;
        return index;
      },
    };
    counted.forms.set(formKey(text, type), form);
  });
  return counted;
}

const directories: Readonly<Record<string, { readonly type: NameForm['type']; readonly names: (at: number) => readonly string[] }>> = {
  'bodies and their short names': { type: 'ORG', names: (at) => [`${word(at)} Department`, word(at)] },
  'bodies and short names of two letters': { type: 'ORG', names: (at) => [`${letters(at)} Department`, letters(at)] },
  'firms with and without legal words': { type: 'ORG', names: (at) => [`${word(at)} Lines Ltd`, `${word(at)} Lines`] },
  'firms that share a word': { type: 'ORG', names: (at) => [`Aldford ${word(at)}`] },
  'places one letter apart': { type: 'LOC', names: (at) => [`${word(at)}ford`] },
  'acronyms and what they could stand for': {
    type: 'ORG',
    names: (at) => [`${word(at)} ${word(at * 7)} ${word(at * 3)}`, word(at).slice(0, 3).toUpperCase()],
  },
  'one surname, many first names': { type: 'PER', names: (at) => [`${word(at)} Smith`] },
  'surnames one letter apart': { type: 'PER', names: (at) => [`Ann ${word(at)}`] },
  'surnames one letter apart, many first names': { type: 'PER', names: (at) => [`${word(at * 31)} ${word(at % 500)}`] },
  'surnames alone': { type: 'PER', names: (at) => [`Ann ${word(2 * at)}`, word(at)] },
};

/** Looks for each form, of `count` times the names. */
function looksAt(name: string, count: number): number {
  const { type = 'ORG', names = () => [] } = directories[name] ?? {};
  const counted = countedForms([...new Set(Array.from({ length: count }, (_, at) => names(at)).flat())], type);
  const sets = new DisjointSets(counted.forms.size);
  if (type === 'PER') identifyPersons([...counted.forms.values()], sets);
  else identifyNames(counted.forms, [], sets);
  return counted.looks / counted.forms.size;
}

/** Namesakes and neighbours that a name is compared with at most, and a few looks for each. */
const MOST_LOOKS = 300;

suite('cost of names', function () {
  this.timeout(20_000);
  for (const name of Object.keys(directories))
    test(name, () => {
      const [few, many] = [looksAt(name, 1500), looksAt(name, 6000)];
      assert.ok(few > 0);
      assert.ok(many <= 1.5 * few || many <= MOST_LOOKS, `looks for each of four times the names: ${few.toFixed(1)}, ${many.toFixed(1)}`);
    });
});
