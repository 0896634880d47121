import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';

const counted = 200;

/** How many accounts have no name, as far as one page counts. */
export const namelessOptions = queryOptions({
  queryKey: ['ledger', 'nameless'],
  queryFn: async () => {
    const { items, next } = await dataOf(
      api.GET('/api/customer/accounts', {
        params: { query: { filter: ['name:empty:true'], limit: counted } },
      }),
    );
    return { count: items.length, more: Boolean(next) };
  },
});
