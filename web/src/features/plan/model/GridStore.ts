import { problemOf } from '@/shared/api/problem';
import type { GridPart, GridRequest } from '../api/grid';
import { type ChangedCell, chunkSize, RowWindows, type ShownRow, type Wanted } from './windows';

/** What the grid shows of a scenario: which rows are unfolded, which columns there are. */
export type Shape = { depth: number; toggled: string[]; periods: string[]; measures: string[] };

export type Load = (request: GridRequest, signal: AbortSignal) => Promise<GridPart>;

/** A cell that shows something else than the server said last: an edit on its way, or just granted. */
export type Overlay = { value: string | null; saving: boolean };

type Painted = Overlay & { until: number };

const ahead = 60;
const inFlightMax = 2;
const flashMillis = 1600;

/** Holds the rows on the screen, asks for those that are missing, and paints edits before they are granted. */
export class GridStore {
  failure: unknown;
  version = 0;
  readonly windows = new RowWindows();
  readonly #load: Load;
  readonly #listeners = new Set<() => void>();
  readonly #overlays = new Map<string, ReadonlyMap<string, Painted>>();
  #flashes: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #shape: Shape | undefined;
  #visible = { first: 0, last: 40 };
  #underWay = new Map<Wanted, { numbers: Set<number>; abort: AbortController; outdated: boolean }>();
  #telling = false;

  constructor(load: Load) {
    this.#load = load;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.version;

  show(shape: Shape) {
    if (this.#shape && JSON.stringify(shape) === JSON.stringify(this.#shape)) return;
    this.#shape = shape;
    this.windows.reshape();
    this.#abandon();
    this.#pump();
  }

  /** The rows that the window shows now. */
  look(first: number, last: number) {
    this.#visible = { first, last };
    this.#pump();
  }

  /** Somebody edited; `telling` lights up what differs once it is there. */
  refresh({ telling }: { telling: boolean }) {
    this.windows.outdate();
    for (const request of this.#underWay.values()) request.outdated = true;
    this.#telling ||= telling;
    this.#pump();
  }

  retry() {
    this.failure = undefined;
    this.#pump();
  }

  /** Nobody looks any more. */
  close() {
    this.#abandon();
    clearTimeout(this.#flashing);
  }

  /** Reads rows that are not on the screen, such as those that a paste reaches. */
  async reach(first: number, last: number): Promise<void> {
    for (let wanted = this.windows.wanted(first, last); wanted; wanted = this.windows.wanted(first, last)) {
      const { signal } = new AbortController();
      const part = await this.#load(this.#request(wanted), signal);
      this.windows.accept(wanted, part);
      if (part.rows.length === 0) break;
    }
    this.#tell();
  }

  row(index: number): ShownRow | undefined {
    return this.windows.row(index);
  }

  overlaysOf(node: string): ReadonlyMap<string, Overlay> | undefined {
    return this.#overlays.get(node);
  }

  flashesOf(node: string): ReadonlySet<string> | undefined {
    return this.#flashes.get(node);
  }

  /** Paints an edit before it is granted. */
  paint(node: string, key: string, value: string | null) {
    this.#overlay(node, key, { value, saving: true, until: Number.POSITIVE_INFINITY });
  }

  /** The edit is in the log: it stays painted until rows of that sequence are there. */
  granted(node: string, key: string, sequence: number) {
    const painted = this.#overlays.get(node)?.get(key);
    if (painted) this.#overlay(node, key, { ...painted, saving: false, until: sequence });
  }

  /** The edit was refused: the cell shows again what it is. */
  unpaint(node: string, key: string) {
    const cells = new Map(this.#overlays.get(node));
    if (!cells.delete(key)) return;
    if (cells.size === 0) this.#overlays.delete(node);
    else this.#overlays.set(node, cells);
    this.#tell();
  }

  #overlay(node: string, key: string, painted: Painted) {
    this.#overlays.set(node, new Map(this.#overlays.get(node)).set(key, painted));
    this.#tell();
  }

  #pump() {
    while (this.#shape && !this.failure && this.#underWay.size < inFlightMax) {
      const taken = new Set([...this.#underWay.values()].flatMap(({ numbers }) => [...numbers]));
      const { first, last } = this.#visible;
      const wanted =
        this.windows.wanted(first, last, taken) ?? this.windows.wanted(first - ahead, last + ahead, taken);
      if (!wanted) return;
      void this.#fetch(wanted);
    }
  }

  #request({ from, size }: Wanted): GridRequest {
    const { depth = 1, toggled = [], periods, measures } = this.#shape ?? {};
    return { rows: { depth, toggled, from, size }, periods, measures };
  }

  async #fetch(wanted: Wanted) {
    const abort = new AbortController();
    const numbers = new Set(
      Array.from({ length: wanted.size / chunkSize }, (_, index) => wanted.from / chunkSize + index),
    );
    const request = { numbers, abort, outdated: false };
    this.#underWay.set(wanted, request);
    try {
      const part = await this.#load(this.#request(wanted), abort.signal);
      if (!abort.signal.aborted) this.#take(wanted, part, request.outdated);
    } catch (failure) {
      if (!abort.signal.aborted) this.failure = failure;
    } finally {
      this.#underWay.delete(wanted);
    }
    if (abort.signal.aborted) return;
    this.#tell();
    this.#pump();
  }

  #take(wanted: Wanted, part: GridPart, outdated: boolean) {
    const changed = this.windows.accept(wanted, part);
    if (this.#telling && !outdated) {
      this.#telling = false;
      this.#flash(changed);
    }
    this.#forgetGranted(part.sequence);
    if (outdated) this.windows.outdate();
  }

  #forgetGranted(sequence: number) {
    for (const [node, cells] of this.#overlays)
      for (const [key, { until }] of cells) if (until <= sequence) this.unpaint(node, key);
  }

  #flash(changed: ChangedCell[]) {
    const flashes = new Map<string, Set<string>>();
    for (const { node, key } of changed) flashes.set(node, (flashes.get(node) ?? new Set()).add(key));
    this.#flashes = flashes;
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => {
      this.#flashes = new Map();
      this.#tell();
    }, flashMillis);
  }

  #abandon() {
    for (const { abort } of this.#underWay.values()) abort.abort();
    this.#underWay.clear();
  }

  #tell() {
    this.version++;
    for (const listener of this.#listeners) listener();
  }

  /** What went wrong, as the server put it. */
  get problem() {
    return this.failure === undefined ? undefined : problemOf(this.failure);
  }
}
