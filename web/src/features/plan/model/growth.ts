import { add, parseDecimal, shift, toText } from '@/shared/format/decimal';
import { halfWidth } from './entry';

/** `12%`, `+12 %`, `-3.5%` and `12` as the factor 1.12, 0.965; nothing grows by 0; undefined where it is no growth. */
export function factorOfGrowth(text: string): string | undefined {
  const plain = halfWidth(text).replace(/[\s%]/g, '');
  if (plain === '') return '1';
  const percent = parseDecimal(plain);
  if (percent === undefined) return undefined;
  const factor = add({ digits: 1n, scale: 0 }, shift(percent, 2));
  return factor.digits < 0n ? undefined : toText(factor);
}
