import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useRef } from 'react';
import { at, type Place } from '../model/selection';
import type { Workbench } from '../model/Workbench';
import { columnAt, headHeight, type Metrics, rowHeight } from './metrics';

type SheetPointer = {
  bench: Workbench;
  metrics: Metrics;
  scroller: RefObject<HTMLDivElement | null>;
  onToggle: (node: string, unfolded: boolean) => void;
};

const edge = 24;

/** The mouse on the grid: one listener for all cells, which reads the place from the pointer. */
export function useSheetPointer({ bench, metrics, scroller, onToggle }: SheetPointer) {
  const drawing = useRef(false);
  const placeAt = ({ clientX, clientY }: MouseEvent): (Place & { onName: boolean }) | undefined => {
    const box = scroller.current;
    if (!box || bench.store.windows.count === 0) return undefined;
    const { left, top } = box.getBoundingClientRect();
    const onName = clientX - left < metrics.name;
    const row = Math.floor((clientY - top + box.scrollTop - headHeight) / rowHeight);
    if (clientY - top < headHeight && !drawing.current) return undefined;
    const column = columnAt(metrics, clientX - left + box.scrollLeft);
    return { row: Math.max(0, Math.min(bench.store.windows.count - 1, row)), column, onName };
  };
  const select = ({ row, column, onName }: Place & { onName: boolean }, extend: boolean) => {
    const { anchor } = bench.selection.read();
    const last = metrics.columns.length - 1;
    if (onName) bench.selection.set({ anchor: { row, column: 0 }, focus: { row, column: last } });
    else bench.selection.set(extend ? { anchor, focus: { row, column } } : at({ row, column }));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const toggled = (event.target as HTMLElement).closest<HTMLElement>('[data-toggle]');
      if (toggled || event.button !== 0 || event.pointerType === 'touch') return;
      const place = placeAt(event);
      if (!place || (event.target as HTMLElement).tagName === 'INPUT') return;
      select(place, event.shiftKey);
      drawing.current = !place.onName;
      if (drawing.current) scroller.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!drawing.current) return;
      scrollAtEdge(scroller.current, event, metrics.name);
      const place = placeAt(event);
      if (!place) return;
      const { anchor, focus } = bench.selection.read();
      if (focus.row !== place.row || focus.column !== place.column)
        bench.selection.set({ anchor, focus: { row: place.row, column: place.column } });
    },
    onPointerUp: () => {
      drawing.current = false;
    },
    onClick: (event: MouseEvent) => {
      const toggled = (event.target as HTMLElement).closest<HTMLElement>('[data-toggle]');
      const row = placeAt(event)?.row;
      const shown = row === undefined ? undefined : bench.store.row(row);
      if (toggled?.dataset.toggle && shown) onToggle(toggled.dataset.toggle, !shown.row.unfolded);
      else if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch') {
        const place = placeAt(event);
        if (place) select(place, false);
      }
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeAt(event);
      if (place && !place.onName && (event.target as HTMLElement).tagName !== 'INPUT') bench.open();
    },
  };
}

/** A range that is drawn past the edge pulls the rows along. */
function scrollAtEdge(box: HTMLElement | null, { clientX, clientY }: PointerEvent, name: number) {
  if (!box) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const down = clientY > bottom - edge ? rowHeight : clientY < top + headHeight ? -rowHeight : 0;
  const on = clientX > right - edge ? edge : clientX < left + name ? -edge : 0;
  if (down !== 0 || on !== 0) box.scrollBy(on, down);
}
