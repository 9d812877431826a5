import assert from 'node:assert/strict';
import { discrepanciesOf } from '../storyOf';

/** Each case: a title, the articles of 10 March 2021 (a Wednesday), and the findings wanted among dates. */
const cases: [string, string[], string[]][] = [
  [
    'an hour inside a part of the day',
    [
      'Odo Brann was arrested at Kelvo harbour at about 9.35am on Tuesday, police said.',
      'Odo Brann was arrested at Kelvo harbour on Tuesday morning, police said.',
    ],
    ['precision date: T09:35 / TMO'],
  ],
  [
    'the early hours of a day',
    [
      'Two thieves rammed the gate of the Kelvo mint at around 3:30 a.m. on Tuesday.',
      'Two thieves rammed the gate of the Kelvo mint in the early hours of Tuesday.',
    ],
    ['precision date: T03:30 / TMO'],
  ],
  [
    'before dawn',
    ['A quake hit the Orlin valley at 4:12 a.m. on Tuesday.', 'A quake hit the Orlin valley before dawn on Tuesday.'],
    ['precision date: T04:12 / TMO'],
  ],
  [
    'a quake that struck, occurred or was recorded at an hour is one quake',
    [
      'A tremor rattled windows in the Orlin valley. The tremor struck at around 6:40 p.m. and woke a sleeping guard in Kelvo.',
      'Windows broke in the Orlin valley when the ground shook. The tremor occurred at 6:37 p.m., to the east of Kelvo.',
    ],
    ['precision date: T18:37 / T18:40'],
  ],
  [
    'an hour after midnight inside the night before',
    [
      'The ferry Marisol sank off Kelvo at 12:40 a.m. on Tuesday, the coastguard said.',
      'The ferry Marisol sank off Kelvo on Monday night, the coastguard said.',
    ],
    ['precision date: T00:40 / TNI'],
  ],
  [
    'two words for one part of the day',
    ['The ferry Marisol sank off Kelvo late on Monday evening.', 'The ferry Marisol sank off Kelvo on Monday night.'],
    [],
  ],
  [
    'hours of two days: the days are compared, the hours not',
    [
      'Rescuers searched the Orlin valley on Monday morning and found a boot.',
      'Rescuers searched the Orlin valley at 9 a.m. on Tuesday and found a boot.',
    ],
    ['conflict date: 2021-03-08TMO / 2021-03-09T09:00'],
  ],
  [
    'parts of the day alone contradict nothing',
    ['Petra Sund attended the mass in Kelvo on Tuesday night.', 'Petra Sund attended the mass in Kelvo on Tuesday morning.'],
    [],
  ],
  [
    'what is said at an hour is said again at another',
    ['Police said on Tuesday morning that a bridge was shut.', 'Police said at 8:15 a.m. on Tuesday that a bridge was shut.'],
    [],
  ],
];

suite('hours that dates name', () => {
  for (const [title, texts, expected] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => line.includes(' date')),
        expected,
      );
    });
});
