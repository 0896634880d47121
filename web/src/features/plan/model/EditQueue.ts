import { problemOf } from '@/shared/api/problem';
import type { Edited, Told, Wish } from '../api/edits';

/** An edit on its way. */
export type Pending = {
  wish: Wish;
  reason: string;
  /** The sequence of the figures that the editor had before him. */
  seen: number;
  /** A repetition after a lost answer carries the same key. */
  key: string;
  /** The cells that are painted already. */
  cells: { node: string; key: string }[];
};

export type Outcome =
  | { kind: 'granted'; edit: Pending; edited: Edited }
  | { kind: 'conflict'; edit: Pending; failure: unknown; changes: Told[]; sequence: number }
  | { kind: 'refused'; edit: Pending; failure: unknown };

type Send = (edit: Pending) => Promise<Edited>;
type Answered = (outcome: Outcome) => void;

/** The server names no more changes than these; others may hide behind them. */
const namedAtMost = 20;

/**
 * Sends edits one after another. The server compares each with what its editor had seen; what he changed himself since
 * does not count against him.
 */
export class EditQueue {
  readonly #send: Send;
  readonly #answered: Answered;
  readonly #waiting: Pending[] = [];
  readonly #mine = new Set<number>();
  #sending = false;

  constructor(send: Send, answered: Answered) {
    this.#send = send;
    this.#answered = answered;
  }

  /** How many edits are not yet granted or refused. */
  get length() {
    return this.#waiting.length;
  }

  isMine(sequence: number) {
    return this.#mine.has(sequence);
  }

  add(edit: Pending) {
    this.#waiting.push(edit);
    if (!this.#sending) void this.#work();
  }

  async #work() {
    this.#sending = true;
    for (let edit = this.#waiting[0]; edit; edit = this.#waiting[0]) {
      const outcome = await this.#attempt(edit);
      this.#waiting.shift();
      this.#answered(outcome);
    }
    this.#sending = false;
  }

  async #attempt(edit: Pending): Promise<Outcome> {
    try {
      const edited = await this.#send({ ...edit, seen: this.#pastMine(edit.seen) });
      this.#mine.add(edited.sequence);
      return { kind: 'granted', edit, edited };
    } catch (failure) {
      return this.#failed(edit, failure);
    }
  }

  /** The editor has seen what he did himself right after what he saw. */
  #pastMine(seen: number) {
    let last = seen;
    while (this.#mine.has(last + 1)) last++;
    return last;
  }

  async #failed(edit: Pending, failure: unknown): Promise<Outcome> {
    const { code, args } = problemOf(failure);
    if (code !== 'plan.cells-changed') return { kind: 'refused', edit, failure };
    const { changes = [], sequence = edit.seen } = args as { changes?: Told[]; sequence?: number };
    const theirs = changes.filter((change) => !this.#mine.has(change.sequence));
    if (theirs.length > 0 || changes.length >= namedAtMost || sequence <= edit.seen)
      return { kind: 'conflict', edit, failure, changes: theirs, sequence };
    return this.#attempt({ ...edit, seen: sequence, key: `${edit.key}-` });
  }
}
