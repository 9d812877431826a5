/** The engine's only door: plain data in, plain data out. It knows no editor, no file system, no clock. */
export { createEngine, type CorpusArticle, type Engine } from './corpus/engine';
export type { Corpus, StoryGroup, StoryGrouping } from './corpus/corpus';
export type { ArticleDigest, StoryReport } from './corpus/storyReport';
export { copiedShares, type CopiedShare } from './copying/copiedShare';
export type { Cancellation, EngineHost, KeptReports, StoryHelpers } from './corpus/host';
export type { Resources } from './resources/resources';
export type { Span } from './model/span';
export { contains, overlaps } from './model/span';
export type { Article, Block, BlockRole, Furniture, Sentence, Source } from './model/article';
export type { Attribute, Entity, EntityType, LinkedMention, Mention } from './model/mention';
export type { Claim, ClaimKind, Hedge } from './model/claim';
export type { Quote } from './model/quote';
export type { Agreement, CheckResult, Copy, Discrepancy, FindingKind, Passage, Severity, Statement } from './model/finding';
export type { ArticleAnalysis, LinkedArticle, Story } from './model/analysis';
export { decodeText, type DecodedText, type TextEncoding, type UnreadableText } from './text/decodeText';
export { ARTICLE_EXTENSION, DEFAULT_EXCLUDE, DEFAULT_INCLUDE, MAXIMUM_ARTICLE_BYTES } from './article/articleFiles';
export { looksLikeArticle } from './article/looksLikeArticle';
export { contentKey } from './text/contentKey';
