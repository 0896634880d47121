import { describe, expect, it } from 'vitest';
import type { CockpitRow } from '../api/cockpit';
import { rankedSellers } from './ranking';

const seller = (
  name: string,
  quota: string,
  actual: string,
  attainment: string | undefined,
  closed = false,
) => ({ node: { name, closed }, quota, actual, attainment }) as unknown as CockpitRow;

describe('a ranking of sellers', () => {
  it('gives a place to whoever owes something', () => {
    const ranked = rankedSellers([
      seller('Linda', '100', '90', '0.9'),
      seller('Jae', '100', '70', '0.7'),
      seller('Stephen', '0', '5', undefined),
    ]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, undefined]);
  });

  it('leaves out a closed position that owed and did nothing this year', () => {
    const ranked = rankedSellers([
      seller('gone', '0.0000', '0', undefined, true),
      seller('gone, but sold', '0', '12', undefined, true),
    ]);
    expect(ranked.map(({ node }) => node.name)).toEqual(['gone, but sold']);
  });
});
