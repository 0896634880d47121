import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Entity = components['schemas']['EntityControllerEntityView'];
export type Field = Entity['fields'][number];

/** What the reader may import. */
export const entitiesOptions = queryOptions({
  queryKey: ['transfer', 'entities'],
  queryFn: () => dataOf(api.GET('/api/imports/entities')),
  staleTime: 300_000,
});

export const templateAddress = (entity: string) =>
  `/api/imports/entities/${encodeURIComponent(entity)}/template?format=XLSX`;
