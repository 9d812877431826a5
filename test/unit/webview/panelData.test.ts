import assert from 'node:assert/strict';
import { emptyPanelData, receive } from '../../../src/webview/panelData';
import { initialViewState, readViewState, toggle } from '../../../src/webview/viewState';
import { finding } from './sampleFindings';

suite('what the panel has been told', () => {
  test('later findings change, add and take away', () => {
    const first = receive(emptyPanelData, {
      type: 'findings',
      delta: { version: 1, reset: true, order: ['a', 'b'], changed: [finding('a'), finding('b')] },
    });
    const changed = finding('b', { subject: 'masts' });
    const second = receive(first, {
      type: 'findings',
      delta: { version: 2, reset: false, order: ['c', 'b'], changed: [finding('c'), changed] },
    });
    assert.deepEqual([...second.findings.keys()], ['c', 'b']);
    assert.equal(second.findings.get('b')?.subject, 'masts');
  });

  test('a reset forgets what was known', () => {
    const first = receive(emptyPanelData, { type: 'findings', delta: { version: 1, reset: true, order: ['a'], changed: [finding('a')] } });
    const second = receive(first, { type: 'findings', delta: { version: 2, reset: true, order: ['a', 'b'], changed: [finding('b')] } });
    assert.deepEqual([...second.findings.keys()], ['b']);
  });

  test('progress goes away when all is read', () => {
    const reading = receive(emptyPanelData, { type: 'progress', done: 1, total: 3 });
    assert.deepEqual(reading.progress, { done: 1, total: 3 });
    assert.equal(receive(reading, { type: 'progress', done: 3, total: 3 }).progress, undefined);
  });
});

suite('state kept over a reload', () => {
  test('comes back as it was', () => {
    const state = {
      ...initialViewState,
      tab: 'matrix',
      grouping: 'kind',
      search: 'hull',
      kind: 'sum-mismatch',
      top: 'y',
      toggled: ['x'],
    } as const;
    assert.deepEqual(readViewState(JSON.parse(JSON.stringify(state))), state);
  });

  for (const foreign of [undefined, null, 7, 'x', [], { tab: 'nowhere', toggled: 'x', top: 3, kind: {}, hiddenSeverities: ['worst'] }])
    test(`${JSON.stringify(foreign)} is as good as nothing`, () => {
      assert.deepEqual(readViewState(foreign), initialViewState);
    });

  test('toggle puts in and takes out', () => {
    assert.deepEqual(toggle(toggle(['a'], 'b'), 'a'), ['b']);
  });
});
