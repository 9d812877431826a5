import picomatch from 'picomatch';

/** What a walk needs of a file system. */
export interface FolderReading<Place> {
  /** Names in a folder; rejects where it cannot be read. */
  list(folder: Place): Promise<readonly { readonly name: string; readonly isFolder: boolean; readonly isLink: boolean }[]>;
  join(folder: Place, name: string): Place;
}

export interface WalkOptions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maximum: number;
}

/**
 * Files below a folder that the globs select, for file systems that the editor's own search does not reach. Links are not
 * followed; folders that are left out, or cannot be read, are passed by.
 */
export async function walkFolder<Place>(
  root: Place,
  { list, join }: FolderReading<Place>,
  { include, exclude, maximum }: WalkOptions,
): Promise<Place[]> {
  const isIncluded = picomatch([...include], { dot: true });
  const isExcluded = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
  const found: Place[] = [];
  const waiting: { readonly place: Place; readonly path: string }[] = [{ place: root, path: '' }];
  for (let next = waiting.pop(); next && found.length < maximum; next = waiting.pop()) {
    const { place, path } = next;
    for (const { name, isFolder, isLink } of await list(place).catch(() => [])) {
      const below = path === '' ? name : `${path}/${name}`;
      if (isLink) continue;
      if (isFolder) {
        if (!isExcluded(`${below}/x`)) waiting.push({ place: join(place, name), path: below });
      } else if (isIncluded(below) && !isExcluded(below) && found.length < maximum) found.push(join(place, name));
    }
  }
  return found;
}
