import { type GridColumn, isRatio } from '../model/columns';

export const rowHeight = 32;
export const headHeight = 58;

const moneyWidth = 112;
const ratioWidth = 96;
const nameWidth = 280;
const phoneNameWidth = 148;
const phoneMoneyWidth = 92;

/** Where a column stands, counted from the end of the first one. */
export type PlacedColumn = GridColumn & { left: number; width: number; index: number };

export type Metrics = { name: number; columns: PlacedColumn[]; width: number };

/** Where the columns stand: a phone has narrower ones. */
export function metricsOf(columns: GridColumn[], phone: boolean): Metrics {
  const name = phone ? phoneNameWidth : nameWidth;
  let left = name;
  const placed = columns.map((column, index) => {
    const width = isRatio(column.measure) ? ratioWidth : phone ? phoneMoneyWidth : moneyWidth;
    const at = { ...column, left, width, index };
    left += width;
    return at;
  });
  return { name, columns: placed, width: left };
}

/** The column under a horizontal distance from the beginning of the first one. */
export function columnAt({ columns }: Metrics, x: number): number {
  const found = columns.findIndex(({ left, width }) => x < left + width);
  return found < 0 ? columns.length - 1 : found;
}
