import { describe, expect, it } from 'vitest';
import { safeReturn } from './return';

describe('after sign-in the reader returns', () => {
  it('to the page from which he came, with its filters', () => {
    expect(safeReturn('/ledger?sort=-date')).toBe('/ledger?sort=-date');
  });

  it.each([
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/signin?back=/x',
  ])('home instead of %s', (address) => {
    expect(safeReturn(address)).toBe('/');
  });
});
