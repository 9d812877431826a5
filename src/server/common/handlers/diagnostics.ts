import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Steps } from '../../../engine';
import { severities, type FindingDto, type StatementDto, type WireSeverity } from '../../../protocol/findings';
import { isDiagnostic, isOpen } from '../openFindings';
import { newestFirst } from '../sourceNames';
import { visible } from '../../../protocol/visibleText';
import type { Choices, Services } from '../services';

/** More in one file help nobody: the panel lists all. */
const MAXIMUM_IN_FILE = 100;

const severityOf: Readonly<Record<WireSeverity, DiagnosticSeverity>> = {
  conflict: DiagnosticSeverity.Warning,
  precision: DiagnosticSeverity.Information,
  variant: DiagnosticSeverity.Hint,
};

/** What was told of one story. */
interface ToldStory {
  readonly findings: readonly FindingDto[];
  /** Files that got diagnostics. */
  readonly uris: ReadonlySet<string>;
  readonly open: OpenCounts;
}

/** How many findings are open. */
type OpenCounts = Record<WireSeverity, number>;

/** Tells the Problems panel. Only stories of which something changed are looked at, and only files whose problems differ are sent again. */
export class DiagnosticsPublisher {
  readonly #services: Services;
  /** By file. */
  readonly #told = new Map<string, string>();
  readonly #stories = new Map<string, ToldStory>();
  /** Files that have diagnostics of before. */
  readonly #stale = new Set<string>();
  /** What the editor had chosen when they were told. */
  #chosen: Pick<Choices, 'settings' | 'dismissed'> | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  /** One story a step. May be left at any step: the next call goes on with what was not told. */
  *publish(): Steps<void> {
    const { checker, choices } = this.#services;
    const { stories } = checker.results;
    this.#forgetChanged(new Map(stories.map(({ group, findings }) => [group.id, findings])));
    this.#chosen = { settings: choices.settings, dismissed: choices.dismissed };
    for (const { group, findings } of stories) {
      if (findings.length === 0 || this.#stories.has(group.id)) continue;
      const byFile = new Map<string, Diagnostic[]>();
      const told = this.#tell(findings, byFile);
      for (const [uri, diagnostics] of byFile) this.#send(uri, this.#capped(diagnostics));
      this.#stories.set(group.id, told);
      yield;
    }
    for (const uri of this.#stale) this.#send(uri, []);
  }

  /** Those of stories that are not as they were told. */
  #forgetChanged(findingsOf: ReadonlyMap<string, readonly FindingDto[]>): void {
    const { choices } = this.#services;
    const isSameChoice = this.#chosen?.settings === choices.settings && this.#chosen.dismissed === choices.dismissed;
    for (const [story, { findings, uris }] of this.#stories) {
      if (isSameChoice && findingsOf.get(story) === findings) continue;
      for (const uri of uris) this.#stale.add(uri);
      this.#stories.delete(story);
    }
  }

  /** As published last. */
  get open(): OpenCounts {
    const sum = { conflict: 0, precision: 0, variant: 0 };
    for (const { open } of this.#stories.values()) for (const severity of severities) sum[severity] += open[severity];
    return sum;
  }

  /** Adds a story's diagnostics to those of their files. */
  #tell(findings: readonly FindingDto[], byFile: Map<string, Diagnostic[]>): ToldStory {
    const uris = new Set<string>();
    const open = { conflict: 0, precision: 0, variant: 0 };
    for (const finding of findings) {
      if (!isOpen(finding, this.#services.choices)) continue;
      open[finding.severity]++;
      if (!isDiagnostic(finding, this.#services)) continue;
      for (const statement of finding.statements) {
        const list = byFile.get(statement.uri) ?? [];
        byFile.set(statement.uri, list);
        list.push(diagnosticOf(finding, statement));
        uris.add(statement.uri);
      }
    }
    return { findings, uris, open };
  }

  /** Findings come worst first, so the cap drops the least; it says so at the head of the file. */
  #capped(diagnostics: Diagnostic[]): Diagnostic[] {
    const shown = diagnostics.slice(0, MAXIMUM_IN_FILE);
    if (shown.length === diagnostics.length) return shown;
    const place = { line: 0, character: 0 };
    const message = this.#services.t('Showing {0} of {1} statements; the panel lists all.', shown.length, diagnostics.length);
    return [
      ...shown,
      {
        range: { start: place, end: place },
        severity: DiagnosticSeverity.Information,
        source: 'collate',
        code: 'other',
        message,
        relatedInformation: [],
      },
    ];
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    this.#stale.delete(uri);
    const content = JSON.stringify(diagnostics);
    if ((this.#told.get(uri) ?? '[]') === content) return;
    if (diagnostics.length > 0) this.#told.set(uri, content);
    else this.#told.delete(uri);
    void this.#services.connection.sendDiagnostics({ uri, diagnostics });
  }
}

function diagnosticOf(finding: FindingDto, statement: StatementDto): Diagnostic {
  return {
    range: statement.range,
    severity: severityOf[finding.severity],
    source: 'collate',
    code: finding.kind,
    message: visible(finding.message),
    relatedInformation: finding.statements
      .filter((other) => other !== statement)
      .sort(newestFirst)
      .map((other) => ({
        location: { uri: other.uri, range: other.range },
        message: visible(`${[other.outlet, other.published].filter(Boolean).join(', ')}: ${other.quote.replace(/\s+/g, ' ')}`),
      })),
    data: { key: finding.key },
  };
}
