import { describe, expect, it } from 'vitest';
import { cockpitOf, elapsed, factsOf } from './drill';

describe('every figure is a door', () => {
  it('to the facts of a unit with all below it', () => {
    const days = elapsed({ start: '2013-05-30', asOf: '2014-03-31' });
    expect(factsOf({ kind: 'UNIT', id: 4 }, 'booking', days)).toBe(
      '/ledger?node=4&kind=booking&from=2013-05-30&before=2014-04-01&sort=-amount',
    );
  });

  it('to the facts of a single position', () => {
    expect(factsOf({ kind: 'POSITION', id: 279 }, 'booking', { from: 'a', before: 'b' })).toContain(
      'position=279',
    );
  });

  it('to the cockpit below, leaving the one above', () => {
    expect(cockpitOf({ kind: 'POSITION', id: 7 })).toEqual({ unit: undefined, position: '7' });
  });
});
