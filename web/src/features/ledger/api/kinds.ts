import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';

/** The kinds of facts as the company names them. */
export const kindsOptions = queryOptions({
  queryKey: ['ledger', 'kinds'],
  queryFn: () => dataOf(api.GET('/api/ledger/kinds')),
  staleTime: 300_000,
});
