import { describe, expect, it } from 'vitest';
import { toText } from '@/shared/format/decimal';
import type { GridPeriod } from '../api/grid';
import { columnsOf, periodsShown, periodTree, shortPeriod } from './columns';
import { factorOfGrowth } from './growth';
import { statisticsOf } from './statistics';
import { plainText, textOf } from './text';

const tenThousands = { power: 4, fraction: 1, signed: false };

describe('a cell’s text', () => {
  it('is in the unit shown, percentages apart', () => {
    expect(textOf('36304021.5', 'quota', tenThousands)).toBe('3,630.4');
    expect(textOf('0.12', 'growth', tenThousands)).toBe('+12.0%');
    expect(textOf('0.97', 'attainment', tenThousands)).toBe('97.0%');
    expect(textOf(null, 'quota', tenThousands)).toBe('');
  });

  it('goes to other spreadsheets with all its digits', () => {
    expect(plainText('36304021.50', 'quota', 4)).toBe('3630.40215');
    expect(plainText('0.123456', 'growth', 4)).toBe('12.3456%');
    expect(plainText(null, 'quota', 4)).toBe('');
  });
});

describe('the figures of a range', () => {
  it('sum exactly', () => {
    const { count, sum, average } = statisticsOf(['0.1', '0.2', null, undefined, '0.3']);
    expect(count).toBe(3);
    expect(toText(sum)).toBe('0.6');
    expect(average && Number(toText(average))).toBe(0.2);
  });

  it('have no average where there are none', () => {
    expect(statisticsOf([null]).average).toBeUndefined();
  });
});

describe('growth', () => {
  it.each([
    ['12%', '1.12'],
    ['+12 ％', '1.12'],
    ['-3.5', '0.965'],
    ['', '1'],
  ])('%j is the factor %s', (text, factor) => {
    expect(Number(factorOfGrowth(text))).toBe(Number(factor));
  });

  it('is neither words nor less than nothing', () => {
    expect(factorOfGrowth('much')).toBeUndefined();
    expect(factorOfGrowth('-120%')).toBeUndefined();
  });
});

const period = (code: string, kind: GridPeriod['kind'], start: string): GridPeriod => ({
  period: code,
  kind,
  start,
  end: start,
  leaf: kind === 'MONTH',
});

const year = [
  period('Y', 'YEAR', '2014-06-01'),
  period('Y-M01', 'MONTH', '2014-06-01'),
  period('Y-M02', 'MONTH', '2014-07-01'),
  period('Y-M04', 'MONTH', '2014-09-01'),
  period('Y-Q1', 'QUARTER', '2014-06-01'),
  period('Y-Q2', 'QUARTER', '2014-09-01'),
];

describe('columns', () => {
  it('fold the months of a quarter under it', () => {
    const tree = periodTree(year);
    expect(periodsShown(tree, new Set()).map(({ period }) => period)).toEqual(['Y', 'Y-Q1', 'Y-Q2']);
    expect(periodsShown(tree, new Set(['Y-Q1'])).map(({ period }) => period)).toEqual([
      'Y',
      'Y-Q1',
      'Y-M01',
      'Y-M02',
      'Y-Q2',
    ]);
  });

  it('show the months where a year has no quarters', () => {
    const months = periodTree(year.filter(({ kind }) => kind !== 'QUARTER'));
    expect(months.map(({ period }) => period)).toEqual(['Y', 'Y-M01', 'Y-M02', 'Y-M04']);
  });

  it('stand side by side in the order of the measures', () => {
    const measures = [{ name: 'quota', grain: '0.01', editable: true }];
    const keys = columnsOf([period('Y', 'YEAR', '2014-06-01')], ['growth', 'quota'], measures);
    expect(keys.map(({ key }) => key)).toEqual(['Y|quota', 'Y|growth']);
    expect(keys[0]?.grain).toBe('0.01');
  });

  it('name a period without its year', () => {
    expect(shortPeriod('FY2015-Q1', 'FY2015')).toBe('Q1');
    expect(shortPeriod('FY2015', 'FY2015')).toBe('FY2015');
  });
});
