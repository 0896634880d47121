import { spread } from './spread';

type Line = (number | null)[];

const labelHeight = 15;

/** How far each line's label must move down, in pixels, so that labels at the same end do not cover each other. */
export function labelShifts(lines: Line[], plotHeight: number): number[] {
  const ends = lines.map((line) => line.findLastIndex((value) => value !== null));
  const largest = Math.max(1, ...lines.flat().map((value) => value ?? 0));
  const heights = lines.map((line, index) => ((line[ends[index] ?? -1] ?? 0) / largest) * plotHeight);
  const shifts = lines.map(() => 0);
  for (const end of new Set(ends)) {
    const together = lines.map((_, index) => index).filter((index) => ends[index] === end);
    const placed = spread(
      together.map((index) => heights[index] ?? 0),
      labelHeight,
    );
    together.forEach((index, place) => {
      shifts[index] = (heights[index] ?? 0) - (placed[place] ?? 0);
    });
  }
  return shifts;
}
