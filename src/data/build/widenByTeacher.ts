/** Silver labels: where a teacher reads a silver sentence otherwise, both readings are allowed. */
import { BEGIN, INSIDE, LAST, UNIT, labelOf } from '../../engine/names/nameLabels';
import type { NameModel } from '../../engine/names/decodeNameModel';
import type { NameText } from '../../engine/names/nameColumns';
import { tagNames } from '../../engine/names/recogniseNames';
import type { Runs } from '../../engine/names/scoreRuns';

/** A `widen` for `addExamples` that adds the labels of `teacher`. */
export function widenByTeacher(teacher: NameModel): (input: NameText, runs: Runs, allowed: Int32Array) => void {
  return (input, runs, allowed) => {
    const byToken = new Int32Array(input.tokens.count).fill(1);
    for (const { first, end, type } of tagNames(input, teacher)) {
      for (let i = first; i < end; i++)
        byToken[i] = 1 << labelOf(type, end - first === 1 ? UNIT : i === first ? BEGIN : i === end - 1 ? LAST : INSIDE);
    }
    runs.token.forEach((token, k) => (allowed[k] = (allowed[k] as number) | (byToken[token] as number)));
  };
}
