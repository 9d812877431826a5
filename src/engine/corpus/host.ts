/** What the engine needs from the world around it, handed in by each host. */
export interface EngineHost {
  /** Lets the host handle waiting messages; awaited between articles of a long computation. */
  breathe(): Promise<void>;
  /** A module that threw: its own results are missing, all others stand. */
  warn(message: string): void;
}

/** Fits the language-server protocol's CancellationToken as it is. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}
