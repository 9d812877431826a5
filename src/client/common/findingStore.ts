import * as vscode from 'vscode';
import type { AgreementDto, FindingDto, StatementDto } from '../../protocol/findings';
import type { SeverityCounts } from '../../protocol/requests';
import { findingPages } from './findingPages';
import type { ServerSession } from './serverSession';
import { allAgreements } from './wholeLists';

/** What the server found, kept up to date by differences; and which finding the editor is at. */
export class FindingStore implements vscode.Disposable {
  readonly #server: ServerSession;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #findings = new Map<string, FindingDto>();
  readonly #agreements = new Map<string, AgreementDto>();
  #dismissed: ReadonlySet<string> = new Set();
  #order: readonly string[] = [];
  #version = 0;
  #counts: SeverityCounts = { conflict: 0, precision: 0, variant: 0, articles: 0 };
  #loading: Promise<void> = Promise.resolve();

  /** Findings, counts or dismissals differ from before. */
  readonly onDidChange = this.#changed.event;
  /** `FindingDto.key` of the finding that next, previous, compare and dismiss start from. */
  selected: string | undefined;

  constructor(server: ServerSession) {
    this.#server = server;
    this.#subscriptions.push(
      server.onNotification('collate/resultsChanged', ({ counts }) => {
        this.#counts = counts;
        this.#loading = this.#loading.then(() => this.#load());
      }),
      server.onDidStart(() => {
        this.#version = 0;
        if (this.#dismissed.size > 0) server.notify('collate/dismissed', [...this.#dismissed]);
      }),
    );
  }

  get counts(): SeverityCounts {
    return this.#counts;
  }

  get version(): number {
    return this.#version;
  }

  /** All, worst first, dismissed ones too. */
  get all(): readonly FindingDto[] {
    return this.#order.flatMap((key) => this.#findings.get(key) ?? []);
  }

  /** Those that are not dismissed, worst first. */
  get open(): readonly FindingDto[] {
    return this.all.filter(({ id }) => !this.#dismissed.has(id));
  }

  get(key: string): FindingDto | undefined {
    return this.#findings.get(key);
  }

  /** The statements of a finding or an agreement. */
  statements(key: string): readonly StatementDto[] {
    return (this.#findings.get(key) ?? this.#agreements.get(key))?.statements ?? [];
  }

  /** Ids of the contract: dismissed findings leave the Problems panel, the highlights and the counts. */
  setDismissed(ids: ReadonlySet<string>): void {
    this.#dismissed = ids;
    this.#server.notify('collate/dismissed', [...ids]);
    this.#changed.fire();
  }

  isDismissed(id: string): boolean {
    return this.#dismissed.has(id);
  }

  async agreements(): Promise<readonly AgreementDto[]> {
    const agreements = await allAgreements(this.#server, null);
    this.#agreements.clear();
    for (const agreement of agreements) this.#agreements.set(agreement.key, agreement);
    return agreements;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#changed).dispose();
  }

  async #load(): Promise<void> {
    for await (const page of findingPages(this.#server, this.#version)) {
      if (page.reset) this.#findings.clear();
      for (const finding of page.changed) this.#findings.set(finding.key, finding);
      if (page.order) {
        const known = new Set(page.order);
        for (const key of this.#findings.keys()) if (!known.has(key)) this.#findings.delete(key);
        this.#order = page.order;
      }
      if (page.next !== null) continue;
      this.#version = page.version;
      this.#changed.fire();
    }
  }
}
