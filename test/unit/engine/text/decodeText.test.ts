import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/engine/text/decodeText';

const sentence = 'Café “Łódź” sold 1½ million € of 🍞 on 7 May.';

function decoded(bytes: Uint8Array): { text: string; encoding: string } {
  const result = decodeText(bytes);
  assert.ok(!('binary' in result), 'read as binary');
  return { text: result.text, encoding: result.encoding };
}

suite('decodeText', () => {
  test('UTF-8 with and without a byte-order mark gives the same text', () => {
    assert.deepEqual(decoded(Buffer.from(sentence)), { text: sentence, encoding: 'utf-8' });
    assert.deepEqual(decoded(Buffer.from(`\ufeff${sentence}`)), { text: sentence, encoding: 'utf-8' });
  });

  test('UTF-16 in both orders, marked or not', () => {
    const little = Buffer.from(sentence, 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), little])), { text: sentence, encoding: 'utf-16le' });
    assert.deepEqual(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), big])), { text: sentence, encoding: 'utf-16be' });
    assert.equal(decoded(little).text, sentence);
    assert.equal(decoded(big).text, sentence);
  });

  test('bytes that are no UTF-8 are Windows-1252', () => {
    assert.deepEqual(decoded(Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35])), {
      text: '“Café” €5',
      encoding: 'windows-1252',
    });
  });

  test('overlong, surrogate and cut sequences are no UTF-8', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xe2, 0x82],
      [0xf5, 0x80, 0x80, 0x80],
    ])
      assert.equal(decoded(Uint8Array.from([65, ...bytes])).encoding, 'windows-1252');
  });

  test('other NUL bytes mean a binary file', () => {
    assert.deepEqual(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), { binary: true, reason: 'binary' });
  });

  test('file formats that pass for text at their start, and control characters, are binary', () => {
    for (const start of ['%PDF-1.7\n% text', '{\\rtf1\\ansi text}', 'one\u0001two\u0002three\u0003'])
      assert.deepEqual(decodeText(Buffer.from(start, 'latin1')), { binary: true, reason: 'binary' }, start);
  });

  test('text in an encoding that cannot be told is not passed off as Windows-1252', () => {
    const shiftJis = Uint8Array.from(Array.from({ length: 60 }, (_, at) => (at % 2 ? 0x81 + (at % 9) : 0x83)));
    assert.deepEqual(decodeText(shiftJis), { binary: true, reason: 'encoding' });
    assert.deepEqual(decodeText(Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])), { binary: true, reason: 'encoding' });
  });

  test('a few broken bytes in plain UTF-8 are counted, and the rest is read', () => {
    const result = decodeText(Buffer.concat([Buffer.from(sentence), Buffer.from([0xe2, 0x82])]));
    assert.ok(!('binary' in result));
    assert.equal(result.text, `${sentence}\ufffd`);
    assert.equal(result.damaged, 1);
  });

  test('an empty file is an empty text; a long one keeps its length', () => {
    assert.equal(decoded(new Uint8Array()).text, '');
    assert.equal(decoded(Buffer.from(sentence.repeat(2000))).text.length, sentence.length * 2000);
  });
});
