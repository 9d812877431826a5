/** Asks again and again until the answer is yes; fails when it is not within the limit (milliseconds). */
export async function eventually(ask: () => Promise<boolean>, limit = 20_000): Promise<void> {
  const deadline = performance.now() + limit;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(`Still not so after ${String(limit / 1000)} s: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
