import { assert } from 'chai';
import * as vscode from 'vscode';

suite('workspace', () => {
  test('the sample story lies open', async () => {
    const files = await vscode.workspace.findFiles('*.txt');
    assert.isAtLeast(files.length, 5);
  });
});
