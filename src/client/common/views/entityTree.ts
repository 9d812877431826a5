import * as vscode from 'vscode';
import type { EntityDto, EntityMentionDto, WireEntityType } from '../../../protocol/entities';
import { visible } from '../../../protocol/visibleText';
import { Delayer, PAUSE_MILLISECONDS } from '../delayer';
import type { ServerSession } from '../serverSession';
import { views, type CommandId } from '../contributions';
import { allEntities } from '../wholeLists';
import { locationOf } from '../wire';

/** Types, in them names, in them articles, in them mentions. */
type Node =
  | { readonly kind: 'type'; readonly type: WireEntityType; readonly entities: readonly EntityDto[] }
  | { readonly kind: 'entity'; readonly entity: EntityDto; readonly uri?: undefined }
  | { readonly kind: 'article'; readonly entity: EntityDto; readonly uri: string; readonly name: string; readonly mentions: number }
  | { readonly kind: 'mention'; readonly mention: EntityMentionDto };

const order: readonly WireEntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];
const icons: Readonly<Record<WireEntityType, string>> = { PER: 'account', ORG: 'organization', LOC: 'location', MISC: 'tag' };

/** The tree `collate.entities`: every name of every article with its mentions, most mentioned first. */
export class EntityTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: ServerSession;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #pause = new Delayer(PAUSE_MILLISECONDS);
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerSession) {
    this.#server = server;
    this.#subscriptions = [
      vscode.window.createTreeView(views.entities, { treeDataProvider: this, showCollapseAll: true }),
      this.#pause,
      server.onNotification('collate/resultsChanged', () => this.#pause.trigger(() => this.#changed.fire(undefined))),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      const entities = await allEntities(this.#server, null);
      return order.flatMap((type): Node[] => {
        const own = entities.filter((entity) => entity.type === type);
        return own.length > 0 ? [{ kind: 'type', type, entities: own }] : [];
      });
    }
    switch (node.kind) {
      case 'type':
        return node.entities.map((entity) => ({ kind: 'entity', entity }));
      case 'entity':
        return node.entity.articles.map(({ uri, name, mentions }) => ({ kind: 'article', entity: node.entity, uri, name, mentions }));
      case 'article': {
        const mentions = (await this.#server.request('collate/entityMentions', { id: node.entity.id, uri: node.uri })) ?? [];
        return mentions.map((mention) => ({ kind: 'mention', mention }));
      }
      case 'mention':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'type':
        return typeItem(node.type, node.entities.length);
      case 'entity':
        return entityItem(node.entity);
      case 'article': {
        const item = new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Collapsed);
        item.description = String(node.mentions);
        item.tooltip = vscode.l10n.t('{0}: {1} mentions', node.name, node.mentions);
        item.resourceUri = vscode.Uri.parse(node.uri);
        item.iconPath = vscode.ThemeIcon.File;
        return item;
      }
      case 'mention':
        return mentionItem(node.mention);
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }
}

function typeItem(type: WireEntityType, count: number): vscode.TreeItem {
  const names = {
    PER: vscode.l10n.t('People'),
    ORG: vscode.l10n.t('Organisations'),
    LOC: vscode.l10n.t('Places'),
    MISC: vscode.l10n.t('Other names'),
  };
  const item = new vscode.TreeItem(names[type], vscode.TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(
    icons[type],
    new vscode.ThemeColor(`collate.${{ PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }[type]}`),
  );
  return item;
}

function entityItem({ id, name, variants, mentions, articles }: EntityDto): vscode.TreeItem {
  const item = new vscode.TreeItem(visible(name), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = `${mentions}`;
  item.tooltip = [
    vscode.l10n.t('{0}: {1} mentions in {2} articles', visible(name), mentions, articles.length),
    variants.length > 0 ? vscode.l10n.t('Also written: {0}', visible(variants.join(', '))) : '',
  ]
    .filter(Boolean)
    .join('\n');
  item.contextValue = 'collate.entity';
  return item;
}

function mentionItem(mention: EntityMentionDto): vscode.TreeItem {
  const [context, text] = [visible(mention.context), visible(mention.text)];
  const at = context.indexOf(text);
  const label: vscode.TreeItemLabel = at < 0 ? { label: context } : { label: context, highlights: [[at, at + text.length]] };
  const item = new vscode.TreeItem(label);
  const command: CommandId = 'collate.openStatement';
  item.command = { title: vscode.l10n.t('Go to'), command, arguments: [{ uri: mention.uri, range: mention.range }] };
  item.description = vscode.l10n.t('line {0}', locationOf(mention).range.start.line + 1);
  return item;
}

/** What menus of the tree hand to commands. */
export function entityOfNode(node: unknown): { readonly entity: string } | undefined {
  const entity = (node as Partial<Extract<Node, { kind: 'entity' }>> | undefined)?.entity;
  return entity && typeof entity === 'object' ? { entity: entity.id } : undefined;
}
