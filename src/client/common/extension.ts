import type * as vscode from 'vscode';
import type { Settings } from '../../protocol/settings';
import type { Comparison } from './comparison';
import type { CommandArguments, CommandId } from './contributions';
import type { CorrectionStore } from './corrections';
import type { FindingStore } from './findingStore';
import type { ServerSession } from './serverSession';
import type { StoryChoiceStore } from './storyChoices';
import type { PanelHost } from './views/panelHost';

/** What commands and views are given. Made once by `activateWith`. */
export interface Extension {
  readonly context: vscode.ExtensionContext;
  readonly server: ServerSession;
  readonly findings: FindingStore;
  readonly panel: PanelHost;
  readonly comparison: Comparison;
  readonly corrections: CorrectionStore;
  readonly stories: StoryChoiceStore;
  /** Settles when the folders have been looked through for the first time; where that showed no article the server has not been started. */
  readonly foldersListed: () => Promise<unknown>;
  /** Read anew at each call. */
  readonly settings: () => Settings;
}

/** One command: its id is a row of `contributions.ts`. */
export interface Command<Id extends CommandId = CommandId> {
  readonly id: Id;
  readonly run: (extension: Extension, ...commandArguments: CommandArguments[Id]) => Promise<void> | void;
}
