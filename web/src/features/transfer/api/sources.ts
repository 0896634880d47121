import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Source } from './imports';

export type SavedSource = components['schemas']['SavedSource'];

/** The mappings that were kept for files that come again. */
export const sourcesOptions = queryOptions({
  queryKey: ['transfer', 'sources'],
  queryFn: () => dataOf(api.GET('/api/imports/sources')),
});

export const saveSource = (body: Source) => dataOf(api.POST('/api/imports/sources', { body }));

export const removeSource = (id: number) =>
  dataOf(api.DELETE('/api/imports/sources/{id}', { params: { path: { id } } }));
