import assert from 'node:assert/strict';
import type { FindingDto } from '../../../src/protocol/findings';
import { filterFindings } from '../../../src/webview/filterFindings';
import { groupFindings, groupsHolding } from '../../../src/webview/groupFindings';
import { emptyPanelData, receive, type PanelData } from '../../../src/webview/panelData';
import { nextActive } from '../../../src/webview/rowKeys';
import { createTranslate } from '../../../src/webview/translate';
import { initialViewState, type ViewState } from '../../../src/webview/viewState';
import { finding, statement } from './sampleFindings';

const t = createTranslate({});

const findings: readonly FindingDto[] = [
  finding('a'),
  finding('b', { kind: 'date', subject: 'launch', message: 'Sources differ on the launch.', story: 's2' }),
  finding('c', { severity: 'precision', statements: [statement('Coast Post', '12'), statement('Harbour Wire', 'a dozen')] }),
  finding('d', { severity: 'variant', kind: 'name-spelling', subject: 'Ó Briain', houseStyle: true }),
];

function told(decisions: PanelData['decisions'] = {}): PanelData {
  const all = receive(emptyPanelData, {
    type: 'findings',
    delta: { version: 1, reset: true, order: findings.map(({ key }) => key), changed: findings },
  });
  return receive(all, { type: 'decisions', decisions });
}

const decided = (status: 'dismissed' | 'noted') => ({ status, reason: 'rounded', by: 'E. Ditor', when: '2031-05-07T10:00:00Z' }) as const;

suite('filters of the panel', () => {
  const cases: readonly (readonly [string, Partial<ViewState>, string])[] = [
    ['nothing chosen lets all through', {}, 'abcd'],
    ['a severity is hidden', { hiddenSeverities: ['conflict'] }, 'cd'],
    ['one kind', { kind: 'date' }, 'b'],
    ['one story', { story: 's2' }, 'b'],
    ['a word of the message', { search: 'launch' }, 'b'],
    ['case and accents make no difference', { search: 'o BRIAIN' }, 'd'],
    ['a word of a source’s name', { search: 'harbour wire' }, 'c'],
    ['words in any order', { search: 'news coast' }, 'abd'],
    ['every word must be there', { search: 'harbour launch' }, ''],
  ];
  for (const [name, view, expected] of cases)
    test(name, () => {
      const shown = filterFindings(told(), { ...initialViewState, ...view });
      assert.equal(shown.map(({ key }) => key).join(''), expected);
    });

  test('agreements come after findings, and only when asked for', () => {
    const { key, id, kind, story, statements } = finding('e');
    const agreement = { key, id, kind, subject: 'masts', story, statements, value: '12', independentSources: 2 };
    const data = receive(told(), { type: 'agreements', agreements: [agreement] });
    const keys = (view: Partial<ViewState>): string =>
      filterFindings(data, { ...initialViewState, ...view })
        .map((fact) => fact.key)
        .join('');
    assert.deepEqual(
      [keys({}), keys({ agreements: true }), keys({ agreements: true, search: 'masts' }), keys({ agreements: true, status: 'dismissed' })],
      ['abcd', 'abcde', 'e', ''],
    );
  });

  const marked: readonly (readonly [string, Partial<ViewState>, string])[] = [
    ['verified', { mark: 'verified' }, 'a'],
    ['wrong, beside another mark', { mark: 'wrong' }, 'ab'],
    ['query: none', { mark: 'query' }, ''],
    ['not marked', { mark: 'unmarked' }, 'cd'],
    ['an article that is checked', { article: 'checked' }, 'c'],
    ['an article of which nobody said anything is unread', { article: 'unread' }, 'abcd'],
    ['both at once', { mark: 'wrong', article: 'checked' }, ''],
  ];
  for (const [name, view, expected] of marked)
    test(`marks and articles: ${name}`, () => {
      const marks = receive(told(), { type: 'marks', marks: { a: ['verified', 'wrong'], b: ['wrong'] } });
      const data = receive(marks, { type: 'articleStatus', status: { 'file:///story/Harbour Wire.txt': 'checked' } });
      const shown = filterFindings(data, { ...initialViewState, ...view });
      assert.equal(shown.map(({ key }) => key).join(''), expected);
    });

  test('dismissed findings are out of sight until asked for', () => {
    const data = told({ a: decided('dismissed'), b: decided('noted') });
    const keys = (status: ViewState['status']): string =>
      filterFindings(data, { ...initialViewState, status })
        .map(({ key }) => key)
        .join('');
    assert.deepEqual([keys('open'), keys('noted'), keys('dismissed'), keys('all')], ['bcd', 'b', 'a', 'abcd']);
  });
});

