import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('labels at the ends of lines', () => {
  it('stay where they are while there is room', () => {
    expect(spread([10, 50, 90], 14)).toEqual([10, 50, 90]);
  });

  it('move apart where they would cover each other, in their order', () => {
    expect(spread([100, 102], 14)).toEqual([94, 108]);
    expect(spread([102, 100], 14)).toEqual([108, 94]);
  });

  it('are never closer than the gap, however many meet', () => {
    const placed = spread([50, 51, 52, 60, 58, 200], 14).sort((left, right) => left - right);
    expect(placed.slice(1).every((height, index) => height - (placed[index] ?? 0) >= 14 - 1e-9)).toBe(true);
  });
});
