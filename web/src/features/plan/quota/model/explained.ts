import { add, type Decimal, isZero, parseDecimal, round, subtract, toText } from '@/shared/format/decimal';
import type { Explanation, PathNode } from '../api/quotas';

type Why = NonNullable<PathNode['explanation']>;
type Basis = NonNullable<Explanation['basis']>;

/** A bar of the way from last year to the quota of the year: sums stand on the ground, changes hang. */
export type Stage = {
  name: 'history' | 'fair' | 'factor' | 'rails' | 'rounding' | 'quota';
  kind: 'sum' | 'change';
  amount: string;
};

const decimalOf = (text: string | null | undefined): Decimal =>
  parseDecimal(text ?? '') ?? { digits: 0n, scale: 0 };
const times = (left: Decimal, right: Decimal): Decimal => ({
  digits: left.digits * right.digits,
  scale: left.scale + right.scale,
});
const difference = (left: string, right: string) => subtract(decimalOf(left), decimalOf(right));

/** From last year over fair share, judgement, rails and rounding to the goal; what changed nothing is left out. */
export function stagesOf(node: PathNode): Stage[] {
  const why = node.explanation;
  if (!why) return [];
  const changes: [Stage['name'], Decimal][] = [
    ['fair', difference(why.fair, node.history)],
    ['factor', difference(why.adjusted, why.fair)],
    ['rails', difference(why.bounded, why.adjusted)],
    ['rounding', decimalOf(why.roundingDifference)],
  ];
  return [
    { name: 'history', kind: 'sum', amount: node.history },
    ...changes
      .filter(([name, amount]) => name === 'fair' || !isZero(round(amount, 4)))
      .map(([name, amount]) => ({ name, kind: 'change' as const, amount: toText(amount) })),
    { name: 'quota', kind: 'sum', amount: node.goal },
  ];
}

/** A step of the way from the company's goal down to the position. */
export type LevelStep = {
  node: PathNode;
  why: Why | undefined;
  parent?: PathNode;
  /** What the unit above assigns among its parts, with its over-assignment. */
  pot?: string;
  /** What the level assigns beyond the goal. */
  over?: string;
  rule?: Basis['levels'][number];
  hand?: Basis['hands'][number];
};

/** Each level of the path that was calculated, the highest first; the top's goal is given and is no step. */
export function levelsOf({ path, basis }: Pick<Explanation, 'path' | 'basis'>): LevelStep[] {
  return path.flatMap((node, at) => {
    if (node.parent === null || node.parent === undefined) return [];
    const parent = path[at - 1];
    const depth = node.depth - 1;
    const over = basis?.stretches.find(({ level }) => level === depth)?.effective;
    return [
      {
        node,
        why: node.explanation ?? undefined,
        parent,
        pot: parent && potOf(parent.goal, over),
        over: over && !isZero(decimalOf(over)) ? over : undefined,
        rule: basis?.levels[Math.min(depth, basis.levels.length - 1)],
        hand: basis?.hands.find((hand) => hand.node === node.key),
      },
    ];
  });
}

const potOf = (goal: string, over: string | undefined) =>
  toText(times(decimalOf(goal), add(decimalOf('1'), decimalOf(over))));

/** The window that the reader means: the one asked for, else the one that today lies in, else the first. */
export function windowOf<Window extends { period: string; start: string; end: string }>(
  windows: Window[],
  asked: string | undefined,
  today: string,
): Window | undefined {
  return (
    windows.find(({ period }) => period === asked) ??
    windows.find(({ start, end }) => start <= today && today < end) ??
    windows[0]
  );
}
