import { useSignal } from '../model/Signal';
import { type Range, rangeOf } from '../model/selection';
import type { Workbench } from '../model/Workbench';
import { type Metrics, rowHeight } from './metrics';
import styles from './sheet.module.css';

/** Drawn over the rows, so that moving it paints no row again. */
export function SelectionFrame({ bench, metrics, top }: { bench: Workbench; metrics: Metrics; top: number }) {
  const selection = useSignal(bench.selection);
  const range = rangeOf(selection);
  const { row, column } = selection.anchor;
  const box = boxOf({ top: row, bottom: row, left: column, right: column }, metrics, top);
  const area = boxOf(range, metrics, top);
  if (!box || !area || bench.store.windows.count === 0) return null;
  return (
    <>
      <div className={styles.range} style={area} />
      <div className={styles.active} style={box} />
    </>
  );
}

export function boxOf({ top, bottom, left, right }: Range, { columns }: Metrics, headroom: number) {
  const first = columns[left];
  const last = columns[right];
  if (!first || !last) return undefined;
  return {
    top: headroom + top * rowHeight,
    height: (bottom - top + 1) * rowHeight,
    left: first.left,
    width: last.left + last.width - first.left,
  };
}
