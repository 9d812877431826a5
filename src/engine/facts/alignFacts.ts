import type { Story } from '../model/analysis';
import type { Fact } from './fact';

/** Brings together the claims of a story that speak of the same thing, through an index over content keys. */
export function alignFacts(story: Story): Fact[] {
  void story;
  return [];
}
