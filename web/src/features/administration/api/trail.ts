import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type TrailEntry = components['schemas']['TrailEntry'];

/** Who changed what, the latest first. */
export const trailOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<TrailEntry>(['administration', 'trail', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/administration/trail', { params: { query: { filter, sort, after, limit } } })),
  );
