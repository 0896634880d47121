import { describe, expect, it } from 'vitest';
import { type EntryContext, readEntry } from './entry';

const context: EntryContext = { current: '2000000', power: 4, grain: '0.01' };
const read = (text: string, more: Partial<EntryContext> = {}) => readEntry(text, { ...context, ...more });

describe('an entry', () => {
  it.each([
    ['120', '1200000'],
    ['1,234.5', '12345000'],
    ['１，２００', '12000000'],
    ['¥ 35.5', '355000.0'],
    ['(12)', '-120000'],
    ['−3', '-30000'],
    ['=7', '70000'],
  ])('%s is a figure in the unit that the grid shows', (typed, value) => {
    const entry = read(typed);
    expect(entry.kind === 'value' && Number(entry.value)).toBe(Number(value));
  });

  it.each([
    ['120万', '1200000'],
    ['1.2亿', '120000000'],
    ['350k', '350000'],
    ['1.5M', '1500000'],
    ['3千万', '30000000'],
    ['500元', '500'],
    ['120万元', '1200000'],
  ])('%s says its own unit', (typed, value) => {
    const entry = read(typed);
    expect(entry.kind === 'value' && Number(entry.value)).toBe(Number(value));
  });

  it.each([
    ['+5%', '2100000.00'],
    ['-5%', '1900000.00'],
    ['110%', '2200000.00'],
    ['*1.1', '2200000.00'],
    ['/3', '666666.67'],
  ])('%s goes by the figure that stands there, rounded to the grain', (typed, value) => {
    expect(read(typed)).toEqual({ kind: 'value', value });
  });

  it('rounds to thousands where the plan is kept in thousands', () => {
    expect(read('/3', { grain: '1000' })).toEqual({ kind: 'value', value: '667000' });
  });

  it('never rounds what was typed in full', () => {
    expect(read('0.1', { power: 0, grain: '1' })).toEqual({ kind: 'value', value: '0.1' });
  });

  it.each(['', '  ', '—', '-'])('%j is nothing', (typed) => {
    expect(read(typed)).toEqual({ kind: 'nothing' });
  });

  it.each(['abc', '12x', '1..2', '12)', '/0', '5 apples', '=A1+B2'])('%s cannot be read', (typed) => {
    expect(read(typed)).toEqual({ kind: 'unreadable' });
  });
});
