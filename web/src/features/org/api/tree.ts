import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type OrganisationNode = components['schemas']['OrganisationNode'];

/** A part of the organisation as it is on a day: the top, or what lies directly below a node. */
export const treeOptions = (day: string | undefined, under: string | undefined) =>
  queryOptions({
    queryKey: ['org', 'tree', day, under],
    queryFn: () =>
      dataOf(
        api.GET('/api/org/tree', { params: { query: { day, under, levels: under === undefined ? 3 : 1 } } }),
      ),
  });
