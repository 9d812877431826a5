import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../engine';
import type { FileGlobs } from './arguments';
import { fileSystemReason, NOT_A_FILE, type InputProblem } from './inputProblem';

/** A file that may hold an article. */
export interface FoundFile {
  /** For the file system. */
  readonly absolute: string;
  /** For people and results: as given, POSIX, relative to the working folder. */
  readonly path: string;
  readonly bytes: number;
  /** True where the caller named this very file; false where a folder was searched. */
  readonly named: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** Folders that the caller named, with the files found in them. */
  readonly folders: readonly { readonly path: string; readonly files: readonly FoundFile[] }[];
  readonly problems: readonly InputProblem[];
}

interface Search {
  readonly isArticleName: (relative: string) => boolean;
  readonly isExcluded: (relative: string) => boolean;
  readonly problems: InputProblem[];
  /** Real paths of the folders on the way and of those done: a link back into them ends there. */
  readonly visited: Set<string>;
}

/** Finds the files that the given paths name, each once, folders in the order of their names. Never throws. */
export function findArticles(paths: readonly string[], globs: FileGlobs, workingFolder: string): Found {
  const rules = {
    isArticleName: picomatch([...(globs.include.length ? globs.include : DEFAULT_INCLUDE)], { dot: true }),
    isExcluded: picomatch([...(globs.exclude.length ? globs.exclude : DEFAULT_EXCLUDE)], { dot: true }),
  };
  const problems: InputProblem[] = [];
  const files = new Map<string, FoundFile>();
  const folders: Found['folders'][number][] = [];
  for (const given of paths) {
    const absolute = path.resolve(workingFolder, given);
    const shown = shownPath(given, workingFolder);
    try {
      const status = statSync(absolute);
      if (status.isDirectory()) {
        const inFolder = searchFolder(absolute, shown, '', { ...rules, problems, visited: new Set() });
        folders.push({ path: shown || '.', files: inFolder });
        for (const file of inFolder) if (!files.has(file.absolute)) files.set(file.absolute, file);
      } else if (status.isFile()) files.set(absolute, { absolute, path: shown, bytes: status.size, named: true });
      else problems.push({ path: shown || '.', reason: NOT_A_FILE, harmless: false });
    } catch (error) {
      problems.push({ path: shown || '.', reason: fileSystemReason(error), harmless: false });
    }
  }
  return { files: [...files.values()], folders, problems };
}

function searchFolder(absolute: string, shown: string, relative: string, search: Search): FoundFile[] {
  const real = realpathSync.native(absolute);
  if (search.visited.has(real)) return [];
  search.visited.add(real);
  const found: FoundFile[] = [];
  const names = readdirSync(absolute).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const inner = relative === '' ? name : `${relative}/${name}`;
    const innerShown = shown === '' ? name : `${shown}${shown.endsWith('/') ? '' : '/'}${name}`;
    const innerAbsolute = path.join(absolute, name);
    if (search.isExcluded(inner)) continue;
    let isFolder = false;
    try {
      const status = statSync(innerAbsolute);
      isFolder = status.isDirectory();
      if (isFolder) {
        if (!search.isExcluded(`${inner}/x`)) for (const item of searchFolder(innerAbsolute, innerShown, inner, search)) found.push(item);
      } else if (status.isFile() && search.isArticleName(inner))
        found.push({ absolute: innerAbsolute, path: innerShown, bytes: status.size, named: false });
    } catch (error) {
      // A broken link to something that would not be read anyway is nobody's concern.
      if (isFolder || search.isArticleName(inner))
        search.problems.push({ path: innerShown, reason: fileSystemReason(error), harmless: false });
    }
  }
  return found;
}

/** A relative path stays as given (without "./"); an absolute one is shown relative where it lies in the working folder. */
function shownPath(given: string, workingFolder: string): string {
  const normal = path.isAbsolute(given) ? path.normalize(given) : path.normalize(given).replace(/^\.[\\/]/, '');
  const relative = path.relative(workingFolder, path.resolve(workingFolder, given));
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  const shown = inside ? relative : relative === '' ? '' : normal;
  const posix = path.sep === '\\' ? shown.replaceAll('\\', '/') : shown;
  return posix.length > 1 && posix.endsWith('/') ? posix.slice(0, -1) : posix;
}
