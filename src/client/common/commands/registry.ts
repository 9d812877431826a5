import * as vscode from 'vscode';
import type { AnnotationCommandId } from '../annotations/registerAnnotations';
import type { CommandArguments, CommandId } from '../contributions';
import type { Command, Extension } from '../extension';
import { entityOfNode } from '../views/entityTree';
import { sourceOfNode } from '../views/sourceTree';
import { insertSic, useHouseSpelling, useOtherValue } from './applyFix';
import { setStory, toggleLeftOut } from './chooseStory';
import { compareStatements } from './compareStatements';
import { joinEntities, notAName, setEntityType, undoCorrection } from './correctNames';
import { findMentions } from './findMentions';
import { cancelIndexing, rebuildIndex } from './indexing';
import { openAllStatements } from './openAllStatements';
import { openSampleStory } from './openSampleStory';
import { openStatement } from './openStatement';
import { secondOpinion } from './secondOpinion';
import { showDiscrepancies } from './showDiscrepancies';
import { nextDiscrepancy, nextStatement, previousDiscrepancy } from './stepThroughFindings';
import { toggleHighlights } from './toggleHighlights';
import { whatChanged } from './whatChanged';

/** Forgetting a command is a compile error. Those of annotations are registered by `annotations/`. */
export type OwnCommandId = Exclude<CommandId, AnnotationCommandId>;

const commands: { readonly [Id in OwnCommandId]: Command<Id> } = {
  'collate.cancelIndexing': cancelIndexing,
  'collate.compareStatements': compareStatements,
  'collate.findMentions': findMentions,
  'collate.insertSic': insertSic,
  'collate.joinEntities': joinEntities,
  'collate.nextDiscrepancy': nextDiscrepancy,
  'collate.nextStatement': nextStatement,
  'collate.notAName': notAName,
  'collate.openAllStatements': openAllStatements,
  'collate.openSampleStory': openSampleStory,
  'collate.openStatement': openStatement,
  'collate.previousDiscrepancy': previousDiscrepancy,
  'collate.rebuildIndex': rebuildIndex,
  'collate.secondOpinion': secondOpinion,
  'collate.setEntityType': setEntityType,
  'collate.setStory': setStory,
  'collate.showDiscrepancies': showDiscrepancies,
  'collate.toggleHighlights': toggleHighlights,
  'collate.toggleLeftOut': toggleLeftOut,
  'collate.undoCorrection': undoCorrection,
  'collate.useHouseSpelling': useHouseSpelling,
  'collate.useOtherValue': useOtherValue,
  'collate.whatChanged': whatChanged,
};

export function registerCommands(extension: Extension): vscode.Disposable {
  return vscode.Disposable.from(...Object.values(commands).map((command) => registerCommand(extension, command as Command)));
}

/** Menus of trees hand over their node: commands get what it stands for. */
export function registerCommand<Id extends CommandId>(extension: Extension, { id, run }: Command<Id>): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    const [first, ...rest] = given;
    const meant = entityOfNode(first) ?? sourceOfNode(first) ?? first;
    await run(extension, ...([meant, ...rest] as CommandArguments[Id]));
  });
}
