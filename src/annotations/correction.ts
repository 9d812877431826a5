import { authorOf, type StoredRecord } from './records/record';
import type { Signature } from './annotation';

/** What an editor knows better than the model; holds for the folder. The fields are those of the editor's protocol. */
export type CorrectionChoice =
  | { readonly kind: 'type'; readonly text: string; readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC' }
  | { readonly kind: 'notAName'; readonly text: string }
  | { readonly kind: 'same'; readonly text: string; readonly as: string };

export interface StoredCorrection {
  readonly id: string;
  readonly author: string;
  readonly choice: CorrectionChoice;
}

const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export function correctionRecord({ id, author, time }: Signature, choice: CorrectionChoice): StoredRecord {
  return { id, ...choice, creator: { type: 'Person', name: author }, created: time };
}

/** Undefined where an entry is no correction. */
export function readCorrection(record: StoredRecord): StoredCorrection | undefined {
  const choice = readChoice(record);
  return choice && { id: record.id, author: authorOf(record), choice };
}

function readChoice(record: StoredRecord): CorrectionChoice | undefined {
  const { kind, text, as, type } = record as StoredRecord & Readonly<Record<'kind' | 'text' | 'as' | 'type', unknown>>;
  if (typeof text !== 'string' || text === '') return undefined;
  if (kind === 'notAName') return { kind, text };
  if (kind === 'same' && typeof as === 'string') return { kind, text, as };
  const known = TYPES.find((one) => one === type);
  return kind === 'type' && known ? { kind, text, type: known } : undefined;
}
