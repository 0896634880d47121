import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];
export type Quota = Schemas['QuotaView'];
export type Explanation = Schemas['DecompositionControllerExplanation'];
export type PathNode = Schemas['DecompositionNode'];
export type HandEdit = Schemas['HandEdit'];

/** The quotas in force under the reader's filters. */
export const quotasOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<Quota>(['plan', 'quotas', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/plan/quotas', { params: { query: { filter, sort, after, limit } } })),
  );

const windowsMost = 100;

/** All windows of a position in a year, by their start. */
export const windowsOptions = (position: number, year: string | undefined, measure?: string) => {
  const filter = [
    `positionId:eq:${position}`,
    ...(year ? [`fiscalYear:eq:${year}`] : []),
    ...(measure ? [`measure:eq:${measure}`] : []),
  ];
  return queryOptions({
    queryKey: ['plan', 'quotas', 'of-position', filter],
    queryFn: () =>
      dataOf(
        api.GET('/api/plan/quotas', { params: { query: { filter, sort: 'start', limit: windowsMost } } }),
      ),
    select: ({ items }) => items,
  });
};

/** Why a quota is what it is. */
export const explanationOptions = (id: number) =>
  queryOptions({
    queryKey: ['plan', 'quotas', 'explanation', id],
    queryFn: () => dataOf(api.GET('/api/plan/quotas/{id}/explanation', { params: { path: { id } } })),
  });
