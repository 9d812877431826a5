import assert from 'node:assert/strict';
import { impliedLengths } from '../../../../../src/engine/facts/frames/impliedLengths';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { sharedLexicon } from '../../../../../src/engine/text/sharedLexicon';
import { discrepanciesOf, linkedStory } from '../storyOf';

/** Each case: a sentence and its lengths, as `words: low to high unit`. */
const sentences: [string, string[]][] = [
  ['Ada Brann lived half a mile from the mill.', ['half a mile: 0.5 to 0.5 mile']],
  ['The family had moved more than a mile and a half away.', ['a mile and a half: 1.5 to any mile']],
  ['The tablet is less than an inch thick.', ['an inch: 0 to 1 inch']],
  ['The pier is a mile long.', ['a mile: 1 to 1 mile']],
  ['A miss is as good as a mile.', []],
  ['Petrol costs a dollar a gallon here.', []],
  ['They waited an hour and a half.', ['an hour and a half: 1.5 to 1.5 hour']],
  ['It was over in a minute or two.', ['a minute or two: 1 to 2 minute']],
  ['It may take two or three years.', ['two or three years: 2 to 3 year']],
  ['He is out for six-to-eight weeks.', ['six-to-eight weeks: 6 to 8 week']],
  ['It was eight to six hours too long.', []],
  ['She left after six-plus seasons.', ['six-plus seasons: 6 to any season']],
  ['They marched for the ninth straight day.', ['ninth straight day: 8 to 9 day']],
  ['He was fired in his fifth season.', ['his fifth season: 4 to 5 season']],
  ['It was his fourth straight win.', []],
  ['She coached there from 1979 to 1990.', ['from 1979 to 1990: 10 to 12 year']],
  ['She coached there from 1979-90.', ['from 1979-90: 10 to 12 year']],
  ['It rose from 1990 to 2000000.', []],
];

/** Each case: a title, the articles, and the findings wanted. */
const stories: [string, string[], string[]][] = [
  [
    'a length by its article and one in figures',
    ['The Velto tray is less than an inch deep, the maker said.', 'The Velto tray is 0.9 inches deep, the maker said.'],
    ['precision amount: 0.9 inch / less than 1 inch'],
  ],
  [
    'a period under way and one that is over',
    [
      'Lena Tosk coached the Orlin Rovers for six-plus seasons before she was fired on Tuesday.',
      'Lena Tosk, who coached the Orlin Rovers, was fired on Tuesday in her seventh season as coach.',
    ],
    ['precision duration: at least 6 seasons / her seventh season'],
  ],
  [
    'two periods under way are compared by their numbers alone',
    ['Dockers in Orlin struck for the sixth straight day over pay.', 'Dockers in Orlin struck for the eighth straight day over pay.'],
    ['conflict count: 6th day (begun 5 March) / 8th day (begun 3 March)'],
  ],
  [
    'decades are years, but many',
    ['The clerk worked in the Orlin archive for years.', 'The clerk worked in the Orlin archive for decades.'],
    ['precision duration: decades / years'],
  ],
  [
    'a few of a unit and less than two of it',
    ['The roof of the Orlin mill fell less than two minutes after the blast.', 'The roof of the Orlin mill fell minutes after the blast.'],
    ['precision duration: less than 2 minutes / minutes after'],
  ],
  [
    'a measure in two systems',
    ['The ship sank 48 km west of Orlin, the coastguard said.', 'The ship sank 30 miles west of Orlin, the coastguard said.'],
    [],
  ],
  [
    'a measure in two systems that is another',
    [
      'The ship sank 58 km west of Orlin, the coastguard said.',
      'The ship sank 35 miles west of Orlin, the coastguard said.',
      'The ship sank 35 miles west of Orlin.',
    ],
    ['precision amount: 35 mile / 58 kilometre'],
  ],
];

suite('lengths that no number states', () => {
  for (const [text, wanted] of sentences)
    test(text.slice(0, 60), () => {
      const { articles } = readStory(linkedStory([text]), sharedLexicon());
      const found = articles.flatMap((article) =>
        impliedLengths(article).map(
          ({ start, end, low, high, unit }) => `${text.slice(start, end)}: ${low ?? 'any'} to ${high ?? 'any'} ${unit ?? ''}`,
        ),
      );
      assert.deepEqual(found, wanted);
    });
  for (const [title, texts, wanted] of stories)
    test(title, async () => {
      assert.deepEqual(await discrepanciesOf(texts), wanted);
    });
});
