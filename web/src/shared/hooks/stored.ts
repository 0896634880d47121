import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A value kept in this browser, the same in every component that reads it. */
export type Stored<Value extends string> = { key: string; values: readonly Value[]; initial: Value };

export function readStored<Value extends string>({ key, values, initial }: Stored<Value>): Value {
  const text = localStorage.getItem(`yunchou.${key}`);
  return values.find((value) => value === text) ?? initial;
}

export function writeStored<Value extends string>({ key }: Stored<Value>, value: Value) {
  localStorage.setItem(`yunchou.${key}`, value);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStored<Value extends string>(stored: Stored<Value>) {
  const value = useSyncExternalStore(subscribe, () => readStored(stored));
  const change = useCallback((next: Value) => writeStored(stored, next), [stored]);
  return [value, change] as const;
}
