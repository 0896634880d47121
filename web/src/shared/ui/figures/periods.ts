export const periodKinds = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A dated period of the fiscal calendar; `start` inclusive, `end` exclusive, `parent` the period it lies in. */
export type Period = {
  code: string;
  kind?: PeriodKind;
  name: string;
  start: string;
  end: string;
  parent?: string | null;
};

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

/** Years, quarters and months down to the finest that is wanted. */
export const periodsDownTo = (periods: Period[], finest: PeriodKind) => {
  const wanted = periodKinds.slice(0, periodKinds.indexOf(finest) + 1);
  return periods.filter(({ kind = 'YEAR' }) => wanted.includes(kind));
};

/** The fiscal year of a day: the one that holds it, else the last that began before it. */
export const yearAt = (periods: Period[], day: string) =>
  periods
    .filter(({ kind, start }) => kind === 'YEAR' && start <= day)
    .sort((left, right) => right.start.localeCompare(left.start))[0];

/** The periods that hold a date. */
export const periodsAt = (periods: Period[], date: string) =>
  periods.filter(({ start, end }) => start <= date && date < end);

/** The codes from a period's year down to itself, which must be unfolded for it to be seen. */
export function pathOf(periods: Period[], code: string): string[] {
  const parent = periods.find((period) => period.code === code)?.parent;
  return parent ? [...pathOf(periods, parent), code] : [code];
}
