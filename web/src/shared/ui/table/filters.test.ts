import { describe, expect, it } from 'vitest';
import { exportAddress } from './exportAddress';
import { conditionsOf, type Filter } from './filters';

const filters: Filter[] = [
  { kind: 'text', name: 'document', label: '' },
  { kind: 'choice', name: 'kind', label: '', options: [] },
  { kind: 'from', name: 'from', column: 'date', label: '' },
  { kind: 'before', name: 'before', column: 'date', label: '' },
  { kind: 'text', name: 'code', operator: 'starts', label: '' },
  { kind: 'reference', name: 'seller', label: '', nameOf: (id) => id },
];

describe('filters in the address', () => {
  it('become conditions of the server', () => {
    expect(conditionsOf(filters, { document: 'SO:1', from: '2014-03-01', before: '2014-04-01' })).toEqual([
      'document:contains:SO:1',
      'date:ge:2014-03-01',
      'date:lt:2014-04-01',
    ]);
  });

  it('ask as the server’s column can be asked', () => {
    expect(conditionsOf(filters, { code: 'SO4', seller: '279' })).toEqual([
      'code:starts:SO4',
      'seller:eq:279',
    ]);
  });

  it('leave alone what is not set and what is no filter', () => {
    expect(conditionsOf(filters, { sort: '-date', kind: '' })).toEqual([]);
  });
});

describe('an export', () => {
  it('carries the filters and the sorting of the list on the screen', () => {
    const address = new URL(
      exportAddress('/api/ledger/facts/export', 'XLSX', {
        filter: ['kind:eq:booking', 'date:ge:2014-03-01'],
        sort: '-date',
      }),
      'http://x',
    );
    expect(address.searchParams.getAll('filter')).toEqual(['kind:eq:booking', 'date:ge:2014-03-01']);
    expect(address.searchParams.get('sort')).toBe('-date');
    expect(address.searchParams.get('format')).toBe('XLSX');
  });
});
