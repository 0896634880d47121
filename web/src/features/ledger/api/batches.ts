import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions, pageSize } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';
import type { FactRow } from './facts';

export type Batch = components['schemas']['Batch'];

/** What came into the ledger together, the latest first. */
export const batchesOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<Batch>(['ledger', 'batches', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/ledger/batches', { params: { query: { filter, sort, after, limit } } })),
  );

/** The facts of a batch, also of one that was voided. */
export const batchFactsOptions = (id: number, sort: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'batch', id, sort],
    queryFn: async ({ pageParam: after }) =>
      dataOf(
        api.GET('/api/ledger/batches/{id}/facts', {
          params: { path: { id }, query: { sort, after, limit: pageSize } },
        }),
      ) as Promise<{ items: FactRow[]; next?: string | null }>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The batch itself stands in the list only; its number is asked for there. */
export const batchOptions = (id: number) =>
  queryOptions({
    queryKey: ['ledger', 'batches', 'one', id],
    queryFn: async () => {
      let after: string | undefined;
      do {
        const page = await dataOf(
          api.GET('/api/ledger/batches', { params: { query: { after, limit: 200 } } }),
        );
        const found = page.items.find((batch) => batch.id === id);
        if (found) return found;
        after = page.next ?? undefined;
      } while (after);
      return null;
    },
  });

export const voidBatch = (id: number) =>
  dataOf(api.POST('/api/ledger/batches/{id}/void', { params: { path: { id } } }));

export const reverseBatch = (id: number, date: string) =>
  dataOf(api.POST('/api/ledger/batches/{id}/reversal', { params: { path: { id } }, body: { date } }));
