/** Reads the training sets (JSON lines) and repairs what differs from the CoNLL-2003 guidelines by rule. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../engine/model/mention';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** False where the set marks no MISC: what it leaves out may be one. */
  readonly hasMisc: boolean;
  /** False for made-up lines, from which no word counts are taken. */
  readonly isReal: boolean;
  readonly weight: number;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: GoldName[];
}

export const SETS = ['wikigold', 'crossner', 'uner-ewt-a', 'uner-ewt-b', 'btc-news', 're3d-open', 'gmb', 'wnut17-train'] as const;
export type SetName = (typeof SETS)[number];
const WITHOUT_MISC: readonly SetName[] = ['uner-ewt-a', 'uner-ewt-b', 'btc-news', 're3d-open'];

export interface TrainingSet {
  readonly name: SetName;
  readonly sha256: string;
  readonly documents: readonly GoldDocument[];
}

export function readTrainingSet(folder: string, name: SetName): TrainingSet {
  const bytes = readFileSync(path.join(folder, `${name}.jsonl`));
  const rows = bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const cleaned = rows.map((row) => ({ ...row, entities: cleanNames(row, name) }));
  const documents = (name === 'gmb' ? joinRows(majorityTypes(cleaned), 8) : cleaned).map((row) => ({
    id: row.id,
    text: row.text,
    names: row.entities,
    hasMisc: !WITHOUT_MISC.includes(name),
    isReal: true,
    weight: name === 'wnut17-train' ? CASUAL_WEIGHT : 1,
  }));
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), documents };
}

/** Posts in which names often have no capital, and labels of another guideline. */
const CASUAL_WEIGHT = 0.3;
const PRONOUN = /^(?:he|she|it|they|we|you|i|his|her|their|who|which|this|that|these|those|its|our|my)$/i;
const LEADING =
  /^(?:the|a|an|mr\.?|mrs\.?|ms\.?|dr\.?|president|prime minister|minister|senator|secretary|general|king|queen|prince|sir|foreign minister|vice president|governor|chairman)\s+/i;
const SILVER: readonly SetName[] = ['gmb', 're3d-open'];

function cleanNames(row: Row, set: SetName): GoldName[] {
  return row.entities.flatMap((name) => {
    let { start, type } = name;
    const { end } = name;
    const written = row.text.slice(start, end);
    if (set === 'btc-news' && /^[@#]/.test(row.text.slice(Math.max(0, start - 1), start + 1).trim())) return [];
    if (!SILVER.includes(set)) return [name];
    if (PRONOUN.test(written) || (set === 're3d-open' && !/\p{Lu}/u.test(written))) return [];
    for (;;) {
      const found = LEADING.exec(row.text.slice(start, end));
      if (!found) break;
      start += found[0].length;
    }
    if (start >= end) return [];
    if (/^(?:U\.N\.|UN|United Nations)$/.test(row.text.slice(start, end))) type = 'ORG';
    return [{ start, end, type }];
  });
}

/** A string marked four times or more takes its commonest type where that has at least 60 %. */
function majorityTypes(rows: Row[]): Row[] {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { text, entities } of rows) {
    for (const { start, end, type } of entities) {
      const written = text.slice(start, end);
      const types = counts.get(written) ?? new Map<EntityType, number>();
      types.set(type, (types.get(type) ?? 0) + 1);
      counts.set(written, types);
    }
  }
  const decided = new Map<string, EntityType>();
  for (const [written, types] of counts) {
    const total = [...types.values()].reduce((sum, n) => sum + n, 0);
    for (const [type, n] of types) if (total >= 4 && n >= 0.6 * total) decided.set(written, type);
  }
  return rows.map((row) => ({
    ...row,
    entities: row.entities.map((name) => ({ ...name, type: decided.get(row.text.slice(name.start, name.end)) ?? name.type })),
  }));
}

/** Joins sentences that stand next to one another into documents of `size`, one sentence a line. */
function joinRows(rows: Row[], size: number): Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at += size) {
    let text = '';
    const entities: GoldName[] = [];
    for (const row of rows.slice(at, at + size)) {
      for (const { start, end, type } of row.entities) entities.push({ start: start + text.length, end: end + text.length, type });
      text += `${row.text}\n`;
    }
    joined.push({ id: rows[at]?.id ?? '', text, entities });
  }
  return joined;
}
