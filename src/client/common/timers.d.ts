/** Timers that both extension hosts have; neither Node's nor the browser's types are known in this layer. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
