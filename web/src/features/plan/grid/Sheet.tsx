import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type CSSProperties,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodNode } from '../model/columns';
import { moved, tabbed } from '../model/selection';
import type { TextStyle } from '../model/text';
import type { Workbench } from '../model/Workbench';
import { CellEditor, type Leaving } from './CellEditor';
import { headHeight, type Metrics, rowHeight } from './metrics';
import { SelectionFrame } from './SelectionFrame';
import { SheetHead } from './SheetHead';
import { SheetRow } from './SheetRow';
import styles from './sheet.module.css';
import { useSheetKeys } from './useSheetKeys';
import { useSheetPointer } from './useSheetPointer';

export type SheetProps = {
  bench: Workbench;
  metrics: Metrics;
  tree: PeriodNode[];
  unfolded: ReadonlySet<string>;
  year: string;
  unit: string;
  style: TextStyle;
  onToggle: (node: string, unfolded: boolean) => void;
  onFold: (quarter: string) => void;
};

/** The grid: organisation on the rows, periods and measures on the columns; only what is in the window exists. */
export function Sheet(props: SheetProps) {
  const { bench, metrics, style, onToggle } = props;
  const { t } = useTranslation('plan');
  useSyncExternalStore(bench.store.subscribe, bench.store.snapshot);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns, reveal, page } = useWindow(bench, metrics, scroller);
  const onKeyDown = useSheetKeys({ bench, page, reveal, onToggle });
  const pointer = useSheetPointer({ bench, metrics, scroller, onToggle });
  const shown = useMemo(
    () => metrics.columns.slice(columns.first, columns.last + 1),
    [metrics, columns.first, columns.last],
  );
  const leave = (how: Leaving) => {
    scroller.current?.focus({ preventScroll: true });
    bench.selection.set(left(bench, how));
    if (how !== 'stay') reveal();
  };
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      aria-label={t('grid.label')}
      aria-rowcount={bench.store.windows.count + 2}
      aria-colcount={metrics.columns.length + 1}
      aria-multiselectable
      className={styles.sheet}
      onKeyDown={onKeyDown}
      onCopy={(event) => copy(event, bench)}
      onPaste={(event) => paste(event, bench)}
      {...pointer}
    >
      <div className={styles.content} style={contentStyle(metrics, rows.size)}>
        <SheetHead {...props} columns={shown} />
        {rows.items.map(({ index, start }) => {
          const row = bench.store.row(index);
          if (!row) return <Ghost key={index} top={start} width={metrics.width} />;
          return (
            <SheetRow
              key={index}
              index={index}
              top={start}
              width={metrics.width}
              shown={row}
              columns={shown}
              style={style}
              overlays={bench.store.overlaysOf(row.row.node)}
              flashes={bench.store.flashesOf(row.row.node)}
            />
          );
        })}
        <SelectionFrame bench={bench} metrics={metrics} top={headHeight} />
        <CellEditor bench={bench} metrics={metrics} onLeave={leave} />
      </div>
    </div>
  );
}

const contentStyle = (metrics: Metrics, height: number) =>
  ({ height, width: metrics.width, '--name-width': `${metrics.name}px` }) as CSSProperties;

/** A row that is on its way. */
function Ghost({ top, width }: { top: number; width: number }) {
  return (
    <div data-ghost className={styles.row} style={{ top, width, height: rowHeight }}>
      <div className={styles.name}>
        <span className={styles.ghost} />
      </div>
    </div>
  );
}

function useWindow(bench: Workbench, metrics: Metrics, scroller: RefObject<HTMLDivElement | null>) {
  const { store } = bench;
  const vertical = useVirtualizer({
    count: store.windows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: metrics.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => metrics.columns[index]?.width ?? 0,
    overscan: 1,
    paddingStart: metrics.name,
    scrollPaddingStart: metrics.name,
  });
  const items = vertical.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 40;
  // The window is the browser's: what it shows decides which rows are read.
  useEffect(() => store.look(first, last), [store, first, last]);
  // Widths follow the measures, and the virtualizer keeps those that it knew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the metrics are what changed
  useEffect(() => horizontal.measure(), [horizontal, metrics]);
  const across = horizontal.getVirtualItems();
  return {
    rows: { items, size: vertical.getTotalSize() },
    columns: { first: across[0]?.index ?? 0, last: across.at(-1)?.index ?? -1 },
    page: () => Math.max(1, Math.floor(((vertical.scrollRect?.height ?? 0) - headHeight) / rowHeight) - 1),
    reveal: () => {
      const { row, column } = bench.selection.read().focus;
      vertical.scrollToIndex(row, { align: 'auto' });
      horizontal.scrollToIndex(column, { align: 'auto' });
    },
  };
}

/** Where one stands after leaving a cell. */
function left(bench: Workbench, how: Leaving) {
  const bounds = { rows: bench.store.windows.count, columns: bench.setting.columns.length };
  const selection = bench.selection.read();
  if (how === 'stay') return selection;
  if (how === 'forwards' || how === 'backwards') return tabbed(selection, how === 'forwards', bounds);
  return moved(selection, how, { bounds, page: 1, extend: false });
}

const inCell = (event: ClipboardEvent) => (event.target as HTMLElement).tagName === 'INPUT';

function copy(event: ClipboardEvent, bench: Workbench) {
  const text = inCell(event) ? undefined : bench.copy();
  if (text === undefined) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
}

function paste(event: ClipboardEvent, bench: Workbench) {
  if (inCell(event)) return;
  event.preventDefault();
  void bench.paste(event.clipboardData.getData('text/plain'));
}
