import { add, type Decimal, parseDecimal, toDrawing, zero } from '@/shared/format/decimal';

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
