import { describe, expect, it } from 'vitest';
import { amountOf, percentDown, percentOf, percentUp, rateOf } from './rates';

describe('rates', () => {
  it('reads percent as people type it', () => {
    expect(rateOf('12')).toBe('0.12');
    expect(rateOf(' -3.5 % ')).toBe('-0.035');
    expect(rateOf('100％')).toBe('1');
    expect(rateOf('a lot')).toBeUndefined();
  });

  it('writes a rate as percent, without zeros at its end', () => {
    expect(percentOf('0.1200')).toBe('12');
    expect(percentOf('0.125')).toBe('12.5');
    expect(percentOf(null)).toBe('');
  });

  it('reads an amount with separators', () => {
    expect(amountOf('40,600,000.50')).toBe('40600000.5');
    expect(amountOf('四千万')).toBeUndefined();
  });

  it('rounds a loosened rail away from the corridor', () => {
    expect([percentDown('0.0512345678'), percentUp('0.0512345678')]).toEqual(['5.1', '5.2']);
    expect([percentDown('-0.0512345678'), percentUp('-0.0512345678')]).toEqual(['-5.2', '-5.1']);
    expect([percentDown('0.05'), percentUp('0.05')]).toEqual(['5', '5']);
  });
});
