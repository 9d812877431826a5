/**
 * Property tests try the same cases in every run, so that a failure in CI comes again on any machine. The nightly run
 * (`npm run fuzz`) sets `FUZZ_CASES`, and looks for new cases with a seed of its own.
 */
import fc from 'fast-check';

const SEED = 20260501;

if (process.env['FUZZ_CASES'] === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
