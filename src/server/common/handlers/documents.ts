import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MAXIMUM_ARTICLE_BYTES } from '../../../engine';
import type { FolderReader } from '../folderReader';
import type { Services } from '../services';
import { onNotification, onRequest } from '../typedConnection';

export const documentSync = { openClose: true, change: TextDocumentSyncKind.Incremental } as const;

/** Keeps the index equal to the open editors and to the files of the workspace. */
export function registerDocuments({ connection, index, checker }: Services, reader: FolderReader): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    reader.forget(document.uri);
    const text = document.getText();
    const isTyped = index.isOpen(document.uri);
    index.openText(document.uri, document.languageId, document.version, text.length > MAXIMUM_ARTICLE_BYTES ? '' : text);
    if (isTyped) checker.checkNow(document.uri);
    else checker.schedule();
  });
  documents.onDidClose(({ document }) => {
    if (index.close(document.uri)) reader.add([document.uri]);
    else checker.schedule();
  });
  documents.listen(connection);

  onNotification(connection, 'collate/files', ({ uris, folders }) => {
    reader.add(index.setListed(uris, folders));
    checker.schedule();
  });
  onNotification(connection, 'collate/filesChanged', ({ changed, deleted }) => {
    for (const uri of deleted) {
      reader.forget(uri);
      index.deleteListed(uri);
    }
    reader.add(changed.filter((uri) => index.isListed(uri) && !index.isOpen(uri)));
    checker.schedule();
  });
  onRequest(connection, 'collate/cancelIndexing', () => {
    reader.cancel();
    return null;
  });
  onRequest(connection, 'collate/rebuild', () => {
    reader.add(index.forgetAll());
    checker.schedule();
    return null;
  });
}
