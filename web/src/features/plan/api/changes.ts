import type { Told } from './edits';

const patience = 3000;

/** Hears of every edit after the sequence seen, until closed; a lost line is taken up again where it broke. */
export function followChanges(id: number, seen: number, hear: (told: Told) => void): () => void {
  let last = seen;
  let again: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  const listen = () => {
    source = new EventSource(`/api/plan/scenarios/${id}/changes?seen=${last}`);
    source.addEventListener('change', (event) => {
      const told = JSON.parse(event.data) as Told;
      last = Math.max(last, told.sequence);
      hear(told);
    });
    source.onerror = () => {
      source?.close();
      again = setTimeout(listen, patience);
    };
  };
  listen();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}
