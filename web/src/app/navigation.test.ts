import { describe, expect, it } from 'vitest';
import type { Feature, ModuleGroup } from '@/shared/module';
import type { Session } from '@/shared/session/session';
import { entryAt, homeOf, navigationOf } from './navigation';

const page = (path: string, group: ModuleGroup, order: number, permission?: string) => ({
  path,
  permission,
  load: () => Promise.reject(new Error('not loaded here')),
  nav: { group, label: `x:${path}`, icon: null, order },
});

const features: Feature[] = [
  {
    name: 'ledger',
    pages: [page('/ledger', 'software', 2, 'ledger.read'), page('/ledger/batches', 'software', 3)],
  },
  { name: 'plan', pages: [page('/plan', 'goals', 1)] },
  { name: 'insight', pages: [page('/insight', 'performance', 1, 'insight.read')] },
];

const reader = (...permissions: string[]): Session => ({
  name: 'Linda',
  login: 'linda',
  roles: [],
  permissions: new Set(permissions),
  companyName: 'Adventure Works',
  businessDate: '2014-03-31',
});

describe('navigation', () => {
  it('follows the order of the eight modules and leaves out those without a page', () => {
    const navigation = navigationOf(features, reader('ledger.read', 'insight.read'));
    expect(navigation.map(({ group }) => group)).toEqual(['goals', 'performance', 'software']);
  });

  it('shows only what the reader may open', () => {
    const navigation = navigationOf(features, reader());
    expect(navigation.flatMap(({ entries }) => entries.map(({ path }) => path))).toEqual([
      '/plan',
      '/ledger/batches',
    ]);
  });

  it('marks the entry that a deeper address belongs to', () => {
    const navigation = navigationOf(features, reader('ledger.read'));
    expect(entryAt(navigation, '/ledger/batches/7')?.path).toBe('/ledger/batches');
    expect(entryAt(navigation, '/ledger/42')?.path).toBe('/ledger');
    expect(entryAt(navigation, '/ledgers')).toBeUndefined();
  });

  it('begins at attainment for those who may see it', () => {
    expect(homeOf(navigationOf(features, reader('insight.read')))).toBe('/insight');
    expect(homeOf(navigationOf(features, reader()))).toBe('/plan');
  });
});
