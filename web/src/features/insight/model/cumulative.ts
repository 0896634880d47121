import { add, type Decimal, parseDecimal, ratio, toDrawing, zero } from '@/shared/format/decimal';

import type { CockpitMonth } from '../api/cockpit';

type Amount = string | null | undefined;

/** Running totals, exact; they end with the last known value instead of lying flat into the future. */
export function cumulated(amounts: Amount[]): (Decimal | undefined)[] {
  const last = amounts.reduce((found, amount, index) => (known(amount) ? index : found), -1);
  let total = zero;
  return amounts.map((amount, index) => {
    if (index > last) return undefined;
    total = add(total, parseDecimal(amount ?? '') ?? zero);
    return total;
  });
}

const known = (amount: Amount) => amount !== null && amount !== undefined && amount !== '';

/** Points for a chart: nothing is drawn where nothing is known. */
export const drawn = (values: (Decimal | undefined)[]) =>
  values.map((value) => (value ? toDrawing(value) : null));

export type CumulativeMonth = CockpitMonth & {
  reached: Decimal | undefined;
  attainment: Decimal | undefined;
};

/** Each month with what the year had reached by its end, and how much of the year's quota that was. */
export function cumulativeMonths(months: CockpitMonth[], quota: string): CumulativeMonth[] {
  const whole = parseDecimal(quota) ?? zero;
  const running = cumulated(months.map(({ actual }) => actual));
  return months.map((month, index) => {
    const reached = running[index];
    return { ...month, reached, attainment: reached && ratio(reached, whole) };
  });
}
