/** Both extension hosts have it; neither Node's nor the browser's types are known in this layer. */
declare const crypto: { randomUUID(): string };
