import { describe, expect, it } from 'vitest';
import { commonest, distribution } from './growth';

const rows = (...rates: (string | null)[]) => rates.map((growth) => ({ growth }));

describe('the distribution of growth', () => {
  it('counts in steps of five points and leaves no gap', () => {
    expect(distribution(rows('0.12', '0.1499', '0.01'))).toEqual([
      { from: 0, to: 5, count: 1 },
      { from: 5, to: 10, count: 0 },
      { from: 10, to: 15, count: 2 },
    ]);
  });

  it('puts a border into the step that begins there, below zero too', () => {
    expect(distribution(rows('0.15', '-0.05')).map(({ from, count }) => [from, count])).toEqual([
      [-5, 1],
      [0, 0],
      [5, 0],
      [10, 0],
      [15, 1],
    ]);
  });

  it('leaves out whoever has no history', () => {
    expect(distribution(rows(null))).toEqual([]);
    expect(commonest(distribution(rows('0.3', '0.12', '0.13')))).toMatchObject({ from: 10, count: 2 });
  });
});
