import { describe, expect, it } from 'vitest';
import { toText } from '@/shared/format/decimal';
import { largestSteps, waterfall } from './waterfall';

describe('the gap by region', () => {
  const bars = waterfall(
    [
      { name: 'Europe', amount: '-300.5' },
      { name: 'America', amount: '120' },
      { name: 'Pacific', amount: '-690.25' },
    ],
    'Total',
  );

  it('leads with the largest effect and ends with the exact total', () => {
    expect(bars.map(({ name }) => name)).toEqual(['Pacific', 'Europe', 'America', 'Total']);
    expect(toText(bars.at(-1)?.amount ?? { digits: 0n, scale: 0 })).toBe('-870.75');
  });

  it('begins each bar where the one before ended', () => {
    const steps = bars.slice(0, -1);
    expect(steps.slice(1).every((bar, index) => bar.from === steps[index]?.to)).toBe(true);
    expect(bars.at(-1)).toMatchObject({ from: 0, to: -870.75 });
  });

  it('tells falls from rises', () => {
    expect(bars.map(({ kind }) => kind)).toEqual(['fall', 'fall', 'rise', 'total']);
  });
});

describe('the largest steps', () => {
  const steps = [
    { name: 'Canada', amount: '-3' },
    { name: 'France', amount: '-10' },
    { name: 'Germany', amount: '4.5' },
    { name: 'Central', amount: '-1' },
  ];

  it('join what is small, so that the total stays whole', () => {
    expect(largestSteps(steps, 3, 'others')).toEqual([
      { name: 'France', amount: '-10' },
      { name: 'Germany', amount: '4.5' },
      { name: 'others', amount: '-4' },
    ]);
  });

  it('stay as they are where they are few', () => {
    expect(largestSteps(steps, 4, 'others')).toBe(steps);
  });
});
