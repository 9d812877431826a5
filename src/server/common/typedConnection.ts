/** The custom messages of the protocol on a connection, with their types checked against the protocol's one table. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { ClientNotifications, ClientRequests, ServerNotifications, ServerRequests } from '../../protocol/requests';

export function onRequest<M extends keyof ServerRequests>(
  connection: Connection,
  method: M,
  handle: (
    params: ServerRequests[M]['params'],
    token: CancellationToken,
  ) => ServerRequests[M]['result'] | Promise<ServerRequests[M]['result']>,
): void {
  connection.onRequest(method, handle as (params: unknown, token: CancellationToken) => unknown);
}

export function onNotification<M extends keyof ServerNotifications>(
  connection: Connection,
  method: M,
  handle: (params: ServerNotifications[M]) => void,
): void {
  connection.onNotification(method, handle as (params: unknown) => void);
}

export function notifyClient<M extends keyof ClientNotifications>(connection: Connection, method: M, params: ClientNotifications[M]): void {
  void connection.sendNotification(method, params);
}

export function askClient<M extends keyof ClientRequests>(
  connection: Connection,
  method: M,
  params: ClientRequests[M]['params'],
): Promise<ClientRequests[M]['result']> {
  return connection.sendRequest<ClientRequests[M]['result']>(method, params);
}
