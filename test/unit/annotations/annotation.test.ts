import assert from 'node:assert/strict';
import {
  markRecord,
  noteRecord,
  readAnnotation,
  replyRecord,
  statusRecord,
  withPlace,
  withResolved,
  withState,
  withText,
} from '../../../src/annotations/annotation';
import { describePlace } from '../../../src/annotations/anchors/place';

const text = 'Police in Aldford said 12 people were hurt.';
const place = describePlace(text, { start: 23, end: 25 });
const signature = { id: 'urn:uuid:1', author: 'Ann Lee', time: '2026-05-03T10:00:00Z' };
const signed = { id: 'urn:uuid:1', author: 'Ann Lee', created: signature.time, modified: signature.time };

suite('annotations as W3C Web Annotation', () => {
  test('notes, replies, marks and states read back', () => {
    assert.deepEqual(readAnnotation(noteRecord(signature, 'a.txt', place, 'Who says so?')), {
      ...signed,
      type: 'note',
      text: 'Who says so?',
      place,
      resolved: false,
    });
    assert.deepEqual(readAnnotation(replyRecord(signature, 'urn:uuid:0', 'They do.')), {
      ...signed,
      type: 'reply',
      text: 'They do.',
      to: 'urn:uuid:0',
    });
    assert.deepEqual(readAnnotation(markRecord(signature, 'a.txt', place, 'query', 'claim')), {
      ...signed,
      type: 'mark',
      state: 'query',
      on: 'claim',
      place,
    });
    assert.deepEqual(readAnnotation(statusRecord(signature, 'a.txt', 'in work')), { ...signed, type: 'status', state: 'in work' });
  });

  test('a note has the shape of the standard', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(noteRecord(signature, 'a.txt', place, 'Who?'))), {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'commenting',
      creator: { type: 'Person', name: 'Ann Lee' },
      created: '2026-05-03T10:00:00Z',
      body: { type: 'TextualBody', value: 'Who?', format: 'text/plain' },
      target: {
        source: 'a.txt',
        selector: [
          { type: 'TextPositionSelector', start: 23, end: 25 },
          {
            type: 'TextQuoteSelector',
            exact: '12',
            prefix: 'Police in Aldford said ',
            suffix: ' people were hurt.',
            'collate:rivals': [0, -1, -1],
          },
        ],
      },
    });
  });

  test('changes keep the fields of other tools', () => {
    const foreign = {
      ...noteRecord(signature, 'a.txt', place, 'Who?'),
      'other:stars': 3,
      body: { type: 'TextualBody', value: 'Who?', language: 'en' },
    };
    const moved = withPlace(withResolved(withText(foreign, 'Where?', '2026-05-04'), true, '2026-05-05'), { ...place, start: 30, end: 32 });
    assert.equal(moved['other:stars'], 3);
    assert.deepEqual(moved['body'], { type: 'TextualBody', value: 'Where?', language: 'en', format: 'text/plain' });
    const read = readAnnotation(moved);
    assert.ok(read?.type === 'note' && read.resolved && read.place.start === 30 && read.modified === '2026-05-05');
    const reopened = readAnnotation(withResolved(moved, false, '2026-05-06'));
    assert.ok(reopened?.type === 'note' && !reopened.resolved);
  });

  test('a mark that another editor changes is signed by the other', () => {
    const mark = withState(markRecord(signature, 'a.txt', place, 'query', 'claim'), 'verified', {
      id: '',
      author: 'Bo',
      time: '2026-06-01',
    });
    const read = readAnnotation(mark);
    assert.ok(read?.type === 'mark' && read.state === 'verified' && read.author === 'Bo' && read.created === signature.time);
  });

  test('what another tool wrote with a quotation alone is a note; what has no place is left alone', () => {
    const foreign = { id: 'x', body: 'Look here', target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: '12' } } };
    assert.ok(readAnnotation(foreign)?.type === 'note');
    assert.equal(readAnnotation({ id: 'x', motivation: 'bookmarking', target: 'a.txt' }), undefined);
  });
});
