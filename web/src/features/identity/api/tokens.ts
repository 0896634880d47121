import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AccessToken = components['schemas']['AccessToken'];
export type TokenRequest = components['schemas']['AccountControllerTokenRequest'];

/** The reader's own access tokens for programs, without their secrets. */
export const tokensOptions = queryOptions({
  queryKey: ['identity', 'tokens'],
  queryFn: () => dataOf(api.GET('/api/account/tokens')),
});

export const makeToken = (request: TokenRequest) =>
  dataOf(api.POST('/api/account/tokens', { body: request }));

export const revokeToken = (id: number) =>
  dataOf(api.DELETE('/api/account/tokens/{id}', { params: { path: { id } } }));
