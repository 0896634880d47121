import { describe, expect, it } from 'vitest';
import type { Blocked, Rules } from '../api/decompositions';
import { choiceOf, flawsOf, loosened, requestOf, sharesOf, usualChoice, usualLevel, withNode } from './rules';

const year = { fiscalYear: 'FY2015', measure: 'booking-net' };
const level = (change: Partial<typeof usualLevel>) => ({
  ...usualChoice,
  levels: [{ ...usualLevel, ...change }],
});
const blocked = (change: Partial<Blocked>): Blocked => ({
  node: 'unit-1',
  toAssign: '120',
  lowest: '84',
  highest: '108',
  loosenings: [],
  ...change,
});

describe('the rules of a decomposition', () => {
  it('are by last year, without rails, while nobody says anything else', () => {
    expect(requestOf(usualChoice, year)).toMatchObject({
      factor: '1.12',
      levels: [{ drivers: [{ driver: 'history', share: '1' }], factorLow: '0.9', factorHigh: '1.1' }],
      overAssignmentCap: '0.1',
    });
    expect(requestOf(usualChoice, year).levels?.[0]).not.toHaveProperty('minimumGrowth');
  });

  it('say rails as rates and a goal as an amount', () => {
    const asked = requestOf({ ...level({ rails: true }), goalBy: 'amount', goal: '40,600,000' }, year);
    expect(asked).toMatchObject({
      goal: '40600000',
      levels: [{ minimumGrowth: '0.05', maximumGrowth: '0.35' }],
    });
    expect(asked).not.toHaveProperty('factor');
  });

  it('come back from the server as they were sent', () => {
    const choice = withNode(
      level({
        drivers: [
          { driver: 'history', percent: '50' },
          { driver: 'potential', percent: '30' },
          { driver: 'pipeline', percent: '20' },
        ],
        rails: true,
      }),
      { node: 'position-7', factor: '1.05', reason: 'new store' },
    );
    const sent = requestOf(choice, year);
    expect(requestOf(choiceOf(sent as unknown as Rules), year)).toEqual(sent);
  });

  it('are refused while shares do not sum to a hundred', () => {
    const choice = level({ drivers: [{ driver: 'history', percent: '99.9' }] });
    expect(sharesOf(usualLevel)).toBe('100');
    expect(flawsOf(choice)).toEqual([{ field: 'shares', level: 0, value: '99.9' }]);
  });

  it('are refused with rails that cross, a factor without a reason, or no goal', () => {
    expect(flawsOf(level({ rails: true, least: '10', most: '5' }))).toMatchObject([{ field: 'rails' }]);
    expect(flawsOf(withNode(usualChoice, { node: 'unit-2', factor: '1.1' }))).toMatchObject([
      { field: 'node', value: 'unit-2' },
    ]);
    expect(flawsOf({ ...usualChoice, goalBy: 'amount' })).toMatchObject([{ field: 'goal' }]);
    expect(flawsOf(usualChoice)).toEqual([]);
  });
});

describe('loosening', () => {
  it('widens the rails of the level, never less than proposed', () => {
    const proposal = blocked({ minimumGrowth: '0.05', maximumGrowth: '0.4012345678' });
    expect(loosened(level({ rails: true }), proposal, 3).levels[0]).toMatchObject({
      least: '5',
      most: '40.2',
    });
  });

  it('moves the bound of a single node and keeps what else was said of it', () => {
    const choice = withNode(usualChoice, { node: 'position-3', maximum: '10', reason: 'small', factor: '1' });
    const proposal = blocked({
      loosenings: [{ node: 'position-3', name: 'Linda', bound: 'MAXIMUM', from: '10', to: '22' }],
    });
    expect(loosened(choice, proposal, 0).nodes).toEqual([
      { node: 'position-3', maximum: '22', reason: 'small', factor: '1' },
    ]);
  });
});
