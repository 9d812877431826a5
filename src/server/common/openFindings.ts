import { severities, type FindingDto, type WireSeverity } from '../../protocol/findings';
import { storyNear } from './results';
import type { Choices, Services } from './services';

/** Findings that are to be shown in the text: not dismissed, of a kind and confidence that the settings let through. */
export function openFindings({ checker, choices }: Services): readonly FindingDto[] {
  return checker.results.findings().filter((finding) => isOpen(finding, choices));
}

/** The same of the story that an article was compared in. */
export function openFindingsNear({ checker, choices }: Services, uri: string): readonly FindingDto[] {
  return (storyNear(checker.results, uri)?.findings ?? []).filter((finding) => isOpen(finding, choices));
}

export function isOpen(finding: FindingDto, { settings, dismissed }: Choices): boolean {
  return !dismissed.has(finding.id) && isWanted(finding, settings);
}

/** Whether the settings let a finding through at all. */
export function isWanted(finding: FindingDto, settings: Services['choices']['settings']): boolean {
  return finding.confidence >= settings['findings.minimumConfidence'] && !settings['findings.hiddenKinds'].includes(finding.kind);
}

/** Whether `severity` is `level` or worse. */
function isAtLeast(severity: WireSeverity, level: string): boolean {
  const limit = severities.findIndex((name) => name === level);
  return limit >= 0 && severities.indexOf(severity) <= limit;
}

/** Whether the Problems panel lists a finding. */
export function isDiagnostic({ houseStyle, severity }: FindingDto, { choices }: Services): boolean {
  return !houseStyle && isAtLeast(severity, choices.settings['diagnostics.level']);
}

/** Whether offsets of the last check still fit the document: nothing was typed since. Where there are none, all fit. */
export function isCurrent({ checker, index }: Services, uri: string): boolean {
  const compared = storyNear(checker.results, uri)?.snapshots.get(uri);
  return !compared || compared.getText() === index.snapshot(uri)?.getText();
}
