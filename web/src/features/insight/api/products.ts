import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { CockpitQuestion } from './cockpit';

export type ProductsSold = components['schemas']['ProductsAnswer'];
export type CategorySold = components['schemas']['ProductsAnswerCategory'];
export type ProductSold = components['schemas']['ProductsAnswerProduct'];

/** What a node of the organisation sold in a year, by product and category. */
export const productsOptions = (question: CockpitQuestion) =>
  queryOptions({
    queryKey: ['insight', 'products', question],
    queryFn: () => dataOf(api.GET('/api/insight/products', { params: { query: question } })),
    placeholderData: (before) => before,
  });
