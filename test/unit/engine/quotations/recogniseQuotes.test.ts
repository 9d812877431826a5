import assert from 'node:assert/strict';
import { miniStory } from '../support/miniStory';

function quotes(text: string): string[] {
  const linked = miniStory({ 'a.txt': text }).articles[0];
  return (linked?.quotes ?? []).map((q) => `${q.speaker ?? '?'}: ${linked?.article.text.slice(q.start, q.end)}`);
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['straight marks, speaker behind', '"The dam will hold," [Eva Holm|PER] said.', ['Eva Holm: The dam will hold,']],
  ['curly marks, inverted', '“The dam will hold,” said [Eva Holm|PER], the mayor.', ['Eva Holm: The dam will hold,']],
  ['any verb before the name', '"The dam will hold," gloated Mayor [Eva Holm|PER] in the town hall.', ['Eva Holm: The dam will hold,']],
  ['any verb, and nothing behind the name', '"The dam will hold," gloated Mayor [Eva Holm|PER]', ['Eva Holm: The dam will hold,']],
  ['any verb without a name', '"The dam will hold," gloated the town hall.', ['?: The dam will hold,']],
  [
    'a colon without a verb of saying',
    '[Eva Holm|PER], the mayor, whose house was hit: "The dam will hold."',
    ['Eva Holm: The dam will hold.'],
  ],
  ['a colon behind two names', '[Eva Holm|PER], who met [Jo Lind|PER]: "The dam will hold."', ['?: The dam will hold.']],
  [
    'a firm that was taken for a person before the title',
    '"The dam will hold," [Orbex|PER] chief executive [Eva Holm|PER] told reporters.',
    ['Eva Holm: The dam will hold,'],
  ],
  [
    'he is nobody of whom something is told',
    '[Orbex|PER]\'s chief, [Eva Holm|PER], spoke. "The dam will hold," she said.',
    ['Eva Holm: The dam will hold,'],
  ],
  ['speaker before a colon', '[Eva Holm|PER] said: "The dam will hold."', ['Eva Holm: The dam will hold.']],
  ['doubled marks', "``The dam will hold,'' [Eva Holm|PER] said.", ['Eva Holm: The dam will hold,']],
  ['opened straight, closed with two apostrophes', '"The dam will hold,’’ he said.', ['he: The dam will hold,']],
  [
    'single marks with a possessive plural inside',
    '‘We defend the workers’ rights here,’ [Eva Holm|PER] said.',
    ['Eva Holm: We defend the workers’ rights here,'],
  ],
  ['apostrophes are no marks', "The '90s were the mayors' best years and 'tis over.", []],
  [
    'a closing mark that stands at the speaker',
    '"The dam will hold, "said [Eva Holm|PER]. "It always has, "[Eva Holm|PER] said.',
    ['Eva Holm: The dam will hold,', 'Eva Holm: It always has,'],
  ],
  ['inches are no marks', 'A 6" pipe and a 12" valve burst.', []],
  [
    'words inside words stay with the outer quotation',
    '"She said \'wait here\' and left," [Jo Lind|PER] said.',
    ["Jo Lind: She said 'wait here' and left,"],
  ],
  ['two halves around the attribution', '"The dam," said [Eva Holm|PER], "will hold."', ['Eva Holm: The dam,', 'Eva Holm: will hold.']],
  [
    'a second quotation goes on with the speaker',
    '"It holds," [Eva Holm|PER] said. "It always has."',
    ['Eva Holm: It holds,', 'Eva Holm: It always has.'],
  ],
  [
    'a paragraph that is one quotation goes on with the speaker before',
    '"It holds," [Eva Holm|PER] said.\n\n"It always has."',
    ['Eva Holm: It holds,', 'Eva Holm: It always has.'],
  ],
  [
    'paragraphs of one quotation',
    '[Eva Holm|PER] said: "The dam will hold.\n\n"It always has."',
    ['Eva Holm: The dam will hold.', 'Eva Holm: It always has.'],
  ],
  [
    'paragraphs of one quotation that no mark takes up again',
    '[Eva Holm|PER] said: "The dam will hold.\n\nIt was built well.\n\nIt always has." The town slept.',
    ['Eva Holm: The dam will hold.', 'Eva Holm: It was built well.', 'Eva Holm: It always has.'],
  ],
  [
    'an opening that never closes, and a quotation in the next paragraph',
    'He took the "long way home and slept.\n\nThen "The dam holds," [Eva Holm|PER] said.',
    ['Eva Holm: The dam holds,'],
  ],
  ['a single mark behind a space', "[Eva Holm|PER] said: 'The dam will hold. ' The town slept.", ['Eva Holm: The dam will hold.']],
  ['a double mark behind a space', '[Eva Holm|PER] said: "The dam will hold. " The town slept.', ['Eva Holm: The dam will hold.']],
  ['a pronoun stands for the last person', '[Eva Holm|PER] inspected the wall. "It will hold," she said.', ['Eva Holm: It will hold,']],
  ['the company speaks', '[Arvo Ltd|ORG] fell. "We regret it," the company said in a statement.', ['the company: We regret it,']],
  ['a spokesman', '"We regret it," a spokesman for the port said.', ['a spokesman for the port: We regret it,']],
  ['according to', 'The wall was "sound and dry," according to [Eva Holm|PER].', ['Eva Holm: sound and dry,']],
  ['scare quotes under a verb of naming', '[Eva Holm|PER] called the plan a "joke" on Monday.', ['Eva Holm: joke']],
  [
    'an opening phrase is no speaker',
    'In April, a panel of engineers called the wall "weak and old" in a report.',
    ['a panel of engineers: weak and old'],
  ],
  ['a description between the name and the verb', '"It holds," [Eva Holm|PER], mayor of [Lund|LOC], said.', ['Eva Holm: It holds,']],
  ['no attribution, no speaker', 'The so-called "Blue List" was short.', ['?: Blue List']],
  ['an opening that never closes in mid-sentence is dropped', 'He took the "long way home and slept.', []],
];

suite('quotations', () => {
  for (const [name, text, expected] of CASES) test(name, () => assert.deepEqual(quotes(text), expected));
  for (const unit of ['“a ', '"a ', '``a ', "'a "])
    test(`many unclosed ${unit}take one pass`, () => {
      assert.equal(miniStory({ 'a.txt': unit.repeat(100_000) }).articles.length, 1);
    });
});
