import { describe, expect, it } from 'vitest';
import { add, type Decimal, parseDecimal, ratio, round, shift, subtract, sum, toText } from './decimal';

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`“${text}” is no number`);
  return value;
};

describe('exact decimals', () => {
  it('add what binary numbers cannot', () => {
    expect(toText(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
  });

  it('keep amounts beyond the range of binary numbers', () => {
    expect(toText(add(decimal('9007199254740993.0001'), decimal('0.0001')))).toBe('9007199254740993.0002');
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['1.005', 2, '1.01'],
    ['-0.004', 2, '0.00'],
    ['7', 2, '7.00'],
  ])('round %s to %i places as %s', (text, places, expected) => {
    expect(toText(round(decimal(text), places))).toBe(expected);
  });

  it('shift to larger units without loss', () => {
    expect(toText(shift(decimal('40634521.5'), 4))).toBe('4063.45215');
    expect(toText(shift(decimal('1.5'), -3))).toBe('1500');
  });

  it('divide to a stated scale, and not by nothing', () => {
    expect(toText(ratio(decimal('-2'), decimal('3'), 4) ?? decimal('0'))).toBe('-0.6667');
    expect(toText(ratio(decimal('1.50'), decimal('-0.5'), 0) ?? decimal('0'))).toBe('-3');
    expect(ratio(decimal('1'), decimal('0.00'))).toBeUndefined();
  });

  it.each(['', '-', '.', '1,000', '12a', '1.2.3', '１２'])('refuse “%s”', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('read exponents as the server may write them', () => {
    expect(toText(decimal('1.2E+3'))).toBe('1200');
    expect(toText(decimal('12E-4'))).toBe('0.0012');
  });

  it('sum the same whatever the order, and undo by subtraction', () => {
    const values = seeded(200).map((number) => decimal(`${number % 2 ? '-' : ''}${number}.${number % 9973}`));
    const total = sum(values);
    expect(toText(sum([...values].reverse()))).toBe(toText(total));
    expect(values.reduce((rest, value) => subtract(rest, value), total).digits).toBe(0n);
  });
});

/** A small linear congruential sequence: the same numbers in every run. */
function seeded(count: number) {
  return Array.from({ length: count }, (_, index) => (index * 1_103_515_245 + 12_345) % 2_147_483_647);
}
