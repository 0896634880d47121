import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { Quality } from '../model/quality';

/** How many parts of facts are doubtful in one way, and what they come to. */
export const doubtOptions = (quality: Quality, kind: string) =>
  queryOptions({
    queryKey: ['ledger', 'doubt', quality, kind],
    queryFn: async () => {
      const filter = [`quality:eq:${quality}`, `kind:eq:${kind}`];
      const { totals } = await dataOf(
        api.GET('/api/ledger/facts', { params: { query: { filter, limit: 1 } } }),
      );
      return totals;
    },
  });
