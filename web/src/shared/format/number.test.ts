import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatPercent, missing } from './number';

describe('numbers', () => {
  it('group thousands and keep the stated digits', () => {
    expect(formatNumber('1234567.891')).toBe('1,234,567.89');
    expect(formatNumber('999', { fraction: 0 })).toBe('999');
  });

  it('carry a real minus sign', () => {
    expect(formatNumber('-1234.5', { fraction: 0 })).toBe('−1,235');
  });

  it('show no sign where rounding leaves nothing', () => {
    expect(formatNumber('-0.001')).toBe('0.00');
    expect(formatNumber('0', { signed: true, fraction: 0 })).toBe('0');
  });

  it('show growth with its sign', () => {
    expect(formatPercent('0.12', { signed: true })).toBe('+12.0%');
    expect(formatPercent('-0.0345', { signed: true })).toBe('−3.5%');
  });

  it('show 万 and millions by shifting the point', () => {
    expect(formatNumber('36304021.5', { power: 4, fraction: 1 })).toBe('3,630.4');
    expect(formatNumber('36304021.5', { power: 6 })).toBe('36.30');
  });

  it.each([null, undefined, '', 'n/a'])('show %s as an em dash, never as 0', (value) => {
    expect(formatNumber(value)).toBe(missing);
    expect(formatPercent(value)).toBe(missing);
  });

  it('count whole things', () => {
    expect(formatCount(31465)).toBe('31,465');
    expect(formatCount(null)).toBe(missing);
  });
});
