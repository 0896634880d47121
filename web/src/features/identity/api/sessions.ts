import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type OwnSession = components['schemas']['AccountControllerOwnSession'];

/** The browsers in which the reader is signed in. */
export const sessionsOptions = queryOptions({
  queryKey: ['identity', 'sessions'],
  queryFn: () => dataOf(api.GET('/api/account/sessions')),
});

export const endSession = (id: number) =>
  dataOf(api.DELETE('/api/account/sessions/{id}', { params: { path: { id } } }));
