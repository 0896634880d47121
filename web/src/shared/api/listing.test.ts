import { describe, expect, it } from 'vitest';
import { nextSort, parseSort, rowsOf, totalOf } from './listing';

describe('lists', () => {
  it('sort by a header ascending, then descending, then not at all', () => {
    expect(nextSort(undefined, 'date')).toBe('date');
    expect(nextSort('date', 'date')).toBe('-date');
    expect(nextSort('-date', 'date')).toBeUndefined();
    expect(nextSort('-amount', 'date')).toBe('date');
  });

  it('read a sort from the address', () => {
    expect(parseSort('-date')).toEqual({ field: 'date', descending: true });
    expect(parseSort(undefined)).toBeUndefined();
  });

  it('join their pages', () => {
    const data = {
      pages: [
        { items: [1, 2], next: 'b', total: 3 },
        { items: [3], next: null },
      ],
    };
    expect(rowsOf(data)).toEqual([1, 2, 3]);
    expect(totalOf(data)).toBe(3);
    expect(rowsOf(undefined)).toEqual([]);
  });
});
