/** A place in the grid: the row counted from 0 among all rows, the column among the shown ones. */
export type Place = { row: number; column: number };

/** A range from where it began to where it reaches now; the active cell is where it began. */
export type Selection = { anchor: Place; focus: Place };

export type Range = { top: number; bottom: number; left: number; right: number };

export type Bounds = { rows: number; columns: number };

export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'top'
  | 'bottom'
  | 'first'
  | 'last';

export const at = (place: Place): Selection => ({ anchor: place, focus: place });

export const rangeOf = ({ anchor, focus }: Selection): Range => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const sizeOf = ({ top, bottom, left, right }: Range) => (bottom - top + 1) * (right - left + 1);

export const contains = ({ top, bottom, left, right }: Range, { row, column }: Place) =>
  row >= top && row <= bottom && column >= left && column <= right;

const clamp = (value: number, end: number) => Math.max(0, Math.min(end - 1, value));

/** Keeps a place inside the grid, which may have become smaller. */
export const within = ({ row, column }: Place, { rows, columns }: Bounds): Place => ({
  row: clamp(row, rows),
  column: clamp(column, columns),
});

/** Where one step leads; `page` is how many rows the window shows. */
export function step({ row, column }: Place, direction: Direction, bounds: Bounds, page: number): Place {
  const targets: Record<Direction, Place> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    pageUp: { row: row - page, column },
    pageDown: { row: row + page, column },
    home: { row, column: 0 },
    end: { row, column: bounds.columns - 1 },
    top: { row: 0, column },
    bottom: { row: bounds.rows - 1, column },
    first: { row: 0, column: 0 },
    last: { row: bounds.rows - 1, column: bounds.columns - 1 },
  };
  return within(targets[direction], bounds);
}

/** Moves the active cell, or, where `extend` is set, the other end of the range. */
export function moved(
  selection: Selection,
  direction: Direction,
  { bounds, page, extend }: { bounds: Bounds; page: number; extend: boolean },
): Selection {
  if (extend) return { anchor: selection.anchor, focus: step(selection.focus, direction, bounds, page) };
  return at(step(selection.anchor, direction, bounds, page));
}

/** Tab goes on to the next cell and from the end of a row to the next row. */
export function tabbed({ anchor }: Selection, forwards: boolean, bounds: Bounds): Selection {
  const index = anchor.row * bounds.columns + anchor.column + (forwards ? 1 : -1);
  const wrapped = clamp(index, bounds.rows * bounds.columns);
  return at({ row: Math.floor(wrapped / bounds.columns), column: wrapped % bounds.columns });
}

type Keys = { key: string; ctrl: boolean };

const plainKeys: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'home',
  End: 'end',
};

const ctrlKeys: Record<string, Direction> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'home',
  ArrowRight: 'end',
  Home: 'first',
  End: 'last',
};

/** The direction that a key means, as in a spreadsheet. */
export const directionOf = ({ key, ctrl }: Keys): Direction | undefined => (ctrl ? ctrlKeys : plainKeys)[key];
