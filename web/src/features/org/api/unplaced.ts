import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { type Unplaced, unplacedOf } from '../model/unplaced';

export type { Unplaced };

/** Sellers who stand on a day directly under a unit that has parts, without being at home in one of them. */
export const unplacedOptions = (day: string | undefined) =>
  queryOptions({
    queryKey: ['org', 'unplaced', day],
    queryFn: async () =>
      unplacedOf((await dataOf(api.GET('/api/org/tree', { params: { query: { day, levels: 3 } } }))).nodes),
  });
