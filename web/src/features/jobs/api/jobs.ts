import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type Job = components['schemas']['Job'];

const numberOf = (cursor: string | undefined) => (cursor === undefined ? undefined : Number(cursor));

/** The reader's own jobs, the latest first. */
export const myJobsOptions = listingOptions<Job>(['jobs', 'mine'], (after, limit) =>
  dataOf(api.GET('/api/jobs', { params: { query: { after: numberOf(after), limit } } })),
);

/** Everybody's jobs, for whoever runs the house. */
export const allJobsOptions = listingOptions<Job>(['jobs', 'all'], (after, limit) =>
  dataOf(api.GET('/api/jobs/all', { params: { query: { after: numberOf(after), limit } } })),
);

export const jobOptions = (id: number) =>
  queryOptions({
    queryKey: ['jobs', 'one', id],
    queryFn: () => dataOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
  });

export const cancelJob = (id: number) =>
  dataOf(api.POST('/api/jobs/{id}/cancel', { params: { path: { id } } }));
