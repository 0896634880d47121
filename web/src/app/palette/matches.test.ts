import { describe, expect, it } from 'vitest';
import { matchingPages, moved } from './matches';

const page = (name: string, path: string) => ({
  name,
  entry: { path, group: 'software' as const, label: '', icon: null, order: 0 },
});
const pages = [
  page('销售台账', '/ledger'),
  page('导入台账', '/administration/imports'),
  page('客户', '/customer'),
];

describe('command palette', () => {
  it('finds pages by their name or by their address', () => {
    expect(matchingPages(pages, '台账').map(({ name }) => name)).toEqual(['销售台账', '导入台账']);
    expect(matchingPages(pages, 'CUSTOMER').map(({ name }) => name)).toEqual(['客户']);
  });

  it('puts names that begin with the word first', () => {
    expect(matchingPages(pages, '导入')[0]?.name).toBe('导入台账');
  });

  it('shows every page while nothing is typed', () => {
    expect(matchingPages(pages, ' ')).toHaveLength(3);
  });

  it('moves round at both ends', () => {
    expect(moved(2, 1, 3)).toBe(0);
    expect(moved(0, -1, 3)).toBe(2);
    expect(moved(0, 1, 0)).toBe(0);
  });
});
