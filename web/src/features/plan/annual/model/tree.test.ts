import { describe, expect, it } from 'vitest';
import type { DecompositionNode } from '../api/decompositions';
import { byRails, monthCodes, remainingOf, rowsOfDecomposition } from './tree';

const month = (period: string, amount: string) => ({ period, amount }) as DecompositionNode['months'][number];
const node = (key: string, parent: string | null, change: Partial<DecompositionNode> = {}) =>
  ({
    key,
    parent,
    position: key.startsWith('position'),
    id: 1,
    code: key,
    name: key,
    depth: 0,
    history: '100',
    goal: '112',
    assigned: '112',
    growth: '0.12',
    locked: false,
    explanation: null,
    months: [],
    phasingNotes: [],
    ...change,
  }) as DecompositionNode;

const nodes = [
  node('unit-1', null),
  node('unit-2', 'unit-1'),
  node('position-3', 'unit-2', { months: [month('M1', '10.0001'), month('M2', '20')] }),
  node('position-4', 'unit-1', { months: [month('M1', '5'), month('M2', '7.5')] }),
];

describe('a decomposition as a tree', () => {
  const rows = rowsOfDecomposition(nodes, new Map([['position-3', 'Linda']]));

  it('sums months upwards without losing a digit', () => {
    expect([...(rows[0]?.months ?? [])]).toEqual([
      ['M1', '15.0001'],
      ['M2', '27.5'],
    ]);
    expect(rows[1]?.months.get('M1')).toBe('10.0001');
  });

  it('knows the months in their order and who holds what', () => {
    expect(monthCodes(nodes)).toEqual(['M1', 'M2']);
    expect(rows.map(({ holder }) => holder)).toEqual([undefined, undefined, 'Linda', undefined]);
  });

  it('tells what the rails did, and what is left to assign', () => {
    const why = { adjusted: '120', bounded: '108' } as NonNullable<DecompositionNode['explanation']>;
    const [row] = rowsOfDecomposition([node('position-9', null, { explanation: why })], new Map());
    expect(row && byRails(row)).toBe('-12');
    expect(remainingOf({ goal: '100', assigned: '105.5' })).toBe('-5.5');
  });
});
