import assert from 'node:assert/strict';
import { readArguments } from '../../../src/cli/arguments';

suite('arguments', () => {
  for (const [words, sentence] of [
    [[], 'Say what to do'],
    [['dance'], 'There is no command "dance"'],
    [['check'], 'Name at least one article or folder'],
    [['check', '--frmat', 'json', 'story'], "Unknown option '--frmat'"],
    [['check', '--format', 'pdf', 'story'], '--format "pdf" is none of text, json, sarif, markdown, html, csv'],
    [['annotate', '--format', 'sarif', 'story'], '--format "sarif" is none of json, jsonl, brat, html'],
    [['check', '--fail-on', 'all', 'story'], '--fail-on "all" is none of'],
    [['annotate', '--fail-on', 'conflict', 'story'], '--fail-on belongs to collate check'],
    [['annotate', '--format', 'json', '-'], 'use --format jsonl'],
    [['annotate', '-', 'story'], 'cannot be combined'],
    [['check', '-'], 'not standard input'],
    [['check', '--format'], "Option '-f, --format <value>' argument missing"],
  ] as const)
    test(`wrong: ${words.join(' ') || '(none)'}`, () => {
      const request = readArguments(words);
      assert.equal(request.command, 'wrong');
      assert.ok('message' in request && request.message.includes(sentence), JSON.stringify(request));
    });

  const globs = { include: [], exclude: [] };
  for (const [words, request] of [
    [['annotate', 'a.txt'], { command: 'annotate', paths: ['a.txt'], format: 'json', globs }],
    [['annotate', '-f', 'brat', '--', '-odd.txt'], { command: 'annotate', paths: ['-odd.txt'], format: 'brat', globs }],
    [['annotate', '--format', 'jsonl', '-'], { command: 'annotateLines' }],
    [['annotate', '-'], { command: 'annotateLines' }],
    [
      ['check', 'a', 'b', '--fail-on=precision', '--exclude', '*.md', '--exclude', 'x'],
      {
        command: 'check',
        paths: ['a', 'b'],
        format: 'text',
        failOn: 'precision',
        globs: { include: [], exclude: ['*.md', 'x'] },
        ignoreDismissals: false,
      },
    ],
    [['help'], { command: 'help' }],
    [['check', '--help'], { command: 'help' }],
    [['-v'], { command: 'version' }],
  ] as const)
    test(words.join(' '), () => assert.deepEqual(readArguments(words), request));
});
