/** Figures of business, of which a source tells many of one size. */
import type { ClaimFrame } from './claimFrame';

/** What is held, bid for and traded by number or weight. */
const TRADED: ReadonlySet<string> = new Set(
  'share stock bond debenture note warrant option security unit right bag barrel bushel bale carat ounce tonne ton contract lot'.split(' '),
);

/** A figure of business: what somebody bids, holds, earns or trades. What is lost, stolen or spent is estimated far more widely. */
export function isFinancial({ dimension, unit, head, event, owner }: ClaimFrame): boolean {
  if (dimension === 'percent') return true;
  if (dimension === 'money') return owner?.type === 'ORG' || (event !== null && (event.group === 'market' || BUSINESS.has(event.id)));
  return dimension === 'measure' ? unit === 'measure:gram' : dimension === 'count' && head !== null && TRADED.has(head);
}

const BUSINESS: ReadonlySet<string> = new Set('offering bid valued revenue profit price debt'.split(' '));
