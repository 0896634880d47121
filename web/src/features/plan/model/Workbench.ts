import type { Edited, Told, Wish } from '../api/edits';
import { layOut, type Paste, readBlock, sameFigure, type Target, writeBlock } from './clipboard';
import { columnKey, type GridColumn } from './columns';
import { EditQueue, type Outcome, type Pending } from './EditQueue';
import { readEntry } from './entry';
import type { GridStore } from './GridStore';
import { Signal } from './Signal';
import { at, type Place, type Range, rangeOf, type Selection, sizeOf } from './selection';
import { plainText } from './text';
import { lockAt, type ShownRow, valueAt } from './windows';

/** How the grid is shown, and whether the reader may edit it. */
export type Setting = { columns: GridColumn[]; power: number; grain: string; editable: boolean };

/** An open cell, and with what it was opened: a typed letter replaces the figure. */
export type Editing = { place: Place; text: string; replacing: boolean };

export type Barred =
  | 'readOnly'
  | 'notEditable'
  | 'locked'
  | 'notYours'
  | 'outside'
  | 'unreadable'
  | 'tooMany';

/** Something the editor has to know. */
export type Notice =
  | { kind: 'barred'; why: Barred; text?: string }
  | { kind: 'refused'; edit: Pending; failure: unknown }
  | { kind: 'pasted'; paste: Paste }
  | { kind: 'remains'; edited: Edited };

export type Conflict = Extract<Outcome, { kind: 'conflict' }>;
export type Saved = { waiting: number; sequence: number | undefined };

const cellsMax = 20_000;
const statisticsMax = 50_000;

type Surroundings = { store: GridStore; send: (edit: Pending) => Promise<Edited>; changed: () => void };

/** Everything that an editor does in a grid: it asks, paints, sends, and hears what others do. */
export class Workbench {
  readonly store: GridStore;
  readonly selection = new Signal<Selection>(at({ row: 0, column: 0 }));
  readonly editing = new Signal<Editing | undefined>(undefined);
  readonly notice = new Signal<Notice | undefined>(undefined);
  readonly conflict = new Signal<Conflict | undefined>(undefined);
  readonly saved = new Signal<Saved>({ waiting: 0, sequence: undefined });
  readonly others = new Signal<Told | undefined>(undefined);
  reason = '';
  setting: Setting = { columns: [], power: 0, grain: '1', editable: false };
  readonly #queue: EditQueue;
  readonly #changed: () => void;
  #heard: Told[] = [];

  constructor({ store, send, changed }: Surroundings) {
    this.store = store;
    this.#changed = changed;
    this.#queue = new EditQueue(send, (outcome) => this.#answered(outcome));
  }

  cellAt({ row, column }: Place): { shown: ShownRow; column: GridColumn } | undefined {
    const shown = this.store.row(row);
    const found = this.setting.columns[column];
    return shown && found ? { shown, column: found } : undefined;
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
      this.notice.set({ kind: 'barred', why });
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
      this.notice.set({ kind: 'barred', why: 'unreadable', text: typed });
      return false;
    }
    this.notice.set(undefined);
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
    this.submit(wish, { first: row, last: row }, [{ node, key: column.key, value }]);
  }

  /** What a range puts on the clipboard. */
  copy(): string | undefined {
    const range = rangeOf(this.selection.read());
    if (sizeOf(range) > statisticsMax) {
      this.notice.set({ kind: 'barred', why: 'tooMany' });
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
    if (why) this.notice.set({ kind: 'barred', why });
    else this.enter(place, '');
  }

  #lay(block: string[][], range: Range) {
    if (sizeOf(range) > cellsMax) {
      this.notice.set({ kind: 'barred', why: 'tooMany' });
      return;
    }
    const paste = layOut(block, range, (place) => this.#targetAt(place));
    this.notice.set(paste.skipped.length > 0 ? { kind: 'pasted', paste } : undefined);
    if (paste.cells.length === 0) return;
    const rows = paste.cells.map(({ place }) => place.row);
    this.submit(
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
      this.notice.set({ kind: 'barred', why: 'readOnly' });
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
    this.submit(wish, { first: top, last: bottom }, []);
  }

  submit(
    wish: Wish,
    { first, last }: { first: number; last: number },
    painted: { node: string; key: string; value: string | null }[],
  ) {
    const { windows } = this.store;
    const seen = windows.sequenceOf(first, last) ?? windows.sequenceOf(0, 0) ?? 0;
    for (const { node, key, value } of painted) this.store.paint(node, key, value);
    this.#queue.add({
      wish,
      reason: this.reason,
      seen,
      key: crypto.randomUUID(),
      cells: painted.map(({ node, key }) => ({ node, key })),
    });
    this.#tellSaved();
  }

  /** Sends a refused or conflicting edit once more, as of what is known now. */
  again(edit: Pending, seen = edit.seen) {
    this.#queue.add({ ...edit, seen, key: seen === edit.seen ? edit.key : crypto.randomUUID() });
    this.#tellSaved();
  }

  /** Somebody edited; what one did oneself comes this way too. */
  hear(told: Told) {
    this.#heard.push(told);
    if (this.#queue.length === 0) this.#hearAll();
  }

  #hearAll() {
    const theirs = this.#heard.splice(0).filter(({ sequence }) => !this.#queue.isMine(sequence));
    const latest = theirs.at(-1);
    if (!latest) return;
    this.others.set(latest);
    this.store.refresh({ telling: true });
    this.#changed();
  }

  #answered(outcome: Outcome) {
    const { edit } = outcome;
    if (outcome.kind === 'granted') this.#granted(edit, outcome.edited);
    else this.#refused(outcome);
    this.#tellSaved(outcome.kind === 'granted' ? outcome.edited.sequence : undefined);
    if (this.#queue.length === 0) this.#hearAll();
  }

  #granted(edit: Pending, edited: Edited) {
    for (const { node, key } of edit.cells) this.store.granted(node, key, edited.sequence);
    if (edited.remainders.length > 0) this.notice.set({ kind: 'remains', edited });
    this.store.refresh({ telling: edit.wish.kind !== 'SET' && edit.wish.kind !== 'GOAL' });
    this.#changed();
  }

  #refused(outcome: Exclude<Outcome, { kind: 'granted' }>) {
    const { edit, failure } = outcome;
    for (const { node, key } of edit.cells) this.store.unpaint(node, key);
    if (outcome.kind === 'conflict') this.conflict.set(outcome);
    else this.notice.set({ kind: 'refused', edit, failure });
    this.store.refresh({ telling: true });
  }

  #tellSaved(sequence = this.saved.read().sequence) {
    this.saved.set({ waiting: this.#queue.length, sequence });
  }
}
