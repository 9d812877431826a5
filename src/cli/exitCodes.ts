/** What the command line tells its caller by its exit status (contract.md). */
export const ExitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** At least one open discrepancy at or above `--fail-on`. */
  findings: 1,
  /** Bad arguments, or an input that could not be read. Wins over `findings`: a check of half the articles proves nothing. */
  usage: 2,
  /** A defect of Collate itself. */
  internal: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
