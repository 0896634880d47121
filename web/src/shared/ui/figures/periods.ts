/** A dated period of the fiscal calendar; `start` inclusive, `end` exclusive, `parent` the period it lies in. */
export type Period = { code: string; name: string; start: string; end: string; parent?: string | null };

type Node = { value: string; title: string; children: Node[] };

/** Years hold quarters, quarters hold months; the latest year comes first, its parts in order. */
export function periodTree(periods: Period[]): Node[] {
  const childrenOf = (parent: string | null): Node[] =>
    periods
      .filter((period) => (period.parent ?? null) === parent)
      .sort((left, right) => left.start.localeCompare(right.start))
      .map(({ code, name }) => ({ value: code, title: name, children: childrenOf(code) }));
  return childrenOf(null).reverse();
}

/** The period of a date, the smallest one that is no larger than wanted. */
export const periodsAt = (periods: Period[], date: string) =>
  periods.filter(({ start, end }) => start <= date && date < end);
