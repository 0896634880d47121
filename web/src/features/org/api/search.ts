import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';

/** Units and people by a part of their name or code. */
export const searchOrganisation = (q: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/org/search', { params: { query: { q } }, signal }));

export const searchOptions = (q: string) =>
  queryOptions({
    queryKey: ['org', 'search', q],
    queryFn: ({ signal }) => searchOrganisation(q, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