suite('rows of the panel', () => {
  /** Headings with their counts, findings indented below. */
  function drawn(view: Partial<ViewState>, data = told()): readonly string[] {
    const state = { ...initialViewState, status: 'all' as const, ...view };
    return groupFindings(filterFindings(data, state), data, state, t).map((row) =>
      row.type === 'group' ? `${row.open ? 'v' : '>'} ${row.label} ${String(row.count)}` : `  ${row.finding.key}${row.open ? ' open' : ''}`,
    );
  }

  test('by severity, worst first, house style closed at the end', () => {
    assert.deepEqual(drawn({ grouping: 'severity' }), [
      'v Conflicts 2',
      '  a',
      '  b',
      'v Less or more precise 1',
      '  c',
      '> House style 1',
    ]);
  });

  test('by subject', () => {
    assert.deepEqual(drawn({ grouping: 'subject' }), ['v hulls 2', '  a', '  c', 'v launch 1', '  b', 'v Ó Briain 1', '  d']);
  });

  test('by kind', () => {
    assert.deepEqual(drawn({ grouping: 'kind' }), ['v Count 2', '  a', '  c', 'v Date or time 1', '  b', 'v Spelling of a name 1', '  d']);
  });

  test('by article: a finding stands under every source that speaks in it', () => {
    assert.deepEqual(drawn({ grouping: 'article', kind: 'count' }), [
      'v Coast Post, 2031-05-06 2',
      '  a',
      '  c',
      'v Quay News, 2031-05-06 1',
      '  a',
      'v Harbour Wire, 2031-05-06 1',
      '  c',
    ]);
  });

  test('by status, open first', () => {
    assert.deepEqual(drawn({ grouping: 'status' }, told({ a: decided('dismissed') })), [
      'v Open 3',
      '  b',
      '  c',
      '  d',
      'v Dismissed 1',
      '  a',
    ]);
  });

  test('groups close and findings open one by one', () => {
    assert.deepEqual(drawn({ grouping: 'severity', toggled: ['severity:precision', 'severity:conflict\ta'] }), [
      ...['v Conflicts 2', '  a open', '  b', '> Less or more precise 1', '> House style 1'],
    ]);
  });

  test('the group that holds a finding is known while it is closed', () => {
    const view = { ...initialViewState, grouping: 'severity' as const };
    assert.deepEqual(groupsHolding(findings[3]!, told(), view, t), [{ key: 'severity:house-style', open: false }]);
  });

  const moves: readonly (readonly [string, number, number | undefined])[] = [
    ['ArrowDown', 0, 1],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 0, 0],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['PageDown', 0, 5],
    ['PageUp', 5, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 1, undefined],
    ['ArrowLeft', 2, 0],
    ['ArrowLeft', 0, undefined],
    ['x', 0, undefined],
  ];
  for (const [key, from, to] of moves)
    test(`${key} on row ${String(from)} leads to ${to === undefined ? 'no other row' : String(to)}`, () => {
      const data = told();
      const state = { ...initialViewState, status: 'all' as const };
      assert.equal(nextActive(groupFindings(filterFindings(data, state), data, state, t), from, key), to);
    });
});
