import {
  add,
  type Decimal,
  isNegative,
  negate,
  parseDecimal,
  toDrawing,
  zero,
} from '@/shared/format/decimal';

export type Step = { name: string; amount: string };

/** A bar that hangs between two heights. */
export type Bar = {
  name: string;
  amount: Decimal;
  from: number;
  to: number;
  kind: 'fall' | 'rise' | 'total';
};

/** Steps that lead from nothing to their total, the largest effect first, and the total at the end. */
export function waterfall(steps: Step[], totalName: string): Bar[] {
  const sorted = steps
    .map(({ name, amount }) => ({ name, amount: parseDecimal(amount) ?? zero }))
    .sort(bySize);
  let reached = zero;
  const bars = sorted.map(({ name, amount }): Bar => {
    const from = toDrawing(reached);
    reached = add(reached, amount);
    return { name, amount, from, to: toDrawing(reached), kind: isNegative(amount) ? 'fall' : 'rise' };
  });
  return [...bars, { name: totalName, amount: reached, from: 0, to: toDrawing(reached), kind: 'total' }];
}

const magnitude = (amount: Decimal) => toDrawing(isNegative(amount) ? negate(amount) : amount);

const bySize = (left: { amount: Decimal }, right: { amount: Decimal }) =>
  magnitude(right.amount) - magnitude(left.amount);
