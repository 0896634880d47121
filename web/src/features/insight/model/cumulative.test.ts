import { describe, expect, it } from 'vitest';
import { toText } from '@/shared/format/decimal';
import { cumulated, drawn } from './cumulative';

const texts = (amounts: (string | null)[]) => cumulated(amounts).map((value) => value && toText(value));

describe('running totals', () => {
  it('are exact', () => {
    expect(texts(['0.10', '0.20', '0.30'])).toEqual(['0.10', '0.30', '0.60']);
  });

  it('count a month without sales as nothing, and stop where the future begins', () => {
    expect(texts(['5', null, '2', null, null])).toEqual(['5', '5', '7', undefined, undefined]);
  });

  it('draw nothing where nothing is known', () => {
    expect(drawn(cumulated(['1', null]))).toEqual([1, null]);
    expect(drawn(cumulated([null, null]))).toEqual([null, null]);
  });
});
