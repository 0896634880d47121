import type { Wish } from '../api/edits';
import { layOut, type Paste, readBlock, sameFigure, type Target, writeBlock } from './clipboard';
import { columnKey, type GridColumn } from './columns';
import { type Barred, EditDesk, type Surroundings } from './EditDesk';
import { readEntry } from './entry';
import type { GridStore, Shape } from './GridStore';
import { Signal } from './Signal';
import { at, type Place, type Range, rangeOf, type Selection, sizeOf, within } from './selection';
import { plainText } from './text';
import { lockAt, type ShownRow, valueAt } from './windows';

/** How the grid is shown, and whether the reader may edit it. */
export type Setting = { columns: GridColumn[]; power: number; grain: string; editable: boolean };

/** An open cell, and with what it was opened: a typed letter replaces the figure. */
export type Editing = { place: Place; text: string; replacing: boolean };

const cellsMax = 20_000;
const statisticsMax = 50_000;

/** What an editor does in a grid: choosing cells, typing, copying and pasting, locking. */
export class Workbench {
  readonly desk: EditDesk;
  readonly store: GridStore;
  readonly selection = new Signal<Selection>(at({ row: 0, column: 0 }));
  readonly editing = new Signal<Editing | undefined>(undefined);
  setting: Setting = { columns: [], power: 0, grain: '1', editable: false };

  constructor(surroundings: Surroundings) {
    this.store = surroundings.store;
    this.desk = new EditDesk(surroundings);
  }

  cellAt({ row, column }: Place): { shown: ShownRow; column: GridColumn } | undefined {
    const shown = this.store.row(row);
    const found = this.setting.columns[column];
    return shown && found ? { shown, column: found } : undefined;
  }

  /** Shows other rows or columns; the selection stays with its row. */
  show(shape: Shape, setting: Setting) {
    const { anchor } = this.selection.read();
    const node = this.cellAt(anchor)?.shown.row.node;
    this.setting = setting;
    this.store.show(shape);
    if (node === undefined || this.store.windows.isCurrent) return;
    const forget = this.store.subscribe(() => {
      if (!this.store.windows.isCurrent) return;
      forget();
      this.#stayWith(node, anchor.row);
    });
  }

