import { describe, expect, it } from 'vitest';
import type { CategorySold, ProductSold } from '../api/products';
import { categoryRows, productRows, productsKnown } from './products';

const product = (id: number | null) =>
  ({ id, name: id === null ? null : `P${id}` }) as unknown as ProductSold;

describe('what was sold', () => {
  it('is known as soon as one order names its product', () => {
    expect(productsKnown([product(null)])).toBe(false);
    expect(productsKnown([product(null), product(7)])).toBe(true);
  });

  it('opens the orders of a product, but not of an unknown one', () => {
    expect(productRows([product(7), product(null)]).map(({ drill }) => drill)).toEqual([
      { product: 7 },
      undefined,
    ]);
  });

  it('opens the orders of a category', () => {
    const categories = [{ id: 3, name: 'Beverages', depth: 1 }] as unknown as CategorySold[];
    expect(categoryRows(categories)).toMatchObject([{ name: 'Beverages', depth: 1, drill: { category: 3 } }]);
  });
});
