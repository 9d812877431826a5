import { allEntities } from '../wholeLists';
import * as vscode from 'vscode';
import type { Correction, EntityDto, WireEntityType } from '../../../protocol/entities';
import { showNothing } from '../chooseFinding';
import type { EntityReference } from '../contributions';
import { mentionHere } from '../entityHere';
import type { Command, Extension } from '../extension';
import { pick } from '../inertText';

interface Name {
  readonly id: string;
  readonly name: string;
  /** As it stands where the cursor is. */
  readonly text: string;
}

/** "This is a place": the type holds for these words in the whole folder. */
export const setEntityType: Command<'collate.setEntityType'> = {
  id: 'collate.setEntityType',
  run: async (extension, reference) => {
    const name = await nameOf(extension, reference);
    if (!name) return;
    const types: { label: string; type: WireEntityType }[] = [
      { label: vscode.l10n.t('Person'), type: 'PER' },
      { label: vscode.l10n.t('Organisation'), type: 'ORG' },
      { label: vscode.l10n.t('Place'), type: 'LOC' },
      { label: vscode.l10n.t('Other name'), type: 'MISC' },
    ];
    const picked = await pick(types, { title: vscode.l10n.t('“{0}” is a …', name.text) });
    if (picked) await correct(extension, { kind: 'type', text: name.text, type: picked.type });
  },
};

/** "These two are the same." */
export const joinEntities: Command<'collate.joinEntities'> = {
  id: 'collate.joinEntities',
  run: async (extension, reference) => {
    const name = await nameOf(extension, reference);
    if (!name) return;
    const others = (await allEntities(extension.server, null)).filter(({ id }) => id !== name.id);
    const items = others.map((entity: EntityDto) => ({ label: entity.name, description: entity.variants.join(', '), entity }));
    const picked = await pick(items, {
      title: vscode.l10n.t('“{0}” is the same as …', name.text),
      matchOnDescription: true,
    });
    if (picked) await correct(extension, { kind: 'same', text: name.text, as: picked.entity.name });
  },
};

export const notAName: Command<'collate.notAName'> = {
  id: 'collate.notAName',
  run: async (extension, reference) => {
    const name = await nameOf(extension, reference);
    if (name) await correct(extension, { kind: 'notAName', text: name.text });
  },
};

export const undoCorrection: Command<'collate.undoCorrection'> = {
  id: 'collate.undoCorrection',
  run: async ({ corrections }) => {
    const undone = await corrections.undo(vscode.window.activeTextEditor?.document.uri);
    showNothing(undone ? vscode.l10n.t('Taken back: “{0}”.', undone.text) : vscode.l10n.t('There is no correction to take back.'));
  },
};

async function correct({ corrections }: Extension, correction: Correction): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) return;
  await corrections.add(uri, correction);
  showNothing(vscode.l10n.t('Kept in .collate/corrections.json. “Undo Last Name Correction” takes it back.'));
}

async function nameOf({ server }: Extension, reference: EntityReference | undefined): Promise<Name | undefined> {
  if (!reference) {
    const here = await mentionHere(server);
    if (!here) showNothing(vscode.l10n.t('There is no name at the cursor.'));
    return here ?? undefined;
  }
  const entity = (await allEntities(server, null)).find(({ id }) => id === reference.entity);
  return entity && { id: entity.id, name: entity.name, text: entity.name };
}
