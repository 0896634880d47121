import type { KeyboardEvent } from 'react';
import { directionOf, moved, tabbed } from '../model/selection';
import type { Workbench } from '../model/Workbench';

type SheetKeys = {
  bench: Workbench;
  /** How many rows the window shows. */
  page: () => number;
  reveal: () => void;
  onToggle: (node: string, unfolded: boolean) => void;
};

type Act = (event: KeyboardEvent) => void;

/** The keyboard as a spreadsheet has it. */
export function useSheetKeys({ bench, page, reveal, onToggle }: SheetKeys): Act {
  const bounds = () => ({ rows: bench.store.windows.count, columns: bench.setting.columns.length });
  const go = (selection: ReturnType<typeof moved>) => {
    bench.selection.set(selection);
    reveal();
  };
  const withCtrl: Record<string, Act> = {
    z: ({ shiftKey }) => (shiftKey ? bench.redo() : bench.undo()),
    y: () => bench.redo(),
    d: () => bench.fillDown(),
    l: ({ shiftKey }) => shiftKey && bench.toggleLock(),
    a: () => {
      const { rows, columns } = bounds();
      const focus = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
      bench.selection.set({ anchor: { row: 0, column: 0 }, focus });
    },
  };
  const plain: Record<string, Act> = {
    F2: () => bench.open(),
    Enter: ({ shiftKey }) =>
      go(
        moved(bench.selection.read(), shiftKey ? 'up' : 'down', { bounds: bounds(), page: 1, extend: false }),
      ),
    Tab: ({ shiftKey }) => go(tabbed(bench.selection.read(), !shiftKey, bounds())),
    Delete: () => bench.clear(),
    Backspace: () => bench.clear(),
    Escape: () => bench.desk.notice.set(undefined),
    // An input method is about to compose: it needs a cell to write into.
    Process: () => bench.open(''),
  };
  const fold = (unfold: boolean) => {
    const shown = bench.store.row(bench.selection.read().anchor.row);
    if (shown && !shown.row.leaf && shown.row.unfolded !== unfold) onToggle(shown.row.node, unfold);
  };
  const actOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Act | undefined => {
    const ctrl = ctrlKey || metaKey;
    if (altKey)
      return key === 'ArrowRight' || key === 'ArrowLeft' ? () => fold(key === 'ArrowRight') : undefined;
    const direction = directionOf({ key, ctrl });
    if (direction)
      return () =>
        go(moved(bench.selection.read(), direction, { bounds: bounds(), page: page(), extend: shiftKey }));
    if (ctrl) return withCtrl[key.toLowerCase()];
    return plain[key] ?? (key.length === 1 && key !== ' ' ? () => bench.open(key) : undefined);
  };
  return (event) => {
    const act = actOf(event);
    if (!act) return;
    // The key that opens a cell for an input method must still reach it.
    if (event.key !== 'Process') event.preventDefault();
    act(event);
  };
}
