import { describe, expect, it } from 'vitest';
import type { GridPart } from '../api/grid';
import { chunkSize, RowWindows, valueAt, type Wanted } from './windows';

const row = (index: number, value = '1') => ({
  node: `P${index}`,
  code: `${index}`,
  name: `Position ${index}`,
  depth: 1,
  leaf: true,
  unfolded: false,
  mayGiveGoal: false,
  locks: 'N',
  values: [value],
});

const part = ({ from, size }: Wanted, { count = 1000, sequence = 1, value = '1' } = {}): GridPart => ({
  sequence,
  rowCount: count,
  columns: [{ period: 'Y', kind: 'YEAR', start: '2014-01-01', end: '2015-01-01', leaf: false }],
  measures: [{ name: 'quota', grain: '1', editable: true }],
  rows: Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, index) =>
    row(from + index, value),
  ),
});

const asked = (windows: RowWindows, first: number, last: number) => {
  const wanted = windows.wanted(first, last);
  if (!wanted) throw new Error('Nothing is missing.');
  return wanted;
};

const filled = () => {
  const windows = new RowWindows();
  const wanted = asked(windows, 0, 250);
  windows.accept(wanted, part(wanted));
  return windows;
};

describe('the rows of a grid', () => {
  it('are asked for in whole chunks, neighbours together', () => {
    expect(new RowWindows().wanted(120, 310)).toEqual({ generation: 0, from: 100, size: 300 });
  });

  it('are asked for 500 at a time at most', () => {
    expect(new RowWindows().wanted(0, 5000)).toMatchObject({ from: 0, size: 500 });
  });

  it('are asked for once', () => {
    const windows = filled();
    expect(windows.wanted(0, 299)).toBeUndefined();
    expect(windows.wanted(250, 350)).toMatchObject({ from: 300, size: 100 });
    expect(windows.wanted(250, 350, new Set([3]))).toBeUndefined();
  });

  it('end where the grid ends', () => {
    const windows = new RowWindows();
    const wanted = asked(windows, 0, 40);
    windows.accept(wanted, part(wanted, { count: 30 }));
    expect(windows.count).toBe(30);
    expect(windows.wanted(0, 5000)).toBeUndefined();
    expect(windows.row(29)?.row.node).toBe('P29');
    expect(windows.row(30)).toBeUndefined();
  });

  it('stay on the screen after an edit until newer ones are there', () => {
    const windows = filled();
    windows.outdate();
    expect(windows.row(5)).toBeDefined();
    expect(windows.wanted(0, 40)).toMatchObject({ from: 0, size: chunkSize });
  });

  it('tell which cells changed, and keep the rows that did not', () => {
    const windows = filled();
    const before = windows.row(6);
    windows.outdate();
    const wanted = asked(windows, 0, 40);
    const newer = part(wanted, { sequence: 2 });
    newer.rows[5] = row(5, '7');
    expect(windows.accept(wanted, newer)).toEqual([{ node: 'P5', key: 'Y|quota' }]);
    expect(windows.row(6)).toBe(before);
    const five = windows.row(5);
    expect(five && valueAt(five, 'Y|quota')).toBe('7');
  });

  it('of a tree that was folded otherwise stay until the first new ones come', () => {
    const windows = filled();
    windows.reshape();
    expect(windows.row(150)).toBeDefined();
    const wanted = asked(windows, 0, 40);
    windows.accept(wanted, part(wanted, { count: 12 }));
    expect(windows.count).toBe(12);
    expect(windows.row(150)).toBeUndefined();
  });

  it('that come too late for the tree as it is now are thrown away', () => {
    const windows = new RowWindows();
    const late = asked(windows, 0, 40);
    windows.reshape();
    windows.accept(late, part(late));
    expect(windows.row(0)).toBeUndefined();
  });

  it('were seen at the oldest sequence among them', () => {
    const windows = filled();
    const wanted = asked(windows, 300, 320);
    windows.accept(wanted, part(wanted, { sequence: 4 }));
    expect(windows.sequenceOf(310, 315)).toBe(4);
    expect(windows.sequenceOf(290, 315)).toBe(1);
    expect(windows.sequenceOf(290, 415)).toBeUndefined();
  });
});
