import {
  add,
  type Decimal,
  isNegative,
  negate,
  parseDecimal,
  sum,
  toDrawing,
  toText,
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
  const sorted = steps.map(exact).sort(bySize);
  let reached = zero;
  const bars = sorted.map(({ name, amount }): Bar => {
    const from = toDrawing(reached);
    reached = add(reached, amount);
    return { name, amount, from, to: toDrawing(reached), kind: isNegative(amount) ? 'fall' : 'rise' };
  });
  return [...bars, { name: totalName, amount: reached, from: 0, to: toDrawing(reached), kind: 'total' }];
}

/** The largest steps by size, and all others joined into one, so that the total stays whole. */
export function largestSteps(steps: Step[], most: number, othersName: string): Step[] {
  if (steps.length <= most) return steps;
  const sorted = [...steps].sort((left, right) => bySize(exact(left), exact(right)));
  const rest = sorted.slice(most - 1).map((step) => exact(step).amount);
  return [...sorted.slice(0, most - 1), { name: othersName, amount: toText(sum(rest)) }];
}

const exact = ({ name, amount }: Step) => ({ name, amount: parseDecimal(amount) ?? zero });

const magnitude = (amount: Decimal) => toDrawing(isNegative(amount) ? negate(amount) : amount);

const bySize = (left: { amount: Decimal }, right: { amount: Decimal }) =>
  magnitude(right.amount) - magnitude(left.amount);
