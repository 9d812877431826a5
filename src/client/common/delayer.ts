/** A pause of typing, for what nobody waits for between two keys: lists of a whole folder are long. */
export const PAUSE_MILLISECONDS = 500;

/** Runs the last task given, once nothing was given for a while. */
export class Delayer {
  readonly #milliseconds: number;
  #timer: unknown;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  trigger(run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, this.#milliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
