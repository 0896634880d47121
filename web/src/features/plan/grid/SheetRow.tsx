import { memo } from 'react';
import type { Overlay } from '../model/GridStore';
import { type TextStyle, textOf } from '../model/text';
import { lockAt, type ShownRow, valueAt } from '../model/windows';
import type { PlacedColumn } from './metrics';
import { rowHeight } from './metrics';
import styles from './sheet.module.css';

type SheetRowProps = {
  index: number;
  top: number;
  width: number;
  shown: ShownRow;
  columns: PlacedColumn[];
  style: TextStyle;
  overlays: ReadonlyMap<string, Overlay> | undefined;
  flashes: ReadonlySet<string> | undefined;
};

/** A row. There are thousands of cells to paint while scrolling, so a cell is a bare element that listens to nothing. */
export const SheetRow = memo(function SheetRow({ index, top, width, columns, ...cells }: SheetRowProps) {
  const { row } = cells.shown;
  return (
    <div
      role="row"
      aria-level={row.depth + 1}
      aria-rowindex={index + 3}
      aria-expanded={row.leaf ? undefined : row.unfolded}
      className={row.leaf ? styles.row : styles.rowOfUnit}
      style={{ top, width, height: rowHeight }}
    >
      <Name shown={cells.shown} />
      {columns.map((column) => cellOf(column, cells))}
    </div>
  );
});

const indent = 16;

function Name({ shown: { row } }: { shown: ShownRow }) {
  return (
    <div
      role="rowheader"
      className={styles.name}
      style={{ paddingInlineStart: 4 + row.depth * indent }}
      title={`${row.code} ${row.name}${row.holder ? ` · ${row.holder}` : ''}`}
    >
      {row.leaf ? <i className={styles.twig} /> : <i className={styles.caret} data-toggle={row.node} />}
      {row.holder ?? row.name}
      {row.holder && <span className={styles.aside}>{row.name}</span>}
    </div>
  );
}

type CellsOfRow = Pick<SheetRowProps, 'shown' | 'style' | 'overlays' | 'flashes'>;

function cellOf(column: PlacedColumn, { shown, style, overlays, flashes }: CellsOfRow) {
  const overlay = overlays?.get(column.key);
  const value = overlay ? overlay.value : valueAt(shown, column.key);
  const text = value === undefined ? '·' : textOf(value, column.measure, style);
  let face = faceOf(column, shown, text);
  if (overlay?.saving) face += ` ${styles.saving}`;
  if (flashes?.has(column.key)) face += ` ${styles.flash}`;
  return (
    <div
      key={column.key}
      role="gridcell"
      aria-colindex={column.index + 2}
      className={face}
      style={{ left: column.left, width: column.width }}
    >
      {text}
    </div>
  );
}

const locks = { N: '', S: ` ${styles.partlyLocked}`, A: ` ${styles.locked}` };
const minus = '−';

function faceOf({ measure, period, kind }: PlacedColumn, shown: ShownRow, text: string) {
  const face = kind === 'YEAR' ? `${styles.cell} ${styles.year}` : `${styles.cell}`;
  if (measure === 'quota') return `${face} ${styles.quota}${locks[lockAt(shown, period)]}`;
  const below = text.startsWith(minus);
  if (measure === 'remaining' && !below && /[1-9]/.test(text)) return `${face} ${styles.open}`;
  return below && (measure === 'remaining' || measure === 'growth') ? `${face} ${styles.over}` : face;
}
