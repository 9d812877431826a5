import * as vscode from 'vscode';
import type { FileBytes } from '../../protocol/requests';

const PIECE = 8192;

/** Reads a file of any file system for the server, which cannot reach virtual ones. */
export async function readFile(uri: string, maximumBytes: number): Promise<FileBytes> {
  try {
    const place = vscode.Uri.parse(uri);
    const { size } = await vscode.workspace.fs.stat(place);
    if (size > maximumBytes) return { bytes: null, problem: 'tooLarge' };
    return { bytes: unitsOf(await vscode.workspace.fs.readFile(place)), problem: null };
  } catch (error) {
    return { bytes: null, problem: error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable' };
  }
}

/** One UTF-16 unit a byte, in pieces that fit a call's arguments. */
function unitsOf(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += PIECE) units += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return units;
}
