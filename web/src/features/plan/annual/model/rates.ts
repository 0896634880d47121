import {
  type Decimal,
  isNegative,
  parseDecimal,
  round,
  shift,
  subtract,
  toText,
} from '@/shared/format/decimal';

const plain = (value: Decimal) =>
  toText(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Percent as people type it, `12` or `-3.5 %`, as the rate that the server wants: `0.12`. */
export function rateOf(percent: string | undefined): string | undefined {
  const value = parseDecimal((percent ?? '').replace(/[%％\s]/g, ''));
  return value && plain(shift(value, 2));
}

/** A rate as percent without a sign: `0.125` → `12.5`. */
export function percentOf(rate: string | null | undefined): string {
  const value = parseDecimal(rate ?? '');
  return value ? plain(shift(value, -2)) : '';
}

/** An amount as people type it, with separators, as plain text. */
export function amountOf(text: string | undefined): string | undefined {
  const value = parseDecimal((text ?? '').replace(/[,，\s]/g, ''));
  return value && plain(value);
}

const tenth: Decimal = { digits: 1n, scale: 1 };

/** The nearest tenth of a percent that is not above the rate: a rail is loosened, never tightened. */
export function percentDown(rate: string): string {
  const value = shift(parseDecimal(rate) ?? { digits: 0n, scale: 0 }, -2);
  const near = round(value, 1);
  return plain(isNegative(subtract(value, near)) ? subtract(near, tenth) : near);
}

/** The nearest tenth of a percent that is not below the rate. */
export function percentUp(rate: string): string {
  const down = percentDown(rate);
  const value = shift(parseDecimal(rate) ?? { digits: 0n, scale: 0 }, -2);
  const floor = parseDecimal(down) as Decimal;
  const rest = subtract(value, floor);
  return rest.digits === 0n ? down : plain({ ...round(floor, 1), digits: round(floor, 1).digits + 1n });
}
