import { describe, expect, it } from 'vitest';
import { conditionsOf, type Filter } from './filters';

const filters: Filter[] = [
  { kind: 'text', name: 'document', label: '' },
  { kind: 'choice', name: 'kind', label: '', options: [] },
  { kind: 'from', name: 'from', column: 'date', label: '' },
  { kind: 'before', name: 'before', column: 'date', label: '' },
];

describe('filters in the address', () => {
  it('become conditions of the server', () => {
    expect(conditionsOf(filters, { document: 'SO:1', from: '2014-03-01', before: '2014-04-01' })).toEqual([
      'document:contains:SO:1',
      'date:ge:2014-03-01',
      'date:lt:2014-04-01',
    ]);
  });

  it('leave alone what is not set and what is no filter', () => {
    expect(conditionsOf(filters, { sort: '-date', kind: '' })).toEqual([]);
  });
});
