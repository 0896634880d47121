import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search';

describe('search in the address', () => {
  it('keeps codes with leading zeros as text', () => {
    expect(parseSearch('?unit=007&sort=-date')).toEqual({ unit: '007', sort: '-date' });
  });

  it('leaves out what is not set', () => {
    expect(stringifySearch({ sort: '-date', unit: '', seller: undefined })).toBe('?sort=-date');
  });

  it('returns what it was given', () => {
    const search = { name: '北美 & 欧洲', from: '2014-03-31' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});
