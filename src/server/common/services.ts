import type { Connection } from 'vscode-languageserver';
import type { Engine } from '../../engine';
import type { FileProblemDto } from '../../protocol/articles';
import type { Settings } from '../../protocol/settings';
import type { ArticleIndex } from './articleIndex';
import type { Checker } from './checker';
import type { Translate } from './translate';

/** What handlers are given. Settings and choices change while the server runs: read them when needed, never keep them. */
export interface Services {
  readonly connection: Connection;
  readonly engine: Engine;
  readonly index: ArticleIndex;
  readonly checker: Checker;
  readonly t: Translate;
  /** Lets waiting messages in. */
  readonly breathe: () => Promise<void>;
  readonly problems: () => readonly FileProblemDto[];
  readonly choices: Choices;
}

/** What the editor told the server, as it is now. */
export interface Choices {
  settings: Settings;
  /** Ids of dismissed findings. */
  dismissed: ReadonlySet<string>;
  houseSpellings: Readonly<Record<string, readonly string[]>>;
}
