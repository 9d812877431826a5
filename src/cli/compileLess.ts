import { setFlagsFromString } from 'node:v8';

/** Versions of V8 that know the flag below: those of Node 20 to 24. */
const FIRST = 11;
const LAST = 13;
/** How much of a function must run before V8 optimises it; by default about 67,000 units of byte code. */
const BUDGET = 1_000_000;

/**
 * A call lives for seconds and runs many functions a little each: by default V8 spends more time on optimising them than it ever
 * wins back (40 % of the processor time of a megabyte of articles). Changes no result.
 */
export function compileLess(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version >= FIRST && version <= LAST) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
