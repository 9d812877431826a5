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
