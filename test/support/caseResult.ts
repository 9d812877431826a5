/** What became of one test case. */
export interface CaseResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'pending';
  readonly error: string | null;
  /** Absolute path of the test file, where the run tells it. */
  readonly file?: string | undefined;
}
