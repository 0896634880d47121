import { api, dataOf } from '@/shared/api/client';
import { listingOptions } from '@/shared/api/listing';
import type { components } from '@/shared/api/schema';

export type Account = components['schemas']['AccountView'];

export const accountsOptions = (filter: string[], sort: string | undefined) =>
  listingOptions<Account>(['customer', 'accounts', filter, sort], (after, limit) =>
    dataOf(api.GET('/api/customer/accounts', { params: { query: { filter, sort, after, limit } } })),
  );

/** Accounts by a part of their name or code. */
export const searchAccounts = (q: string, signal: AbortSignal) =>
  dataOf(api.GET('/api/customer/search', { params: { query: { q } }, signal }));
