import { describe, expect, it } from 'vitest';
import { landingLine } from './landing';

const months = [{}, {}, {}, {}];

describe('the landing', () => {
  it('leads from the last known month to the end of the year', () => {
    expect(landingLine(months, [10, 20, null, null], '44')).toEqual([null, 20, null, 44]);
  });

  it('is not drawn once the year is over, nor where it is not known', () => {
    expect(landingLine(months, [1, 2, 3, 4], '4')).toBeUndefined();
    expect(landingLine(months, [1, null, null, null], null)).toBeUndefined();
    expect(landingLine(months, [null, null, null, null], '4')).toBeUndefined();
  });
});
