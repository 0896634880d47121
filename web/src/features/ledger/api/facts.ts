import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { pageSize } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type FactRow = components['schemas']['FactRow'];
export type FactList = components['schemas']['FactList'];
export type FactDetail = components['schemas']['FactDetail'];

/** The sales facts under the reader's filters, with what they come to in all. */
export const factsOptions = (filter: string[], sort: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'facts', filter, sort],
    queryFn: ({ pageParam: after }) =>
      dataOf(api.GET('/api/ledger/facts', { params: { query: { filter, sort, after, limit: pageSize } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });

export const factOptions = (id: number) =>
  queryOptions({
    queryKey: ['ledger', 'fact', id],
    queryFn: () => dataOf(api.GET('/api/ledger/facts/{id}', { params: { path: { id } } })),
  });
