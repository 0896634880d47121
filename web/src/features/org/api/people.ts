import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type PersonLine = components['schemas']['PeopleListLine'];

/** The people of a day with what they hold. */
export const peopleOptions = (day: string | undefined, filter: string[], sort: string | undefined) =>
  listingOptions<PersonLine>(['org', 'people', day, filter, sort], (after, limit) =>
    dataOf(api.GET('/api/org/people', { params: { query: { day, filter, sort, after, limit } } })),
  );
