import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ScopeGrant = components['schemas']['ScopeGrant'];
export type GrantRequest = components['schemas']['UserAccessControllerGrantRequest'];
export type UserSession = components['schemas']['Session'];

/** By what a user comes in, and how far he sees. */
export const userSessionsOptions = (userId: number) =>
  queryOptions({
    queryKey: ['administration', 'user', userId, 'sessions'],
    queryFn: () =>
      dataOf(api.GET('/api/administration/users/{userId}/sessions', { params: { path: { userId } } })),
  });

export const endUserSession = (userId: number, id: number) =>
  dataOf(
    api.DELETE('/api/administration/users/{userId}/sessions/{id}', { params: { path: { userId, id } } }),
  );

export const userTokensOptions = (userId: number) =>
  queryOptions({
    queryKey: ['administration', 'user', userId, 'tokens'],
    queryFn: () =>
      dataOf(api.GET('/api/administration/users/{userId}/tokens', { params: { path: { userId } } })),
  });

export const revokeUserToken = (userId: number, id: number) =>
  dataOf(api.DELETE('/api/administration/users/{userId}/tokens/{id}', { params: { path: { userId, id } } }));

export const grantsOptions = (userId: number) =>
  queryOptions({
    queryKey: ['administration', 'user', userId, 'grants'],
    queryFn: () =>
      dataOf(api.GET('/api/administration/users/{userId}/scope-grants', { params: { path: { userId } } })),
  });

export const grantScope = (userId: number, body: GrantRequest) =>
  dataOf(api.POST('/api/administration/users/{userId}/scope-grants', { params: { path: { userId } }, body }));

export const takeBackScope = (userId: number, id: number) =>
  dataOf(
    api.DELETE('/api/administration/users/{userId}/scope-grants/{id}', { params: { path: { userId, id } } }),
  );
