import { add, type Decimal, parseDecimal, ratio, zero } from '@/shared/format/decimal';

/** What a range says about its figures. */
export type Statistics = { count: number; sum: Decimal; average: Decimal | undefined };

const averageScale = 6;

/** Exact over money; missing figures count for nothing. */
export function statisticsOf(values: Iterable<string | null | undefined>): Statistics {
  let count = 0;
  let sum = zero;
  for (const value of values) {
    const decimal = value === null || value === undefined ? undefined : parseDecimal(value);
    if (decimal === undefined) continue;
    sum = add(sum, decimal);
    count++;
  }
  const size: Decimal = { digits: BigInt(count), scale: 0 };
  return { count, sum, average: ratio(sum, size, averageScale) };
}
