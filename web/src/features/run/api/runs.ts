import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type Run = components['schemas']['Run'];
export type WholeRun = components['schemas']['RunReaderWhole'];
export type Repetition = components['schemas']['Repetition'];

/** Every computation that was made, the latest first. */
export const runsOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<Run>(['run', 'runs', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/runs', { params: { query: { filter, sort, after, limit } } })),
  );

/** One computation with all that went in and came out. */
export const runOptions = (id: number) =>
  queryOptions({
    queryKey: ['run', 'run', id],
    queryFn: () => dataOf(api.GET('/api/runs/{id}', { params: { path: { id } } })),
  });

/** Computes it again from what was kept; nothing is changed by it. */
export const repeatRun = (id: number) =>
  dataOf(api.POST('/api/runs/{id}/repeat', { params: { path: { id } } }));
