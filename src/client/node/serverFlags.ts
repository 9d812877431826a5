/**
 * How Node runs the server. Reading and comparing an article of 10,000 words makes some 40 MB of objects that die at once: with twice the
 * room for the young (MB for each thread) all threads take a fifth less time for a key, and the whole process 160 MB more. Twice as much
 * again gains nothing more.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=32'];
