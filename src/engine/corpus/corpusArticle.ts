import type { NameCorrection } from '../linking/correctNames';

/** One article as handed to a corpus. */
export interface CorpusArticle {
  readonly path: string;
  readonly text: string;
  /** Publication day if the caller knows it, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  /** What an editor knows better about names; only those whose words stand in `text` need to be given. */
  readonly corrections?: readonly NameCorrection[] | undefined;
}
