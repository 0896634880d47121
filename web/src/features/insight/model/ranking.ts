import { isZero, parseDecimal, zero } from '@/shared/format/decimal';
import type { CockpitRow } from '../api/cockpit';

export type RankedSeller = CockpitRow & { rank: number | undefined };

const nothing = ({ quota, actual }: CockpitRow) =>
  isZero(parseDecimal(quota) ?? zero) && isZero(parseDecimal(actual) ?? zero);

/** Sellers in their order with their place; who owes nothing has none, who is gone and did nothing is left out. */
export function rankedSellers(sellers: CockpitRow[]): RankedSeller[] {
  return sellers
    .filter((row) => !(row.node.closed && nothing(row)))
    .map((row, index) => ({ ...row, rank: row.attainment ? index + 1 : undefined }));
}
