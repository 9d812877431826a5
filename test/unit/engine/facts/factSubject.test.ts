import assert from 'node:assert/strict';
import { checkStory } from './storyOf';

/** Each case: a title, articles of one story, the kind of its finding, and what that finding says it is about. */
const cases: [title: string, texts: string[], kind: string, subject: RegExp][] = [
  [
    'a distance is called so, by who covered it',
    [
      'Climber Odo Brann fell 60 metres on Tuesday and lived. Rescuers found Odo Brann on a ledge.',
      'Climber Odo Brann fell 90 metres on Tuesday and lived.',
      'Climber Odo Brann fell 60 metres on Tuesday, rescuers said.',
    ],
    'amount',
    /^Odo Brann fell: distance or length$/,
  ],
  [
    'what is done to people is not said of things',
    ['The navy arrested 412 ships off Kelvo, the minister said.', 'The navy arrested 437 ships off Kelvo, the minister said.'],
    'count',
    /^ships$/,
  ],
  [
    'people of a country are called by their own word',
    [
      'The Australian died on Monday in a fall at Mount Kelvo, police said.',
      'The Australian died on Tuesday in a fall at Mount Kelvo, police said.',
      'The Australian died on Monday in a fall at Mount Kelvo.',
    ],
    'date',
    /^Australian died: day$/,
  ],
  [
    'what a person has is not the person',
    [
      'For years the family waited. Petra Sund’s mill closed on Monday, police said.',
      'For years the family waited. Petra Sund’s mill closed on Tuesday, police said.',
      'The family was sad when Petra Sund’s mill closed on Tuesday.',
    ],
    'date',
    /^Petra Sund's mill closed: day$/,
  ],
  [
    'a negated verb has the same subject',
    [
      'The baker Odo Brann hasn’t smoked in Kelvo since May 2019, his friends said.',
      'The baker Odo Brann hasn’t smoked in Kelvo since 2019, his friends said.',
    ],
    'date',
    /^Odo Brann smoked: day$/,
  ],
  [
    'what is told with a noun',
    [
      'Odo Brann opened fire in the Kelvo bakery at 10:30 a.m. on Monday, police said.',
      'Odo Brann opened fire in the Kelvo bakery about 10 a.m. on Monday, police said.',
      'At 10:30 a.m. on Monday Odo Brann opened fire in the Kelvo bakery.',
    ],
    'date',
    /^fire \(Odo Brann\): time of day$/,
  ],
];

suite('what a finding is about', () => {
  for (const [title, texts, kind, subject] of cases)
    test(title, async () => {
      const { discrepancies } = await checkStory(texts);
      const subjects = discrepancies.filter((finding) => finding.kind === kind).map((finding) => finding.subject);
      assert.equal(subjects.length, 1, JSON.stringify(subjects));
      assert.match(subjects[0] ?? '', subject);
    });
});
