import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../test/support/projectRoot';

/** Shipped as files and not as bundled code. */
const copiedPackages = ['@vscode/codicons'];

/** Names and licences of every package whose code or files are in `dist`, with the text of each licence, in one stable order. */
export function thirdPartyNotices(): string {
  const bundles = path.join(projectRoot, 'out/bundles');
  const inputs = readdirSync(bundles).flatMap((name) => Object.keys(JSON.parse(readFileSync(path.join(bundles, name), 'utf8')) as object));
  const folders = new Set([
    ...inputs.flatMap((input) => packageFolder(input) ?? []),
    ...copiedPackages.map((name) => `node_modules/${name}`),
  ]);
  const notices = [...folders].map((folder) => notice(path.join(projectRoot, folder))).sort((a, b) => (a < b ? -1 : 1));
  return `Collate holds code and files of these packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** `node_modules/a/node_modules/@b/c` of a file below it. */
function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (license === undefined && files.length === 0) throw new Error(`${name} ${version} is bundled and names no licence.`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  return [`${'-'.repeat(80)}`, `${name} ${version} (${license ?? 'see below'})`, '', ...texts, ''].join('\n');
}
