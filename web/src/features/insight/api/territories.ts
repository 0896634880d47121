import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Territory = components['schemas']['TerritoriesControllerTerritoryAnswer'];

/** Orders by the territory that they name, whoever sold. */
export const territoriesOptions = (year: string | undefined, measure: string | undefined) =>
  queryOptions({
    queryKey: ['insight', 'territories', year, measure],
    queryFn: () => dataOf(api.GET('/api/insight/territories', { params: { query: { year, measure } } })),
  });
