import { parseSort } from '@/shared/api/listing';
import { type Decimal, isNegative, isZero, parseDecimal, subtract } from '@/shared/format/decimal';
import type { CockpitRow } from '../api/cockpit';

const figures = ['quota', 'actual', 'attainment', 'growth', 'landing', 'landingAttainment', 'gap'] as const;

type Figure = (typeof figures)[number];

/** The columns by which a table of nodes can be sorted. */
export const isFigure = (key: string): key is Figure => (figures as readonly string[]).includes(key);

/** Rows by one of their figures as the address says, `-gap` the largest first; what is missing comes last. */
export function sortedRows<Row extends CockpitRow>(rows: Row[], sort: string | undefined): Row[] {
  const wanted = parseSort(sort);
  if (!wanted || !isFigure(wanted.field)) return rows;
  const { field, descending } = wanted;
  const valued = rows.map((row) => ({ row, value: parseDecimal(row[field] ?? '') }));
  return valued.sort((left, right) => order(left.value, right.value, descending)).map(({ row }) => row);
}

function order(left: Decimal | undefined, right: Decimal | undefined, descending: boolean) {
  if (!left || !right) return Number(!left) - Number(!right);
  const difference = subtract(left, right);
  if (isZero(difference)) return 0;
  return isNegative(difference) === descending ? 1 : -1;
}
