import { describe, expect, it } from 'vitest';
import type { Explanation, PathNode } from '../api/quotas';
import { levelsOf, stagesOf, windowOf } from './explained';

const why = (change: Partial<NonNullable<PathNode['explanation']>> = {}) =>
  ({
    fair: '27',
    adjusted: '27',
    bounded: '27',
    roundingDifference: '0',
    ...change,
  }) as PathNode['explanation'];
const node = (key: string, parent: string | null, depth: number, change: Partial<PathNode> = {}) =>
  ({ key, parent, depth, history: '20', goal: '27', explanation: why(), ...change }) as PathNode;

describe('the way from last year to a quota', () => {
  it('leaves out what changed nothing', () => {
    expect(stagesOf(node('p', 'u', 2))).toEqual([
      { name: 'history', kind: 'sum', amount: '20' },
      { name: 'fair', kind: 'change', amount: '7' },
      { name: 'quota', kind: 'sum', amount: '27' },
    ]);
  });

  it('tells judgement, rails and rounding, and sums to the goal', () => {
    const explained = node('p', 'u', 2, {
      goal: '25',
      explanation: why({ fair: '27.2', adjusted: '28.5', bounded: '24.6', roundingDifference: '0.4' }),
    });
    expect(stagesOf(explained).map(({ name, amount }) => [name, amount])).toEqual([
      ['history', '20'],
      ['fair', '7.2'],
      ['factor', '1.3'],
      ['rails', '-3.9'],
      ['rounding', '0.4'],
      ['quota', '25'],
    ]);
  });
});

describe('the levels above a quota', () => {
  const path = [
    node('unit-1', null, 0, { goal: '100', explanation: undefined }),
    node('unit-2', 'unit-1', 1, { goal: '60' }),
    node('position-3', 'unit-2', 2),
  ];
  const basis = {
    levels: [{ drivers: [] }],
    stretches: [
      { level: 0, effective: '0.05' },
      { level: 1, effective: '0' },
    ],
    hands: [{ node: 'position-3', lock: '27' }],
  } as unknown as Explanation['basis'];

  it('assign what the level above has, with its over-assignment', () => {
    expect(levelsOf({ path, basis }).map(({ pot, over }) => [pot, over])).toEqual([
      ['105.00', '0.05'],
      ['60', undefined],
    ]);
  });

  it('carry the last rule down, and what was set by hand', () => {
    const [first, second] = levelsOf({ path, basis });
    expect(first?.rule).toBe(second?.rule);
    expect(second?.hand?.lock).toBe('27');
  });

  it('do not tell a pot to whoever does not see the level above', () => {
    expect(levelsOf({ path: path.slice(2), basis })).toMatchObject([{ pot: undefined }]);
  });
});

describe('the window that the reader means', () => {
  const windows = [
    { period: 'Q1', start: '2014-06-01', end: '2014-09-01' },
    { period: 'Q2', start: '2014-09-01', end: '2014-12-01' },
  ];
  it('is the one asked for, else the one of today, else the first', () => {
    expect(windowOf(windows, 'Q1', '2014-10-01')?.period).toBe('Q1');
    expect(windowOf(windows, undefined, '2014-10-01')?.period).toBe('Q2');
    expect(windowOf(windows, undefined, '2014-03-31')?.period).toBe('Q1');
  });
});
