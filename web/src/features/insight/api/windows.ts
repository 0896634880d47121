import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type QuotaWindow = components['schemas']['WindowsControllerWindowAnswer'];

/** Quota and attainment by seller and window: the seller view at its finest. */
export const windowsOptions = (year: string | undefined) =>
  queryOptions({
    queryKey: ['insight', 'windows', year],
    queryFn: () => dataOf(api.GET('/api/insight/windows', { params: { query: { year } } })),
  });
