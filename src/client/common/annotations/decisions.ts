import * as vscode from 'vscode';
import { annotationsOf, readDismissals, statusOf } from '../../../annotations/deskState';
import { findDismissal, type Dismissal, type FindingIdentity } from '../../../annotations/dismissal';
import { annotationsOn, settledByMarks, type PlacedAnnotation, type Settlement } from '../../../annotations/onStatements';
import { articleOfFile } from '../../../annotations/storage/folderLayout';
import type { FindingDto } from '../../../protocol/findings';
import { wireMarks, type DecisionDto, type WireArticleState, type WireMark } from '../../../protocol/panel';
import type { Extension } from '../extension';
import type { ArticlePlaces } from './articlePlaces';
import { folderOf, nameOf, type NoteFolders } from './noteFolders';

/** Findings as people have decided on them; all maps are by `FindingDto.id`. */
interface Decided {
  readonly dismissed: ReadonlyMap<string, Dismissal>;
  /** Every statement is marked; none of these is in `dismissed`. */
  readonly settled: ReadonlyMap<string, Settlement>;
  readonly marks: ReadonlyMap<string, readonly WireMark[]>;
  /** Findings with a note or mark on a statement. */
  readonly noted: ReadonlySet<string>;
}

const NOTHING: Decided = { dismissed: new Map(), settled: new Map(), marks: new Map(), noted: new Set() };

/** Which findings are dismissed, settled or noted: told to the server, the panel and the counts whenever findings, files or notes change. */
export class Decisions implements vscode.Disposable {
  readonly #extension: Extension;
  readonly #folders: NoteFolders;
  readonly #places: ArticlePlaces;
  readonly #subscriptions: vscode.Disposable[];
  #decided = NOTHING;
  #articleStates: ReadonlyMap<string, WireArticleState> = new Map();
  /** Ids told last, so that telling them changes nothing. */
  #told = '';
  #working = false;
  #again = false;

  constructor(extension: Extension, folders: NoteFolders, places: ArticlePlaces) {
    this.#extension = extension;
    this.#folders = folders;
    this.#places = places;
    const { findings, panel } = extension;
    this.#subscriptions = [
      findings.onDidChange(() => void this.#refresh()),
      folders.onDidChange(() => void this.#refresh()),
      panel.onDidReceive(({ type }) => {
        if (type === 'ready') this.#tellPanel();
      }),
    ];
  }

  get dismissed(): ReadonlyMap<string, Dismissal> {
    return this.#decided.dismissed;
  }

  get settled(): ReadonlyMap<string, Settlement> {
    return this.#decided.settled;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** One at a time; what happens meanwhile is taken in by a second round. */
  async #refresh(): Promise<void> {
    this.#again = true;
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#decide();
      }
    } finally {
      this.#working = false;
    }
  }

  async #decide(): Promise<void> {
    const { findings } = this.#extension;
    const articles = new Map(findings.all.flatMap(({ statements }) => statements.map(({ uri }) => [uri, vscode.Uri.parse(uri)] as const)));
    const folders = new Map([...articles.values()].map((article) => [folderOf(article).toString(), article]));
    await Promise.all([...folders.values()].map((article) => this.#folders.load(article)));
    const placed = new Map<string, readonly PlacedAnnotation[]>();
    for (const [uri, article] of articles) placed.set(uri, await this.#places.of(article));
    this.#articleStates = this.#readArticleStates();
    this.#decided = this.#decideAll(placed);
    const ids = [...this.#decided.dismissed.keys(), ...this.#decided.settled.keys()].sort();
    if (ids.join() !== this.#told) {
      this.#told = ids.join();
      findings.setDismissed(new Set(ids));
    }
    this.#tellPanel();
  }

  #decideAll(placed: ReadonlyMap<string, readonly PlacedAnnotation[]>): Decided {
    const dismissals = readDismissals(new Map(this.#folders.all.map(({ uri, files }) => [uri.toString(), files])));
    const dismissed = new Map<string, Dismissal>();
    const settled = new Map<string, Settlement>();
    const marks = new Map<string, readonly WireMark[]>();
    const noted = new Set<string>();
    for (const finding of this.#extension.findings.all) {
      const { id } = finding;
      const verdicts = finding.statements.map((statement) => ({
        notes: annotationsOn(statement, placed.get(statement.uri) ?? []),
        articleChecked: this.#articleStates.get(statement.uri) === 'checked',
      }));
      const marked = verdicts.map(({ notes, articleChecked }) => ({
        marks: notes.flatMap(({ annotation }) => (annotation.type === 'mark' ? [annotation] : [])),
        articleChecked,
      }));
      const states = marked.flatMap((verdict) => verdict.marks.map(({ state }) => state));
      if (states.length > 0)
        marks.set(
          id,
          wireMarks.filter((mark) => states.includes(mark)),
        );
      if (verdicts.some(({ notes }) => notes.length > 0)) noted.add(id);
      const dismissal = findDismissal(identityOf(finding), dismissals);
      const settlement = settledByMarks(marked);
      if (dismissal) dismissed.set(id, dismissal);
      else if (settlement) settled.set(id, settlement);
    }
    return { dismissed, settled, marks, noted };
  }

  #tellPanel(): void {
    const { panel, findings } = this.#extension;
    const decisions = Object.fromEntries(findings.all.flatMap(({ id }) => this.#decisionOn(id)));
    panel.post({ type: 'decisions', decisions });
    panel.post({ type: 'articleStatus', status: Object.fromEntries(this.#articleStates) });
    panel.post({ type: 'marks', marks: Object.fromEntries(this.#decided.marks) });
  }

  #decisionOn(id: string): [string, DecisionDto][] {
    const { dismissed, settled, noted } = this.#decided;
    const dismissal = dismissed.get(id);
    if (dismissal) {
      const { reason, note, author, created } = dismissal;
      return [[id, { status: 'dismissed', reason: note ? `${reason}: ${note}` : reason, by: author, when: created }]];
    }
    const settlement = settled.get(id);
    if (settlement) {
      const { author, created } = settlement;
      return [[id, { status: 'settled', reason: vscode.l10n.t('every statement is marked'), by: author, when: created }]];
    }
    return noted.has(id) ? [[id, { status: 'noted', reason: '', by: '', when: '' }]] : [];
  }

  /** By URI of the article. */
  #readArticleStates(): Map<string, WireArticleState> {
    const states = new Map<string, WireArticleState>();
    for (const { uri, files } of this.#folders.all)
      for (const [file, content] of files) {
        const article = articleOfFile(file);
        const state = article === undefined ? undefined : statusOf(annotationsOf(content))?.state;
        if (article !== undefined && state) states.set(vscode.Uri.joinPath(uri, article).toString(), state);
      }
    return states;
  }
}

export function identityOf({ id, kind, subject, statements }: FindingDto): FindingIdentity {
  return {
    id,
    kind,
    subject,
    statements: statements.map(({ uri, value, quote }) => {
      const article = vscode.Uri.parse(uri);
      return { folder: folderOf(article).toString(), article: nameOf(article), value, quote };
    }),
  };
}
