import { describe, expect, it } from 'vitest';
import { layOut, readBlock, sameFigure, type Target, writeBlock } from './clipboard';
import type { Place } from './selection';

const one = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

const target = ({ row, column }: Place): Target =>
  row > 9
    ? { kind: 'none', why: 'outside' }
    : column === 3
      ? { kind: 'none', why: 'notEditable' }
      : {
          kind: 'cell',
          node: `P${row}`,
          period: `M${column}`,
          context: { current: '5', power: 0, grain: '1' },
        };

describe('a block from the clipboard', () => {
  it('is read as spreadsheets write it', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps empty cells, and what is quoted', () => {
    expect(readBlock('\t"a ""b""\nc"\t\n')).toEqual([['', 'a "b"\nc', '']]);
  });

  it('comes back as it went', () => {
    const block = [
      ['1,234', 'a\tb'],
      ['', '"x"'],
    ];
    const text = writeBlock(
      { top: 0, bottom: 1, left: 0, right: 1 },
      ({ row, column }) => block[row]?.[column] ?? '',
    );
    expect(readBlock(text)).toEqual(block);
  });
});

describe('a paste', () => {
  it('goes to the cells from the corner on', () => {
    const { cells } = layOut(readBlock('10\t20\n30\t40'), one(2, 0), target);
    expect(cells.map(({ node, period, value }) => [node, period, value])).toEqual([
      ['P2', 'M0', '10'],
      ['P2', 'M1', '20'],
      ['P3', 'M0', '30'],
      ['P3', 'M1', '40'],
    ]);
  });

  it('fills a range with one figure', () => {
    const { cells } = layOut([['7']], { top: 0, bottom: 2, left: 0, right: 1 }, target);
    expect(cells).toHaveLength(6);
  });

  it('fills a range with a row that fits into it', () => {
    const { cells } = layOut([['7', '8']], { top: 0, bottom: 1, left: 0, right: 1 }, target);
    expect(cells.map(({ value }) => value)).toEqual(['7', '8', '7', '8']);
  });

  it('says of every refused cell where it is and why', () => {
    const { cells, skipped } = layOut(readBlock('1\tx\t2\t3\n\n4'), one(9, 1), target);
    expect(cells.map(({ value }) => value)).toEqual(['1', '3']);
    expect(skipped).toEqual([
      { place: { row: 9, column: 2 }, text: 'x', why: 'unreadable' },
      { place: { row: 9, column: 3 }, text: '2', why: 'notEditable' },
      { place: { row: 11, column: 1 }, text: '4', why: 'outside' },
    ]);
  });

  it('leaves alone what stands there already', () => {
    expect(layOut([['5.00', '6']], one(0, 0), target)).toMatchObject({
      unchanged: 1,
      cells: [{ value: '6' }],
    });
  });
});

describe('figures', () => {
  it.each([
    ['5', '5.00', true],
    ['0', null, true],
    ['100', '1', false],
    ['10', '100', false],
  ])('%s and %s are the same: %s', (left, right, same) => {
    expect(sameFigure(left, right)).toBe(same);
  });
});
