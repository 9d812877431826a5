import type { FindingDto, StatementDto } from '../../../src/protocol/findings';

/** A statement of an invented source. */
export function statement(outlet: string, value: string, more: Partial<StatementDto> = {}): StatementDto {
  const sentence = `The yard said ${value} hulls were laid down.`;
  return {
    ...{ uri: `file:///story/${outlet}.txt`, source: `file:///story/${outlet}.txt#0`, start: 14, end: 14 + value.length },
    range: { start: { line: 0, character: 14 }, end: { line: 0, character: 14 + value.length } },
    ...{
      quote: value,
      value,
      side: 0,
      shown: value,
      sentence,
      mark: [14, 14 + value.length],
      differing: [],
      note: null,
      outlet,
      published: '2031-05-06',
    },
    ...more,
  };
}

/** A finding about hulls of an invented shipyard. */
export function finding(key: string, more: Partial<FindingDto> = {}): FindingDto {
  return {
    ...{
      key,
      id: key,
      kind: 'count',
      severity: 'conflict',
      subject: 'hulls',
      message: 'Sources differ on hulls.',
      evidence: '',
      rule: 'count',
    },
    ...{
      confidence: 0.9,
      scope: 'cross',
      houseStyle: false,
      story: 's1',
      statements: [statement('Coast Post', '12'), statement('Quay News', '14')],
    },
    ...more,
  };
}
