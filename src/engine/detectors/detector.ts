import type { Steps } from '../model/steps';
import type { Story } from '../model/analysis';
import type { Agreement, Copy, Discrepancy, FindingKind } from '../model/finding';
import type { Difference } from '../facts/alignFacts';
import type { Fact } from '../facts/fact';

/** What every detector sees: one story, read, linked and aligned. */
export interface DetectionContext {
  readonly story: Story;
  readonly facts: readonly Fact[];
  /** Claims that make no fact and probably differ on one thing, see `Alignment`. */
  readonly differences: readonly Difference[];
  readonly copies: readonly Copy[];
}

export interface Detection {
  readonly discrepancies?: readonly Discrepancy[];
  readonly agreements?: readonly Agreement[];
}

/** One way in which sources can differ. One file each; listed in `registry.ts`; isolated by the runner. */
export interface Detector {
  /** kebab-case; the file's name in camelCase; the `rule` of its findings. */
  readonly id: string;
  readonly kinds: readonly FindingKind[];
  /** In steps where it looks for so much that no message should wait for all of it. */
  detect(context: DetectionContext): Detection | Steps<Detection>;
}
