import type { CategorySold, ProductSold } from '../api/products';

/** A category or product on the screen; `drill` is the ledger's filter for it, where there is one. */
export type SoldRow = {
  key: string;
  name: string | undefined;
  depth: number;
  amounts: ProductSold['amounts'];
  drill: { category?: number; product?: number } | undefined;
};

export const categoryRows = (categories: CategorySold[]): SoldRow[] =>
  categories.map(({ id, name, depth, amounts }) => ({
    key: `category ${id}`,
    name,
    depth,
    amounts,
    drill: { category: id },
  }));

export const productRows = (products: ProductSold[]): SoldRow[] =>
  products.map(({ id, name, amounts }) => ({
    key: `product ${id ?? 'none'}`,
    name: name ?? undefined,
    depth: 0,
    amounts,
    drill: id === null || id === undefined ? undefined : { product: id },
  }));

/** Whether the orders say what was sold: some companies' orders carry no products. */
export const productsKnown = (products: ProductSold[]) =>
  products.some(({ id }) => id !== null && id !== undefined);
