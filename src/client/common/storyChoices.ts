import * as vscode from 'vscode';
import type { StoryChoices } from '../../protocol/articles';
import { FolderJson } from './folderJson';
import type { ServerSession } from './serverSession';
import { inert } from './inertText';

/** `.collate/stories.json`: paths below the folder. */
interface StoriesFile {
  readonly leftOut: readonly string[];
  readonly stories: Readonly<Record<string, readonly string[]>>;
}

const empty: StoriesFile = { leftOut: [], stories: {} };

/** Which articles are left out, and which stories were put together by hand. Kept in the folder, told to the server. */
export class StoryChoiceStore implements vscode.Disposable {
  readonly #file = new FolderJson<StoriesFile>({ name: 'stories.json', empty, parse: parseStories });
  readonly #server: ServerSession;
  readonly #subscriptions: vscode.Disposable[];

  constructor(server: ServerSession) {
    this.#server = server;
    this.#subscriptions = [this.#file.onDidChange(() => this.#tell()), server.onDidStart(() => this.#tell())];
  }

  load(): Promise<void> {
    return this.#file.load();
  }

  get storyNames(): readonly string[] {
    return [...new Set(this.#file.values.flatMap(({ value }) => Object.keys(value.stories)))].sort();
  }

  isLeftOut(uri: vscode.Uri): boolean {
    return this.#choices().leftOut.includes(uri.toString());
  }

  async toggleLeftOut(uri: vscode.Uri): Promise<void> {
    const wasLeftOut = this.isLeftOut(uri);
    await this.#edit(uri, (file, path) => {
      const others = file.leftOut.filter((other) => other !== path);
      return { ...file, leftOut: wasLeftOut ? others : [...others, path].sort() };
    });
  }

  /** `undefined`: back to the story that the texts themselves show. */
  async setStory(uri: vscode.Uri, name: string | undefined): Promise<void> {
    await this.#edit(uri, (file, path) => {
      const others = Object.entries(file.stories).map(([story, paths]): [string, readonly string[]] => [
        story,
        paths.filter((other) => other !== path),
      ]);
      const chosen = new Map(others.filter(([story, paths]) => paths.length > 0 || story === name));
      if (name !== undefined) chosen.set(name, [...(chosen.get(name) ?? []), path].sort());
      return { ...file, stories: Object.fromEntries([...chosen].sort(([a], [b]) => (a < b ? -1 : 1))) };
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.#file, ...this.#subscriptions).dispose();
  }

  async #edit(uri: vscode.Uri, change: (file: StoriesFile, path: string) => StoriesFile): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) {
      void vscode.window.showInformationMessage(
        inert(vscode.l10n.t('This article is in no folder of the window, so nothing can be kept for it.')),
      );
      return;
    }
    const path = uri.path.slice(folder.uri.path.length).replace(/^\//, '');
    await this.#file.change(folder, (file) => change(file, path));
  }

  #choices(): StoryChoices {
    const uris = (folder: vscode.WorkspaceFolder, paths: readonly string[]): string[] =>
      paths.map((path) => vscode.Uri.joinPath(folder.uri, path).toString());
    const values = this.#file.values;
    const stories: Record<string, string[]> = {};
    for (const { folder, value } of values)
      for (const [name, paths] of Object.entries(value.stories)) stories[name] = [...(stories[name] ?? []), ...uris(folder, paths)];
    return { leftOut: values.flatMap(({ folder, value }) => uris(folder, value.leftOut)), stories };
  }

  #tell(): void {
    this.#server.notify('collate/storyChoices', this.#choices());
  }
}

function parseStories(value: unknown): StoriesFile | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { leftOut = [], stories = {} } = value as Partial<StoriesFile>;
  const isList = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((path) => typeof path === 'string' && !path.split('/').includes('..'));
  return isList(leftOut) && typeof stories === 'object' && Object.values(stories).every(isList) ? { leftOut, stories } : undefined;
}
