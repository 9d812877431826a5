import { printable, type InputProblem } from './inputProblem';
import type { InputReporter } from './readInputs';

/** Standard error: one line a problem, and progress where a person watches. Remembers whether an input or Collate itself failed. */
export class Console implements InputReporter {
  failed = false;
  broken = false;
  readonly #terminal = process.stderr.isTTY;
  #progressShown = false;

  problem({ path, reason, harmless }: InputProblem): void {
    if (!harmless) this.failed = true;
    this.remark(`${printable(path)}: ${reason}.`);
  }

  remark(text: string): void {
    this.endProgress();
    process.stderr.write(`collate: ${text}\n`);
  }

  /** Collate failed on one input; the others are still processed. */
  defect(path: string, error: unknown): void {
    this.broken = true;
    this.remark(`${printable(path)}: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  progress(done: number, total: number): void {
    if (!this.#terminal || total < 2) return;
    process.stderr.write(`\r\u001b[KReading ${done + 1} of ${total}`);
    this.#progressShown = true;
  }

  endProgress(): void {
    if (this.#progressShown) process.stderr.write('\r\u001b[K');
    this.#progressShown = false;
  }
}
