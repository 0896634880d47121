import { describe, expect, it } from 'vitest';
import { at, directionOf, moved, rangeOf, sizeOf, step, tabbed, within } from './selection';

const bounds = { rows: 100, columns: 15 };
const page = 20;

describe('a selection', () => {
  it('is a range whichever way it was drawn', () => {
    const range = rangeOf({ anchor: { row: 7, column: 4 }, focus: { row: 2, column: 9 } });
    expect(range).toEqual({ top: 2, bottom: 7, left: 4, right: 9 });
    expect(sizeOf(range)).toBe(36);
  });

  it('extends from where it began', () => {
    const one = at({ row: 5, column: 5 });
    const extended = moved(moved(one, 'down', { bounds, page, extend: true }), 'right', {
      bounds,
      page,
      extend: true,
    });
    expect(extended).toEqual({ anchor: { row: 5, column: 5 }, focus: { row: 6, column: 6 } });
    expect(moved(extended, 'left', { bounds, page, extend: false })).toEqual(at({ row: 5, column: 4 }));
  });

  it.each([
    ['up', { row: 0, column: 14 }],
    ['right', { row: 0, column: 14 }],
    ['pageUp', { row: 0, column: 14 }],
    ['pageDown', { row: 20, column: 14 }],
    ['home', { row: 0, column: 0 }],
    ['bottom', { row: 99, column: 14 }],
    ['last', { row: 99, column: 14 }],
  ] as const)('%s stays within the grid', (direction, place) => {
    expect(step({ row: 0, column: 14 }, direction, bounds, page)).toEqual(place);
  });

  it('goes on with Tab from the end of a row to the next', () => {
    expect(tabbed(at({ row: 3, column: 14 }), true, bounds)).toEqual(at({ row: 4, column: 0 }));
    expect(tabbed(at({ row: 3, column: 0 }), false, bounds)).toEqual(at({ row: 2, column: 14 }));
    expect(tabbed(at({ row: 0, column: 0 }), false, bounds)).toEqual(at({ row: 0, column: 0 }));
    expect(tabbed(at({ row: 99, column: 14 }), true, bounds)).toEqual(at({ row: 99, column: 14 }));
  });

  it('stays inside a grid that became smaller', () => {
    expect(within({ row: 99, column: 14 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
    expect(within({ row: 4, column: 4 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });

  it('reads keys as a spreadsheet does', () => {
    expect(directionOf({ key: 'ArrowDown', ctrl: false })).toBe('down');
    expect(directionOf({ key: 'ArrowDown', ctrl: true })).toBe('bottom');
    expect(directionOf({ key: 'Home', ctrl: true })).toBe('first');
    expect(directionOf({ key: 'a', ctrl: false })).toBeUndefined();
  });
});
