import * as vscode from 'vscode';
import type { OverviewDto, SourceDto, StoryDto } from '../../../protocol/articles';
import { views, type CommandId } from '../contributions';
import { Delayer, PAUSE_MILLISECONDS } from '../delayer';
import type { ServerSession } from '../serverSession';
import { wholeOverview } from '../wholeLists';

type Node =
  | { readonly kind: 'story'; readonly story: StoryDto; readonly sources: readonly SourceDto[] }
  | { readonly kind: 'leftOut'; readonly sources: readonly SourceDto[] }
  | { readonly kind: 'source'; readonly source: SourceDto }
  | { readonly kind: 'problem'; readonly uri: string; readonly message: string };

/** The tree `collate.sources`: stories, in them their sources, newest first; then what was left out or cannot be read. */
export class SourceTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: ServerSession;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #pause = new Delayer(PAUSE_MILLISECONDS);
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: ServerSession) {
    this.#server = server;
    this.#subscriptions = [
      vscode.window.createTreeView(views.sources, { treeDataProvider: this, showCollapseAll: true }),
      this.#pause,
      server.onNotification('collate/resultsChanged', () => this.#pause.trigger(() => this.#changed.fire(undefined))),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node.kind === 'story' || node.kind === 'leftOut' ? node.sources.map((source) => ({ kind: 'source', source })) : [];
    const overview = await wholeOverview(this.#server);
    return overview ? rootsOf(overview) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'story':
        return storyItem(node.story, node.sources);
      case 'leftOut': {
        const item = new vscode.TreeItem(vscode.l10n.t('Left out'), vscode.TreeItemCollapsibleState.Collapsed);
        item.description = String(node.sources.length);
        item.iconPath = new vscode.ThemeIcon('circle-slash');
        return item;
      }
      case 'source':
        return sourceItem(node.source);
      case 'problem': {
        const item = new vscode.TreeItem(vscode.Uri.parse(node.uri));
        item.description = node.message;
        item.tooltip = node.message;
        item.iconPath = new vscode.ThemeIcon('warning');
        return item;
      }
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }
}

/** One story alone needs no node of its own. */
function rootsOf({ stories, sources, problems }: OverviewDto): Node[] {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const nodes = stories.map((story): Node & { kind: 'story' } => ({
    kind: 'story',
    story,
    sources: story.sources.flatMap((key) => byKey.get(key) ?? []),
  }));
  const roots: Node[] = nodes.length === 1 && nodes[0] ? nodes[0].sources.map((source) => ({ kind: 'source', source })) : nodes;
  const leftOut = sources.filter((source) => source.leftOut);
  if (leftOut.length > 0) roots.push({ kind: 'leftOut', sources: leftOut });
  return [...roots, ...problems.map(({ uri, message }): Node => ({ kind: 'problem', uri, message }))];
}

function storyItem({ id, name, byHand }: StoryDto, sources: readonly SourceDto[]): vscode.TreeItem {
  const item = new vscode.TreeItem(name || vscode.l10n.t('Story without a headline'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `story ${id}`;
  item.description = byHand ? vscode.l10n.t('{0} sources, by hand', sources.length) : vscode.l10n.t('{0} sources', sources.length);
  item.iconPath = new vscode.ThemeIcon('library');
  return item;
}

function sourceItem(source: SourceDto): vscode.TreeItem {
  const { name, headline, byline, published, publishedFrom, path, words, copied, conflicts, findings, uri, line, leftOut } = source;
  const item = new vscode.TreeItem(name);
  item.id = source.key;
  const date = published === null ? vscode.l10n.t('undated') : published;
  const parts = [
    date,
    conflicts === 1 ? vscode.l10n.t('1 conflict') : conflicts > 0 ? vscode.l10n.t('{0} conflicts', conflicts) : '',
    copied >= 0.05 ? vscode.l10n.t('{0} % copied', Math.round(copied * 100)) : '',
  ];
  item.description = leftOut ? path : parts.filter(Boolean).join(' · ');
  const facts = [
    headline ?? '',
    byline ?? '',
    path,
    publishedFrom === 'story' ? vscode.l10n.t('Date taken from the other sources: {0}', date) : vscode.l10n.t('Date: {0}', date),
    vscode.l10n.t('{0} words, {1} % also in other sources', words, Math.round(copied * 100)),
    vscode.l10n.t('{0} discrepancies, {1} of them conflicts', findings, conflicts),
  ];
  item.tooltip = leftOut ? path : facts.filter(Boolean).join('\n');
  item.contextValue = leftOut ? 'collate.source.leftOut' : 'collate.source';
  item.iconPath = new vscode.ThemeIcon(leftOut ? 'circle-slash' : conflicts > 0 ? 'warning' : 'book');
  const place = { line, character: 0 };
  const command: CommandId = 'collate.openStatement';
  item.command = { title: vscode.l10n.t('Open'), command, arguments: [{ uri, range: { start: place, end: place } }] };
  return item;
}

/** What menus of the tree hand to commands. */
export function sourceOfNode(node: unknown): { readonly uri: string } | undefined {
  const source = (node as Partial<Extract<Node, { kind: 'source' }>> | undefined)?.source;
  return source ? { uri: source.uri } : undefined;
}
