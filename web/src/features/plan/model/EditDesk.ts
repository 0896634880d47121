import type { Edited, Told, Wish } from '../api/edits';
import type { Paste } from './clipboard';
import { EditQueue, type Outcome, type Pending } from './EditQueue';
import type { GridStore } from './GridStore';
import { Signal } from './Signal';

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

/** A figure that is painted before it is granted. */
export type PaintedCell = { node: string; key: string; value: string | null };

export type Surroundings = {
  store: GridStore;
  send: (edit: Pending) => Promise<Edited>;
  changed: () => void;
};

/** Sends edits, tells what became of them, and hears what others do. */
export class EditDesk {
  readonly notice = new Signal<Notice | undefined>(undefined);
  readonly conflict = new Signal<Conflict | undefined>(undefined);
  readonly saved = new Signal<Saved>({ waiting: 0, sequence: undefined });
  readonly others = new Signal<Told | undefined>(undefined);
  /** Why the next edits are made. */
  reason = '';
  readonly store: GridStore;
  readonly #queue: EditQueue;
  readonly #changed: () => void;
  #heard: Told[] = [];

  constructor({ store, send, changed }: Surroundings) {
    this.store = store;
    this.#changed = changed;
    this.#queue = new EditQueue(send, (outcome) => this.#answered(outcome));
  }

  /** Sends an edit made on these rows; what it certainly changes is painted at once. */
  submit(wish: Wish, { first, last }: { first: number; last: number }, painted: PaintedCell[]) {
    const { windows } = this.store;
    const seen = windows.sequenceOf(first, last) ?? windows.sequenceOf(0, 0) ?? 0;
    this.notice.set(undefined);
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
