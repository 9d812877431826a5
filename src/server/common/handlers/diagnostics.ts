import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { FindingDto, StatementDto, WireSeverity } from '../../../protocol/findings';
import { isDiagnostic, openFindings } from '../openFindings';
import { newestFirst } from '../sourceNames';
import { visible } from '../../../protocol/visibleText';
import type { Services } from '../services';

/** More in one file help nobody: the panel lists all. */
const MAXIMUM_IN_FILE = 100;

const severityOf: Readonly<Record<WireSeverity, DiagnosticSeverity>> = {
  conflict: DiagnosticSeverity.Warning,
  precision: DiagnosticSeverity.Information,
  variant: DiagnosticSeverity.Hint,
};

/** Tells the Problems panel; only files whose problems differ from what was told last are sent again. */
export class DiagnosticsPublisher {
  readonly #services: Services;
  readonly #told = new Map<string, string>();

  constructor(services: Services) {
    this.#services = services;
  }

  publish(): void {
    const byFile = this.#byFile();
    for (const uri of this.#told.keys()) if (!byFile.has(uri)) this.#send(uri, []);
    for (const [uri, diagnostics] of byFile) this.#send(uri, this.#capped(diagnostics));
  }

  #byFile(): Map<string, Diagnostic[]> {
    const byFile = new Map<string, Diagnostic[]>();
    for (const finding of openFindings(this.#services)) {
      if (!isDiagnostic(finding, this.#services)) continue;
      for (const statement of finding.statements) {
        const list = byFile.get(statement.uri) ?? [];
        byFile.set(statement.uri, list);
        list.push(diagnosticOf(finding, statement));
      }
    }
    return byFile;
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
