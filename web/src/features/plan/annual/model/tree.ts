import { add, type Decimal, parseDecimal, subtract, toText } from '@/shared/format/decimal';
import type { TreeRow } from '@/shared/ui/tree/visible';
import type { DecompositionNode } from '../api/decompositions';
import type { PlanRow } from '../api/plans';

/** A unit or position of a plan, with the reasons where a decomposition gives them. */
export type PlanTreeRow = TreeRow & {
  key: string;
  position: boolean;
  nodeId: number;
  code: string;
  name: string;
  holder?: string;
  depth: number;
  history: string;
  goal: string;
  assigned: string;
  growth?: string | null;
  locked: boolean;
  why?: DecompositionNode['explanation'];
  /** Amounts by the month's code. */
  months: ReadonlyMap<string, string>;
};

const decimalOf = (text: string): Decimal => parseDecimal(text) ?? { digits: 0n, scale: 0 };

/** The month's amounts of every node; a unit's are the sums of what lies below it. */
export function monthsOf(nodes: DecompositionNode[]): Map<string, Map<string, Decimal>> {
  const sums = new Map<string, Map<string, Decimal>>(nodes.map(({ key }) => [key, new Map()]));
  // Children come after their parents, so a sum is complete when the list is read from its end.
  for (const node of nodes.toReversed()) {
    const own = sums.get(node.key) ?? new Map<string, Decimal>();
    for (const { period, amount } of node.months) own.set(period, decimalOf(amount));
    const above = node.parent ? sums.get(node.parent) : undefined;
    if (above)
      for (const [period, amount] of own)
        above.set(period, add(above.get(period) ?? { digits: 0n, scale: 0 }, amount));
  }
  return sums;
}

/** The months of the planned year, in order. */
export const monthCodes = (nodes: DecompositionNode[]): string[] =>
  nodes.find(({ months }) => months.length > 0)?.months.map(({ period }) => period) ?? [];

/** A decomposition as rows; holders are known by the node's key. */
export function rowsOfDecomposition(
  nodes: DecompositionNode[],
  holders: ReadonlyMap<string, string>,
): PlanTreeRow[] {
  const months = monthsOf(nodes);
  return nodes.map((node) => ({
    ...common(node),
    holder: holders.get(node.key),
    why: node.explanation,
    months: new Map(
      [...(months.get(node.key) ?? new Map<string, Decimal>())].map(([period, amount]) => [
        period,
        toText(amount),
      ]),
    ),
  }));
}

/** What a plan asks, without reasons: it came from a scenario, or the reader sees only his part. */
export const rowsOfPlan = (rows: PlanRow[]): PlanTreeRow[] =>
  rows.map((row) => ({ ...common(row), holder: row.holder ?? undefined, months: new Map() }));

const common = (node: DecompositionNode | PlanRow) => ({
  id: node.key,
  key: node.key,
  parent: node.parent ?? null,
  position: node.position,
  nodeId: node.id,
  code: node.code,
  name: node.name,
  depth: node.depth,
  history: node.history,
  goal: node.goal,
  assigned: node.assigned,
  growth: node.growth,
  locked: node.locked,
});

/** What the rails took away or added: bounded − adjusted. */
export const byRails = ({ why }: PlanTreeRow): string | undefined =>
  why ? toText(subtract(decimalOf(why.bounded), decimalOf(why.adjusted))) : undefined;

/** Goal − assigned; below zero where more is assigned than the goal. */
export const remainingOf = ({ goal, assigned }: { goal: string; assigned: string }) =>
  toText(subtract(decimalOf(goal), decimalOf(assigned)));
