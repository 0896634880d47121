import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';

/** What the sign-in page shows before anybody is known. */
export const welcomeOptions = queryOptions({
  queryKey: ['identity', 'welcome'],
  queryFn: () => dataOf(api.GET('/api/session/welcome')),
  staleTime: Number.POSITIVE_INFINITY,
});
