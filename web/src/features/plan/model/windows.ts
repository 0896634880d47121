import type { GridPart, GridRow } from '../api/grid';
import { columnKey } from './columns';

/** A row with the layout of the part in which it came. */
export type ShownRow = { row: GridRow; layout: Layout };

/** Where each column's value stands in a row's values, and where each period's lock stands in its locks. */
export type Layout = { values: ReadonlyMap<string, number>; locks: ReadonlyMap<string, number> };

export type ChangedCell = { node: string; key: string };

type Chunk = { rows: ShownRow[]; sequence: number; stale: boolean };

/** Rows asked for: from where, how many, and for which state of the tree. */
export type Wanted = { generation: number; from: number; size: number };

export const chunkSize = 100;
const requestMax = 500;

/** The value of a column: null where the cell has none, undefined where it was not read. */
export const valueAt = ({ row, layout }: ShownRow, key: string): string | null | undefined => {
  const offset = layout.values.get(key);
  return offset === undefined ? undefined : (row.values[offset] ?? null);
};

/** How much of what lies below the quota of a period is locked: none, some or all. */
export const lockAt = ({ row, layout }: ShownRow, period: string) =>
  (row.locks[layout.locks.get(period) ?? -1] ?? 'N') as 'N' | 'S' | 'A';

/**
 * The rows of a grid as far as they were read, in chunks. Rows that an edit may have changed stay until newer ones are
 * there; so do the rows of a tree that was folded otherwise.
 */
export class RowWindows {
  count = 0;
  #generation = 0;
  #shown = 0;
  #chunks = new Map<number, Chunk>();
  #layouts = new Map<string, Layout>();

  row(index: number): ShownRow | undefined {
    return this.#chunks.get(Math.floor(index / chunkSize))?.rows[index % chunkSize];
  }

  /** Whether the rows are those of the tree as it is folded now. */
  get isCurrent() {
    return this.#shown === this.#generation;
  }

  /** Where a node's row stands, as far as rows were read. */
  find(node: string): number | undefined {
    for (const [number, { rows }] of this.#chunks) {
      const index = rows.findIndex(({ row }) => row.node === node);
      if (index >= 0) return number * chunkSize + index;
    }
    return undefined;
  }

  /** The sequence that the reader had before him in these rows; undefined where one is not there. */
  sequenceOf(first: number, last: number): number | undefined {
    const sequences = this.#numbers(first, last).map((number) => this.#chunks.get(number)?.sequence);
    return sequences.some((sequence) => sequence === undefined)
      ? undefined
      : Math.min(...(sequences as number[]));
  }

  /** The tree is folded otherwise, or other columns are wanted: everything is asked for again. */
  reshape() {
    this.#generation++;
  }

  /** An edit may have changed anything. */
  outdate() {
    for (const chunk of this.#chunks.values()) chunk.stale = true;
  }

  /** The next rows to ask for, so that these are there and up to date; undefined where they are. */
  wanted(first: number, last: number, underWay: ReadonlySet<number> = new Set()): Wanted | undefined {
    const missing = this.#numbers(first, last).filter(
      (number) => !underWay.has(number) && !this.#isFresh(number),
    );
    const [begin] = missing;
    if (begin === undefined) return undefined;
    const run = missing.filter((number, index) => number === begin + index).slice(0, requestMax / chunkSize);
    return { generation: this.#generation, from: begin * chunkSize, size: run.length * chunkSize };
  }

  #isFresh(number: number) {
    const chunk = this.#chunks.get(number);
    return this.#shown === this.#generation && chunk !== undefined && !chunk.stale;
  }

  #numbers(first: number, last: number): number[] {
    const end = this.#shown === this.#generation && this.count > 0 ? Math.min(last, this.count - 1) : last;
    const begin = Math.floor(Math.max(0, first) / chunkSize);
    return Array.from({ length: Math.max(0, Math.floor(end / chunkSize) - begin + 1) }, (_, i) => begin + i);
  }

  /** Takes rows in; returns the cells whose values differ from those shown before. */
  accept(wanted: Wanted, part: GridPart): ChangedCell[] {
    if (wanted.generation !== this.#generation) return [];
    if (this.#shown !== this.#generation) {
      this.#shown = this.#generation;
      this.#chunks = new Map();
    }
    this.count = part.rowCount;
    const layout = this.#layout(part);
    const changed: ChangedCell[] = [];
    for (let from = 0; from < wanted.size; from += chunkSize) {
      const rows = part.rows.slice(from, from + chunkSize).map((row) => ({ row, layout }));
      this.#put((wanted.from + from) / chunkSize, rows, part.sequence, changed);
    }
    return changed;
  }

  #put(number: number, rows: ShownRow[], sequence: number, changed: ChangedCell[]) {
    const before = this.#chunks.get(number)?.rows ?? [];
    const kept = rows.map((shown, index) => merged(before[index], shown, changed));
    this.#chunks.set(number, { rows: kept, sequence, stale: false });
  }

  /** The same layout is the same object, so that rows can be told apart by identity. */
  #layout({ columns, measures }: GridPart): Layout {
    const keys = columns.flatMap(({ period }) => measures.map(({ name }) => columnKey(period, name)));
    const name = keys.join();
    const layout = this.#layouts.get(name) ?? {
      values: new Map(keys.map((key, index) => [key, index])),
      locks: new Map(columns.map(({ period }, index) => [period, index])),
    };
    this.#layouts.set(name, layout);
    return layout;
  }
}

/** A row that did not change stays the same object, so that it is not painted again. */
function merged(before: ShownRow | undefined, now: ShownRow, changed: ChangedCell[]): ShownRow {
  if (before?.row.node !== now.row.node) return now;
  let same = before.layout === now.layout && before.row.locks === now.row.locks;
  same = same && before.row.unfolded === now.row.unfolded && before.row.depth === now.row.depth;
  for (const [key, offset] of now.layout.values) {
    const then = valueAt(before, key);
    if (then === (now.row.values[offset] ?? null)) continue;
    same = false;
    if (then !== undefined) changed.push({ node: now.row.node, key });
  }
  return same ? before : now;
}
