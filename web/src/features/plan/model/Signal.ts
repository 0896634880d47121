import { useSyncExternalStore } from 'react';

/** A value that lives beside React: only what reads it is drawn again when it changes. */
export class Signal<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  readonly read = () => this.#value;

  set(value: Value) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}

export const useSignal = <Value>(signal: Signal<Value>) =>
  useSyncExternalStore(signal.subscribe, signal.read);