  #stayWith(node: string, before: number) {
    const shift = (this.store.windows.find(node) ?? before) - before;
    const bounds = { rows: this.store.windows.count, columns: this.setting.columns.length };
    const { anchor, focus } = this.selection.read();
    const moved = (place: Place) => within({ ...place, row: place.row + shift }, bounds);
    this.selection.set({ anchor: moved(anchor), focus: moved(focus) });
  }

  /** What the cell shows, an edit on its way included. */
  valueAt(place: Place): string | null | undefined {
    const cell = this.cellAt(place);
    if (!cell) return undefined;
    const painted = this.store.overlaysOf(cell.shown.row.node)?.get(cell.column.key);
    return painted ? painted.value : valueAt(cell.shown, cell.column.key);
  }

  /** Why the cell takes no entry; undefined where it does. */
  barred(place: Place): Barred | undefined {
    const cell = this.cellAt(place);
    if (!this.setting.editable) return 'readOnly';
    if (!cell) return 'outside';
    const { measure, period } = cell.column;
    if (measure === 'goal') return cell.shown.row.mayGiveGoal ? undefined : 'notYours';
    if (measure !== 'quota') return 'notEditable';
    return lockAt(cell.shown, period) === 'A' ? 'locked' : undefined;
  }

  /** Opens the active cell, or says why it stays shut. */
  open(text?: string) {
    const place = this.selection.read().anchor;
    const why = this.barred(place);
    if (why) {
      this.desk.notice.set({ kind: 'barred', why });
      return;
    }
    const standing = plainText(this.valueAt(place), 'quota', this.setting.power);
    this.editing.set({ place, text: text ?? standing, replacing: text !== undefined });
  }

  /** Takes an entry; false where it cannot be read, so that the cell stays open. */
  enter(place: Place, typed: string): boolean {
    const cell = this.cellAt(place);
    if (!cell) return true;
    const { power, grain } = this.setting;
    const current = this.valueAt(place) ?? undefined;
    const entry = readEntry(typed, { current, power, grain });
    if (entry.kind === 'unreadable') {
      this.desk.notice.set({ kind: 'barred', why: 'unreadable', text: typed });
      return false;
    }
    this.desk.notice.set(undefined);
    const goal = cell.column.measure === 'goal';
    const value = entry.kind === 'value' ? entry.value : goal ? null : '0';
    const same =
      goal && current === undefined ? value === null : value !== null && sameFigure(value, current);
    if (!same) this.#set(place.row, cell, value);
    return true;
  }

  #set(row: number, { shown, column }: { shown: ShownRow; column: GridColumn }, value: string | null) {
    const { node } = shown.row;
    const wished = { node, period: column.period, value: value ?? undefined };
    const wish: Wish = { kind: column.measure === 'goal' ? 'GOAL' : 'SET', cells: [wished] };
    this.desk.submit(wish, { first: row, last: row }, [{ node, key: column.key, value }]);
  }

  /** What a range puts on the clipboard. */
  copy(): string | undefined {
    const range = rangeOf(this.selection.read());
    if (sizeOf(range) > statisticsMax) {
      this.desk.notice.set({ kind: 'barred', why: 'tooMany' });
      return undefined;
    }
    return writeBlock(range, (place) => {
      const measure = this.setting.columns[place.column]?.measure ?? 'quota';
      return plainText(this.valueAt(place), measure, this.setting.power);
    });
  }

  async paste(text: string) {
    const block = readBlock(text);
    const range = rangeOf(this.selection.read());
    const last = Math.max(range.bottom, range.top + block.length - 1);
    await this.store.reach(range.top, Math.min(last, this.store.windows.count - 1));
    this.#lay(block, range);
  }

  /** The first row of a range goes into all of it. */
  fillDown() {
    const range = rangeOf(this.selection.read());
    const { left, right, top } = range;
    const line = Array.from({ length: right - left + 1 }, (_, index) =>
      plainText(this.valueAt({ row: top, column: left + index }), 'quota', this.setting.power),
    );
    this.#lay([line], { ...range, top: Math.min(top + 1, range.bottom) });
  }

  /** Takes the figures of a range away. */
  clear() {
    const range = rangeOf(this.selection.read());
    if (sizeOf(range) === 1) this.#clearOne(this.selection.read().anchor);
    else this.#lay([['0']], range);
  }

  #clearOne(place: Place) {
    const why = this.barred(place);
    if (why) this.desk.notice.set({ kind: 'barred', why });
    else this.enter(place, '');
  }

  #lay(block: string[][], range: Range) {
    if (sizeOf(range) > cellsMax) {
      this.desk.notice.set({ kind: 'barred', why: 'tooMany' });
      return;
    }
    const paste = layOut(block, range, (place) => this.#targetAt(place));
    if (paste.cells.length > 0) this.#send(paste);
    this.desk.notice.set(paste.skipped.length > 0 ? { kind: 'pasted', paste } : undefined);
  }

  #send(paste: Paste) {
    const rows = paste.cells.map(({ place }) => place.row);
    this.desk.submit(
      { kind: 'PASTE', cells: paste.cells.map(({ node, period, value }) => ({ node, period, value })) },
      { first: Math.min(...rows), last: Math.max(...rows) },
      paste.cells.map(({ node, period, value }) => ({ node, key: columnKey(period, 'quota'), value })),
    );
  }

  #targetAt(place: Place): Target {
    const cell = this.cellAt(place);
    const why = this.barred(place);
    if (!cell || why === 'outside') return { kind: 'none', why: 'outside' };
    if (why === 'locked' || why === 'notYours') return { kind: 'none', why };
    if (why || cell.column.measure !== 'quota') return { kind: 'none', why: 'notEditable' };
    const { power, grain } = this.setting;
    const context = { current: this.valueAt(place) ?? undefined, power, grain };
    return { kind: 'cell', node: cell.shown.row.node, period: cell.column.period, context };
  }

  /** The quota cells of the range, for locks. */
  locksOfRange(): { cells: { node: string; period: string }[]; all: boolean } {
    const { top, bottom, left, right } = rangeOf(this.selection.read());
    const periods = [...new Set(this.setting.columns.slice(left, right + 1).map(({ period }) => period))];
    const cells: { node: string; period: string }[] = [];
    let all = true;
    for (let row = top; row <= Math.min(bottom, top + cellsMax); row++) {
      const shown = this.store.row(row);
      if (!shown) continue;
      for (const period of periods) {
        cells.push({ node: shown.row.node, period });
        all &&= lockAt(shown, period) === 'A';
      }
    }
    return { cells, all };
  }

  toggleLock() {
    if (!this.setting.editable) {
      this.desk.notice.set({ kind: 'barred', why: 'readOnly' });
      return;
    }
    const { cells, all } = this.locksOfRange();
    if (cells.length > 0) this.onRange({ kind: all ? 'UNLOCK' : 'LOCK', cells });
  }

  undo() {
    if (this.setting.editable) this.onRange({ kind: 'UNDO' });
  }

  redo() {
    if (this.setting.editable) this.onRange({ kind: 'REDO' });
  }

  /** An edit whose outcome only the server knows. */
  onRange(wish: Wish) {
    const { top, bottom } = rangeOf(this.selection.read());
    this.desk.submit(wish, { first: top, last: bottom }, []);
  }
}
