/**
 * How Node runs the server. Reading and comparing an article of 10,000 words makes some 60 MB of objects that die at once: with more room
 * for the young (MB, of which V8 takes only what survives) the garbage collector looks at them half as often.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=64'];
