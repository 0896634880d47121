import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followChanges } from '../api/changes';
import { editScenario } from '../api/edits';
import { readGrid } from '../api/grid';
import { scenariosKey } from '../api/scenarios';
import { GridStore, type Load, type Shape } from '../model/GridStore';
import { type Setting, Workbench } from '../model/Workbench';

/** A scenario's grid with all that is done in it, for as long as its page is open. */
export function useBench(id: number, sequence: number, shape: Shape, setting: Setting): Workbench {
  const queries = useQueryClient();
  const [bench] = useState(
    () =>
      new Workbench({
        store: new GridStore((request, signal) => readGrid(id, request, signal)),
        send: ({ wish, reason, seen, key }) => editScenario(id, { seenSequence: seen, reason, wish }, key),
        changed: () => void queries.invalidateQueries({ queryKey: [...scenariosKey, id], exact: true }),
      }),
  );
  // Other people's edits come over a line of their own, open as long as the page is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line follows from where it began
  useEffect(() => followChanges(id, sequence, (told) => bench.desk.hear(told)), [bench, id]);
  useStoreOf(bench, shape, setting);
  return bench;
}

/** A grid that is only looked at, such as a comparison. */
export function useReadingBench(load: Load, shape: Shape, setting: Setting): Workbench {
  const [bench] = useState(
    () =>
      new Workbench({
        store: new GridStore(load),
        send: () => Promise.reject(new Error('This grid takes no edits.')),
        changed: () => undefined,
      }),
  );
  useStoreOf(bench, shape, setting);
  return bench;
}

function useStoreOf(bench: Workbench, shape: Shape, setting: Setting) {
  // The bench lives beside React and is told what is shown.
  useEffect(() => bench.show(shape, setting), [bench, shape, setting]);
  // An edit that is not yet durable would be lost with the page.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => bench.desk.saved.read().waiting > 0 && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      bench.store.close();
    };
  }, [bench]);
}
