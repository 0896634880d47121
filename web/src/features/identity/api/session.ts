import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Me = components['schemas']['Me'];
export type Credentials = components['schemas']['SessionControllerCredentials'];

/** Who is signed in. */
export const sessionOptions = queryOptions({
  queryKey: ['identity', 'session'],
  queryFn: () => dataOf(api.GET('/api/session')),
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (credentials: Credentials) => dataOf(api.POST('/api/session', { body: credentials }));

export const signOut = () => dataOf(api.DELETE('/api/session'));
