import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type User = components['schemas']['User'];
export type UserCreation = components['schemas']['UserControllerCreation'];
export type UserChange = components['schemas']['UserControllerChange'];
export type Role = UserCreation['roles'][number];

export const usersOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<User>(['administration', 'users', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/administration/users', { params: { query: { filter, sort, after, limit } } })),
  );

export const userOptions = (id: number) =>
  queryOptions({
    queryKey: ['administration', 'user', id],
    queryFn: () => dataOf(api.GET('/api/administration/users/{id}', { params: { path: { id } } })),
  });

export const createUser = (body: UserCreation) => dataOf(api.POST('/api/administration/users', { body }));

export const changeUser = (id: number, body: UserChange) =>
  dataOf(api.PUT('/api/administration/users/{id}', { params: { path: { id } }, body }));

/** A password that is shown once and must be changed at the next sign-in. */
export const giveOneTimePassword = (id: number) =>
  dataOf(api.POST('/api/administration/users/{id}/one-time-password', { params: { path: { id } } }));
