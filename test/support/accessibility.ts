import type { Frame, Page } from 'playwright-core';
import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';

/** What axe finds wrong in a page or frame: one line for each element. Empty = nothing. */
export async function accessibilityProblems(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 300)}\n  ${failureSummary ?? ''}`),
  );
}
