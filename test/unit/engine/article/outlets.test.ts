import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { readOutletName } from '../../../../src/engine/article/outletName';

const HEADLINE = 'Reservoir wall gives way above Lindmoor';
const BODY = [
  'The wall of the Lindmoor reservoir gave way on Sunday night and water ran through the lower town for an hour, the fire service said.',
  'About 300 people left their homes, and two schools were opened for those who had nowhere else to spend the night.',
  'Engineers will look at the wall on Monday morning and tell the council whether the rest of it can be saved.',
  'The owner of the reservoir, a farmers’ association, said that it had been inspected twice in the last year.',
];

suite('outlets', () => {
  const tops: readonly [string, readonly string[], string | null, string | null, string | null][] = [
    ['a line above the date', [HEADLINE, 'The Lindmoor Argus\nMonday, 6 May 2019', 'By Ada Brink'], 'The Lindmoor Argus', null, 'Ada Brink'],
    ['beside the date', [HEADLINE, 'Valley Chronicle, May 6, 2019', 'By Ada Brink'], 'Valley Chronicle', null, 'Ada Brink'],
    ['beside the date, with "The"', [HEADLINE, 'The Valley Times, 6 May 2019'], 'The Valley Times', null, null],
    ['below the byline', [HEADLINE, 'By Ada Brink\nEastmark Sentinel\n6 May 2019'], 'Eastmark Sentinel', null, 'Ada Brink'],
    ['behind the writer', [HEADLINE, 'By Ada Brink, Eastmark Sentinel', '6 May 2019'], 'Eastmark Sentinel', null, 'Ada Brink'],
    ['above the headline', ['The Lindmoor Argus', HEADLINE, 'By Ada Brink', '6 May 2019'], 'The Lindmoor Argus', null, 'Ada Brink'],
    ['a name without a newspaper word', [HEADLINE, 'The Upland Agricultural\nMay 6, 2019'], 'The Upland Agricultural', null, null],
    ['credited', ['From the Lindmoor Argus:', HEADLINE, 'By Ada Brink'], 'Lindmoor Argus', null, 'Ada Brink'],
    ['a section is none', [HEADLINE, 'Business News\n6 May 2019'], null, null, null],
    ['a subhead is none', [HEADLINE, 'Council Leader Talks to Press', BODY[0]!], null, null, null],
    ['a job is none', [HEADLINE, 'By Ada Brink, Senior Reporter', '6 May 2019'], null, null, 'Ada Brink'],
    ['a person beside the date', [HEADLINE, 'Ada Brink, May 6, 2019'], null, null, 'Ada Brink'],
    ['an agency in the dateline', [HEADLINE, `LINDMOOR, May 6 (Upland Wire) - ${BODY[0]!}`], 'Upland Wire', 'Upland Wire', null],
    ['an agency before the place', [HEADLINE, `(Allied Upland Press) LINDMOOR, May 6, 2019 - ${BODY[0]!}`], 'Allied Upland Press', 'Allied Upland Press', null],
    ['a county in the brackets', [HEADLINE, `LINDMOOR (Upland County) - ${BODY[0]!}`], null, null, null],
  ]; // prettier-ignore
  for (const [name, top, outlet, agency, byline] of tops) {
    test(name, () => {
      const [source] = readArticle('a.txt', [...top, ...BODY].join('\n\n')).sources;
      assert.deepEqual([source?.outlet, source?.agency, source?.byline], [outlet, agency, byline]);
    });
  }

  for (const text of ['Latest News', 'Daily News', 'News', 'Breaking news from town', 'Senior Staff Reporter', 'x'.repeat(100)])
    test(`no name: ${text.slice(0, 30)}`, () => {
      assert.equal(readOutletName(text), null);
    });

  test('posts of a forum are sources with outlets of their own', () => {
    const post = (member: string, number: number, outlet: string): string[] => [
      `${number}. ${member}`, `${member} Senior Member`, `From the ${outlet}:`, HEADLINE, `${outlet}, 6 May 2019`, ...BODY,
    ]; // prettier-ignore
    const text = ['Reservoir wall', 'Log in or Sign up', ...post('mossy', 1, 'Lindmoor Argus'), ...post('heron', 2, 'Valley Chronicle')];
    const { sources } = readArticle('a.txt', text.join('\n\n'));
    assert.deepEqual(
      sources.map(({ outlet, published, headline }) => [
        outlet,
        published,
        headline && text.join('\n\n').slice(headline.start, headline.end),
      ]),
      [
        ['Lindmoor Argus', '2019-05-06', HEADLINE],
        ['Valley Chronicle', '2019-05-06', HEADLINE],
      ],
    );
  });
});
