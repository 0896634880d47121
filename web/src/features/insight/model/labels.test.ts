import { describe, expect, it } from 'vitest';
import { labelShifts } from './labels';

describe('labels of lines', () => {
  it('move apart where two lines end at the same place', () => {
    const [lower = 0, upper = 0] = labelShifts(
      [
        [0, 100],
        [0, 101],
        [0, 10],
      ],
      200,
    );
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(0);
  });

  it('stay where lines end in different months', () => {
    expect(
      labelShifts(
        [
          [0, 100],
          [100, null],
        ],
        200,
      ),
    ).toEqual([0, 0]);
  });
});
