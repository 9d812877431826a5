/** Where things lie, for scripts and tests: absolute paths. */
import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '../..');
/** What `setup.mjs --vscode` installed. */
export const vscodePackages = path.join(projectRoot, 'test/vscode/node_modules');
/** Everything that runs leave behind: profiles, bundles of tests, pictures of failures. Ignored by git. */
export const scratch = path.join(projectRoot, '.vscode-test');
