import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';

/** The providers outside the house through which one may sign in. */
export const providersOptions = queryOptions({
  queryKey: ['identity', 'providers'],
  queryFn: () => dataOf(api.GET('/api/session/external')),
  staleTime: Number.POSITIVE_INFINITY,
});
