import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type Product = components['schemas']['ProductListLine'];

/** The products of a day with their price, and their cost for those who may see it. */
export const productsOptions = (day: string | undefined, filter: string[], sort: string | undefined) =>
  listingOptions<Product>(['catalog', 'products', day, filter, sort], (after, limit) =>
    dataOf(api.GET('/api/catalog/products', { params: { query: { day, filter, sort, after, limit } } })),
  );
