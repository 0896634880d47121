import type { Entry } from '../navigation';

type Named = { entry: Entry; name: string };

/** Pages whose name holds every word that was typed; those that begin with it come first. */
export function matchingPages(pages: Named[], text: string): Named[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return pages
    .filter(({ name, entry }) => words.every((word) => `${name} ${entry.path}`.toLowerCase().includes(word)))
    .sort((left, right) => Number(begins(right, words)) - Number(begins(left, words)));
}

const begins = ({ name }: Named, [first]: string[]) =>
  first !== undefined && name.toLowerCase().startsWith(first);

/** Moves the highlighted line, round at both ends. */
export const moved = (current: number, step: number, count: number) =>
  count === 0 ? 0 : (current + step + count) % count;
