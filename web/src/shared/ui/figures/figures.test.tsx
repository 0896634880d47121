import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { moneyUnits } from '@/shared/format/unit';
import { writeStored } from '@/shared/hooks/stored';
import { startTranslation } from '@/shared/i18n/language';
import chinese from '@/shared/i18n/zh-CN.json';
import { AttainmentBar } from './AttainmentBar';
import { Delta } from './Delta';
import { Money } from './Money';
import { periodsAt, periodTree } from './periods';

beforeAll(() => startTranslation(async () => ({ shared: chinese }), 'zh-CN'));

const choose = (unit: (typeof moneyUnits)[number]) =>
  writeStored({ key: 'unit', values: moneyUnits, initial: 'one' }, unit);

describe('money', () => {
  it('stands in the unit of the reader, and tells the exact amount on hovering', () => {
    choose('middle');
    render(<Money value="36304021.5" />);
    expect(screen.getByText('3,630.4').title).toBe('36,304,021.5000');
  });

  it('shows every cent where a document is meant', () => {
    choose('large');
    render(<Money value="36304021.5" exact />);
    expect(screen.getByText('36,304,021.50')).toBeTruthy();
  });

  it('shows an em dash where nothing is known', () => {
    render(<Money value={null} />);
    expect(screen.getByText('—')).toBeTruthy();
  });
});

describe('a change', () => {
  it('carries an arrow and a sign beside its colour', () => {
    const { container } = render(<Delta value="-0.034" />);
    expect(container.textContent).toBe('−3.4%');
    expect(container.querySelector('svg')).toBeTruthy();
  });

  it('has no arrow where nothing changed', () => {
    const { container } = render(<Delta value="0" />);
    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('attainment', () => {
  it('never draws beyond its track', () => {
    const { container } = render(<AttainmentBar value="3.2" pace="0.8" />);
    expect(container.innerHTML).toContain('width: 100%');
  });
});

describe('fiscal periods', () => {
  const periods = [
    { code: 'FY2013', name: 'FY2013', start: '2012-05-30', end: '2013-05-30' },
    { code: 'FY2014', name: 'FY2014', start: '2013-05-30', end: '2014-06-01' },
    { code: 'FY2014-Q2', name: 'Q2', start: '2013-08-30', end: '2013-11-30', parent: 'FY2014' },
    { code: 'FY2014-Q1', name: 'Q1', start: '2013-05-30', end: '2013-08-30', parent: 'FY2014' },
  ];

  it('show the latest year first and its quarters in order', () => {
    const tree = periodTree(periods);
    expect(tree.map((year) => year.value)).toEqual(['FY2014', 'FY2013']);
    expect(tree[0]?.children.map((quarter) => quarter.value)).toEqual(['FY2014-Q1', 'FY2014-Q2']);
  });

  it('hold their first day and not their end', () => {
    expect(periodsAt(periods, '2013-05-30').map((period) => period.code)).toEqual(['FY2014', 'FY2014-Q1']);
  });
});
