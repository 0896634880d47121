import { describe, expect, it } from 'vitest';
import type { YearLine } from '../api/year';
import { unitsOf, yearRows } from './yearTree';

const line = (kind: 'UNIT' | 'POSITION', id: number, depth: number) =>
  ({ depth, node: { kind, id, code: '', name: '', holders: [], closed: false } }) as unknown as YearLine;

const lines = [
  line('UNIT', 1, 0),
  line('UNIT', 2, 1),
  line('POSITION', 2, 2),
  line('UNIT', 3, 1),
  line('POSITION', 9, 1),
];

describe('a year as a tree', () => {
  it('hangs every line under the last one that stood a step higher', () => {
    expect(yearRows(lines).map(({ id, parent }) => [id, parent])).toEqual([
      ['UNIT-1', null],
      ['UNIT-2', 'UNIT-1'],
      ['POSITION-2', 'UNIT-2'],
      ['UNIT-3', 'UNIT-1'],
      ['POSITION-9', 'UNIT-1'],
    ]);
  });

  it('has several tops for who answers for several parts', () => {
    expect(yearRows([line('UNIT', 4, 0), line('UNIT', 5, 0)]).map(({ parent }) => parent)).toEqual([
      null,
      null,
    ]);
  });

  it('unfolds its units at first', () => {
    expect(unitsOf(yearRows(lines))).toEqual(['UNIT-1', 'UNIT-2', 'UNIT-3']);
  });
});
